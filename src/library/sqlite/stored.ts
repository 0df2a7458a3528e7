import type { Document } from '../../core/document.ts';
import type { DocumentEntry } from '../../core/library.ts';
import type { Kept } from '../search/changes.ts';
import type { Statements } from './statements.ts';
import { isSeen, type Seen, tenantsOf } from './tenants.ts';

/** A Document as it lies in the file: the analysis still as JSON, so that the main thread parses it and no thread copies it twice. */
export interface Stored {
  readonly document: Document;
  readonly learnedAt: string;
  readonly version: number;
  readonly analysis: string;
}

/** A Document as it is kept, for whoever writes. */
export type KeptRow = Kept & Pick<Stored, 'version'>;

interface Row extends Record<string, unknown> {
  readonly key: number;
  readonly id: string;
  readonly title: string | null;
  readonly source: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly learned_at: string;
  readonly version: number;
  readonly tenants: number;
  readonly text: string;
  readonly analysis: string;
}

const SELECT = `SELECT key, id, title, source, published, url, learned_at, version, tenants, text, analysis
  FROM documents JOIN bodies USING (key)`;

export function storedOfKey(statements: Statements, key: number): Stored | null {
  return storedOf(statements.first<Row>(`${SELECT} WHERE key = :key`, { key }));
}

export function storedOfId(statements: Statements, seen: Seen, id: string): Stored | null {
  return storedOf(statements.first<Row>(`${SELECT} WHERE id = :id AND ${isSeen(seen)}`, { id, seen }));
}

/** Whoever sees it. */
export function keptOfId(statements: Statements, id: string): KeptRow | null {
  const row = statements.first<Row>(`${SELECT} WHERE id = :id`, { id });
  const stored = storedOf(row);
  return stored && row && { ...stored, tenants: tenantsOf(statements, row.tenants) };
}

/** When the texts of these Documents were learned, by id; without those that are not there. */
export function learnedAtOf(statements: Statements, seen: Seen, ids: readonly string[]): ReadonlyMap<string, string> {
  const sql = `SELECT id, learned_at FROM documents WHERE id IN (SELECT value FROM json_each(:ids)) AND ${isSeen(seen)}`;
  const rows = statements.all<{ id: string; learned_at: string }>(sql, { ids: JSON.stringify(ids), seen });
  return new Map(rows.map(({ id, learned_at }) => [id, learned_at]));
}

/** Where the page of the document list before ended. */
export interface ListPlace {
  readonly day: number;
  readonly id: string;
}

/** A page of the document list; `end` is null after the last one. */
export interface ListPage {
  readonly entries: readonly DocumentEntry[];
  readonly end: ListPlace | null;
}

/** The next rows of the document list, newest first, undated ones last, of one day by id. */
export function listPage(statements: Statements, seen: Seen, after: ListPlace | null, limit: number): ListPage {
  const rows = statements.all<ListRow>(
    `SELECT first_day, id, shown_title, shown_published, source, url, learned_at, characters FROM documents
     WHERE first_day <= :day AND NOT (first_day = :day AND id <= :id) AND ${isSeen(seen)} ORDER BY first_day DESC, id LIMIT :limit`,
    { day: after?.day ?? Number.MAX_SAFE_INTEGER, id: after?.id ?? '', limit, seen },
  );
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return { entries: rows.map(entryOf), end: last ? { day: last.first_day, id: last.id } : null };
}

interface ListRow extends Record<string, unknown> {
  readonly first_day: number;
  readonly id: string;
  readonly shown_title: string | null;
  readonly shown_published: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly learned_at: string;
  readonly characters: number;
}

function entryOf({ id, shown_title, shown_published, source, url, learned_at, characters }: ListRow): DocumentEntry {
  return { id, title: shown_title, published: shown_published, source, url, learnedAt: learned_at, characters };
}

function storedOf(row: Row | null): Stored | null {
  if (!row) return null;
  const { id, title, text, source, published, url, learned_at: learnedAt, version, analysis } = row;
  return { document: { id, title, text, source, published, url }, learnedAt, version, analysis };
}
