import type { Source } from '../../core/source.ts';
import { readFolder } from '../files/read-all.ts';
import { watchFolder } from './watch.ts';

/** The .txt, .md and .html files of a folder and of the folders in it. A Document's id is its path below the folder, without extension. */
export function folderSource(root: string): Source {
  const name = `folder:${root}`;
  return {
    name,
    read: () => readFolder(root, name),
    watch: (changed) => watchFolder(root, changed),
  };
}
