import type { Bounds } from '../search/bounds.ts';
import type { Phrase } from '../search/phrases.ts';
import type { IndexName } from './index-name.ts';
import { allOf, anyOf, inTitle } from './matching.ts';
import type { Statements } from './statements.ts';
import { insideWindow, type WindowValues } from './window.ts';

/** At most so many Documents are scored (about 15 ms): up to here the order is exact. */
export const MOST_SCORED = 2_000;
/** Pairs of common phrases are looked for among so many of them. */
const MOST_PAIRED = 3;

/** A phrase with the number of Documents it stands in. */
export interface Counted {
  readonly phrase: Phrase;
  readonly frequency: number;
}

/**
 * The keys of the Documents worth scoring. The rare phrases choose: all their Documents, as long as they are few. Of the common ones come the
 * newest Documents in which several of them stand, which have them in the title, and which have them at all.
 */
export function candidateKeys(
  statements: Statements,
  index: IndexName,
  counted: readonly Counted[],
  bounds: Bounds,
  values: WindowValues,
): readonly number[] {
  const { rare, common, room } = share(counted);
  const keys = new Set<number>();
  const add = (query: string, limit: number) => {
    const sql = `SELECT rowid AS key FROM ${index}_index WHERE ${index}_index MATCH :query AND ${insideWindow('rowid', bounds)} ORDER BY rowid DESC LIMIT :limit`;
    for (const { key } of statements.all<{ key: number }>(sql, { ...values, query, limit })) keys.add(key);
  };
  if (rare.length > 0) add(anyOf(rare), MOST_SCORED);
  if (common.length === 0) return [...keys];
  const queries = [...together(common), inTitle(common), anyOf(common)];
  for (const query of queries) add(query, Math.ceil(room / queries.length));
  return [...keys];
}

function share(counted: readonly Counted[]): { rare: Phrase[]; common: Phrase[]; room: number } {
  const rare: Phrase[] = [];
  const common: Phrase[] = [];
  let room = MOST_SCORED;
  for (const { phrase, frequency } of counted.filter((one) => one.frequency > 0).sort((a, b) => a.frequency - b.frequency)) {
    if (common.length === 0 && frequency <= room) {
      rare.push(phrase);
      room -= frequency;
    } else common.push(phrase);
  }
  return { rare, common, room: Math.max(room, MOST_SCORED / 4) };
}

/** All the rarer of the common phrases together, then each two of them. */
function together(common: readonly Phrase[]): readonly string[] {
  const few = common.slice(0, MOST_PAIRED);
  if (few.length < 2) return [];
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => allOf([one, other])));
  return few.length > 2 ? [allOf(few), ...pairs] : pairs;
}
