import { distance } from 'fastest-levenshtein';
import { fold } from '../language/fold.ts';

/** Titles nearest in spelling to a typed word (Levenshtein, 1966), at most one letter in four off: for "did you mean". Short words have no near ones. Pure. */
export function nearestTitles(typed: string, titles: readonly string[]): readonly string[] {
  const wanted = fold(typed);
  const allowed = wanted.length < 4 ? 0 : Math.max(1, Math.round(wanted.length / 4));
  const near = titles.map((title) => ({ title, off: distance(wanted, fold(title)) }));
  return near
    .filter(({ off }) => off > 0 && off <= allowed)
    .sort((a, b) => a.off - b.off)
    .map(({ title }) => title);
}
