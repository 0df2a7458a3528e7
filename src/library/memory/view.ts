import type { LibraryQuery, LibraryView, SearchResult } from '../../core/library.ts';
import type { Analyse } from '../search/analyse.ts';
import { boundsOf, isInside } from '../search/bounds.ts';
import { instantOf } from '../search/instant.ts';
import { rankNames } from '../search/names.ts';
import { newestFirst, oldestLearnedFirst } from '../search/order.ts';
import { phrasesOf } from '../search/phrases.ts';
import { lengthOf, rank, type Whole } from '../search/scan.ts';
import { sees, type Viewer } from '../search/tenants.ts';
import { type Entry, hitOf, rowOf } from './entry.ts';
import { countNames } from './names.ts';

/** What the viewer sees of the entries. */
export function memoryView(entries: ReadonlyMap<string, Entry>, viewer: Viewer, analyse: Analyse): LibraryView {
  const seen = () => [...entries.values()].filter(({ tenants }) => sees(viewer, tenants));
  const found = (id: string) => {
    const entry = entries.get(id);
    return entry && sees(viewer, entry.tenants) ? entry.found : null;
  };
  return {
    get: async (id) => found(id),
    async learnedAt(ids) {
      return new Map(
        ids.flatMap((id) => {
          const learnedAt = found(id)?.learnedAt;
          return learnedAt === undefined ? [] : [[id, learnedAt] as const];
        }),
      );
    },
    list: async () => seen().sort(newestFirst).map(rowOf),
    search: async (query) => best(inWindow(seen(), query), query),
    meetings: async (query) => best(inWindow(seen(), query), query, meetingEntries),
    learnedSince: async (instant, query) => learned(inWindow(seen(), query), instantOf(instant), query),
    names: async (typed, limit) => rankNames(countNames(seen()), typed, limit),
    read: async (document) => analyse(document),
  };
}

function inWindow(entries: readonly Entry[], query: LibraryQuery): readonly Entry[] {
  const bounds = boundsOf(query);
  return entries.filter(({ days }) => isInside(days, bounds));
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
