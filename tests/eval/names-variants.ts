import { readFileSync } from 'node:fs';
import { samePerson } from '../../src/core/language/people/same.ts';

/** Country, a name, another name. */
type Pair = readonly [string, string, string];

const share = (pairs: readonly Pair[]): number =>
  Math.round((pairs.filter(([, one, other]) => samePerson(one, other)).length / (pairs.length || 1)) * 1000) / 10;

/** Of pairs of spellings (of people, and of some places and bodies) those that are taken for one person, per cent: of one name, and of different names. */
export function variantFigures(file: string): { readonly pairs: number; readonly recall: number; readonly falseMatches: number } {
  const { pos, neg } = JSON.parse(readFileSync(file, 'utf8')) as { readonly pos: readonly Pair[]; readonly neg: readonly Pair[] };
  return { pairs: pos.length + neg.length, recall: share(pos), falseMatches: share(neg) };
}
