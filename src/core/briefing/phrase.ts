import { fold } from '../language/fold.ts';
import { PEOPLES, PHRASES, WORDS } from './synonyms.ts';
import { isStopWord, keyOf, skeleton, type Word, wordsOf } from './words.ts';

/** One word of a Phrase with everything that may stand for it. */
export interface Slot {
  /** The word's own key. */
  readonly own: string;
  readonly keys: ReadonlySet<string>;
  /** Sounds of the word, compared with capitalised words only; null where it is too short to be told by its sound. */
  readonly sound: string | null;
  /** The word without its last vowel: `ukrain` finds `Ukrainian`. */
  readonly root: string | null;
}

/** Words that say a Subject when they stand near each other, in any order. */
export interface Phrase {
  readonly text: string;
  readonly weight: number;
  readonly slots: readonly Slot[];
}

/** Words for one thing that stand alone: inside a longer topic they replace one another too. */
const SINGLE = PHRASES.map((group) => group.filter((words) => /^[a-z]{4,}$/.test(words))).filter((group) => group.length > 1);
const PEOPLE_ENDING = /^(?:e|a|an|ans|ian|ians|ese|ish|i|is|ien|ic)$/;

/** The Phrase of some words; null where no word is left. Stop words count only where there are no others. */
export function phraseOf(text: string, weight: number): Phrase | null {
  const all = wordsOf(text);
  const meaning = all.filter((word) => !isStopWord(word.raw) || isAcronymLike(word.raw, all.length));
  const words = meaning.length > 0 ? meaning : all;
  if (words.length === 0) return null;
  return { text: fold(text), weight, slots: words.map((word) => slotOf(word, words.length)) };
}

/** Two letters typed alone (`us`, `eu`, `un`) are an abbreviation, not a pronoun. */
function isAcronymLike(raw: string, words: number): boolean {
  return words === 1 && raw.length === 2;
}

function slotOf(word: Word, words: number): Slot {
  const folded = fold(word.raw);
  const keys = new Set([word.key]);
  if (isAcronymLike(word.raw, words) || /^\p{L}{1,3}\p{N}{1,3}$/u.test(word.raw)) {
    keys.clear();
    keys.add(word.raw.toUpperCase());
  } else if (folded.length <= 3) keys.add(word.raw.toUpperCase());
  const near = words > 1 ? [...WORDS, ...SINGLE] : [];
  for (const group of [...near, ...PEOPLES])
    if (group.some((other) => keyOf(other) === word.key)) for (const other of group) keys.add(keyOf(other));
  const long = folded.length >= 4 && /^\p{L}+$/u.test(folded);
  return {
    own: word.key,
    keys,
    sound: long ? skeleton(folded) : null,
    root: folded.length >= 5 && long ? folded.replace(/[aeiou]$/, '') : null,
  };
}

/** True where the word says the slot, or may stand for it. */
export function fits(slot: Slot, word: Word): boolean {
  if (slot.keys.has(word.key)) return true;
  const folded = word.name;
  if (folded === null) return false;
  if (slot.root !== null && folded.startsWith(slot.root) && PEOPLE_ENDING.test(folded.slice(slot.root.length))) return true;
  return slot.sound !== null && folded.length >= 4 && folded[0] === slot.sound[0] && skeleton(folded) === slot.sound;
}

const NOWHERE: readonly number[] = [];

function placesOf(slot: Slot, words: readonly Word[]): readonly number[] {
  let places: number[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !fits(slot, word)) continue;
    if (places) places.push(i);
    else places = [i];
  }
  return places ?? NOWHERE;
}

/** How well the words say the Phrase: its weight where all of it stands close together, less for most of a long one, else 0. */
export function saysPhrase(phrase: Phrase, words: readonly Word[]): number {
  const wanted = phrase.slots.length;
  const places: (readonly number[])[] = [];
  for (const slot of phrase.slots) {
    const at = placesOf(slot, words);
    if (at.length > 0) places.push(at);
    // Most sentences say nothing of it.
    else if (wanted <= 3) return 0;
  }
  if (wanted > 3) return places.length / wanted >= 0.6 ? phrase.weight * (places.length / wanted) : 0;
  return inOrder(places) <= wanted + 3 || turnedRound(places, words) ? phrase.weight : 0;
}

/** Width of the narrowest stretch that has the words in the phrase's own order: "security and defence assistance". */
function inOrder(places: readonly (readonly number[])[]): number {
  const [first = [], ...rest] = places;
  return first.reduce((best, from) => {
    const to = rest.reduce((last, at) => at.find((i) => i > last) ?? Number.POSITIVE_INFINITY, from);
    return Math.min(best, to - from + 1);
  }, Number.POSITIVE_INFINITY);
}

/** True where the words hold the Phrase's head, its last word, itself and not by another word for it. */
export function saysOwnHead(phrase: Phrase, words: readonly Word[]): boolean {
  const head = phrase.slots.at(-1);
  return head !== undefined && words.some((word) => word.key === head.own);
}

/** True where the words hold the Phrase's head, its last word, or another word for it. */
export function saysHead(phrase: Phrase, words: readonly Word[]): boolean {
  const head = phrase.slots.at(-1);
  return head !== undefined && words.some((word) => fits(head, word));
}

/** The words stand in another order with only small words between: "guarantees for its security". */
function turnedRound(places: readonly (readonly number[])[], words: readonly Word[]): boolean {
  return places.flat().some((from) => {
    const to = Math.max(...places.map((at) => at.find((i) => i >= from) ?? Number.POSITIVE_INFINITY));
    if (to - from > places.length + 2) return false;
    return words.slice(from, to + 1).filter((word) => !isStopWord(word.raw)).length <= places.length;
  });
}
