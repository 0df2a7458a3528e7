import { fold } from '../language/fold.ts';
import { placesInside } from '../language/people/capitals.ts';
import { placeSpellings } from '../language/people/others.ts';
import { nameParts } from '../language/people/parts.ts';
import type { KnownName, LibraryQuery, SearchResult } from '../library.ts';
import { type AskedDate, askedDates } from './answer/asked-dates.ts';
import { type AskedName, readNames } from './answer/asked-names.ts';
import { type Holder, holdersIn } from './answer/asked-offices.ts';
import { type Form, readForm } from './answer/form.ts';
import { type AskedNth, readNth } from './answer/ordinals.ts';
import { ASKING, ASKING_AWAY, KINDS } from './answer/words.ts';

export type { AskedDate, AskedName, Form };

/** A question about meetings, read. */
export interface Question {
  readonly text: string;
  /** Id of the one Meeting that was chosen from a list (`paris talks #0123456789abcdef`), else null. */
  readonly id: string | null;
  readonly form: Form;
  /** People asked about: known ones with the names they may have, unknown ones with none. */
  readonly people: readonly AskedName[];
  readonly places: readonly AskedName[];
  /** Organisations and capitalised words that nobody knows. */
  readonly others: readonly AskedName[];
  readonly dates: readonly AskedDate[];
  /** Kinds of meetings, as Reports call them. */
  readonly kinds: readonly string[];
  /** Which of several in a row is asked for (`the second session`), null where none is said. */
  readonly nth: AskedNth | null;
  /** The question's own words for them. */
  readonly kindWords: readonly string[];
  /** What else it says, folded: topic words. */
  readonly words: readonly string[];
}

/** More of a question is not read. */
const QUESTION_MAX = 600;
const CHOSEN = /(?:^|\s)#([0-9a-f]{16})(?=\s|$)/;

/**
 * Reads a question or loose words into what they ask: `paris talks`, `Did X attend the Paris talks?`, `Whom did X meet in April 2022?`. Names are known by any
 * spelling, by surname, with a slip of the pen, and by the offices of `holders`. `asOf`: the day that "last week" is told from.
 */
export function readQuestion(text: string, names: readonly KnownName[], asOf: string, holders: readonly Holder[] = []): Question {
  const id = CHOSEN.exec(text)?.[1] ?? null;
  const clean = text.normalize('NFC').replace(CHOSEN, ' ').replace(/\s+/g, ' ').trim().slice(0, QUESTION_MAX);
  const { dates, rest } = askedDates(clean, asOf);
  const form = readForm(clean);
  const { people, places, others, left } = readNames(rest, names, holders);
  const kinds = [...new Set(left.flatMap((word) => KINDS[word] ?? []))];
  if (/\b(?:press|news) (?:conference|briefing)s?\b/i.test(clean)) kinds.splice(0, kinds.length, 'press conference');
  if (/\bround[ -]?table\b/i.test(clean)) kinds.push('round table');
  const nth = readNth(clean);
  const isAsked = (word: string): boolean => ASKING.has(word) || word in KINDS || (form.asks === 'absent' && ASKING_AWAY.has(word));
  const words = [...new Set(left)].filter((word) => !isAsked(word) && word.length > 1 && word !== nth?.word);
  return {
    text: clean,
    id,
    form,
    people,
    places,
    others,
    dates,
    kinds,
    nth,
    kindWords: [...new Set(left)].filter((word) => word in KINDS),
    words,
  };
}

/**
 * Searches by a question's terms, and once more by the names of those whom the first Documents found know by an office that it asks for. `termsOf` gives
 * the terms where so much is known of who holds which office.
 */
export async function searchTwice(
  search: (terms: LibraryQuery['terms']) => Promise<SearchResult>,
  termsOf: (holders: readonly Holder[]) => LibraryQuery['terms'],
): Promise<SearchResult> {
  const plain = termsOf([]);
  const first = await search(plain);
  const named = termsOf(holdersIn(first.hits.map(({ found }) => found)));
  return JSON.stringify(named) === JSON.stringify(plain)
    ? first
    : search([...plain, ...named.filter(({ text }) => !plain.some((one) => one.text === text))]);
}

const ANY_KIND = [
  'meeting',
  'talks',
  'visit',
  'summit',
  'session',
  'dinner',
  'call',
  'ceremony',
  'hearing',
  'round table',
  'press conference',
  'reception',
];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The terms by which a Library finds Documents with the meetings asked about. */
export function meetingTerms(
  text: string,
  names: readonly KnownName[] = [],
  asOf = '',
  holders: readonly Holder[] = [],
): LibraryQuery['terms'] {
  const question = readQuestion(text, names, asOf, holders);
  const terms = new Map<string, number>();
  const add = (words: string, weight: number): void => {
    if (words.trim() !== '') terms.set(words, Math.max(weight, terms.get(words) ?? 0));
  };
  for (const person of question.people) for (const name of [person.words, ...person.names]) add(nameParts(name).surname || name, 1);
  for (const place of question.places) {
    for (const name of [place.words, ...place.names]) for (const spelling of placeSpellings(name)) add(spelling, 1);
    for (const inside of place.names.flatMap(placesInside)) add(inside, 0.5);
  }
  for (const other of question.others) for (const word of other.words.split(/\s+/)) add(word, 1);
  for (const date of question.dates) for (const word of dateWords(date)) add(word, 0.5);
  for (const word of question.words) add(word, 0.7);
  const isVague = terms.size === 0 && question.people.length === 0;
  for (const kind of question.kinds) add(kind, isVague ? 1 : 0.3);
  for (const word of fold(text).match(/\p{L}+/gu) ?? []) if (word in KINDS) add(word, 0.3);
  // A place or topic may stand in a meeting's sentences and in none of its fields: kinds alone let those Documents through, last.
  if (question.people.every(({ names: known }) => known.length === 0)) for (const kind of ANY_KIND) add(kind, 0.05);
  return [...terms].map(([words, weight]) => ({ text: words, weight }));
}

function dateWords(date: AskedDate): readonly string[] {
  if (date.weekday !== null) return [date.text];
  const month = date.start ? MONTHS[Number(date.start.slice(5, 7)) - 1] : undefined;
  return [date.text, ...(month && date.precision !== 'year' ? [month] : [])];
}
