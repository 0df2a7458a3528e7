import { createRandom } from '../../train/random.ts';

const RESAMPLES = 2000;
const SEED = 20251125;

/**
 * The middle 95 % of a figure over texts drawn anew with replacement (percentile bootstrap, Efron 1979), with a fixed seed. The draw is by text, because names
 * and meetings of one text are right or wrong together.
 */
export function interval<T>(texts: readonly T[], figure: (drawn: readonly T[]) => number): readonly [number, number] {
  const random = createRandom(SEED);
  const figures = Array.from({ length: RESAMPLES }, () => figure(texts.map(() => random.pick(texts)))).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}
