import type { Word } from './words.ts';
import { keyOf } from './words.ts';

const ACTS: ReadonlySet<string> = new Set(
  `met visited arrived travelled traveled signed pledged announced approved rejected launched killed injured wounded arrested detained charged sentenced
  convicted elected appointed resigned died fired dismissed voted passed ratified vetoed banned imposed lifted suspended cancelled canceled postponed
  delivered sent deployed withdrew seized captured attacked struck bombed shelled destroyed damaged evacuated fled rescued found discovered opened
  closed bought sold acquired merged invested cut raised lowered rose fell dropped climbed won lost beat defeated hosted handed ordered sued agreed
  refused demanded requested called warned accused denied confirmed admitted apologized apologised released published filed testified ruled
  discussed told said declared promised allocated earmarked purchased borrowed repaid began begun started commenced ended reached crashed collapsed exploded
  erupted flooded burned spread infected vaccinated recalled discontinued unveiled introduced joined quit left returned moved pulled`.split(
    /\s+/,
  ),
);
const ACT_STEMS: ReadonlySet<string> = new Set(
  [...ACTS, 'meet', 'sell', 'buy', 'send', 'withdraw', 'leave', 'quit', 'win', 'begin', 'hold'].map(keyOf),
);
const REPORTING = new Set(['said', 'told', 'reported', 'declared', 'stated']);

/** "first since 2014", "the largest": a fact without a name or figure. */
const RANK =
  /\b(?:(?:his|her|its|their|the|a) (?:first|second|third|last|largest|biggest|highest|lowest|worst|best|deadliest|youngest|oldest|longest)|first time|for the first|record (?:high|low))\b/i;

/** What a sentence tells by its verbs: concrete acts, reporting ones for less. */
export function actsOf(words: readonly Word[]): number {
  const acts = new Set<string>();
  words.forEach((word, i) => {
    const planned = /^(?:to|will)$/.test(words[i - 1]?.raw ?? '');
    if (ACTS.has(word.raw) || (planned && ACT_STEMS.has(word.key))) acts.add(word.raw);
  });
  const reports = [...acts].some((act) => REPORTING.has(act)) ? 1 : 0;
  return 0.5 * Math.min(2, acts.size - reports) + 0.25 * reports;
}

/** What direct speech and firsts tell. */
export function marksOf(text: string): number {
  return (/["“«][^"”»]{12,}["”»]/.test(text) ? 0.6 : 0) + (RANK.test(text) ? 0.8 : 0);
}

/** What names, amounts, counts and dates are worth in facts; more of a kind than a few add nothing. */
export function countsWorth(names: number, amounts: number, counts: number, dates: number): number {
  return 2.2 * Math.min(2, amounts) + 0.8 * Math.min(2, counts) + 0.5 * Math.min(4, names) + 0.6 * Math.min(2, dates);
}
