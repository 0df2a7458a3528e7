import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../src/core/briefing/briefing.ts';
import type { Attendance } from '../../src/core/meetings/meeting.ts';
import { freshFolder, runBot } from './run.ts';

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = freshFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('digests on the command line', () => {
  test('the example of the help works as it stands, without quotes', async () => {
    const words = 'digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv --json'.split(' ');
    const { code, out } = await runBot(words);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ subscription: { topics: ['ukraine', 'nato'], exclude: ['sports'] } });
  });

  test('a wrong instant of run-due is said with its own option', async () => {
    const { code, err } = await runBot(['digest', 'run-due', '--at', 'garbage']);
    expect(code).toBe(2);
    expect(err).toContain('--at 2024-04-15');
  });
});

describe('a briefing on the command line', () => {
  test('every line cites exact words of the shipped documents', async () => {
    const { code, out } = await runBot(['brief', 'ukraine', '--json', '--as-of', '2024-04-15']);
    const briefing = JSON.parse(out) as Briefing;
    expect(code).toBe(0);
    expect(briefing.status).toBe('answered');
    expect(briefing.bullets.length).toBeGreaterThanOrEqual(3);
    const shown = new Map<string, string>();
    for (const { documentId, start, end, quote } of briefing.citations) {
      if (!shown.has(documentId)) {
        const document = JSON.parse((await runBot(['documents', 'show', documentId, '--json'])).out) as { document: { text: string } };
        shown.set(documentId, document.document.text);
      }
      expect(shown.get(documentId)?.slice(start, end)).toBe(quote);
    }
    const numbers = new Set(briefing.citations.map((citation) => citation.n));
    for (const bullet of briefing.bullets) expect(bullet.citations.every((n) => numbers.has(n))).toBe(true);
  });

  test('the same input and --as-of give the same bytes', async () => {
    const first = await runBot(['brief', 'military aid', '--json', '--as-of', '2024-04-15']);
    const second = await runBot(['brief', 'military aid', '--json', '--as-of', '2024-04-15']);
    expect(first.out).toBe(second.out);
    expect(first.out).toContain('713 million');
  });

  test('documents published after --as-of are hidden', async () => {
    const { out } = await runBot(['brief', 'macron', '--json', '--as-of', '2023-01-01']);
    expect((JSON.parse(out) as Briefing).citations.filter((citation) => citation.documentId.startsWith('paris'))).toEqual([]);
  });

  test('the chat prompt answers as of that day too, and refuses what is no day', async () => {
    const { out } = await runBot(['--as-of', '2022-04-26'], { input: '/brief ukraine\n' });
    expect(out).toContain('2022-04-25');
    expect(out).not.toMatch(/2024|days old/);
    expect((await runBot(['--as-of', 'soon'], { input: '' })).code).toBe(2);
  });

  test('an unknown topic says so and exits with 1', async () => {
    const { code, out } = await runBot(['brief', 'zzqqxx']);
    expect(code).toBe(1);
    expect(out).toMatch(/nothing|not|no /i);
  });
});

describe('who attended', () => {
  test('the Paris talks had two participants, with evidence', async () => {
    const { code, out } = await runBot(['who', 'paris', 'talks', '--json']);
    const answer = JSON.parse(out) as Attendance;
    expect(code).toBe(0);
    expect(answer.status).toBe('answered');
    expect(answer.meetings[0]?.participants.map((person) => person.name).sort()).toEqual(['Antony Blinken', 'Emmanuel Macron']);
    for (const person of answer.meetings[0]?.participants ?? []) expect(person.evidence[0].quote).not.toBe('');
  });

  test('nobody of the shipped documents is said to have been where they were not', async () => {
    const { out } = await runBot(['meetings', '--json']);
    const { meetings } = JSON.parse(out) as Pick<Attendance, 'meetings'>;
    const there = meetings
      .filter(({ state }) => state === 'held')
      .map(({ participants }) => participants.filter(({ role }) => role === 'attended' || role === 'hosted').map(({ name }) => name));
    expect(there).toContainEqual(['Volodymyr Zelenskyy', 'Antony Blinken', 'Lloyd Austin']);
    expect(there).toContainEqual(['Antony Blinken', 'Emmanuel Macron']);
    expect(there).toContainEqual(['Boris Johnson']);
    expect(there.flat().filter((name) => /Biden|Kuleba|Yermak/.test(name))).toEqual([]);
    expect(JSON.parse((await runBot(['who', 'Was Joe Biden in Kyiv?', '--json'])).out).answer).toMatch(
      /^The documents do not say so of Joe Biden/,
    );
  });

  test('an empty topic is no topic, and a number out of bounds is refused with its bounds', async () => {
    const empty = await runBot(['brief', '']);
    expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('needs words behind it')]);
    const many = await runBot(['brief', 'ukraine', '--bullets', '99']);
    expect([many.code, many.err]).toEqual([2, expect.stringContaining('a whole number from 1 to 12')]);
  });

  test('what is not stated is said to be not stated', async () => {
    const { code, out } = await runBot(['who', 'NATO summit in Washington', '--json']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Attendance).status).toBe('not_stated');
  });
});

describe('wrong use and bad input', () => {
  test.each([
    [['brief', 'ukraine', '--since', 'yesterdayy'], /yesterdayy/],
    [['brief', 'x'.repeat(5_000)], /5,000 characters/],
    [['brief', 'ukraine', '--bullets', '99'], /bullets/],
    [['brief', 'ukraine', '--as-of', '2024-02-31'], /2024-02-31/],
    [['brief', 'ukraine', '--documents', '/nowhere/at/all'], /nowhere/],
    [['wrong'], /wrong/],
    [['documents', 'show', 'nothing-of-the-kind'], /nothing-of-the-kind/],
    [['who'], /meeting.*\nFor example: briefing-bot who paris talks/],
    [['digest', 'add'], /topic.*\nFor example: briefing-bot digest add ukraine at 08:00/],
  ])('%.60j exits with 2 and says what to do', async (args, says) => {
    const { code, err } = await runBot(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('with --json an error is JSON', async () => {
    const { code, out } = await runBot(['brief', 'ukraine', '--since', 'soon', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'bad_day', hint: expect.stringContaining('since') } });
  });

  test('emoji and right-to-left topics are answered calmly', async () => {
    for (const topic of ['🇺🇦', 'أوكرانيا', '\u202eukraine']) {
      const { code, err } = await runBot(['brief', topic]);
      expect([0, 1]).toContain(code);
      expect(err).toBe('');
    }
  });

  test('files that cannot be read are reported with their place, the others go on', async () => {
    const documents = folderOf({
      'good.txt': 'The port council met in Odense on 3 May 2026. Mayor Karla Bruun opened the new quay, which cost 41 million kroner.',
      'nul.txt': Buffer.from('a\0b\0c'),
      'bom.txt': '\ufeffThe quay in Odense is 300 metres long.',
      'utf16.txt': Buffer.from('\ufeffThe second quay in Odense opens in 2027.', 'utf16le'),
      'same.txt': 'One text about Odense.',
      'same.md': 'Another text about Odense.',
      'empty.txt': '',
      'hostile.md': 'Odense <!channel> @everyone *bold* [x](http://evil.example) has a quay of 12 berths.',
      'line.txt': `The quay in Odense has ${'a long and winding story and '.repeat(20_000)}an end.`,
    });
    const { code, out, err } = await runBot(['brief', 'odense quay', '--documents', documents, '--json']);
    expect(code).toBe(0);
    expect(err).toContain('nul.txt');
    expect(err).toMatch(/same/);
    expect((JSON.parse(out) as Briefing).bullets.length).toBeGreaterThan(0);
  });

  test('a read-only data folder says what to do', async () => {
    const file = join(freshFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, err } = await runBot(['brief', 'ukraine'], { env: { PATH: process.env.PATH, DATA_DIR: join(file, 'data') } });
    expect(code).toBe(1);
    expect(err).toContain('DATA_DIR');
  });
});

describe('batch', () => {
  test('answers in order; a bad line gets an error and the rest go on', async () => {
    const documents = [{ id: 'd', text: 'Mayor Karla Bruun met Minister Ole Winther in Odense on 3 May 2026.', published: '2026-05-04' }];
    const lines = [
      JSON.stringify({ id: 'a', command: 'names', documents }),
      '{"id": "b", "command": "dance"}',
      'not json',
      JSON.stringify({ id: 'c', command: 'who', question: 'Odense', documents }),
      JSON.stringify({ id: 'd', command: 'brief', documents }),
      JSON.stringify({ id: 'e', command: 'who', question: 'paris talks' }),
    ];
    const { code, out } = await runBot(['batch'], { input: `${lines.join('\n')}\n` });
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(['a', 'b', null, 'c', 'd', 'e']);
    expect(answers[1]).toHaveProperty('error.code', 'bad_request');
    expect(answers[2]).toHaveProperty('error.code', 'bad_json');
    expect(answers[0]).toHaveProperty('names');
    expect(answers[5]).toHaveProperty('status', 'answered');
  });
});

describe('documents', () => {
  test('are added, shown and removed', async () => {
    const env = { PATH: process.env.PATH, DATA_DIR: join(freshFolder(), 'data') };
    const folder = folderOf({ 'quay.txt': 'Mayor Karla Bruun opened the quay in Odense.' });
    expect((await runBot(['documents', 'add', join(folder, 'quay.txt')], { env })).code).toBe(0);
    expect((await runBot(['documents', 'list'], { env })).out).toContain('quay');
    expect((await runBot(['brief', 'odense'], { env })).out).toContain('Karla Bruun');
    expect((await runBot(['documents', 'remove', 'quay'], { env })).code).toBe(0);
    expect((await runBot(['documents', 'show', 'quay'], { env })).code).toBe(2);
    expect((await runBot(['documents', 'remove', 'paris-talks-april-2024'], { env })).err).toContain('Delete its file');
  });

  test('a folder inside a folder counts, hidden ones do not', async () => {
    const folder = folderOf({ 'a.txt': 'Odense has a quay.' });
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub', 'b.txt'), 'Odense has two quays.');
    const { out } = await runBot(['documents', 'list', '--documents', folder, '--json']);
    expect((JSON.parse(out) as { documents: { id: string }[] }).documents.map((entry) => entry.id).sort()).toEqual(['a', 'sub/b']);
  });
});
