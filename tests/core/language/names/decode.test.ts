import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTags, createTags, runsOf } from '../../../../src/core/language/names/decode.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-ORG', 'I-ORG', 'E-ORG', 'S-ORG'];
const N = LABELS.length;

/** Every sequence of `count` tags. */
function* sequences(count: number): Generator<readonly number[]> {
  if (count === 0) yield [];
  else for (const rest of sequences(count - 1)) for (let tag = 0; tag < N; tag++) yield [...rest, tag];
}

describe('bestTags', () => {
  it('finds the best possible sequence, as trying all of them does', () => {
    const score = fc.integer({ min: -20, max: 20 });
    const sizes = { count: fc.integer({ min: 1, max: 3 }), emissions: fc.array(score, { minLength: 3 * N, maxLength: 3 * N }) };
    fc.assert(
      fc.property(
        sizes.count,
        sizes.emissions,
        fc.array(score, { minLength: (N + 1) * N, maxLength: (N + 1) * N }),
        (count, emissions, steps) => {
          const tags = createTags(LABELS, Float32Array.from(steps));
          const total = (path: readonly number[]): number =>
            path.reduce((sum, tag, at) => sum + (emissions[at * N + tag] ?? 0) + (tags.transitions[(path[at - 1] ?? N) * N + tag] ?? 0), 0);
          const closed = (path: readonly number[]): boolean => !/^[BI]/u.test(LABELS[path.at(-1) ?? 0] ?? '');
          const best = Math.max(...[...sequences(count)].filter(closed).map(total));
          expect(total([...bestTags(Float32Array.from(emissions), 0, count, tags)])).toBeCloseTo(best, 3);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('runsOf', () => {
  it('spells runs', () => {
    const path = ['S-ORG', 'O', 'B-PER', 'I-PER', 'E-PER'].map((label) => LABELS.indexOf(label));
    expect(runsOf(Uint8Array.from(path), LABELS)).toEqual([
      { start: 0, end: 1, kind: 'ORG' },
      { start: 2, end: 5, kind: 'PER' },
    ]);
  });
});
