import type { Phrase } from '../search/phrases.ts';
import type { Whole } from '../search/scan.ts';
import { bestSeen } from './best-seen.ts';
import type { IndexName } from './index-name.ts';
import { allOf, anyOf, inTitle } from './matching.ts';
import { indexInside, type Scope, scopeValues } from './scope.ts';
import type { Statements } from './statements.ts';

/** Up to so many matches all are scored, and the order is exact: scoring one costs about ten times as much as FTS5's own first look. */
export const MOST_SCORED = 500;
/** Matches of rare phrases that are looked at to choose those worth scoring, and how many are chosen. */
const MOST_WEIGHED = 5_000;
const CHOSEN = 200;
/** So many of the newest Documents with a common phrase in the title are scored, with several of them, and with any. */
const NEWEST = 100;
/** Pairs of common phrases are looked for among so many of them. */
const MOST_PAIRED = 3;

/** A phrase with the number of Documents it stands in. */
export interface Counted {
  readonly phrase: Phrase;
  readonly frequency: number;
}

/** What is known of a search before any Document is looked at. */
interface Sought {
  readonly counted: readonly Counted[];
  /** Documents in which any of the phrases stands. */
  readonly matched: number;
  readonly whole: Whole;
}

/**
 * The keys of the Documents worth scoring. Where many match, the rare phrases choose: the best of all their Documents. A phrase that stands in
 * thousands tells little: of those the newest are taken that have it in the title, that have several such phrases, and that have any.
 */
export function candidateKeys(
  statements: Statements,
  index: IndexName,
  { counted, matched, whole }: Sought,
  scope: Scope,
): readonly number[] {
  const table = `${index}_index`;
  const keysOf = (query: string, order: string, limit: number) =>
    statements
      .all<{ key: number }>(
        `SELECT rowid AS key FROM ${table} WHERE ${table} MATCH :query AND ${indexInside(table, scope)} ORDER BY ${order} LIMIT :limit`,
        { ...scopeValues(scope), query, limit },
      )
      .map(({ key }) => key);
  const newest = (query: string, limit: number) => keysOf(query, 'rowid DESC', limit);
  // FTS5 weighs words by all that is in the index: where some of it is not seen, its order would tell of that.
  const best = (rare: readonly Counted[]) =>
    scope.seen === null
      ? keysOf(anyOf(phrasesIn(rare)), `bm25(${table}, 5, 1)`, CHOSEN)
      : bestSeen(statements, index, rare, { whole, scope, limit: CHOSEN });

  if (matched <= MOST_SCORED) return newest(anyOf(phrasesIn(counted)), MOST_SCORED);
  const { rare, common } = split(counted);
  const ofRare = rare.length > 0 ? best(rare) : [];
  const phrases = phrasesIn(common);
  const queries = phrases.length > 0 ? [inTitle(phrases), ...together(phrases), anyOf(phrases)] : [];
  return [...new Set([...ofRare, ...queries.flatMap((query) => newest(query, NEWEST))])];
}

function phrasesIn(counted: readonly Counted[]): readonly Phrase[] {
  return counted.map(({ phrase }) => phrase);
}

/** Phrases are rare from the rarest on, as long as all their Documents may be looked at. */
function split(counted: readonly Counted[]): { readonly rare: readonly Counted[]; readonly common: readonly Counted[] } {
  const rare: Counted[] = [];
  const common: Counted[] = [];
  let room = MOST_WEIGHED;
  for (const one of counted.filter(({ frequency }) => frequency > 0).sort((a, b) => a.frequency - b.frequency)) {
    room -= one.frequency;
    (room >= 0 ? rare : common).push(one);
  }
  return { rare, common };
}

/** All the rarer of the common phrases together, then each two of them. */
function together(common: readonly Phrase[]): readonly string[] {
  const few = common.slice(0, MOST_PAIRED);
  if (few.length < 2) return [];
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => allOf([one, other])));
  return few.length > 2 ? [allOf(few), ...pairs] : pairs;
}
