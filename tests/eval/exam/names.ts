import type { Mention, NameKind } from '../../../src/core/analysis.ts';
import type { GoldText } from '../../train/meetings/gold.ts';

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** Names of one kind in one text, by exact spans. */
export interface NameCount {
  readonly right: number;
  readonly said: number;
  readonly marked: number;
  /** With some words around them, for a reader. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function countNames(gold: GoldText, said: readonly Mention[], kind: NameKind): NameCount {
  const keys = (names: readonly { readonly kind: string; readonly start: number; readonly end: number }[]): ReadonlySet<string> =>
    new Set(names.filter((name) => name.kind === kind).map(({ start, end }) => `${start}-${end}`));
  const wanted = keys(gold.mentions);
  const own = keys(said);
  const shown = (found: ReadonlySet<string>): readonly string[] =>
    Array.from(found, (key) => {
      const [start = 0, end = 0] = key.split('-').map(Number);
      return `${gold.text.slice(Math.max(0, start - 30), start)}[${gold.text.slice(start, end)}]${gold.text.slice(end, end + 20)}`;
    });
  return {
    right: own.intersection(wanted).size,
    said: own.size,
    marked: wanted.size,
    missed: shown(wanted.difference(own)),
    wrong: shown(own.difference(wanted)),
  };
}

/** Precision, recall and F1 of many counts, 0 to 1. */
export function nameFigures(counts: readonly Pick<NameCount, 'right' | 'said' | 'marked'>[]) {
  const sum = (key: 'right' | 'said' | 'marked'): number => counts.reduce((total, count) => total + count[key], 0);
  const [right, said, marked] = [sum('right'), sum('said'), sum('marked')];
  return { marked, precision: right / (said || 1), recall: right / (marked || 1), f1: (2 * right) / (said + marked || 1) };
}
