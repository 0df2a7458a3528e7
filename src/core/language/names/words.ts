import { withoutAccents } from '../fold.ts';
import { BEFORE_PLACES, PARTICLES, ROLES, SPEECH } from './lists.ts';

/** What can be told of a token by itself, as bits. */
export const MARK = {
  upper: 1,
  lower: 2,
  letterOrDigit: 4,
  role: 8,
  speech: 16,
  dotted: 32,
  particle: 64,
  allCapitals: 128,
  single: 256,
  beforePlace: 512,
  the: 1024,
} as const;

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const ANY_LOWER = /\p{Ll}/u;
const ONLY_MARKS = /^[^\p{Lu}]*$/u;

function marksOf(word: string): number {
  const low = withoutAccents(word).toLowerCase();
  const bare = low.replace(/\.+$/u, '');
  const all = word.length > 1 && !ANY_LOWER.test(word) && !ONLY_MARKS.test(word);
  return (
    (UPPER.test(word) ? MARK.upper : 0) |
    (LOWER.test(word) ? MARK.lower : 0) |
    (LETTER_OR_DIGIT.test(word) ? MARK.letterOrDigit : 0) |
    (ROLES.has(bare) ? MARK.role : 0) |
    (SPEECH.has(low) ? MARK.speech : 0) |
    (word.length > 1 && word.endsWith('.') ? MARK.dotted : 0) |
    (PARTICLES.has(word.toLowerCase()) ? MARK.particle : 0) |
    (all ? MARK.allCapitals : 0) |
    (word.length === 1 ? MARK.single : 0) |
    (BEFORE_PLACES.has(low) ? MARK.beforePlace : 0) |
    (low === 'the' ? MARK.the : 0)
  );
}

/** Distinct words, numbered as they come, so that what is known of each is worked out once. */
export interface WordTable {
  /** The word's number. */
  readonly idOf: (word: string) => number;
  /** `MARK` bits by number. */
  readonly marks: Uint16Array;
  /** Number of the lower-case form without accents and dot, by number: equal for all spellings of one word. */
  readonly folded: Int32Array;
  readonly count: () => number;
  readonly clear: () => void;
}

/** @param capacity so many words at most; the caller clears the table before it is full. `added` is called for each new word. */
export function createWordTable(capacity: number, added: (word: string, id: number) => void): WordTable {
  const ids = new Map<string, number>();
  const foldedIds = new Map<string, number>();
  const marks = new Uint16Array(capacity);
  const folded = new Int32Array(capacity);
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = ids.size;
    if (id >= capacity) throw new Error('the word table is full');
    ids.set(word, id);
    marks[id] = marksOf(word);
    const key = withoutAccents(word).toLowerCase();
    const number = foldedIds.get(key) ?? foldedIds.size;
    foldedIds.set(key, number);
    folded[id] = number;
    added(word, id);
    return id;
  };
  const clear = (): void => {
    ids.clear();
    foldedIds.clear();
  };
  return { idOf, marks, folded, count: () => ids.size, clear };
}
