import { bm25, TITLE_WEIGHT } from '../search/bm25.ts';
import type { Whole } from '../search/scan.ts';
import type { Counted } from './candidates.ts';
import { type IndexName, lengthColumn } from './index-name.ts';
import { match } from './matching.ts';
import { documentsInside, type Scope, scopeValues } from './scope.ts';
import type { Statements } from './statements.ts';

interface Match extends Record<string, unknown> {
  readonly key: number;
  /** How often the phrase stands there, title places weighted. */
  readonly count: number;
  readonly length: number;
}

/** The best Documents of some phrases, best first, weighed by what is in the scope alone. A phrase of several words counts once. */
export function bestSeen(
  statements: Statements,
  index: IndexName,
  counted: readonly Counted[],
  { whole, scope, limit }: { readonly whole: Whole; readonly scope: Scope; readonly limit: number },
): readonly number[] {
  const counts = new Map<number, { readonly length: number; readonly counts: number[] }>();
  for (const [at, { phrase }] of counted.entries()) {
    for (const { key, count, length } of matchesOf(statements, index, phrase, scope)) {
      const known = counts.get(key) ?? { length, counts: counted.map(() => 0) };
      known.counts[at] = count;
      counts.set(key, known);
    }
  }
  const phrases = counted.map(({ phrase }) => phrase);
  const statistics = { ...whole, frequencies: counted.map(({ frequency }) => frequency) };
  const scored = Array.from(counts, ([key, one]) => ({ key, score: bm25(phrases, one.counts, one.length, statistics) }));
  return scored
    .sort((a, b) => b.score - a.score || b.key - a.key)
    .slice(0, limit)
    .map(({ key }) => key);
}

function matchesOf(statements: Statements, index: IndexName, phrase: Counted['phrase'], scope: Scope): readonly Match[] {
  const [stem, ...more] = phrase.stems;
  const counting =
    more.length === 0
      ? `SELECT doc, sum(CASE col WHEN 'title' THEN ${TITLE_WEIGHT} ELSE 1 END) AS count FROM ${index}_terms WHERE term = :stem GROUP BY doc`
      : `SELECT rowid AS doc, 1 AS count FROM ${index}_index WHERE ${index}_index MATCH :query`;
  const sql = `SELECT key, count, ${lengthColumn(index)} AS length FROM (${counting}) CROSS JOIN documents ON key = doc WHERE ${documentsInside(scope)}`;
  return statements.all<Match>(sql, { ...scopeValues(scope), stem: stem ?? '', query: match(phrase) });
}
