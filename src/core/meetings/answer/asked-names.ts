import { distance } from 'fastest-levenshtein';
import { fold } from '../../language/fold.ts';
import { isKnownPlace } from '../../language/people/capitals.ts';
import { placeKey } from '../../language/people/others.ts';
import { nameParts } from '../../language/people/parts.ts';
import { samePerson } from '../../language/people/same.ts';
import { sameWord } from '../../language/people/skeleton.ts';
import type { KnownName } from '../../library.ts';
import { type Holder, officeAsked } from './asked-offices.ts';
import { indexNames, type Known, nameKey, soundingLike } from './known-names.ts';
import { ASKING, FUNCTION, KINDS } from './words.ts';

/** A name in a question. */
export interface AskedName {
  /** As it was asked. */
  readonly words: string;
  /** Known names it can stand for; empty where it is unknown. */
  readonly names: readonly string[];
  /** True where it took a slip of the pen to find them. */
  readonly guessed: boolean;
  /** For people asked for by an office: the words of it. Who is described otherwise is not meant. */
  readonly office?: string;
  /** For places: true where the question says that it was there (`in Oslo`, `the Oslo talks`), false for parties (`Norway-Peru talks`). */
  readonly isWhere?: boolean;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
}

const WORDS_MAX = 7;
/** Shorter words are too easily near to something. */
const GUESS_MIN = 5;

/** The words of a question; `Oslo-Paris` is two, a double name is one. */
function wordsOf(text: string, known: Known): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*/gu)].flatMap((match) => {
    const bare = match[0].replace(/['’]s?$/u, '').replace(/(?<!\.\p{L})\.$/u, '');
    const parts = bare.split('-');
    const isPair = parts.length === 2 && parts.every((part) => known.byName.has(nameKey(part)) || isKnownPlace(part));
    const isOne = known.byWord.has(fold(bare)) || known.byName.has(nameKey(bare)) || !isPair;
    return (isOne ? [bare] : parts).map((part) => ({ text: part, folded: fold(part), capital: /^\p{Lu}/u.test(part) }));
  });
}

const isAsking = (word: Word): boolean => ASKING.has(word.folded) || word.folded in KINDS;

/** What was read of a question's names; `left` are the folded words that name nobody. */
export interface ReadNames {
  readonly people: readonly AskedName[];
  readonly places: readonly AskedName[];
  readonly others: readonly AskedName[];
  readonly left: readonly string[];
}

/**
 * Finds the names in a question: whole known names first, then surnames and other spellings, then slips of the pen; capitalised runs that nobody knows come
 * as `others`. `holders`: who is known by an office (`the Ukrainian president`).
 */
export function readNames(text: string, names: readonly KnownName[], holders: readonly Holder[] = []): ReadNames {
  const known = indexNames(names);
  const words = wordsOf(text, known);
  const people: AskedName[] = [];
  const places: AskedName[] = [];
  const others: AskedName[] = [];
  const left: string[] = [];
  const capitalsTell = words.some((word) => !word.capital) || words.length < 3;
  for (let at = 0; at < words.length; ) {
    const office = holders.length > 0 ? officeAt(words, at, known, holders) : null;
    if (office) {
      people.push(office.name);
      at += office.length;
      continue;
    }
    const found = longest(words, at, known);
    const run = found ? 0 : capitalRun(words, at, capitalsTell);
    if (found) {
      (found.kind === 'person' ? people : found.kind === 'place' ? places : others).push(found.name);
      at += found.length;
    } else if (run > 0) {
      const slice = words.slice(at, at + run);
      others.push({ words: slice.map(({ text: word }) => word).join(' '), names: [], guessed: false });
      left.push(...slice.map(({ folded }) => folded).filter((word) => word in KINDS));
      at += run;
    } else {
      left.push(words[at]?.folded ?? '');
      at += 1;
    }
  }
  return {
    people: joined(people),
    places: places.map((place) => ({ ...place, isWhere: isWhere(place.words, text, places.length) })),
    others,
    left,
  };
}

const WHERE = /\b(?:in|at|to|near|inside|outside|visit\w*|reached|left)\s+(?:the\s+)?$/i;

/** One place alone is where it was; of several those that a preposition makes places, the others are parties. */
function isWhere(words: string, text: string, count: number): boolean {
  const at = text.indexOf(words);
  const before = text.slice(0, at);
  if (WHERE.test(before)) return true;
  return (
    count === 1 &&
    !/\b(?:with|and|between|of|by|on|about|over|for)\s+(?:the\s+)?$/i.test(before) &&
    !/^\s+(?:and|with)\s+\p{Lu}/u.test(text.slice(at + words.length))
  );
}

/** Somebody described by an office from this word on; an office before somebody's name is that one's title. */
function officeAt(words: readonly Word[], at: number, known: Known, holders: readonly Holder[]): Omit<FoundName, 'kind'> | null {
  const texts = words.slice(at).map(({ text }) => text);
  const found = officeAsked(texts, words[at - 1]?.text ?? '', holders);
  if (!found || (at + found.length < words.length && longest(words, at + found.length, known)?.kind === 'person')) return null;
  const office = texts.slice(0, found.length).join(' ');
  return { length: found.length, name: { words: office, names: found.names, guessed: true, office } };
}

interface FoundName {
  readonly kind: KnownName['kind'];
  readonly name: AskedName;
  readonly length: number;
}

function longest(words: readonly Word[], at: number, known: Known): FoundName | null {
  for (let length = Math.min(WORDS_MAX, words.length - at); length > 0; length -= 1) {
    const slice = words.slice(at, at + length);
    const first = slice[0];
    const last = slice.at(-1);
    if (!first || !last || FUNCTION.has(first.folded) || FUNCTION.has(last.folded)) continue;
    if (length === 1 && isAsking(first) && !(first.capital && at > 0 && known.byName.has(first.folded))) continue;
    const found = exact(slice, known) ?? wellKnown(slice) ?? (length <= 3 ? spelled(slice, known) : null);
    if (found) return { ...found, length };
  }
  return null;
}

function exact(slice: readonly Word[], known: Known): Omit<FoundName, 'length'> | null {
  const text = slice.map(({ text: word }) => word).join(' ');
  const folded = fold(text);
  const all = [...(known.byName.get(nameKey(text)) ?? []), ...(known.byName.get(nameKey(placeKey(text))) ?? [])];
  const best = [...all].sort((a, b) => b.documents - a.documents)[0];
  if (best && (best.kind === 'person' || !isSurnameRather(slice, best, known))) {
    const names = [...new Set(all.filter(({ kind }) => kind === best.kind).map(({ name }) => name))];
    if (best.kind !== 'person') return { kind: best.kind, name: { words: text, names, guessed: false } };
    return { kind: 'person', name: { words: text, names: spellings(text, known, names), guessed: false } };
  }
  if (slice.length > 1) return null;
  const holders = known.byWord.get(folded) ?? [];
  if (holders.length === 0 || folded.length < 2) return null;
  const bySurname = holders.filter(({ name }) => nameParts(name).last === folded);
  const names = (bySurname.length > 0 ? bySurname : holders).map(({ name }) => name);
  return { kind: 'person', name: { words: text, names: [...new Set([...names, ...spellings(text, known, [])])], guessed: false } };
}

/** A word that some text took for a place or organisation, and that is the surname of somebody named at least as often. */
function isSurnameRather(slice: readonly Word[], best: KnownName, known: Known): boolean {
  const word = slice.length === 1 ? (slice[0]?.folded ?? '') : '';
  return (known.byWord.get(word) ?? []).some(
    ({ name, documents }) => nameParts(name).last === word && name.includes(' ') && documents >= best.documents,
  );
}

/** Countries and capitals are places even where no document names them. */
function wellKnown(slice: readonly Word[]): Omit<FoundName, 'length'> | null {
  const words = slice.map(({ text }) => text).join(' ');
  return isKnownPlace(words) && !/^us$/.test(words) ? { kind: 'place', name: { words, names: [words], guessed: false } } : null;
}

/** Known people whose name is another spelling of the words. */
function spellings(text: string, known: Known, first: readonly string[]): readonly string[] {
  const same = soundingLike(text, known)
    .filter(({ name }) => samePerson(text, name, 'exact'))
    .map(({ name }) => name);
  return [...new Set([...first, ...same])];
}

/** Other spellings and slips: of people by sound, of places by a letter. */
function spelled(slice: readonly Word[], known: Known): Omit<FoundName, 'length'> | null {
  const text = slice.map(({ text: word }) => word).join(' ');
  if (slice.some(isAsking) || slice.some(({ folded }) => FUNCTION.has(folded))) return null;
  const close = soundingLike(text, known).filter(
    ({ name }) => (slice.length > 1 ? nameParts(name).words.length > 1 : true) && samePerson(text, name),
  );
  const sound = close.filter(({ name }) => samePerson(text, name, 'exact'));
  if (sound.length > 0) return { kind: 'person', name: { words: text, names: sound.map(({ name }) => name), guessed: false } };
  const word = slice.length === 1 ? slice[0] : undefined;
  if (slice.length > 1 && close.length > 0)
    return { kind: 'person', name: { words: text, names: close.map(({ name }) => name), guessed: true } };
  if (!word || word.folded.length < GUESS_MIN) return null;
  const near = close.filter(({ name }) =>
    nameParts(name).words.some(
      (part) => part[0] === word.folded[0] && sameWord(part, word.folded, 'close') && distance(part, word.folded) <= 3,
    ),
  );
  if (
    near.length > 0 &&
    (word.capital || near.some(({ name }) => nameParts(name).words.some((part) => distance(part, word.folded) <= 2)))
  ) {
    return { kind: 'person', name: { words: text, names: near.map(({ name }) => name), guessed: true } };
  }
  const place = [...known.byName].filter(
    ([key, names]) =>
      names[0]?.kind === 'place' && key[0] === word.folded[0] && distance(key, word.folded) <= (word.folded.length > 7 ? 2 : 1),
  );
  return place.length > 0 && !place.some(([key]) => key === word.folded)
    ? { kind: 'place', name: { words: text, names: place.flatMap(([, names]) => names.map(({ name }) => name)), guessed: true } }
    : null;
}

/** How many capitalised words from here on make one unknown name; 0 where the capital says nothing. */
function capitalRun(words: readonly Word[], at: number, capitalsTell: boolean): number {
  if (!capitalsTell) return 0;
  let length = 0;
  for (let i = at; i < words.length; i += 1) {
    const word = words[i];
    if (!word?.capital || FUNCTION.has(word.folded) || (isAsking(word) && (i === 0 || length === 0))) break;
    if (isAsking(word) && length > 0) break;
    length += 1;
  }
  return length;
}

/** First name and surname that were found one by one are one person. */
function joined(people: readonly AskedName[]): readonly AskedName[] {
  const kept: AskedName[] = [];
  for (const one of people) {
    const last = kept.at(-1);
    const common = last?.names.filter((name) => one.names.includes(name)) ?? [];
    if (last && common.length > 0 && !last.words.includes(' ') && last.words !== one.words)
      kept[kept.length - 1] = { words: `${last.words} ${one.words}`, names: common, guessed: last.guessed || one.guessed };
    else kept.push(one);
  }
  return kept;
}
