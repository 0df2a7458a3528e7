import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import type { Briefing } from '../../../src/core/briefing/briefing.ts';
import { claimsOf } from '../../../src/core/briefing/claims.ts';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import type { ShownClaim } from '../../../src/core/briefing/shown.ts';
import { standingOf } from '../../../src/core/briefing/standing.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import type { SearchResult } from '../../../src/core/library.ts';
import { english } from '../../words.ts';
import { drafts, holds } from './arbitrary.ts';
import { type Draft, found, resultOf } from './build.ts';

const topic = readTopic('', { topics: [] });
const FIRST = '2024-05-10T08:00:00.000Z';
const THEN = '2024-05-11T08:00:00.000Z';
const LATER = '2024-05-12T08:00:00.000Z';
const LAST = '2024-05-13T08:00:00.000Z';

/** What standing needs of a library that holds these documents. */
function libraryOf(result: SearchResult) {
  const documents = new Map(result.hits.map((hit) => [hit.found.document.id, hit.found]));
  return {
    learnedAt: async (ids: readonly string[]) =>
      new Map(ids.flatMap((id) => (documents.has(id) ? [[id, documents.get(id)?.learnedAt ?? ''] as const] : []))),
    get: async (id: string): Promise<AnalysedDocument | null> => documents.get(id) ?? null,
    search: async () => result,
  };
}

/** Briefs an audience and returns what it has been shown then. */
async function tell(result: SearchResult, asOf: string, shown: readonly ShownClaim[]) {
  const standing = await standingOf(libraryOf(result), shown, asOf);
  const input = { topic, result, asOf, bullets: 5, words: english, shown, standing };
  const briefing = composeBriefing(input);
  expect(JSON.stringify(composeBriefing(input))).toBe(JSON.stringify(briefing));
  const after = new Map(shown.map((claim) => [claim.key, claim]));
  const documents = result.hits.map((hit) => hit.found);
  for (const claim of claimsOf(briefing, documents, shown)) after.set(claim.key, claim);
  return { briefing, shown: [...after.values()] };
}

const ended = ({ bullets, withdrawn = [] }: Briefing): number =>
  bullets.filter((bullet) => bullet.change === 'corrected').length + withdrawn.length;

describe('what an audience was shown, and what became of it', () => {
  it('cites nothing that is gone, tells each change once, and gives the same bytes for the same input', async () => {
    const fate = fc.constantFrom('stays', 'gone', 'changed');
    await fc.assert(
      fc.asyncProperty(drafts, fc.array(fate, { minLength: 5, maxLength: 5 }), async (all, fates) => {
        const before = await tell(resultOf(all), FIRST, []);
        const now = all.flatMap((draft, i): readonly Draft[] => {
          if (fates[i] === 'gone') return [];
          if (fates[i] === 'stays') return [draft];
          return [{ ...draft, learnedAt: THEN, text: draft.text.replace('$12 million', '$15 million').replace('died', 'lived') }];
        });
        const result = resultOf(now);
        const next = await tell(result, LATER, before.shown);
        holds(next.briefing, result);
        const there = new Set(now.map((draft) => draft.id));
        for (const { documentId } of next.briefing.citations) expect(there.has(documentId)).toBe(true);
        for (const { documentId, words } of next.briefing.withdrawn ?? []) if (words === null) expect(there.has(documentId)).toBe(false);
        const corrected = next.briefing.bullets.filter((bullet) => bullet.change === 'corrected').length;
        // More corrections than a Briefing has lines wait for the next one.
        if (corrected < 5) expect(ended((await tell(result, LAST, next.shown)).briefing)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('looks only at what was shown', async () => {
    const result = { hits: [{ found: found({ id: 'a', text: 'Norland paid $12 million.' }), score: 1 }], documents: 1, matched: 1 };
    expect((await standingOf(libraryOf(result), [], FIRST)).size).toBe(0);
  });
});
