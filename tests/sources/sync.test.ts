import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followSources } from '../../src/house.ts';
import { openLibrary } from '../../src/library/index.ts';
import { folderSource } from '../../src/sources/folder/index.ts';
import { syncSource } from '../../src/sources/sync.ts';
import { uploadSource } from '../../src/sources/upload/index.ts';
import { STUB } from '../library/stub.ts';
import { addFile, folderOf } from './temporary-folder.ts';

const NOW = '2024-06-01T00:00:00.000Z';
const NOTHING = { put: { added: [], changed: [], unchanged: 0 }, removed: [], problems: [] };

it('puts what is new and changed, and removes what is gone', async () => {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.md': '---\nsource: A paper\n---\nTwo.', 'in/c.txt': 'Three.' });
  const library = await openLibrary({ path: null, ...STUB });
  const source = folderSource(folder);
  expect((await syncSource(source, library, NOW)).put.added).toEqual(['a', 'b', 'in/c']);
  expect(await syncSource(source, library, NOW)).toEqual({ ...NOTHING, put: { added: [], changed: [], unchanged: 3 } });
  await addFile(folder, 'a.txt', 'Changed.');
  await rm(join(folder, 'b.md'));
  expect(await syncSource(source, library, NOW)).toEqual({ ...NOTHING, put: { added: [], changed: ['a'], unchanged: 1 }, removed: ['b'] });
  expect((await library.forOperator().list()).map(({ id }) => id)).toEqual(['a', 'in/c']);
});

it('leaves what other sources brought', async () => {
  const [one, two, upload] = [
    await folderOf({ 'a.txt': 'One.' }),
    await folderOf({ 'b.txt': 'Two.' }),
    await folderOf({ 'c.txt': 'Three.' }),
  ];
  const library = await openLibrary({ path: null, ...STUB });
  for (const source of [folderSource(one), folderSource(two), uploadSource(upload)]) await syncSource(source, library, NOW);
  await rm(join(one, 'a.txt'));
  expect((await syncSource(folderSource(one), library, NOW)).removed).toEqual(['a']);
  expect((await library.forOperator().list()).map(({ id }) => id)).toEqual(['b', 'c']);
});

it('keeps a document whose file cannot be read just now, and everything where the folder is gone', async () => {
  const folder = await folderOf({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  const library = await openLibrary({ path: null, ...STUB });
  await syncSource(folderSource(folder), library, NOW);
  await addFile(folder, 'a.txt', 'One\0.');
  const report = await syncSource(folderSource(folder), library, NOW);
  expect(report.removed).toEqual([]);
  expect(report.problems.map(({ place }) => place)).toEqual(['a.txt']);
  await rm(folder, { recursive: true });
  await expect(syncSource(folderSource(folder), library, NOW)).rejects.toMatchObject({ name: 'SourceError' });
  expect(await library.forOperator().list()).toHaveLength(2);
  await mkdir(folder);
});

it('reports a document that cannot be analysed with its place', async () => {
  const folder = await folderOf({ 'a.txt': 'FAIL', 'b.txt': 'Two.' });
  const library = await openLibrary({ path: null, ...STUB });
  const report = await syncSource(folderSource(folder), library, NOW);
  expect(report.put.added).toEqual(['b']);
  expect(report.problems.map(({ place }) => place)).toEqual(['a']);
});

it('of two sources that hold one id the first wins, and the other is a problem', async () => {
  const [one, two] = [await folderOf({ 'a.txt': 'One.' }), await folderOf({ 'a.txt': 'Two.', 'b.txt': 'Three.' })];
  const library = await openLibrary({ path: null, ...STUB });
  const syncBoth = async () => {
    const taken = new Map<string, string>();
    const first = await syncSource(folderSource(one), library, NOW, taken);
    return [first, await syncSource(folderSource(two), library, NOW, taken)] as const;
  };
  const [, second] = await syncBoth();
  expect(second.put.added).toEqual(['b']);
  expect(second.problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^a: folder:.* has a document of that name already, which is kept; expected one document a name$/),
  ]);
  const again = await syncBoth();
  expect(again.map(({ put }) => put.changed)).toEqual([[], []]);
  expect((await library.forOperator().get('a'))?.document.text).toBe('One.');
  await rm(join(one, 'a.txt'));
  await syncBoth();
  expect((await library.forOperator().get('a'))?.document.text).toBe('Two.');
});

it('F60 keeps what a folder for some tenants holds for them alone, beside a document of the same name for everybody', async () => {
  const [own, all] = [await folderOf({ 'a.txt': 'One.', 'broken.txt': 'a\0b' }), await folderOf({ 'a.txt': 'Two.' })];
  const library = await openLibrary({ path: null, ...STUB });
  const taken = new Map<string, string>();
  const report = await syncSource(folderSource(own, ['T1']), library, NOW, taken);
  const [id = ''] = report.put.added;
  expect(id).toMatch(/-[0-9a-f]{8}\/\/a$/);
  expect(report.problems.map(({ place }) => place)).toEqual([id.replace(/a$/, 'broken.txt')]);
  expect((await syncSource(folderSource(all), library, NOW, taken)).problems).toEqual([]);
  const texts = async (tenant: string) => {
    const view = library.for(tenant);
    return Promise.all((await view.list()).map(async (row) => (await view.get(row.id))?.document.text));
  };
  expect((await texts('T1')).sort()).toEqual(['One.', 'Two.']);
  expect(await texts('T2')).toEqual(['Two.']);
  await addFile(own, 'a.txt', 'One\0.');
  expect((await syncSource(folderSource(own, ['T1']), library, NOW)).removed).toEqual([]);
  await rm(join(own, 'a.txt'));
  expect((await syncSource(folderSource(own, ['T1']), library, NOW)).removed).toEqual([id]);
});

it('F60 takes up that a folder is for some tenants alone now, for others, or for everybody again', async () => {
  const folder = await folderOf({ 'a.txt': 'One.' });
  const library = await openLibrary({ path: null, ...STUB });
  const seenBy = async (tenants: readonly string[] | null) => {
    await syncSource(folderSource(folder, tenants), library, NOW);
    expect(await library.forOperator().list()).toHaveLength(1);
    const lists = await Promise.all(
      ['T1', 'T2', 'T3'].map(async (tenant) => ((await library.for(tenant).list()).length > 0 ? tenant : '')),
    );
    return lists.join('');
  };
  expect(await seenBy(null)).toBe('T1T2T3');
  expect(await seenBy(['T1'])).toBe('T1');
  expect(await seenBy(['T3', 'T2'])).toBe('T2T3');
  expect(await seenBy(null)).toBe('T1T2T3');
});

it('F60 withdraws at the start what came from a folder that the settings no longer name: who saw it was said there alone', async () => {
  const [everybody, theirs, upload] = [
    await folderOf({ 'plan.md': '---\nsource: A paper\n---\nThe plan.', 'news.txt': 'News.' }),
    await folderOf({ 'plan.md': 'The plan.' }),
    await folderOf({ 'c.txt': 'Three.' }),
  ];
  const library = await openLibrary({ path: null, ...STUB });
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const now = () => new Date(NOW);
  for (const source of [folderSource(everybody), uploadSource(upload)]) await syncSource(source, library, NOW);
  const stop = await followSources([folderSource(theirs, ['T1'])], library, now, log);
  await stop();
  const seenBy = async (tenant: string) => (await library.for(tenant).list()).map(({ id }) => id.replace(/^.*\/\//, '')).toSorted();
  expect([await seenBy('T1'), await seenBy('T2')]).toEqual([['c', 'plan'], ['c']]);
});
