import { bm25, countOf } from './bm25.ts';
import { bestFirst } from './order.ts';
import type { Phrase } from './phrases.ts';
import type { Words } from './words.ts';

/** A Document with what ranks it. */
export interface Candidate {
  readonly id: string;
  /** Day number, null where undated. */
  readonly firstDay: number | null;
  readonly words: Words;
}

/** What a candidate scored. */
export interface Ranked<C extends Candidate> {
  readonly candidate: C;
  readonly score: number;
}

/** What the Window holds as a whole; frequencies by phrase where they are known from an index, else counted in the candidates. */
export interface Whole {
  readonly documents: number;
  readonly averageLength: number;
  readonly frequencies?: readonly number[];
}

/** The candidates in which any phrase stands, best first; without phrases all of them, newest first. */
export function rank<C extends Candidate>(candidates: readonly C[], phrases: readonly Phrase[], whole: Whole): readonly Ranked<C>[] {
  const counted = candidates.map((candidate) => ({ candidate, counts: phrases.map((phrase) => countOf(phrase, candidate.words)) }));
  const found = phrases.length === 0 ? counted : counted.filter(({ counts }) => counts.some((count) => count > 0));
  const frequencies = whole.frequencies ?? phrases.map((_, at) => found.filter(({ counts }) => (counts[at] ?? 0) > 0).length);
  const statistics = { documents: whole.documents, averageLength: whole.averageLength, frequencies };
  return found
    .map(({ candidate, counts }) => ({ candidate, score: bm25(phrases, counts, lengthOf(candidate.words), statistics) }))
    .sort((a, b) => bestFirst(a.candidate, b.candidate, b.score - a.score));
}

/** Words of a Document, as BM25 counts them. */
export function lengthOf(words: Words): number {
  return words.hashes.length;
}
