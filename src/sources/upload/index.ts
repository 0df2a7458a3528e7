import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reading, Source } from '../../core/source.ts';
import { readDocument, unreadable } from '../files/read.ts';
import { readFolder } from '../files/read-all.ts';
import { idOf } from '../files/walk.ts';

const NAME = 'upload';

/** One file or one folder that somebody adds once (`documents add PATH`). A file's id is its name without extension. It is never watched. */
export function uploadSource(path: string): Source {
  return { name: NAME, tenants: null, read: () => readUpload(path), watch: () => () => {} };
}

async function readUpload(path: string): Promise<Reading> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  if (found.isDirectory()) return readFolder(path, NAME);
  return { documents: [await readDocument({ path, place: path, id: idOf(basename(path)), source: NAME })], problems: [] };
}
