import { join } from 'node:path';
import { expect, it } from 'vitest';
import { uploadSource } from '../../src/sources/upload/index.ts';
import { sourceContract } from './contract.ts';
import { folderOf } from './temporary-folder.ts';

const missing = async () => uploadSource(join(await folderOf({}), 'missing.txt'));

sourceContract(
  'upload of a folder',
  async () => ({
    source: uploadSource(await folderOf({ 'a.txt': 'One.', 'in/b.md': 'Two.', 'c.txt': '' })),
    ids: ['a', 'in/b'],
    problems: 1,
  }),
  missing,
);

sourceContract(
  'upload of a file',
  async () => ({
    source: uploadSource(join(await folderOf({ 'some report.md': '---\ntitle: T\n---\nOne.' }), 'some report.md')),
    ids: ['some report'],
    problems: 0,
  }),
  missing,
);

it('refuses a file of another kind, and says which kinds there are', async () => {
  const folder = await folderOf({ 'a.pdf': '%PDF' });
  await expect(uploadSource(join(folder, 'a.pdf')).read()).rejects.toThrow('.txt, .md, .html');
});
