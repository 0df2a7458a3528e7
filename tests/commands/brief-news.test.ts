import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import { createRespond } from '../../src/commands/respond.ts';
import type { Subscription } from '../../src/core/digest.ts';
import type { Library } from '../../src/core/library.ts';
import type { Message } from '../../src/core/message.ts';
import { libraryComposer } from '../../src/digests/compose.ts';
import { openLibrary } from '../../src/library/index.ts';
import { folderSource } from '../../src/sources/folder/index.ts';
import { syncSource } from '../../src/sources/sync.ts';
import { openState, type State } from '../../src/state/database.ts';
import { shownBook } from '../../src/state/shown.ts';

const FERRY = `---
title: Ferry accident off Kalvo
published: 2025-03-03
---
A ferry sank off Kalvo on Monday and 12 people died, the coast guard said.

The ferry carried 80 passengers from Kalvo to Brunn, its owner Nordline said.
`;
const PORT = `---
title: Port of Kalvo reopens
published: 2025-03-03
---
The port of Kalvo reopened on Monday after the ferry accident, Mayor Ilse Brandt said.
`;
const EXPANSION = `---
title: Nordline expands
published: 2025-03-02
---
Nordline ordered two new ferries for $90 million from a shipyard in Gdansk, the company said on Sunday.
`;

let folder: string;
let library: Library;
let state: State;
let now: string;

/** What a person reads, all of it on one line. */
function read({ nodes }: Message): string {
  return JSON.stringify(nodes.filter((node) => node.kind !== 'sources' && node.kind !== 'actions'));
}

const cited = ({ nodes }: Message): readonly string[] =>
  nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes.map((quote) => quote.documentId) : []));

/** The folder is read at an instant, as the bot does when a file changed. */
async function readFolder(at: string): Promise<void> {
  now = at;
  await syncSource(folderSource(folder), library, at);
}

async function ask(line: string, at: string): Promise<Message> {
  now = at;
  const respond = createRespond({
    library,
    topics: { topics: [] },
    shown: shownBook(state.db),
    state: null,
    digests: null,
    readUpload: null,
    wordsFor,
    now: () => new Date(now),
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    newId: () => 'b1',
  });
  const { message } = await respond({
    id: 'r',
    place: { platform: 'slack', tenant: 'T1', channel: 'C1' },
    asker: { id: 'U1', zone: null, locale: null, managesChannel: true, admin: false, guest: false },
    kind: 'command',
    name: 'brief',
    text: line,
    values: {},
  });
  return message;
}

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-news-'));
  await write('ferry.md', FERRY);
  await write('port.md', PORT);
  await write('expansion.md', EXPANSION);
  library = await openLibrary({ path: null });
  state = openState(':memory:');
  await readFolder('2025-03-03T08:00:00.000Z');
});

afterEach(async () => {
  await library.close();
  state.close();
  await rm(folder, { recursive: true, force: true });
});

describe('/brief … since:last, from a folder of documents', () => {
  test('nothing new says so, and how many documents were checked', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    const again = read(await ask('ferry since:last', '2025-03-03T10:00:00.000Z'));
    expect(again).toMatch(/nothing new/i);
    expect(again).toContain('3 documents checked');
  });

  test('a figure that moved is told with both values', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await write(
      'later.md',
      '---\ntitle: Toll rises\npublished: 2025-03-04\n---\nA ferry sank off Kalvo on Monday and 17 people died, the coast guard said on Tuesday.\n',
    );
    await readFolder('2025-03-04T08:00:00.000Z');
    const news = read(await ask('ferry since:last', '2025-03-04T09:00:00.000Z'));
    expect(news).toContain('17 people died');
    expect(news).toMatch(/changed: from 12 to 17/);
    expect(news).not.toContain('12 people');
    expect(read(await ask('ferry since:last', '2025-03-04T10:00:00.000Z'))).toMatch(/nothing new/i);
  });

  test('what was denied is told as contradicted, with the words shown before', async () => {
    await ask('port of Kalvo', '2025-03-03T09:00:00.000Z');
    await write(
      'closed.md',
      '---\ntitle: Port closed\npublished: 2025-03-04\n---\nThe port of Kalvo has not reopened after the ferry accident, Mayor Ilse Brandt said.\n',
    );
    await readFolder('2025-03-04T08:00:00.000Z');
    const news = read(await ask('port of Kalvo since:last', '2025-03-04T09:00:00.000Z'));
    expect(news).toContain('contradicted');
    expect(news).toContain('The port of Kalvo reopened on Monday');
  });

  test('news of one topic is not lost by asking for another in between', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await write(
      'rescue.md',
      '---\ntitle: Rescue ends\npublished: 2025-03-04\n---\nDivers ended the search at the ferry wreck off Brunn on Tuesday, Captain Maria Holt said.\n',
    );
    await readFolder('2025-03-04T08:00:00.000Z');
    await ask('Nordline', '2025-03-04T09:00:00.000Z');
    expect(read(await ask('ferry since:last', '2025-03-04T10:00:00.000Z'))).toContain('Divers ended the search');
  });

  test('a text that changed at its source is a correction, with the words shown before', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await write('ferry.md', FERRY.replace('12 people died', '9 people died'));
    await readFolder('2025-03-04T08:00:00.000Z');
    const message = await ask('ferry since:last', '2025-03-04T09:00:00.000Z');
    expect(read(message)).toContain('corrected');
    expect(read(message)).toContain('9 people died');
    expect(read(message)).toContain('12 people died');
    expect(message.nodes.find((node) => node.kind === 'bullet')).toMatchObject({ tag: expect.stringContaining('corrected') });
    expect(read(await ask('ferry since:last', '2025-03-04T10:00:00.000Z'))).toMatch(/nothing new/i);
  });

  test('words that a text no longer holds, and that nothing replaced, are told once', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await write('ferry.md', FERRY.replace('The ferry carried 80 passengers from Kalvo to Brunn, its owner Nordline said.', ''));
    await readFolder('2025-03-04T08:00:00.000Z');
    expect(read(await ask('ferry since:last', '2025-03-04T09:00:00.000Z'))).toMatch(/no longer says.*80 passengers/);
    expect(read(await ask('ferry since:last', '2025-03-04T10:00:00.000Z'))).not.toContain('80 passengers');
  });

  test('a document withdrawn at its source is quoted no more, and who was shown it is told once', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await rm(join(folder, 'ferry.md'));
    await readFolder('2025-03-04T08:00:00.000Z');
    const message = await ask('ferry since:last', '2025-03-04T09:00:00.000Z');
    expect(read(message)).toMatch(/Ferry accident off Kalvo.*2025-03-03.*withdrawn/);
    expect(read(message)).not.toContain('12 people died');
    expect(cited(message)).not.toContain('ferry');
    const again = read(await ask('ferry since:last', '2025-03-04T10:00:00.000Z'));
    expect(again).not.toContain('withdrawn');
    expect(cited(await ask('ferry', '2025-03-04T11:00:00.000Z'))).not.toContain('ferry');
  });

  test('a file that only moved is not withdrawn', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await rename(join(folder, 'ferry.md'), join(folder, 'ferry-2025.md'));
    await readFolder('2025-03-04T08:00:00.000Z');
    expect(read(await ask('ferry since:last', '2025-03-04T09:00:00.000Z'))).not.toMatch(/withdrawn|no longer/);
  });

  test('a text that comes back is news again', async () => {
    await ask('ferry', '2025-03-03T09:00:00.000Z');
    await rm(join(folder, 'ferry.md'));
    await readFolder('2025-03-04T08:00:00.000Z');
    await ask('ferry since:last', '2025-03-04T09:00:00.000Z');
    await write('ferry.md', FERRY);
    await readFolder('2025-03-05T08:00:00.000Z');
    expect(read(await ask('ferry since:last', '2025-03-05T09:00:00.000Z'))).toContain('12 people died');
  });
});

describe('the next digest of a channel', () => {
  const subscription: Subscription = {
    id: 'd1',
    place: { platform: 'slack', tenant: 'T1', channel: 'C1' },
    topics: ['ferry', 'port'],
    exclude: [],
    schedule: { kind: 'days', at: '08:00', days: [1] },
    zone: 'UTC',
    whenEmpty: 'quiet',
    skip: [],
    owner: 'U1',
    paused: null,
    createdAt: '2025-03-01T00:00:00.000Z',
  };
  const audience = 'slack/T1/channel/C1';

  /** Composes the digest due at an instant and records what it shows, as the ledger does. */
  async function digest(since: string, asOf: string): Promise<{ readonly message: Message; readonly empty: boolean }> {
    const book = shownBook(state.db);
    const compose = libraryComposer(library, async () => ({ topics: [] }), wordsFor);
    const composed = await compose(subscription, { since, asOf, shown: await book.of(audience), localDate: asOf.slice(0, 10) });
    await book.record(audience, composed.claims);
    return composed;
  }

  const FIRST = ['2025-03-01T00:00:00.000Z', '2025-03-03T09:00:00.000Z'] as const;
  const SECOND = ['2025-03-03T09:00:00.000Z', '2025-03-04T09:00:00.000Z'] as const;
  const THIRD = ['2025-03-04T09:00:00.000Z', '2025-03-05T09:00:00.000Z'] as const;

  test('tells a correction once', async () => {
    expect(read((await digest(...FIRST)).message)).toContain('12 people died');
    await write('ferry.md', FERRY.replace('12 people died', '9 people died'));
    await readFolder('2025-03-04T08:00:00.000Z');
    const next = read((await digest(...SECOND)).message);
    expect(next).toContain('corrected');
    expect(next).toContain('9 people died');
    expect((await digest(...THIRD)).empty).toBe(true);
  });

  test('tells a withdrawal once, though nothing else is new', async () => {
    await digest(...FIRST);
    await rm(join(folder, 'ferry.md'));
    await readFolder('2025-03-04T08:00:00.000Z');
    const next = await digest(...SECOND);
    expect(next.empty).toBe(false);
    expect(read(next.message)).toMatch(/Ferry accident off Kalvo.*withdrawn/);
    expect(read(next.message).match(/withdrawn at its source/g)).toHaveLength(1);
    expect((await digest(...THIRD)).empty).toBe(true);
  });

  test('tells what its channel was shown on another topic than its own', async () => {
    const book = shownBook(state.db);
    await digest(...FIRST);
    const other = libraryComposer(library, async () => ({ topics: [] }), wordsFor);
    const shown = await other(
      { ...subscription, topics: ['Gdansk shipyard'] },
      { since: FIRST[0], asOf: FIRST[1], shown: [], localDate: '2025-03-03' },
    );
    expect(shown.claims.length).toBeGreaterThan(0);
    await book.record(audience, shown.claims);
    await rm(join(folder, 'expansion.md'));
    await readFolder('2025-03-04T08:00:00.000Z');
    expect(read((await digest(...SECOND)).message)).toMatch(/Nordline expands.*withdrawn/);
  });
});
