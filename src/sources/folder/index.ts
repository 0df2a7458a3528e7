import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { SourceError } from '../../core/errors.ts';
import type { Tenants } from '../../core/library.ts';
import type { Reading, Source } from '../../core/source.ts';
import { FOLDER } from '../files/origin.ts';
import { readFolder } from '../files/read-all.ts';
import { watchFolder } from './watch.ts';

/**
 * The .txt, .md and .html files of a folder and of the folders in it. A Document's id is its path below the folder, without extension. In a folder that
 * some tenants alone see, the folder's own mark stands before it: no Document of theirs ever takes the id of one that others see.
 */
export function folderSource(root: string, tenants: Tenants = null): Source {
  const name = `${FOLDER}${root}`;
  return {
    name,
    tenants,
    read: async () => (tenants === null ? readFolder(root, name) : marked(markOf(root), await readFolder(root, name))),
    watch: (changed) => watchFolder(root, changed),
  };
}

/** E.g. `acme-3f9a01c2//`: with two strokes, which no path of a file has. */
function markOf(root: string): string {
  return `${basename(root)}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}//`;
}

function marked(mark: string, { documents, problems }: Reading): Reading {
  return {
    documents: documents.map((document) => ({ ...document, id: mark + document.id })),
    problems: problems.map(({ place, actual, expected, cause }) => new SourceError({ place: mark + place, actual, expected }, { cause })),
  };
}
