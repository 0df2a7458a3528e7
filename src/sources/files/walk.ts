import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { SourceError } from '../../core/errors.ts';
import { formatOf } from './formats.ts';
import { unreadable } from './read.ts';

/** A file below a folder. */
export interface Found {
  readonly path: string;
  /** Relative to the folder, with `/`. */
  readonly place: string;
}

/** What a folder holds. */
export interface Walk {
  readonly files: readonly Found[];
  readonly problems: readonly SourceError[];
}

/** The document files of a folder and of those in it, by path. Hidden ones are passed over; links that leave the folder are problems. @throws SourceError */
export async function walk(root: string): Promise<Walk> {
  const top = await realpath(root).catch((cause: unknown) => {
    throw unreadable(root, cause);
  });
  const files: Found[] = [];
  const problems: SourceError[] = [];

  const visit = async (folder: string): Promise<void> => {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      const place = relative(top, path).split(sep).join('/');
      try {
        if (entry.isDirectory()) await visit(path);
        else {
          await refuseOutside(entry, path, place, top);
          if (formatOf(path)) files.push({ path, place });
        }
      } catch (cause) {
        problems.push(unreadable(place, cause));
      }
    }
  };
  await visit(top).catch((cause: unknown) => {
    throw unreadable(root, cause);
  });
  return { files: files.sort((a, b) => (a.place < b.place ? -1 : 1)), problems };
}

/** A folder's document: its path without the extension. */
export function idOf(place: string): string {
  return place.slice(0, place.length - extname(place).length);
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
}

/** Links are followed within the folder only: a shared folder must not hand out the rest of the disk. */
async function refuseOutside(entry: Dirent, path: string, place: string, top: string): Promise<void> {
  if (!entry.isSymbolicLink()) return;
  const target = await realpath(path);
  if (target !== top && !target.startsWith(top + sep)) {
    throw new SourceError({ place, actual: 'it is a link that leaves the folder', expected: 'a file inside the folder' });
  }
}
