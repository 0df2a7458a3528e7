import type { Document } from '../../core/document.ts';
import { SourceError } from '../../core/errors.ts';
import type { Reading } from '../../core/source.ts';
import { readDocument, unreadable } from './read.ts';
import { idOf, walk } from './walk.ts';

/** Reads every document of a folder; what cannot be read is a problem, and the others go on. @throws SourceError where the folder itself cannot be read. */
export async function readFolder(root: string, source: string): Promise<Reading> {
  const { files, problems: unread } = await walk(root);
  const problems = [...unread];
  const documents = new Map<string, Document>();
  const places = new Map<string, string>();
  for (const { path, place } of files) {
    const id = idOf(place);
    try {
      const taken = places.get(id);
      if (taken) throw new SourceError({ place, actual: `${taken} has the same name`, expected: 'one file a name' });
      documents.set(id, await readDocument({ path, place, id, source }));
      places.set(id, place);
    } catch (cause) {
      problems.push(unreadable(place, cause));
    }
  }
  return { documents: [...documents.values()], problems };
}
