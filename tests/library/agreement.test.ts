import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import type { Library, LibraryQuery, LibraryView, SearchResult, Tenants } from '../../src/core/library.ts';
import { openLibrary } from '../../src/library/index.ts';
import { chanceOf, newsWord } from '../bench/chance.ts';
import { newsDocument } from '../bench/news.ts';
import { STUB } from './stub.ts';
import { temporaryFolder } from './temporary-folder.ts';

const chance = chanceOf(11);
const WINDOWS = [{}, { since: '2022-01-01' }, { until: '2022-06' }, { since: '2021', until: '2023-03-05' }, { asOf: '2021-05-05' }];

/** Words, phrases of words and weights, as the news have them. */
function questionOf(at: number): LibraryQuery {
  const terms = Array.from({ length: 1 + (at % 4) }, () => ({
    text: chance() < 0.2 ? `${newsWord(chance)} ${newsWord(chance)}` : newsWord(chance),
    weight: chance() < 0.5 ? 1 : 0.4,
  }));
  return { terms: at % 10 === 0 ? [] : terms, limit: 30, asOf: '2026-01-01', ...WINDOWS[at % WINDOWS.length] };
}

function told({ hits, documents, matched }: SearchResult) {
  return { hits: hits.map(({ found, score }) => `${found.document.id} ${score} ${found.learnedAt}`), documents, matched };
}

const AUDIENCES = [null, null, ['T1'], ['T2'], ['T1', 'T2'], ['T3']];

/** Both engines with the same documents, `tenantsOf` telling who sees the n-th. */
async function bothEngines(tenantsOf: (n: number) => Tenants): Promise<readonly [Library, Library]> {
  const both = await Promise.all([
    openLibrary({ path: null, ...STUB }),
    openLibrary({ path: join(await temporaryFolder(), 'library.db'), ...STUB }),
  ]);
  onTestFinished(async () => void (await Promise.all(both.map((library) => library.close()))));
  const dated = (n: number): Document => ({
    ...newsDocument(n),
    published: n % 7 === 0 ? null : n % 5 === 0 ? (newsDocument(n).published?.slice(0, 7) ?? null) : newsDocument(n).published,
  });
  for (const library of both) {
    for (const tenants of new Set(Array.from({ length: 200 }, (_, n) => tenantsOf(n)))) {
      const own = Array.from({ length: 200 }, (_, n) => n).filter((n) => tenantsOf(n) === tenants);
      await library.put(own.map(dated), '2025-01-01', tenants);
    }
    await library.put(
      Array.from({ length: 100 }, (_, n) => newsDocument(n + 150)),
      '2025-01-02',
    );
    for (let n = 0; n < 40; n += 3) await library.remove(`news/${n}`);
  }
  return both;
}

async function agree(memory: LibraryView, sqlite: LibraryView, questions: number): Promise<void> {
  expect(await sqlite.list()).toEqual(await memory.list());
  for (let at = 0; at < questions; at += 1) {
    const question = questionOf(at);
    expect(told(await sqlite.search(question)), JSON.stringify(question)).toEqual(told(await memory.search(question)));
    expect(told(await sqlite.meetings(question))).toEqual(told(await memory.meetings(question)));
    expect(told(await sqlite.learnedSince('2025-01-01T12:00:00Z', question))).toEqual(
      told(await memory.learnedSince('2025-01-01T12:00:00Z', question)),
    );
  }
  for (const typed of ['', 'b', 'da', 'bako', 'Talk', 'zzz']) expect(await sqlite.names(typed, 20)).toEqual(await memory.names(typed, 20));
}

it('the engines find the same documents in the same order', async () => {
  const [memory, sqlite] = await bothEngines(() => null);
  await agree(memory.forOperator(), sqlite.forOperator(), 60);
});

it('so they do for each tenant', async () => {
  const [memory, sqlite] = await bothEngines((n) => AUDIENCES[n % AUDIENCES.length] ?? null);
  const lengths: number[] = [];
  for (const tenant of ['T1', 'T2', 'T4', '']) {
    await agree(memory.for(tenant), sqlite.for(tenant), 20);
    lengths.push((await memory.for(tenant).list()).length);
  }
  expect(lengths[0]).toBeGreaterThan(lengths[2] ?? 0);
  await agree(memory.forOperator(), sqlite.forOperator(), 20);
});
