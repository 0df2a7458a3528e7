import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Library, LibraryQuery, LibraryView, Tenants } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/index.ts';
import { chanceOf, newsWord } from '../bench/chance.ts';
import { newsDocument } from '../bench/news.ts';
import { documentOf, NOW, queryOf } from './contract.ts';
import { STUB } from './stub.ts';
import { temporaryFolder } from './temporary-folder.ts';

const WORDS = ['aid', 'talks', 'strike', 'Ana Roy', 'Bo Lee', 'Ana Roy met Bo Lee in Paris', 'Cy Fox met Ana Roy in Rome', 'drought'];
const some = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join('. '));
const published = fc.constantFrom('2024-04-02', '2024-04', '2023', null);
const audience: fc.Arbitrary<Tenants> = fc.constantFrom(null, ['T1'], ['T2'], ['T3', 'T2'], ['T1', 'T3']);

interface Put {
  readonly document: Document;
  readonly tenants: Tenants;
}

/** Documents with who sees them; an id says whose it is, as a folder's mark does. */
const puts: fc.Arbitrary<readonly Put[]> = fc
  .array(fc.record({ text: some, title: fc.option(some), published, tenants: audience }), { maxLength: 24 })
  .map((all) =>
    all.map(({ tenants, text, ...rest }, at) => ({ document: documentOf(`${tenants?.join() ?? ''}//${at}`, text, rest), tenants })),
  );
const query: fc.Arbitrary<LibraryQuery> = fc
  .record({
    words: fc.subarray(['aid', 'talks', 'strike', 'roy', 'paris', 'drought', 'Ana']),
    limit: fc.integer({ min: 1, max: 8 }),
    since: fc.boolean(),
  })
  .map(({ words, limit, since }) => queryOf(words.join(' '), { limit, ...(since ? { since: '2024-01-01' } : {}) }));

const mayBeSeenBy = (tenant: string, tenants: Tenants): boolean => tenants === null || tenants.includes(tenant);

async function fill(library: Library, all: readonly Put[]): Promise<void> {
  for (const { document, tenants } of all) await library.put([document], document.id.endsWith('3') ? '2024-05-01T00:00:00Z' : NOW, tenants);
}

async function empty(library: Library): Promise<void> {
  for (const { id } of await library.forOperator().list()) await library.remove(id);
}

/** Everything that a view can be asked. */
async function everything(view: LibraryView, all: readonly Put[], question: LibraryQuery): Promise<string> {
  const ids = all.map(({ document }) => document.id);
  return JSON.stringify([
    await view.list(),
    await view.search(question),
    await view.meetings(question),
    await view.learnedSince('2024-05-15T00:00:00Z', question),
    [...(await view.learnedAt(ids))],
    await Promise.all(ids.map((id) => view.get(id))),
    await Promise.all(['', 'a', 'ana', 'Cy Fxo', 'Zoe'].map((typed) => view.names(typed, 3))),
  ]);
}

const ENGINES = [
  ['memory', async () => openLibrary({ path: null, ...STUB })],
  ['sqlite', async () => openLibrary({ path: join(await temporaryFolder(), 'library.db'), ...STUB })],
] as const;

async function opened(open: () => Promise<Library>): Promise<Library> {
  const library = await open();
  onTestFinished(() => library.close());
  return library;
}

describe.each(ENGINES)('tenants in library engine %s', (_name, open) => {
  it("F60 nothing that a tenant reads depends on another's documents", async () => {
    const [full, own] = [await opened(open), await opened(open)];
    await fc.assert(
      fc.asyncProperty(puts, query, fc.constantFrom('T1', 'T2', 'T4'), async (all, question, tenant) => {
        await Promise.all([empty(full), empty(own)]);
        await Promise.all([
          fill(full, all),
          fill(
            own,
            all.filter(({ tenants }) => mayBeSeenBy(tenant, tenants)),
          ),
        ]);
        expect(await everything(full.for(tenant), all, question)).toBe(await everything(own.for(tenant), all, question));
      }),
      { numRuns: 25 },
    );
  });

  it('F60 nor where so many match that only some of them are scored', async () => {
    const [full, own] = [await opened(open), await opened(open)];
    const chance = chanceOf(5);
    const generated = (from: number, count: number) => Array.from({ length: count }, (_, n) => newsDocument(from + n));
    for (const library of [full, own]) {
      await library.put(generated(0, 400), NOW);
      await library.put(generated(1_000, 400), NOW, ['T1']);
    }
    // Long ones, so that whatever weighs words by all documents weighs them otherwise.
    const long = generated(2_000, 100).map((document) => ({ ...document, text: document.text.repeat(8) }));
    await full.put(long, NOW, ['T2']);
    for (let at = 0; at < 12; at += 1) {
      const words = Array.from({ length: 1 + (at % 4) }, () => newsWord(chance)).join(' ');
      const told = async (library: Library) => {
        const { hits, ...counts } = await library.for('T1').search(queryOf(words, { limit: 1_000, asOf: '2026-01-01' }));
        return { ...counts, hits: hits.map(({ found, score }) => `${found.document.id} ${score}`) };
      };
      expect(await told(full), words).toEqual(await told(own));
    }
  });

  it("F60 a tenant's own documents and those for everybody are seen, others not even by their id", async () => {
    const library = await opened(open);
    await library.put([documentOf('all', 'aid for all')], NOW);
    await library.put([documentOf('one', 'aid for one. Ana Roy met Bo Lee in Paris')], NOW, ['T1']);
    await library.put([documentOf('both', 'aid for both')], NOW, ['T2', 'T1', 'T2']);
    const seen = async (view: LibraryView) => ({
      list: (await view.list()).map(({ id }) => id),
      found: (await view.search(queryOf('aid'))).matched,
      met: (await view.meetings(queryOf('paris'))).matched,
      known: (await view.names('ana', 5)).length,
      one: (await view.get('one'))?.document.id ?? null,
      learned: [...(await view.learnedAt(['all', 'one', 'both'])).keys()].sort(),
    });
    expect(await seen(library.for('T1'))).toEqual({
      ...{ list: ['all', 'both', 'one'], found: 3, met: 1, known: 1, one: 'one' },
      learned: ['all', 'both', 'one'],
    });
    expect(await seen(library.for('T2'))).toEqual({
      list: ['all', 'both'],
      found: 2,
      met: 0,
      known: 0,
      one: null,
      learned: ['all', 'both'],
    });
    for (const stranger of ['T3', '', 'null', '["T1"]', '%', "T1' OR 1=1 --"])
      expect(await seen(library.for(stranger)), stranger).toEqual({
        list: ['all'],
        found: 1,
        met: 0,
        known: 0,
        one: null,
        learned: ['all'],
      });
    expect(await seen(library.forOperator())).toEqual(await seen(library.for('T1')));
  });

  it('takes up that others see a document now, and keeps when its text was learned', async () => {
    const library = await opened(open);
    const document = documentOf('a', 'aid. Ana Roy spoke.');
    await library.put([document], NOW, ['T1']);
    expect(await library.put([document], '2024-06-02T00:00:00Z', ['T1'])).toEqual({ added: [], changed: [], unchanged: 1 });
    expect((await library.put([document], '2024-06-02T00:00:00Z', ['T2', 'T1'])).changed).toEqual(['a']);
    expect((await library.for('T2').get('a'))?.learnedAt).toBe(NOW);
    expect(await library.put([document], NOW, ['T1', 'T2'])).toMatchObject({ changed: [] });
    expect((await library.put([document], NOW, ['T2'])).changed).toEqual(['a']);
    expect(await library.for('T1').get('a')).toBeNull();
    expect(await library.for('T1').names('', 5)).toEqual([]);
    expect((await library.put([document], NOW)).changed).toEqual(['a']);
    expect(await library.for('T1').names('', 5)).toEqual([{ name: 'Ana Roy', kind: 'person', documents: 1 }]);
    expect((await library.for('T9').search(queryOf('aid'))).matched).toBe(1);
  });
});

/** A file as the version before tenants wrote it. */
function beforeTenants(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(`
    DROP INDEX documents_by_tenants; DROP INDEX document_lengths; ALTER TABLE documents DROP COLUMN tenants; DROP TABLE tenant_sets;
    CREATE INDEX document_lengths ON documents (key, length, meeting_length);
    CREATE TABLE old (name TEXT NOT NULL, kind TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (name, kind)) STRICT, WITHOUT ROWID;
    INSERT INTO old SELECT name, kind, documents FROM names; DROP TABLE names; ALTER TABLE old RENAME TO names;
    CREATE INDEX names_by_frequency ON names (documents DESC);
    PRAGMA user_version = 1;`);
  database.close();
}

describe('a library file from before there were tenants', () => {
  const old = async (): Promise<string> => {
    const path = join(await temporaryFolder(), 'library.db');
    const library = await openLibrary({ path, ...STUB });
    await library.put([documentOf('a', 'aid. Ana Roy spoke.'), documentOf('b', 'Ana Roy left.')], NOW);
    await library.close();
    beforeTenants(path);
    return path;
  };

  it('is brought up to date: everybody sees what it holds', async () => {
    const library = await openLibrary({ path: await old(), ...STUB });
    onTestFinished(() => library.close());
    expect((await library.for('T1').list()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await library.for('T1').names('ana', 5)).toEqual([{ name: 'Ana Roy', kind: 'person', documents: 2 }]);
    await library.put([documentOf('a', 'aid. Ana Roy spoke.')], NOW, ['T2']);
    expect(await library.for('T1').names('ana', 5)).toEqual([{ name: 'Ana Roy', kind: 'person', documents: 1 }]);
    await library.remove('b');
    expect(await library.for('T1').names('ana', 5)).toEqual([]);
    expect(await library.for('T2').names('ana', 5)).toHaveLength(1);
  });

  it('stays as it was where a step cannot be done, and is brought up to date when it can', async () => {
    const path = await old();
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE tenant_names (x)');
    await expect(openLibrary({ path, ...STUB })).rejects.toThrow();
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(database.prepare(`SELECT count(*) AS count FROM sqlite_schema WHERE name = 'tenant_sets'`).get()).toEqual({ count: 0 });
    database.exec('DROP TABLE tenant_names');
    database.close();
    const library = await openLibrary({ path, ...STUB });
    onTestFinished(() => library.close());
    expect(await library.for('T1').list()).toHaveLength(2);
  });
});
