import type { LibraryQuery } from '../../core/library.ts';
import { boundsOf } from '../search/bounds.ts';
import { instantOf } from '../search/instant.ts';
import { type Phrase, phrasesOf } from '../search/phrases.ts';
import { MOST_SCORED } from './candidates.ts';
import { anyOf } from './matching.ts';
import { documentsInside, type Scope, scopeValues } from './scope.ts';
import { countPhrases, type Finding, type Remember, rankKeys, totals } from './search.ts';
import type { Statements } from './statements.ts';
import type { Seen } from './tenants.ts';

/** The Documents learned after the instant, of those that are seen: the best `limit` of them. The caller puts them in the order in which they were learned. */
export function learnedSince(statements: Statements, remember: Remember, seen: Seen, instant: string, query: LibraryQuery): Finding {
  const scope = { bounds: boundsOf(query), seen };
  const phrases = phrasesOf(query.terms);
  const values = { ...scopeValues(scope), after: instantOf(instant), limit: query.limit };
  const learned = `SELECT key FROM documents INDEXED BY documents_by_learning WHERE learned_at > :after AND ${documentsInside(scope)}`;
  const documents = statements.first<{ count: number }>(`SELECT count(*) AS count FROM (${learned})`, values)?.count ?? 0;
  if (phrases.length > 0) return { ...learnedMatches(statements, remember, learned, phrases, scope, values), documents };
  const rows = statements.all<{ key: number }>(`${learned} ORDER BY first_day DESC, id LIMIT :limit`, values);
  return { found: rows.map(({ key }) => ({ key, score: 0 })), documents, matched: documents };
}

function learnedMatches(
  statements: Statements,
  remember: Remember,
  learned: string,
  phrases: readonly Phrase[],
  scope: Scope,
  values: Readonly<Record<string, string | number>>,
): Pick<Finding, 'found' | 'matched'> {
  const sql = `SELECT rowid AS key FROM document_index WHERE document_index MATCH :query AND rowid IN (${learned}) ORDER BY rowid DESC`;
  const keys = statements.all<{ key: number }>(sql, { ...values, query: anyOf(phrases) }).map(({ key }) => key);
  const counted = countPhrases(statements, remember, 'document', phrases, scope);
  const { indexed, averageLength } = totals(statements, remember, 'document', scope);
  const found = rankKeys(statements, 'document', keys.slice(0, MOST_SCORED), counted, { documents: indexed, averageLength });
  return { found: found.slice(0, Number(values.limit)), matched: keys.length };
}
