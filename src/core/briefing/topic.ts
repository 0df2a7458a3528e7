import { fold } from '../language/fold.ts';
import { placesInside } from '../language/people/capitals.ts';
import type { LibraryQuery } from '../library.ts';
import type { TopicBook } from '../topic.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { PEOPLES, PHRASES } from './synonyms.ts';
import { isStopWord, oneLine, skeleton, wordsOf } from './words.ts';

/** One subject of a Topic: any of its phrases says it. */
export interface Subject {
  readonly title: string;
  /** The asker's own words first. */
  readonly phrases: readonly [Phrase, ...Phrase[]];
}

/** What a briefing is about. No subjects: everything. */
export interface Topic {
  /** As the asker wrote it, on one line, without filler words. */
  readonly words: string;
  readonly subjects: readonly Subject[];
  /** Sentences and titles that hold one of these are left out. */
  readonly excluded: readonly Phrase[];
}

const LONGEST = 400;
const MOST_SUBJECTS = 10;
const FILLER =
  /^(?:(?:please|brief me|update me|tell me|catch me up|give me|show me|(?:any|the)?\s*(?:latest|news|updates?|briefing|developments)|what(?:'s| is| are|s)?(?: the)? (?:new|latest|news|happening|going on)|what happened|what do (?:we|you) know)\b\s*(?:on|about|with|in|regarding|of|to|for)?\s+|(?:about|on|regarding|the)\s+)+/i;

/** Reads what an asker typed: several subjects apart by commas, `-word` leaves out. Any input is safe; longer than 400 characters is cut. */
export function readTopic(words: string, book: TopicBook): Topic {
  const clean = oneLine(words.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).slice(0, LONGEST);
  const excluded: Phrase[] = [];
  const kept = clean.replace(/(?<=^|[\s,])[-−](?:"([^"]+)"|(\p{L}[\p{L}\p{N}'’.-]*))/gu, (_, quoted?: string, word?: string) => {
    const phrase = phraseOf(quoted ?? word ?? '', 1);
    if (phrase) excluded.push(phrase);
    return ' ';
  });
  const pieces = kept
    .split(/[,;]/)
    .map((piece) => oneLine(piece.replace(/["“”?!]/g, ' ')))
    .map((piece) => piece.replace(FILLER, '') || piece)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const subjects = pieces.slice(0, MOST_SUBJECTS).flatMap((piece) => subjectOf(piece, book) ?? []);
  return { words: subjects.map((subject) => subject.title).join(', '), subjects, excluded };
}

function subjectOf(title: string, book: TopicBook): Subject | null {
  const own = phraseOf(title, 1);
  if (!own) return null;
  const same = (other: string): boolean => sameWords(other, title);
  const standing = book.topics.filter((topic) => [topic.title, ...topic.aliases].some(same));
  const direct = standing.filter((topic) => same(topic.title));
  const aliases = direct.flatMap((topic) => topic.aliases);
  const near = PHRASES.filter((group) => group.some(same)).flat();
  const people = PEOPLES.filter((group) => group.some(same)).flat();
  const widened = [
    ...(direct.length === 0 ? standing.map((topic) => [topic.title, 0.6] as const) : []),
    ...aliases.map((alias) => [alias, 0.9] as const),
    ...near.map((phrase) => [phrase, 0.8] as const),
    ...people.map((name) => [name, 0.8] as const),
    ...placesInside(title).map((town) => [town, 0.7] as const),
  ];
  const seen = new Set([own.text]);
  const phrases = widened.flatMap(([text, weight]) => {
    const phrase = phraseOf(text, weight);
    if (!phrase || seen.has(phrase.text)) return [];
    seen.add(phrase.text);
    return [phrase];
  });
  return { title, phrases: [own, ...phrases] };
}

function sameWords(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.length !== y.length || x.length === 0) return false;
  return x.every((word, i) => {
    const other = y[i];
    return (
      other !== undefined &&
      (word.key.toLowerCase() === other.key.toLowerCase() || (word.raw.length > 3 && skeleton(word.raw) === skeleton(other.raw)))
    );
  });
}

/** Search terms for the Library: the asker's words at weight 1, other words for the same at less, spellings of names included. */
export function topicTerms(topic: Topic): LibraryQuery['terms'] {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const known = terms.get(text) ?? 0;
    if (weight > known) terms.set(text, weight);
  };
  for (const { phrases } of topic.subjects) {
    for (const phrase of phrases) {
      add(phrase.text, phrase.weight);
      const words = wordsOf(phrase.text).filter((word) => !isStopWord(word.raw));
      if (words.length > 1 && phrase.weight === 1) for (const word of words) add(fold(word.raw), word === words.at(-1) ? 0.6 : 0.3);
      for (const word of words) for (const spelling of spellings(fold(word.raw))) add(spelling, phrase.weight * 0.9);
    }
  }
  return Array.from(terms, ([text, weight]) => ({ text, weight }));
}

/** Usual transliterations of one name: `zelensky` → zelenskyy, zelenskiy …; `kiev` → kyiv. */
function spellings(word: string): readonly string[] {
  if (word.length < 4) return [];
  const found = new Set<string>();
  const ending = /(?<=[bcdfghklmnprstvz])(?:yy|iy|yi|ij|yj|ii|y|i)$/;
  if (word.length > 5 && ending.test(word)) for (const end of ['y', 'yy', 'iy', 'yi', 'i', 'ij']) found.add(word.replace(ending, end));
  if (/ie/.test(word)) found.add(word.replace('ie', 'yi'));
  if (/yi/.test(word)) found.add(word.replace('yi', 'ie'));
  found.delete(word);
  return [...found];
}
