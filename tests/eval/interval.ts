import { randomNumbers } from '../train/meetings/fit.ts';

/**
 * The 95 % interval of a figure over texts: the figure of so many samples of the texts, drawn with replacement (percentile bootstrap, Efron 1979). The same
 * seed each time, so that the same texts give the same interval.
 */
export function intervalOf<T>(texts: readonly T[], figure: (sample: readonly T[]) => number, samples = 1_000): readonly [number, number] {
  const random = randomNumbers(11);
  const figures = Array.from({ length: samples }, () =>
    figure(texts.map(() => texts[Math.floor(random() * texts.length)]).filter((text) => text !== undefined)),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.min(samples - 1, Math.floor(share * samples))] ?? 0;
  return [at(0.025), at(0.975)];
}
