import type { LibraryQuery } from '../../core/library.ts';
import { isStopWord } from './stopwords.ts';
import { stemOf, wordsIn } from './tokens.ts';
import { hashOf } from './words.ts';

/** More terms than any topic with its aliases has. */
const MOST_TERMS = 64;
/** More words than any phrase has that somebody looks for. */
const MOST_WORDS = 32;

/** A term as the engines look for it: stems that must follow each other, with their hashes. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly hashes: Uint32Array;
  readonly weight: number;
}

/** Stands in no text: for a question that holds no word at all, which must find nothing rather than everything. */
const UNFINDABLE: Phrase = { stems: ['∅'], hashes: Uint32Array.of(hashOf('∅')), weight: 1 };

/**
 * What to look for. A term of several words is a phrase, of one word a word; terms of stop words alone go where others remain; of equal terms
 * the heaviest stays.
 */
export function phrasesOf(terms: LibraryQuery['terms']): readonly Phrase[] {
  const read = terms
    .map(({ text, weight }) => ({ words: wordsIn(text).slice(0, MOST_WORDS), weight }))
    .filter(({ words }) => words.length > 0);
  if (terms.length > 0 && read.length === 0) return [UNFINDABLE];
  const telling = read.filter(({ words }) => !words.every(isStopWord));
  const phrases = new Map<string, Phrase>();
  for (const { words, weight } of telling.length > 0 ? telling : read) {
    const stems = words.map(stemOf);
    const key = stems.join(' ');
    const known = phrases.get(key);
    if (!known || known.weight < weight) phrases.set(key, { stems, hashes: Uint32Array.from(stems, hashOf), weight });
  }
  return [...phrases.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
}
