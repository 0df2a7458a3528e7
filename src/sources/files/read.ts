import { readFile, stat } from 'node:fs/promises';
import type { Document } from '../../core/document.ts';
import { SourceError } from '../../core/errors.ts';
import { EXTENSIONS, formatOf } from './formats.ts';
import { originOf } from './origin.ts';

/** A file to read as a Document. */
export interface DocumentFile {
  readonly path: string;
  /** What messages call it: relative to its folder. */
  readonly place: string;
  readonly id: string;
  /** Name of the Source. */
  readonly source: string;
}

/** @throws SourceError where the file cannot be read as a document. */
export async function readDocument({ path, place, id, source }: DocumentFile): Promise<Document> {
  const format = formatOf(path);
  if (!format) throw new SourceError({ place, actual: 'it is of another kind', expected: `a file that ends in ${EXTENSIONS.join(', ')}` });
  const { title, published, publisher, url, text } = format.parse(await readBytes(path, place, format.largest), place);
  if (text.trim() === '') throw new SourceError({ place, actual: 'it has no text', expected: 'some text' });
  return { id, title, text, source: originOf(source, publisher), published, url };
}

async function readBytes(path: string, place: string, largest: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new SourceError({ place, actual: 'it is not a file', expected: 'a regular file' });
    if (found.size > largest) {
      const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
      throw new SourceError({ place, actual: `it has ${megabytes(found.size)}`, expected: `at most ${megabytes(largest)}` });
    }
    return await readFile(path);
  } catch (cause) {
    throw unreadable(place, cause);
  }
}

/** What could not be read, with the system's code as the reason; a SourceError stays as it is. */
export function unreadable(place: string, cause: unknown): SourceError {
  if (cause instanceof SourceError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new SourceError({ place, actual: `it cannot be read (${code})`, expected: 'something that exists and may be read' }, { cause });
}
