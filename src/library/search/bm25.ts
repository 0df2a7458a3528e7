import type { Phrase } from './phrases.ts';
import type { Words } from './words.ts';

const K1 = 1.2;
const B = 0.75;
/** A word in the title counts as often as five in the body: best of those measured on TIME, Cranfield and CISI. */
export const TITLE_WEIGHT = 5;

/** What the weight of a word depends on, over the Documents inside the Window. */
export interface Statistics {
  readonly documents: number;
  /** Words of an average Document. */
  readonly averageLength: number;
  /** In how many Documents each phrase stands, in the order of the phrases. */
  readonly frequencies: readonly number[];
}

/** How often the phrase stands in the words, title places weighted; 0 where it does not. */
export function countOf({ hashes }: Phrase, words: Words): number {
  const first = hashes[0] ?? 0;
  let count = 0;
  for (let at = words.hashes.indexOf(first); at !== -1; at = words.hashes.indexOf(first, at + 1)) {
    if (follows(hashes, words.hashes, at)) count += at < words.titleLength ? TITLE_WEIGHT : 1;
  }
  return count;
}

function follows(phrase: Uint32Array, text: Uint32Array, start: number): boolean {
  for (let at = 1; at < phrase.length; at += 1) if (text[start + at] !== phrase[at]) return false;
  return true;
}

/**
 * BM25 over weighted phrases (Robertson and Zaragoza, 2009; the idf that is never negative, as in Lucene). `counts` are `countOf` by phrase;
 * greater is better, 0 where no phrase stands in the Document.
 */
export function bm25(phrases: readonly Phrase[], counts: readonly number[], length: number, statistics: Statistics): number {
  const norm = K1 * (1 - B + (B * length) / Math.max(1, statistics.averageLength));
  let score = 0;
  for (const [at, { weight }] of phrases.entries()) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const frequency = statistics.frequencies[at] ?? 0;
    const rarity = Math.log(1 + (statistics.documents - frequency + 0.5) / (frequency + 0.5));
    score += (weight * rarity * count * (K1 + 1)) / (count + norm);
  }
  return score;
}
