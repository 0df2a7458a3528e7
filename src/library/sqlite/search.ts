import type { LibraryQuery } from '../../core/library.ts';
import { boundsOf } from '../search/bounds.ts';
import { type Phrase, phrasesOf } from '../search/phrases.ts';
import { type Candidate, rank, type Whole } from '../search/scan.ts';
import { type Counted, candidateKeys } from './candidates.ts';
import { type IndexName, lengthColumn } from './index-name.ts';
import { dayOfKey } from './key.ts';
import { anyBut, match } from './matching.ts';
import { documentsInside, indexInside, type Scope, scopeKey, scopeValues } from './scope.ts';
import type { Statements } from './statements.ts';
import type { Seen } from './tenants.ts';

/** A Document found, by its key. */
export interface Found {
  readonly key: number;
  readonly score: number;
}

/** What a search found, before the Documents themselves are read. */
export interface Finding {
  readonly found: readonly Found[];
  readonly documents: number;
  readonly matched: number;
}

/** Keeps what was counted until the library changes. */
export type Remember = <T>(key: string, count: () => T) => T;

/** Documents inside the Window that are seen, best match first; without terms the newest. */
export function search(statements: Statements, remember: Remember, index: IndexName, seen: Seen, query: LibraryQuery): Finding {
  const scope = { bounds: boundsOf(query), seen };
  const phrases = phrasesOf(query.terms);
  const { documents, indexed, averageLength } = totals(statements, remember, index, scope);
  if (phrases.length === 0) return { found: newest(statements, index, scope, query.limit), documents, matched: indexed };
  const whole = { documents: indexed, averageLength };
  const counted = countPhrases(statements, remember, index, phrases, scope);
  const matched = countAny(statements, remember, index, counted, scope);
  const keys = candidateKeys(statements, index, { counted, matched, whole }, scope);
  const found = rankKeys(statements, index, keys, counted, whole);
  return { found: found.slice(0, query.limit), documents, matched };
}

/** Scores the Documents of the keys, best match first. */
export function rankKeys(
  statements: Statements,
  index: IndexName,
  keys: readonly number[],
  counted: readonly Counted[],
  whole: Whole,
): readonly Found[] {
  const candidates = keys.flatMap((key) => candidateOf(statements, index, key));
  const phrases = counted.map(({ phrase }) => phrase);
  const ranked = rank(candidates, phrases, { ...whole, frequencies: counted.map(({ frequency }) => frequency) });
  return ranked.map(({ candidate, score }) => ({ key: candidate.key, score }));
}

/** In how many Documents of the scope each phrase stands. */
export function countPhrases(
  statements: Statements,
  remember: Remember,
  index: IndexName,
  phrases: readonly Phrase[],
  scope: Scope,
): readonly Counted[] {
  return phrases.map((phrase) => ({ phrase, frequency: countMatches(statements, remember, index, match(phrase), scope) }));
}

/** In how many any of them stands: where the most frequent one does, and where others do without it, so that its long list is walked once. */
function countAny(statements: Statements, remember: Remember, index: IndexName, counted: readonly Counted[], scope: Scope): number {
  const [most, ...others] = counted.filter(({ frequency }) => frequency > 0).sort((a, b) => b.frequency - a.frequency);
  if (!most || others.length === 0) return most?.frequency ?? 0;
  const query = anyBut(
    others.map(({ phrase }) => phrase),
    most.phrase,
  );
  return most.frequency + countMatches(statements, remember, index, query, scope);
}

function countMatches(statements: Statements, remember: Remember, index: IndexName, query: string, scope: Scope): number {
  const table = `${index}_index`;
  const sql = `SELECT count(*) AS count FROM ${table} WHERE ${table} MATCH :query AND ${indexInside(table, scope)}`;
  return remember(`${index} ${scopeKey(scope)} ${query}`, () => {
    return statements.first<{ count: number }>(sql, { ...scopeValues(scope), query })?.count ?? 0;
  });
}

/** What the scope holds: all Documents, those in the index, and how long those are on average. */
export function totals(statements: Statements, remember: Remember, index: IndexName, scope: Scope) {
  const length = lengthColumn(index);
  return remember(`${index} ${scopeKey(scope)}`, () => {
    const sql = `SELECT count(*) AS documents, count(${length}) AS indexed, total(${length}) AS length FROM documents WHERE ${documentsInside(scope)}`;
    const row = statements.first<{ documents: number; indexed: number; length: number }>(sql, scopeValues(scope));
    const { documents, indexed, length: sum } = row ?? { documents: 0, indexed: 0, length: 0 };
    return { documents, indexed, averageLength: sum / Math.max(1, indexed) };
  });
}

function newest(statements: Statements, index: IndexName, scope: Scope, limit: number): readonly Found[] {
  const sql = `SELECT key FROM documents WHERE ${lengthColumn(index)} IS NOT NULL AND first_day <= :until AND ${documentsInside(scope)}
    ORDER BY first_day DESC, id LIMIT :limit`;
  const rows = statements.all<{ key: number }>(sql, { ...scopeValues(scope), until: scope.bounds.until, limit });
  return rows.map(({ key }) => ({ key, score: 0 }));
}

interface Keyed extends Candidate {
  readonly key: number;
}

function candidateOf(statements: Statements, index: IndexName, key: number): readonly Keyed[] {
  const sql = `SELECT id, title_length, hashes FROM ${index}_words WHERE key = :key`;
  const row = statements.first<{ id: string; title_length: number; hashes: Uint8Array }>(sql, { key });
  if (!row) return [];
  return [{ key, id: row.id, firstDay: dayOfKey(key), words: { hashes: numbersOf(row.hashes), titleLength: row.title_length } }];
}

/** The blob's own bytes as numbers; copied where they do not lie at a multiple of four. */
function numbersOf(blob: Uint8Array): Uint32Array {
  const bytes = blob.byteOffset % 4 === 0 ? blob : blob.slice();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
