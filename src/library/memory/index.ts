import { UserError } from '../../core/errors.ts';
import type { Library, LibraryQuery, SearchResult } from '../../core/library.ts';
import { type Analyse, analyseMissing, nothingAnalysed, withFailures } from '../search/analyse.ts';
import { boundsOf, isInside } from '../search/bounds.ts';
import { changesOf } from '../search/changes.ts';
import { instantOf } from '../search/instant.ts';
import { rankNames } from '../search/names.ts';
import { newestFirst, oldestLearnedFirst } from '../search/order.ts';
import { phrasesOf } from '../search/phrases.ts';
import { lengthOf, rank, type Whole } from '../search/scan.ts';
import { type Entry, entryOf, hitOf, rowOf } from './entry.ts';
import { countNames } from './names.ts';

/** A Library in plain arrays, gone when the process ends: for `batch`, for folders read once, and for tests. Every search looks at every Document. */
export function memoryLibrary(analyse: Analyse): Library {
  const entries = new Map<string, Entry>();

  return {
    async put(documents, learnedAt) {
      const kept = (id: string) => entries.get(id)?.found ?? null;
      const now = instantOf(learnedAt);
      const analysed = nothingAnalysed();
      const ahead = changesOf(documents, now, kept).writes.map(({ document }) => document);
      analyseMissing(analyse, ahead, analysed);
      const readable = documents.filter((document) => !analysed.failures.has(document));
      const { writes, report } = changesOf(readable, now, kept);
      for (const one of writes) {
        const analysis = analysed.analyses.get(one.document) ?? analyse(one.document);
        entries.set(one.document.id, entryOf(one, analysis));
      }
      return withFailures(report, analysed);
    },
    async remove(id) {
      return entries.delete(id);
    },
    async get(id) {
      return entries.get(id)?.found ?? null;
    },
    async learnedAt(ids) {
      return new Map(
        ids.flatMap((id) => {
          const found = entries.get(id)?.found;
          return found ? [[id, found.learnedAt] as const] : [];
        }),
      );
    },
    async list() {
      return [...entries.values()].sort(newestFirst).map(rowOf);
    },
    async search(query) {
      return best(inWindow(entries.values(), query), query);
    },
    async meetings(query) {
      return best(inWindow(entries.values(), query), query, meetingEntries);
    },
    async learnedSince(instant, query) {
      const after = instantOf(instant);
      return learned(inWindow(entries.values(), query), after, query);
    },
    async names(typed, limit) {
      return rankNames(countNames(entries.values()), typed, limit);
    },
    async read(document) {
      return analyse(document);
    },
    async backup() {
      throw new UserError('not_supported', 'This library keeps no file', 'Give a library file with --data, then take the backup.');
    },
    async close() {
      entries.clear();
    },
  };
}

function inWindow(entries: Iterable<Entry>, query: LibraryQuery): readonly Entry[] {
  const bounds = boundsOf(query);
  return [...entries].filter(({ days }) => isInside(days, bounds));
}

/** Entries searched by what they say of meetings. */
function meetingEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => (entry.meetingWords ? [{ ...entry, words: entry.meetingWords }] : []));
}

function best(inside: readonly Entry[], query: LibraryQuery, searched = (entries: readonly Entry[]) => entries): SearchResult {
  const candidates = searched(inside);
  const ranked = rank(candidates, phrasesOf(query.terms), wholeOf(candidates));
  return { hits: ranked.slice(0, query.limit).map(hitOf), documents: inside.length, matched: ranked.length };
}

function learned(inside: readonly Entry[], after: string, query: LibraryQuery): SearchResult {
  const isLearned = (entry: Entry) => entry.found.learnedAt > after;
  const ranked = rank(inside, phrasesOf(query.terms), wholeOf(inside)).filter(({ candidate }) => isLearned(candidate));
  const hits = ranked.slice(0, query.limit).map(hitOf).sort(oldestLearnedFirst);
  return { hits, documents: inside.filter(isLearned).length, matched: ranked.length };
}

function wholeOf(entries: readonly Entry[]): Whole {
  const length = entries.reduce((sum, { words }) => sum + lengthOf(words), 0);
  return { documents: entries.length, averageLength: length / Math.max(1, entries.length) };
}
