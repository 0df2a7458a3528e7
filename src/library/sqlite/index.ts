import { ANALYSIS_VERSION } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { DocumentEntry, Hit, Library, LibraryView, PutReport, SearchResult, Tenants } from '../../core/library.ts';
import { instantOf } from '../search/instant.ts';
import type { Analyser } from '../search/load.ts';
import { oldestLearnedFirst } from '../search/order.ts';
import { orderedTenants, type Viewer } from '../search/tenants.ts';
import { parser } from './parsed.ts';
import type { Reader, StoredResult } from './reader.ts';
import { mergeReports, slicesOf } from './slices.ts';
import type { ListPage, ListPlace, Stored } from './stored.ts';
import { startThread } from './thread.ts';
import type { Writer } from './writer.ts';

/** Analyses made anew in one go, and rows of the document list: little enough for either thread. */
const RENEWED_AT_ONCE = 16;
const LISTED_AT_ONCE = 2_000;

/**
 * A Library in one SQLite file, for sets of any size and for several processes at once. One thread reads and one writes, so that questions
 * never wait for analyses and this thread waits for neither. @throws ConfigError where the file cannot be opened.
 */
export async function sqliteLibrary(opening: {
  readonly path: string;
  readonly analyser: Analyser;
  readonly busyTimeoutMs: number;
}): Promise<Library> {
  const reader = startThread<Reader>({ role: 'reader', ...opening });
  const writer = startThread<Writer>({ role: 'writer', ...opening });
  const analysedOf = parser();
  let closing = false;

  /** Asks again after the analyses of another version in the answer were made anew. */
  const fresh = async <T>(ask: () => Promise<T>, documents: (answer: T) => readonly Stored[]): Promise<T> => {
    for (;;) {
      const answer = await ask();
      const stale = documents(answer).filter(({ version }) => version !== ANALYSIS_VERSION);
      if (stale.length === 0) return answer;
      await writer.call(
        'renew',
        stale.map(({ document }) => document.id),
        stale.length,
      );
    }
  };
  const find = async (ask: () => Promise<StoredResult>): Promise<SearchResult> => {
    const { hits, ...counts } = await fresh(ask, (result) => result.hits.map(({ stored }) => stored));
    return { ...counts, hits: hits.map(({ stored, score }): Hit => ({ found: analysedOf(stored), score })) };
  };
  const renewAll = async () => {
    while (!closing && (await writer.callAside('renew', null, RENEWED_AT_ONCE)) > 0);
  };

  /** A folder read again mostly holds what is known: then the writer need not even start. */
  const putSlice = async (slice: readonly Document[], learnedAt: string, tenants: Tenants): Promise<PutReport> => {
    if (await reader.call('holdsAll', slice, tenants)) return { added: [], changed: [], unchanged: slice.length };
    return writer.call('put', slice, learnedAt, tenants);
  };

  const stale = await reader.call('countStale').catch(async (error: unknown) => {
    await reader.close();
    throw error;
  });
  // What fails here fails again, and is told, when a question needs one of these Documents.
  if (stale > 0) void renewAll().catch(() => {});

  const viewOf = (viewer: Viewer): LibraryView => ({
    async get(id) {
      const stored = await fresh(
        () => reader.call('get', viewer, id),
        (answer) => (answer ? [answer] : []),
      );
      return stored && analysedOf(stored);
    },
    learnedAt: (ids) => reader.call('learnedAt', viewer, ids),
    async list() {
      const all: DocumentEntry[] = [];
      for (let after: ListPlace | null = null; ; ) {
        const { entries, end }: ListPage = await reader.call('listPage', viewer, after, LISTED_AT_ONCE);
        all.push(...entries);
        if (!end) return all;
        after = end;
      }
    },
    search: (query) => find(() => reader.call('search', viewer, query)),
    meetings: (query) => find(() => reader.call('meetings', viewer, query)),
    async learnedSince(instant, query) {
      const result = await find(() => reader.call('learnedSince', viewer, instant, query));
      return { ...result, hits: result.hits.toSorted(oldestLearnedFirst) };
    },
    names: (typed, limit) => reader.call('names', viewer, typed, limit),
    read: (document) => writer.call('read', document),
  });

  return {
    async put(documents, learnedAt, tenants = null) {
      const learned = instantOf(learnedAt);
      const ordered = orderedTenants(tenants);
      const reports: PutReport[] = [];
      for (const slice of slicesOf(documents)) reports.push(await putSlice(slice, learned, ordered));
      return mergeReports(reports);
    },
    remove: (id) => writer.call('remove', id),
    for: (tenant) => viewOf({ tenant }),
    forOperator: () => viewOf('operator'),
    backup: (file) => reader.call('backup', file),
    async close() {
      closing = true;
      // One after the other: the last to leave folds the log into the file.
      await writer.close();
      await reader.close();
    },
  };
}
