import { type Choice, sameClaim } from './choice.ts';
import { worthsOf } from './concepts.ts';
import { gainOf, pointsOf } from './gain.ts';
import type { Weights } from './weights.ts';

export interface Limits {
  readonly bullets: number;
  /** Words of all bullets together. */
  readonly words: number;
}

/** From this share of its words on a sentence says again what another said. */
const REPEATED = 0.6;

/** Chooses lines greedily by what each adds to those before it. `pool` is what may be chosen, `all` what concepts are counted over. */
export function choose(pool: readonly Choice[], all: readonly Choice[], limits: Limits, weights: Weights): readonly Choice[] {
  const worths = worthsOf(all, weights);
  const covered = new Set<string>();
  const told = new Set<string>();
  const perOrigin = new Map<number, number>();
  const taken: Choice[] = [];
  let left = pool;
  let words = 0;
  while (taken.length < limits.bullets) {
    left = left.filter((choice) => words + choice.wordCount <= limits.words);
    const best = bestOf(left, { covered, told, taken: perOrigin }, worths, weights);
    if (!best) break;
    for (const concept of best.concepts) covered.add(concept);
    for (const point of pointsOf(best.candidate)) told.add(point);
    perOrigin.set(best.origin, (perOrigin.get(best.origin) ?? 0) + 1);
    words += best.wordCount;
    taken.push(best);
    left = left.filter((choice) => choice !== best && !sameClaim(choice.candidate, best.candidate, REPEATED));
  }
  return taken;
}

function bestOf(
  left: readonly Choice[],
  known: Parameters<typeof gainOf>[1],
  worths: ReadonlyMap<string, number>,
  weights: Weights,
): Choice | null {
  let best: Choice | null = null;
  let most = 0;
  for (const choice of left) {
    const gain = gainOf(choice, known, worths, weights);
    if (gain > most) [best, most] = [choice, gain];
  }
  return best;
}
