import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { LibraryQuery, SearchResult } from '../../src/core/library.ts';
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

it('the engines find the same documents in the same order', async () => {
  const [memory, sqlite] = await Promise.all([
    openLibrary({ path: null, ...STUB }),
    openLibrary({ path: join(await temporaryFolder(), 'library.db'), ...STUB }),
  ]);
  onTestFinished(async () => void (await Promise.all([memory.close(), sqlite.close()])));
  for (const library of [memory, sqlite]) {
    await library.put(
      Array.from({ length: 200 }, (_, n) => ({
        ...newsDocument(n),
        published: n % 7 === 0 ? null : n % 5 === 0 ? (newsDocument(n).published?.slice(0, 7) ?? null) : newsDocument(n).published,
      })),
      '2025-01-01',
    );
    await library.put(
      Array.from({ length: 100 }, (_, n) => newsDocument(n + 150)),
      '2025-01-02',
    );
    for (let n = 0; n < 40; n += 3) await library.remove(`news/${n}`);
  }
  expect(await sqlite.list()).toEqual(await memory.list());
  for (let at = 0; at < 60; at += 1) {
    const question = questionOf(at);
    expect(told(await sqlite.search(question)), JSON.stringify(question)).toEqual(told(await memory.search(question)));
    expect(told(await sqlite.meetings(question))).toEqual(told(await memory.meetings(question)));
    expect(told(await sqlite.learnedSince('2025-01-01T12:00:00Z', question))).toEqual(
      told(await memory.learnedSince('2025-01-01T12:00:00Z', question)),
    );
  }
  for (const typed of ['', 'b', 'da', 'bako', 'Talk', 'zzz']) expect(await sqlite.names(typed, 20)).toEqual(await memory.names(typed, 20));
});
