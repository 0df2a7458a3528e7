import { link, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Reading } from '../../src/core/source.ts';
import { folderSource } from '../../src/sources/folder/index.ts';
import { sourceContract } from './contract.ts';
import { addFile, folderOf } from './temporary-folder.ts';

const UTF16_LE = new Uint8Array([0xff, 0xfe, ...Buffer.from('Großer Text 🔥', 'utf16le')]);
const UTF16_BE = new Uint8Array([0xfe, 0xff, ...Buffer.from('Großer Text 🔥', 'utf16le').swap16()]);

sourceContract(
  'folder',
  async () => {
    const folder = await folderOf({
      'a.txt': 'One.',
      'in/b.md': '---\ntitle: Two\npublished: 2024-04\nsource: A paper\nurl: https://example.org/b\n---\nTwo.',
      'in/deep/c.html': '<title>Three</title><p>Three.</p>',
      'utf16.txt': UTF16_LE,
      'nul.txt': 'a\0b',
      'bad.md': '---\npublished: yesterday\n---\nText.',
      'picture.png': 'not looked at',
      '.hidden.txt': 'not looked at',
    });
    return { source: folderSource(folder), ids: ['a', 'in/b', 'in/deep/c', 'utf16'], problems: 2 };
  },
  async () => folderSource(join(await folderOf({}), 'missing')),
);

const read = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Reading> => folderSource(await folderOf(files)).read();
const one = async (name: string, content: string | Uint8Array): Promise<Document | undefined> =>
  (await read({ [name]: content })).documents[0];
const problem = async (name: string, content: string | Uint8Array): Promise<string> => {
  const { documents, problems } = await read({ [name]: content, 'other.txt': 'The others go on.' });
  expect(documents.map(({ id }) => id)).toEqual(['other']);
  expect(problems).toHaveLength(1);
  return problems[0]?.message ?? '';
};

describe('a text file', () => {
  it('is given as it is, after its byte order mark', async () => {
    expect((await one('a.txt', '\ufeff One.\r\n\r\nTwo\t\n'))?.text).toBe(' One.\r\n\r\nTwo\t\n');
    expect((await one('a.txt', UTF16_LE))?.text).toBe('Großer Text 🔥');
    expect((await one('a.txt', UTF16_BE))?.text).toBe('Großer Text 🔥');
    expect(await one('a.txt', ' date 2022-04-25 Text goes on')).toMatchObject({
      text: ' date 2022-04-25 Text goes on',
      published: null,
      title: null,
      url: null,
    });
  });

  it('tells of itself in front matter, which is no part of the text', async () => {
    const file = `---\r\ntitle: "Talks: \\"the second\\" round" \r\npublished: '2024-04-02'\r\n# a comment\r\nurl: https://example.org/#part\r\nsource: NEXTA\r\ntags:\r\n  - x\r\n- y\r\n---\r\n\r\nText.\r\n`;
    const document = await one('a.md', file);
    expect(document).toMatchObject({
      title: 'Talks: "the second" round',
      published: '2024-04-02',
      url: 'https://example.org/#part',
      text: '\r\nText.\r\n',
    });
    expect(document?.source).toMatch(/^folder:.* \(NEXTA\)$/);
    expect(await one('a.md', '---\ntitle:\npublished: 2024 # about\n---\nText')).toMatchObject({
      title: null,
      published: '2024',
      text: 'Text',
    });
  });

  it('takes the day of a date that site generators write, where nothing says published', async () => {
    const dayOf = async (lines: string) => (await one('a.md', `---\n${lines}\n---\nText`))?.published;
    expect(await dayOf('date: 2024-04-02')).toBe('2024-04-02');
    expect(await dayOf('date: "2024-04-02T08:30:00+02:00"')).toBe('2024-04-02');
    expect(await dayOf('published: 2024-04-03 08:30:00\ndate: 2024-04-02')).toBe('2024-04-03');
    expect(await dayOf('date: next week')).toBe(null);
  });

  it('is all text where it only looks as if it had front matter', async () => {
    for (const text of [
      '---\nA rule above.\n---\nText',
      '---\ntitle: never closed\nText',
      'Text\n---\ntitle: x\n---\n',
      '--- \nfoo bar: x\n---\n',
    ]) {
      expect((await one('a.md', text))?.text).toBe(text);
    }
  });

  it('may be long, or one line', async () => {
    const text = 'word '.repeat(1_000_000);
    expect((await one('a.txt', text))?.text).toBe(text);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['NUL bytes', 'bad.txt', new Uint8Array(100), 'NUL'],
    ['no UTF-8', 'bad.txt', new Uint8Array([0x41, 0xff, 0x41]), 'not valid utf-8'],
    ['half a UTF-16 character', 'bad.txt', UTF16_LE.subarray(0, 9), 'not valid utf-16le'],
    ['nothing', 'bad.txt', '', 'empty'],
    ['blanks', 'bad.txt', ' \n', 'empty'],
    ['front matter alone', 'bad.md', '---\ntitle: x\n---\n', 'no text'],
    ['a page without text', 'bad.html', '<script>x()</script>', 'no text'],
    ['a day that is no day', 'bad.md', '---\npublished: 2023-02-29\n---\nText', '2023-02-29'],
    ['a day in words', 'bad.md', '---\npublished: 2 April 2024\n---\nText', 'ISO day'],
    ['a title over several lines', 'bad.md', '---\ntitle: >\n  x\n---\nText', 'one line'],
    ['too much', 'bad.txt', new Uint8Array(20_000_001).fill(0x61), '21 MB'],
    ['too much of a page', 'bad.html', new Uint8Array(5_000_001).fill(0x61), '6 MB'],
  ])('for %s', async (_, name, content, words) => {
    const message = await problem(name, content);
    expect(message).toContain(name);
    expect(message).toContain(words);
  });

  it('because another has its name', async () => {
    const { documents, problems } = await read({ 'a.txt': 'Text.', 'a.md': 'Markdown.' });
    expect(documents.map(({ id, text }) => [id, text])).toEqual([['a', 'Markdown.']]);
    expect(problems.map(({ message }) => message)).toEqual(['a.txt: a.md has the same name; expected one file a name']);
  });

  it('because it is a folder or a broken link', async () => {
    const folder = await folderOf({ 'other.txt': 'Text.' });
    await mkdir(join(folder, 'folder.txt'));
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    const { documents, problems } = await folderSource(folder).read();
    expect(documents).toHaveLength(1);
    expect(problems.map(({ place }) => place)).toEqual(['broken.txt']);
  });
});

describe('a folder', () => {
  it('is never left', async () => {
    const outside = await folderOf({ 'secret.txt': 'Secret.' });
    const folder = await folderOf({ 'in/a.txt': 'Text.' });
    await symlink(join(outside, 'secret.txt'), join(folder, 'file.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(join(folder, 'in'), join(folder, 'in', 'loop'));
    await symlink(join(folder, 'in', 'a.txt'), join(folder, 'inside.txt'));
    const { documents, problems } = await folderSource(folder).read();
    expect(documents.map(({ id }) => id)).toEqual(['in/a', 'inside']);
    expect(problems.map(({ place }) => place).sort()).toEqual(['file.txt', 'folder']);
    expect(problems[0]?.message).toContain('leaves the folder');
  });

  it('may have any name, but none with NUL', async () => {
    const folder = await folderOf({ 'ä ö/x../a b.c.txt': 'Text.' });
    expect((await folderSource(folder).read()).documents[0]?.id).toBe('ä ö/x../a b.c');
    await expect(folderSource('a\0b').read()).rejects.toMatchObject({ name: 'SourceError' });
    await expect(folderSource(join(folder, 'ä ö', 'x..', 'a b.c.txt')).read()).rejects.toMatchObject({ name: 'SourceError' });
  });

  it('may be a link itself, and hold hard links', async () => {
    const folder = await folderOf({ 'a.txt': 'Text.' });
    await link(join(folder, 'a.txt'), join(folder, 'b.txt'));
    const away = await folderOf({});
    await symlink(folder, join(away, 'link'));
    expect((await folderSource(join(away, 'link')).read()).documents).toHaveLength(2);
  });

  it('tells soon when files come, change and go, also in new folders', async () => {
    const folder = await folderOf({ 'a.txt': 'Text.' });
    const changes = watched(folder);
    await settle();
    await addFile(folder, 'b.txt', 'More.');
    await changes.next();
    await addFile(folder, 'new/c.txt', 'More.');
    await changes.next();
    await writeFile(join(folder, 'a.txt'), 'Changed.');
    await changes.next();
    await rm(join(folder, 'b.txt'));
    await changes.next();
    expect((await folderSource(folder).read()).documents.map(({ id, text }) => `${id} ${text}`)).toEqual(['a Changed.', 'new/c More.']);
  });

  it('is looked at again and again where it was not there at first', async () => {
    const parent = await folderOf({});
    const changes = watched(join(parent, 'later'));
    await settle();
    await addFile(parent, 'later/a.txt', 'Text.');
    await changes.next();
  });
});

/** The calls of a watch, one by one. */
function watched(folder: string): { next(): Promise<void> } {
  let told = 0;
  let seen = 0;
  onTestFinished(
    folderSource(folder).watch(() => {
      told += 1;
    }),
  );
  return {
    next: async () => {
      await expect.poll(() => told, { timeout: 200_000 }).toBeGreaterThan(seen);
      seen = told;
    },
  };
}

/** The system needs a moment before it tells of changes. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
