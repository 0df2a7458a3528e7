import type { DatabaseSync } from 'node:sqlite';
import { ANALYSIS_VERSION } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { LibraryQuery, Tenants } from '../../core/library.ts';
import { isKept } from '../search/changes.ts';
import type { Viewer } from '../search/tenants.ts';
import { backupTo } from './backup.ts';
import { numberOf, transaction } from './database.ts';
import { INDEXES } from './index-name.ts';
import { learnedSince } from './learned.ts';
import { names } from './names.ts';
import { type Finding, type Remember, search } from './search.ts';
import { statementsOf } from './statements.ts';
import { keptOfId, type ListPlace, learnedAtOf, listPage, type Stored, storedOfId, storedOfKey } from './stored.ts';
import { type Seen, seenBy } from './tenants.ts';

/** A search's answer on its way to the main thread. */
export interface StoredResult extends Pick<Finding, 'documents' | 'matched'> {
  readonly hits: readonly { readonly stored: Stored; readonly score: number }[];
}

/** Everything that only reads, on a connection of its own: it never waits for an analysis or a write. */
export function createReader(database: DatabaseSync, path: string) {
  for (const index of INDEXES) database.exec(`CREATE VIRTUAL TABLE temp.${index}_terms USING fts5vocab(main, ${index}_index, instance)`);
  const statements = statementsOf(database);
  const remember = memoryUntilChanged(database);
  /** One state of the library for all statements of a question, and what the viewer sees of it. */
  const see = <T>(viewer: Viewer, look: (seen: Seen) => T): T => transaction(database, 'DEFERRED', () => look(seenBy(statements, viewer)));
  const find = (viewer: Viewer, look: (seen: Seen) => Finding): StoredResult =>
    see(viewer, (seen) => {
      const { found, documents, matched } = look(seen);
      const hits = found.flatMap(({ key, score }) => {
        const stored = storedOfKey(statements, key);
        return stored ? [{ stored, score }] : [];
      });
      return { hits, documents, matched };
    });

  return {
    search: (viewer: Viewer, query: LibraryQuery) => find(viewer, (seen) => search(statements, remember, 'document', seen, whole(query))),
    meetings: (viewer: Viewer, query: LibraryQuery) => find(viewer, (seen) => search(statements, remember, 'meeting', seen, whole(query))),
    learnedSince: (viewer: Viewer, instant: string, query: LibraryQuery) =>
      find(viewer, (seen) => learnedSince(statements, remember, seen, instant, whole(query))),
    get: (viewer: Viewer, id: string) => see(viewer, (seen) => storedOfId(statements, seen, id)),
    learnedAt: (viewer: Viewer, ids: readonly string[]) => see(viewer, (seen) => learnedAtOf(statements, seen, ids)),
    listPage: (viewer: Viewer, after: ListPlace | null, limit: number) => see(viewer, (seen) => listPage(statements, seen, after, limit)),
    names: (viewer: Viewer, typed: string, limit: number) => see(viewer, (seen) => names(statements, remember, seen, typed, atMost(limit))),
    /** True where a put of these Documents would change nothing. */
    holdsAll: (documents: readonly Document[], tenants: Tenants) =>
      documents.every((document) => {
        const kept = keptOfId(statements, document.id);
        return kept !== null && isKept(kept, document, tenants);
      }),
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
