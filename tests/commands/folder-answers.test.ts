import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLine, runRead } from '../../src/commands/run.ts';
import type { Answer, Briefing, Timeline } from '../../src/core/briefing/briefing.ts';
import type { Library } from '../../src/core/library.ts';
import type { Message } from '../../src/core/message.ts';
import { openLibrary } from '../../src/library/index.ts';
import { folderSource } from '../../src/sources/folder/index.ts';
import { syncSource } from '../../src/sources/sync.ts';
import { english } from '../words.ts';

const wire = (outlet: string): string => `---
title: Grain exporters warn of losses (${outlet})
published: 2025-03-05
source: ${outlet}
---
Grain exporters at Kalvo warned on Wednesday of losses of $30 million a week if dockers strike. The association of exporters said 14 ships were waiting off the port with wheat and barley.

Its chairwoman Petra Lunn urged the government to send soldiers to load the ships before the harvest loans fall due.
`;

/** What somebody might put into a folder: reports, copies of one agency's text, a page without a date, a text in French. */
const FILES: Readonly<Record<string, string>> = {
  'strike.md': `---
title: Dockers at Kalvo to strike
published: 2025-03-01
---
Dockers at the port of Kalvo will strike on 10 March, their union leader Ingrid Sol said on Saturday. She said 1,200 dockers would stop work unless wages rose by 6 percent.

The port handles 40 percent of the country's grain. Transport minister Otto Reiss offered a rise of 3 percent. He called the strike unnecessary, but did not rule out new talks.
`,
  'talks.md': `---
title: Port talks fail
published: 2025-03-04
source: Herald
---
Talks between the dockers' union and the port of Kalvo failed on Tuesday, Otto Reiss said. The union asked for 6 percent, the port offered 3.5 percent.

Grain exporters lost $12 million in February because of slow loading, their association said.
`,
  'rival.md': `---
title: Cost of a strike
published: 2025-03-05
source: Courier
---
A strike at Kalvo would hit trade, the Institute for Trade said on Wednesday. Grain exporters lost $20 million in February because of slow loading.
`,
  'wire-one.md': wire('Outlet one'),
  'wire-two.md': wire('Outlet two'),
  'wire-three.md': wire('Outlet three'),
  'port.txt': `The port of Kalvo

The port of Kalvo has 12 cranes and employs 1,900 people. It was built in 1911 by the engineer Hans Moller.
`,
  'greve.md': `---
title: Grève au port de Kalvo
published: 2025-03-04
---
Les dockers du port de Kalvo ont annoncé une grève pour le 10 mars. Le ministre des transports, Otto Reiss, a proposé une augmentation de 3 pour cent. Le syndicat demande 6 pour cent pour ses 1 200 membres.
`,
};

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-answers-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  library = await openLibrary({ path: null });
  await syncSource(folderSource(folder), library, '2025-03-06T00:00:00.000Z');
});

afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the line answers as of a day: the data, and all that a person reads of it. */
async function ask<T>(line: string, now = '2025-03-06'): Promise<{ readonly result: T; readonly read: string }> {
  const context = { topics: { topics: [] }, words: english, request: null, shown: null, state: null, digests: null, readUpload: null };
  const { result, message } = await runRead(readLine(line), { ...context, library: library.forOperator(), now });
  return { result: result as T, read: textOf(message) };
}

function textOf({ nodes }: Message): string {
  return nodes.map((node) => ('text' in node ? [('tag' in node && node.tag) || '', node.text].join(' ') : JSON.stringify(node))).join('\n');
}

/** Every quote is the words of the document between its offsets. */
async function isExact({ citations }: Pick<Briefing, 'citations'>): Promise<void> {
  for (const { documentId, start, end, quote } of citations) {
    const found = await library.forOperator().get(documentId);
    expect(found?.document.text.slice(start, end)).toBe(quote);
  }
}

describe('time', () => {
  test('what lies ahead stands apart, with its day; when the day passed without a report it is unconfirmed', async () => {
    const before = await ask<Briefing>('brief Kalvo strike');
    expect(before.result.upcoming[0]).toMatchObject({ tag: 'announced', date: { start: '2025-03-10' } });
    expect(before.read).toMatch(/Announced\n +Dockers at the port of Kalvo will strike on 10 March/);
    const after = await ask<Briefing>('brief Kalvo strike', '2025-03-20');
    expect(after.result.upcoming[0]).toMatchObject({ tag: 'unconfirmed' });
    expect(after.read).toContain('unconfirmed, no report of it');
    await isExact(after.result);
  });

  test('a report of the day ends the announcement', async () => {
    const own = await openLibrary({ path: null });
    const shared = { source: 'test', url: null };
    const text =
      'Dockers at the port of Kalvo began their strike on Monday. Loading stopped at noon, and 14 ships left for other ports, the harbour master said.';
    await own.put(
      [
        {
          ...shared,
          id: 'strike',
          title: 'To strike',
          published: '2025-03-01',
          text: 'Dockers at the port of Kalvo will strike on 10 March.',
        },
        { ...shared, id: 'began', title: 'Strike begins', published: '2025-03-10', text },
      ],
      '2025-03-11',
    );
    const context = { topics: { topics: [] }, words: english, request: null, shown: null, state: null, digests: null, readUpload: null };
    const { result } = await runRead(readLine('brief Kalvo strike'), { ...context, library: own.forOperator(), now: '2025-03-20' });
    expect((result as Briefing).upcoming).toEqual([]);
    await own.close();
  });

  test('old is labelled with its age, undated is said', async () => {
    expect((await ask('brief Kalvo strike', '2025-06-05')).read).toContain('Old: newest source is of 2025-03-05, 92 days old.');
    expect((await ask('brief cranes')).read).toContain('The source is undated.');
  });
});

describe('sources', () => {
  test('near-copies count as one, and both numbers are shown', async () => {
    const { result, read } = await ask<Briefing>('brief grain exporters');
    const copied = result.bullets.find((bullet) => bullet.text.includes('$30 million'));
    expect(copied).toMatchObject({ origins: 1, outlets: 3 });
    expect(copied?.citations).toHaveLength(3);
    expect(read).toContain('3 outlets, 1 origin');
    expect(read).toContain('near-copies of one text count as one');
  });

  test('where they differ, both are set side by side', async () => {
    const { result } = await ask<Briefing>('brief grain exporters');
    expect(result.conflicts.map((conflict) => conflict.about)).toEqual([
      'Grain exporters lost: $20 million (Courier) or $12 million (Herald)',
    ]);
  });
});

describe('bullets', () => {
  test('a pronoun adds the citation where the name stands; scope and negation stay', async () => {
    const { result } = await ask<Briefing>('brief Otto Reiss');
    const said = result.bullets.find((bullet) => bullet.text.includes('called the strike unnecessary'));
    expect(said?.text).toContain('but did not rule out new talks');
    const quotes = said?.citations.map((n) => result.citations[n - 1]?.quote).join(' ');
    expect(quotes).toContain('Otto Reiss');
    await isExact(result);
  });
});

describe('/ask', () => {
  test('both sides when sources differ, said so', async () => {
    const { result, read } = await ask<Answer>('ask how much did grain exporters lose in February?');
    expect(result.bullets.map((bullet) => bullet.text).join()).toMatch(/\$20 million.*\$12 million|\$12 million.*\$20 million/);
    expect(read).toContain('Sources differ on Grain exporters lost: $20 million (Courier) or $12 million (Herald).');
  });

  test('with its neighbour where that is needed', async () => {
    const { result } = await ask<Answer>('ask who built the port of Kalvo?');
    expect(result.answer).toContain('The port of Kalvo has 12 cranes');
    expect(result.answer).toContain('Hans Moller');
  });

  test('the day of the happening, not the day somebody spoke of it', async () => {
    const { result } = await ask<Answer>('ask when will the dockers strike?');
    expect(result.answer).toContain('10 March');
  });

  test('abstains where nothing answers, and says what was searched and what comes closest', async () => {
    const { result, read } = await ask<Answer>('ask how many soldiers were sent?');
    expect(result.status).toBe('not_stated');
    expect(read).toContain('8 documents were searched');
    expect(read).toContain('What comes closest');
  });
});

test('/timeline: dated entries in order, cited, undated ones apart', async () => {
  const { result, read } = await ask<Timeline>('timeline Kalvo');
  const days = result.entries.flatMap((entry) => entry.date?.start ?? []);
  expect(days).toEqual([...days].sort());
  expect(days).toContain('2025-03-10');
  expect(read).toContain('Undated');
  expect(result.entries.every((entry) => entry.citations.length > 0)).toBe(true);
  await isExact(result);
});

test('a document in another language is found, quoted exactly, and said to be in that language', async () => {
  const { result, read } = await ask<Briefing>('brief grève');
  expect(result.sources.map((source) => source.documentId)).toEqual(['greve']);
  expect(read).toContain('1 source is in French.');
  await isExact(result);
});

test('two letters are a topic', async () => {
  const own = await openLibrary({ path: null });
  const text = 'The EU fined Nordline $3 million on Monday. Ministers of the G7 met in Kalvo to speak about us and them.';
  await own.put([{ id: 'a', title: null, text, source: 'test', published: '2025-03-05', url: null }], '2025-03-06');
  const context = { topics: { topics: [] }, words: english, request: null, shown: null, state: null, digests: null, readUpload: null };
  const brief = async (topic: string): Promise<string> => {
    const { result } = await runRead(readLine(`brief ${topic}`), { ...context, library: own.forOperator(), now: '2025-03-06' });
    return (result as Briefing).bullets.map((bullet) => bullet.text).join(' ');
  };
  expect(await brief('EU')).toContain('The EU fined');
  expect(await brief('g7')).toContain('Ministers of the G7');
  expect(await brief('us')).toBe('');
  await own.close();
});
