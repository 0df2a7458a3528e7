import type { FoldScore } from '../train/meetings/folds.ts';
import { intervalOf } from './interval.ts';
import { figures, sumOf } from './meetings-score.ts';

/** The figures of a cross-validation, with found and with marked names, and the 95 % interval of the participants' F1 over texts. */
export function foldFigures(scores: readonly FoldScore[]): Record<string, Record<string, unknown>> {
  const of = (pick: 'found' | 'marked' | 'alone'): Record<string, unknown> => {
    const tallies = scores.map((score) => score[pick]);
    return {
      ...figures(sumOf(tallies)),
      participantsF1Within95: intervalOf(tallies, (sample) => figures(sumOf(sample)).participantsF1 ?? 0),
    };
  };
  return { 'end to end': of('found'), 'marked names': of('marked'), 'single sentences': of('alone') };
}
