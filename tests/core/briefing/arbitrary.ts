import fc from 'fast-check';
import { expect } from 'vitest';
import type { Briefing, Timeline } from '../../../src/core/briefing/briefing.ts';
import { fold } from '../../../src/core/language/fold.ts';
import type { SearchResult } from '../../../src/core/library.ts';
import type { Draft } from './build.ts';

/** Sentences put together from a few words, so that documents repeat, contradict and dangle. */
const word = fc.constantFrom(
  'Norland',
  'Estria',
  'the',
  'dam',
  'paid',
  '$12 million',
  'on Monday',
  'He',
  'said',
  'not',
  'will',
  'visit',
  'Tolm',
  'in 2020',
  '17 people',
  'died',
  '"quoted"',
  'crucial',
  'U.S.',
  '北京',
  '\u00a0',
  '🌊',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}. `);
const draft = fc.record({
  text: fc.array(sentence, { maxLength: 8 }).map((all) => all.join('')),
  published: fc.option(fc.constantFrom('2024-05-01', '2024-05-02'), { nil: undefined }),
});
/** Up to five documents of such sentences. */
export const drafts = fc
  .array(draft, { maxLength: 5 })
  .map((all): readonly Draft[] =>
    all.map(({ text, published }, i) => ({ id: `d${i}`, text, place: ['Norland', 'Estria', 'Tolm'], ...(published ? { published } : {}) })),
  );

/** Every citation is exact and numbered in order. */
export function cites({ citations }: Pick<Briefing | Timeline, 'citations'>, result: SearchResult): void {
  const texts = new Map(result.hits.map(({ found }) => [found.document.id, found.document.text]));
  citations.forEach((citation, i) => {
    expect(citation.n).toBe(i + 1);
    expect(texts.get(citation.documentId)?.slice(citation.start, citation.end)).toBe(citation.quote);
    expect(citation.quote.length).toBeGreaterThan(0);
  });
}

/** Every citation is exact, and every line is made of its quotes’ words in order. */
export function holds(briefing: Briefing, result: SearchResult): void {
  cites(briefing, result);
  for (const claim of [...briefing.bullets, ...briefing.upcoming, ...briefing.conflicts.flatMap((conflict) => conflict.claims)]) {
    const quoted = fold(claim.citations.map((n) => briefing.citations[n - 1]?.quote ?? '').join(' '));
    let at = 0;
    for (const part of fold(claim.text).split(' ')) {
      at = quoted.indexOf(part, at);
      expect(at).toBeGreaterThanOrEqual(0);
    }
  }
}
