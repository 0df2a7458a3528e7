import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/catalogues.ts';
import { createComplete } from '../../src/commands/complete.ts';
import { createPages } from '../../src/commands/pages.ts';
import { createRespond } from '../../src/commands/respond.ts';
import type { DigestBook, Subscription } from '../../src/core/digest.ts';
import type { Library } from '../../src/core/library.ts';
import type { Message, QuoteNote } from '../../src/core/message.ts';
import type { Asker, Place } from '../../src/core/request.ts';
import { libraryComposer } from '../../src/digests/compose.ts';
import { openLibrary } from '../../src/library/index.ts';
import { folderSource } from '../../src/sources/folder/index.ts';
import { syncSource } from '../../src/sources/sync.ts';
import { answerBook } from '../../src/state/answers.ts';
import { openState } from '../../src/state/database.ts';
import { shownBook } from '../../src/state/shown.ts';
import { chanceOf } from '../bench/chance.ts';
import { newsDocument, personOf } from '../bench/news.ts';

const asker: Asker = { id: 'U1', zone: null, locale: null, managesChannel: true, admin: false, guest: false };
const placeOf = (tenant: string): Place => ({ platform: 'slack', tenant, channel: 'C1' });
const noDigests = { list: async () => [], removed: async () => null } as unknown as DigestBook;
const topics = { topics: [] };

const opened: Library[] = [];
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(opened.map((library) => library.close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function freshFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tenants-'));
  folders.push(root);
  return root;
}

/** A house over folders of documents, empty at first, of which some are seen by one tenant alone. */
async function house(root: string) {
  await rm(root, { recursive: true, force: true });
  const library = await openLibrary({ path: null });
  opened.push(library);
  const state = openState(':memory:');
  let now = '2026-01-02T08:00:00.000Z';
  let ids = 0;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const answers = answerBook(state.db, { keptDays: 90, publish: () => {} });
  const rest = { library, topics, wordsFor, state: null, digests: noDigests };
  const respond = createRespond({
    ...{ ...rest, answers, shown: shownBook(state.db), log, readUpload: null },
    now: () => new Date(now),
    newId: () => `b${++ids}`,
  });
  const complete = createComplete({ ...rest, now: () => new Date(now) });
  const pages = createPages({ ...rest, answers, state: { get: async () => null, set: async () => {} }, forgetTenant: () => {} });
  const compose = libraryComposer(library, async () => topics, wordsFor);
  return {
    pages,
    write: async (folder: string, name: string, text: string | null): Promise<void> => {
      const file = join(root, folder, `${name}.md`);
      await mkdir(dirname(file), { recursive: true });
      await (text === null ? rm(file) : writeFile(file, text));
    },
    read: async (at: string): Promise<void> => {
      now = at;
      for (const [folder, tenants] of [
        ['all', null],
        ['one', ['T1']],
        ['two', ['T2']],
      ] as const) {
        await mkdir(join(root, folder), { recursive: true });
        await syncSource(folderSource(join(root, folder), tenants), library, at);
      }
    },
    ask: async (tenant: string, line: string, at: string): Promise<Message> => {
      now = at;
      const [, name = '', text = ''] = /^(\w+) ?(.*)$/.exec(line) ?? [];
      const request = { id: 'r', place: placeOf(tenant), asker, kind: 'command', name, text, values: {} } as const;
      return (await respond(request)).message;
    },
    type: (tenant: string, command: string, option: string, typed: string) =>
      complete({ command, option, typed, place: placeOf(tenant), asker }),
    digest: (tenant: string, topic: string, since: string, asOf: string) => {
      const subscription: Subscription = {
        ...{ id: 'd1', place: placeOf(tenant), topics: [topic], exclude: [], zone: 'UTC', whenEmpty: 'heartbeat', skip: [] },
        ...{ schedule: { kind: 'days', at: '08:00', days: [1] }, owner: 'U1', paused: null, createdAt: since },
      };
      return compose(subscription, { since, asOf, shown: [], localDate: asOf.slice(0, 10) });
    },
  };
}

type House = Awaited<ReturnType<typeof house>>;

function fileOf(n: number): string {
  const { title, text, published } = newsDocument(n);
  return `---\ntitle: "${title}"\npublished: ${published}\nsource: Paper ${n % 5}\n---\n${text.slice(0, 900)}`;
}

/** Everything that people of a tenant are told while documents come, change and go. Marks of answers are random and left out. */
async function story(made: House, tenant: string, lines: readonly string[], typed: readonly string[]): Promise<string> {
  const told: unknown[] = [];
  const asked = async (at: string, suffix: string) => {
    for (const line of lines) told.push(await made.ask(tenant, `${line}${suffix}`, at));
    for (const word of typed)
      for (const [command, option] of [
        ['brief', 'topic'],
        ['who', 'meeting'],
        ['meetings', 'words'],
        ['digest add', 'topic'],
      ] as const)
        told.push(await made.type(tenant, command, option, word));
  };
  await made.read('2026-01-02T08:00:00.000Z');
  await asked('2026-01-02T09:00:00.000Z', '');
  await made.write('one', 'late', fileOf(9_001));
  await made.write('all', 'gone', null);
  await made.read('2026-01-03T08:00:00.000Z');
  for (const line of lines.filter((line) => line.startsWith('brief ')))
    told.push(await made.ask(tenant, `${line} since:last`, '2026-01-03T09:00:00.000Z'));
  for (const line of lines)
    told.push(await made.digest(tenant, line.replace(/^\w+ /, ''), '2026-01-02T12:00:00.000Z', '2026-01-03T10:00:00.000Z'));
  return JSON.stringify(told).replaceAll(/feedback [0-9a-f]{16}/g, 'feedback');
}

async function filled(root: string, own: readonly number[], shared: readonly number[], foreign: readonly number[]): Promise<House> {
  const made = await house(root);
  for (const n of shared) await made.write('all', `news-${n}`, fileOf(n));
  for (const n of own) await made.write('one', `news-${n}`, fileOf(n));
  // Under the names of the other tenant's documents, and of shared ones.
  for (const [at, n] of foreign.entries()) await made.write('two', `news-${[...own, ...shared][at] ?? n}`, fileOf(n));
  await made.write('all', 'gone', fileOf(9_000));
  return made;
}

test("F60 nothing that a tenant is told depends on another's documents, byte by byte", async () => {
  const root = await freshFolder();
  const numbers = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: most });
  await fc.assert(
    fc.asyncProperty(numbers(4), numbers(4), numbers(8), fc.nat(1_000), async (own, shared, foreign, seed) => {
      const others = foreign.map((n) => n + 1_000);
      const chance = chanceOf(seed + 1);
      const [mine, theirs] = [newsDocument(own[0] ?? 0), newsDocument(others[0] ?? 0)];
      const word = (text: string) => text.split(' ').at(3) ?? '';
      const person = personOf(chance);
      const lines = [
        ...[`brief ${word(mine.text)} ${word(theirs.text)}`, `brief ${person}`, `who ${person}`, `who ${theirs.title?.split(' and ')[0]}`],
        ...[`meetings ${word(theirs.text)}`, `ask who met ${person}?`, `timeline ${word(mine.text)}`, 'meetings', 'names'],
      ];
      const typed = ['', person.slice(0, 3), theirs.title?.slice(0, 4) ?? ''];
      const amongOthers = await story(await filled(root, own, shared, others), 'T1', lines, typed);
      const alone = await story(await filled(root, own, shared, []), 'T1', lines, typed);
      const at = [...amongOthers].findIndex((letter, n) => letter !== alone[n]);
      expect(amongOthers.slice(at - 200, at + 200)).toBe(alone.slice(at - 200, at + 200));
      expect(amongOthers === alone).toBe(true);
    }),
    { numRuns: 4 },
  );
}, 120_000);

describe("F60 what another tenant's folder holds", () => {
  const SECRET =
    'Ana Roy and Bo Lee met in Quayside on 3 January 2026 for harbour talks. The harbour loan of $40 million was signed there, Ana Roy said.';
  const OPEN = 'The harbour of Westport was dredged in January. The work on the harbour cost four million pounds, the mayor said.';
  const made = freshFolder()
    .then(house)
    .then(async (one) => {
      await one.write('two', 'report', `---\ntitle: Harbour loan\npublished: 2026-01-03\n---\n${SECRET}`);
      await one.write('all', 'report', `---\ntitle: Harbour works\npublished: 2026-01-03\n---\n${OPEN}`);
      await one.read('2026-01-04T08:00:00.000Z');
      return one;
    });
  const at = '2026-01-05T08:00:00.000Z';
  const told = async (tenant: string, line: string) => JSON.stringify(await (await made).ask(tenant, line, at));

  test('is told to its own people, with what is for everybody', async () => {
    expect(await told('T2', 'brief harbour')).toContain('40 million');
    expect(await told('T2', 'brief harbour')).toContain('dredged');
    expect(await told('T2', 'brief harbour')).toContain('2 documents searched');
    expect(await told('T2', 'who harbour talks')).toContain('Bo Lee');
    expect(await (await made).type('T2', 'who', 'meeting', 'Bo')).toContain('Bo Lee');
  });

  test('is told to nobody else: not in an answer, a count, a name offered, a digest or a paragraph', async () => {
    for (const line of [
      'brief harbour',
      'who harbour talks',
      'meetings',
      'ask who signed the harbour loan?',
      'timeline harbour',
      'names',
    ]) {
      expect(await told('T1', line), line).not.toMatch(/Bo Lee|40 million|Quayside|loan of|2 documents/);
    }
    const one = await made;
    for (const option of ['topic', 'meeting', 'words']) expect(await one.type('T1', 'brief', option, 'Bo'), option).toEqual([]);
    const digest = await one.digest('T1', 'harbour', '2026-01-01T00:00:00.000Z', at);
    expect(JSON.stringify(digest)).toContain('dredged');
    expect(JSON.stringify(digest)).not.toContain('40 million');
    const quoted = (await one.ask('T2', 'brief harbour', at)).nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes : []));
    const secret = quoted.find(({ quote }) => SECRET.includes(quote)) as QuoteNote;
    expect(secret.documentId).toMatch(/^two-[0-9a-f]{8}\/\/report$/);
    expect((await one.pages.paragraph(secret, placeOf('T2')))?.quote).toBe(secret.quote);
    expect(await one.pages.paragraph(secret, placeOf('T1'))).toBeNull();
  });
});
