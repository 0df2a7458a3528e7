import type { LibraryQuery } from '../../core/library.ts';
import { type Bounds, boundsOf } from '../search/bounds.ts';
import { instantOf } from '../search/instant.ts';
import { type Phrase, phrasesOf } from '../search/phrases.ts';
import { MOST_SCORED } from './candidates.ts';
import { anyOf } from './matching.ts';
import { countPhrases, type Finding, type Remember, rankKeys, totals } from './search.ts';
import type { Statements } from './statements.ts';
import { insideWindow, windowValues } from './window.ts';

/** The Documents learned after the instant: the best `limit` of them. The caller puts them in the order in which they were learned. */
export function learnedSince(statements: Statements, remember: Remember, instant: string, query: LibraryQuery): Finding {
  const bounds = boundsOf(query);
  const phrases = phrasesOf(query.terms);
  const values = { ...windowValues(bounds), after: instantOf(instant), limit: query.limit };
  const learned = `SELECT key FROM documents INDEXED BY documents_by_learning WHERE learned_at > :after AND ${insideWindow('key', bounds)}`;
  const documents = statements.first<{ count: number }>(`SELECT count(*) AS count FROM (${learned})`, values)?.count ?? 0;
  if (phrases.length > 0) return { ...learnedMatches(statements, remember, learned, phrases, bounds, values), documents };
  const rows = statements.all<{ key: number }>(`${learned} ORDER BY first_day DESC, id LIMIT :limit`, values);
  return { found: rows.map(({ key }) => ({ key, score: 0 })), documents, matched: documents };
}

function learnedMatches(
  statements: Statements,
  remember: Remember,
  learned: string,
  phrases: readonly Phrase[],
  bounds: Bounds,
  values: Readonly<Record<string, string | number>>,
): Pick<Finding, 'found' | 'matched'> {
  const sql = `SELECT rowid AS key FROM document_index WHERE document_index MATCH :query AND rowid IN (${learned}) ORDER BY rowid DESC`;
  const keys = statements.all<{ key: number }>(sql, { ...values, query: anyOf(phrases) }).map(({ key }) => key);
  const counted = countPhrases(statements, remember, 'document', phrases, bounds);
  const { indexed, averageLength } = totals(statements, remember, 'document', bounds);
  const found = rankKeys(statements, 'document', keys.slice(0, MOST_SCORED), counted, { documents: indexed, averageLength });
  return { found: found.slice(0, Number(values.limit)), matched: keys.length };
}
