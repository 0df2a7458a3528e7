import type { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { LibraryQuery } from '../../core/library.ts';
import { isSame } from '../search/changes.ts';
import { backupTo } from './backup.ts';
import { numberOf, transaction } from './database.ts';
import { learnedSince } from './learned.ts';
import { names } from './names.ts';
import { type Finding, type Remember, search } from './search.ts';
import { statementsOf } from './statements.ts';
import { type ListPlace, learnedAtOf, listPage, type Stored, storedOfId, storedOfKey } from './stored.ts';

/** A search's answer on its way to the main thread. */
export interface StoredResult extends Pick<Finding, 'documents' | 'matched'> {
  readonly hits: readonly { readonly stored: Stored; readonly score: number }[];
}

/** Everything that only reads, on a connection of its own: it never waits for an analysis or a write. */
export function createReader(database: DatabaseSync, path: string) {
  const statements = statementsOf(database);
  const remember = memoryUntilChanged(database);
  /** One view of the library for all statements of a question. */
  const read = (find: () => Finding): StoredResult =>
    transaction(database, 'DEFERRED', () => {
      const { found, documents, matched } = find();
      const hits = found.flatMap(({ key, score }) => {
        const stored = storedOfKey(statements, key);
        return stored ? [{ stored, score }] : [];
      });
      return { hits, documents, matched };
    });

  return {
    search: (query: LibraryQuery) => read(() => search(statements, remember, 'document', whole(query))),
    meetings: (query: LibraryQuery) => read(() => search(statements, remember, 'meeting', whole(query))),
    learnedSince: (instant: string, query: LibraryQuery) => read(() => learnedSince(statements, remember, instant, whole(query))),
    /** True where a put of these Documents would change nothing. */
    holdsAll: (documents: readonly Document[]) =>
      documents.every((document) => isSame(storedOfId(statements, document.id)?.document, document)),
    get: (id: string) => storedOfId(statements, id),
    learnedAt: (ids: readonly string[]) => learnedAtOf(statements, ids),
    listPage: (after: ListPlace | null, limit: number) => listPage(statements, after, limit),
    names: (typed: string, limit: number) => names(statements, typed, atMost(limit)),
    /** How many analyses another version of the program made. */
    countStale: () =>
      numberOf(database, `SELECT count(*) FROM documents WHERE version < ${ANALYSIS_VERSION} OR version > ${ANALYSIS_VERSION}`),
    backup: (file: string) => backupTo(path, file),
  };
}

export type Reader = ReturnType<typeof createReader>;

function whole(query: LibraryQuery): LibraryQuery {
  return { ...query, limit: atMost(query.limit) };
}

function atMost(limit: number): number {
  return Math.max(0, Math.min(Math.floor(limit), 2 ** 31));
}

/** Keeps counts until any process writes: SQLite's `data_version` tells. */
function memoryUntilChanged(database: DatabaseSync): Remember {
  const counts = new Map<string, unknown>();
  let version = -1;
  return <T>(key: string, count: () => T): T => {
    const now = numberOf(database, 'PRAGMA data_version');
    if (now !== version || counts.size > 1_000) counts.clear();
    version = now;
    if (!counts.has(key)) counts.set(key, count());
    return counts.get(key) as T;
  };
}
