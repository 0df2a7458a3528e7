import { stemmer } from 'stemmer';
import { addDays } from '../../language/dates/calendar.ts';
import { fold } from '../../language/fold.ts';
import { isInside } from '../../language/people/capitals.ts';
import { placeSpellings } from '../../language/people/others.ts';
import { nameParts } from '../../language/people/parts.ts';
import { samePerson } from '../../language/people/same.ts';
import type { ToldMeeting } from '../join.ts';
import type { Participant } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { type AskedDate, dateExactness, dateFits } from './asked-dates.ts';
import { mayHold } from './asked-offices.ts';
import { isCountedAs, isCountedOtherwise } from './ordinals.ts';
import { ownWords } from './own-words.ts';
import { LOOSE_KINDS, TOLD_AS } from './words.ts';

/** Papers tell of a meeting within so many days. */
const REPORTED_DAYS = 3;

/** How a Meeting stands to a question. */
export interface Fit {
  readonly told: ToldMeeting;
  /** Greater is better. */
  readonly score: number;
  /** What the question asks for and the Meeting does not have: it does not fit where this is not empty. */
  readonly missing: readonly string[];
  /** True where the place asked for only stands in its sentences, and another or none is told as its place: the country of the town, a hall in it, or not there. */
  readonly elsewhere: boolean;
}

/** True where a person asked for can be the one so named. */
export function isAsked(asked: AskedName, name: string): boolean {
  return asked.names.length > 0 ? asked.names.some((known) => samePerson(known, name)) : samePerson(asked.words, name);
}

/** The participant that a question's name means. */
export function participantAsked(asked: AskedName, participants: readonly Participant[]): Participant | null {
  const bare = (name: string): string => fold(name).replace(/^the /, '');
  const isSame = ({ kind, name }: Participant): boolean =>
    kind === 'person' ? isAsked(asked, name) : [asked.words, ...asked.names].some((words) => bare(words) === bare(name));
  return participants.find(isSame) ?? null;
}

const stemsOf = (text: string): ReadonlySet<string> => new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)));
const hasWords = (stems: ReadonlySet<string>, words: string): boolean => [...stemsOf(words)].every((stem) => stems.has(stem));

/** Weighs every Meeting against the question; best first. `people`: those of the question who must have taken part. */
export function fitMeetings(
  question: Question,
  told: readonly ToldMeeting[],
  people: readonly AskedName[] = question.people,
): readonly Fit[] {
  const words = rarities(question, told);
  const { nth } = question;
  const isCounted = nth !== null && told.some((one) => isCountedAs(nth, one));
  return told
    .map((one) => fitOf(question, one, people, words))
    .map((fit) => (isCounted && !isCountedAs(nth, fit.told) ? { ...fit, missing: [...new Set([...fit.missing, nth.text])] } : fit))
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score || newer(a, b));
}

/** The Meetings that have all that was asked for; those told of another place only where no other has. */
export function wholeFits(fits: readonly Fit[]): readonly Fit[] {
  const whole = fits.filter(({ missing }) => missing.length === 0);
  const there = whole.filter(({ elsewhere }) => !elsewhere);
  return there.length > 0 ? there : whole;
}

function newer(a: Fit, b: Fit): number {
  const day = ({ told }: Fit): string => told.meeting.date?.start ?? told.published ?? '';
  return day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : 0;
}

/** Topic words by stem, each with its weight: words that few Meetings hold tell more. */
function rarities(question: Question, told: readonly ToldMeeting[]): ReadonlyMap<string, number> {
  const texts = told.map(({ text }) => stemsOf(text));
  const weigh = (word: string, base: number): readonly [string, number] => {
    const stem = stemmer(word);
    const holders = texts.filter((stems) => stems.has(stem)).length;
    return [stem, base * (1 + Math.log(told.length / Math.max(1, holders)))];
  };
  return new Map([...question.kindWords.map((word) => weigh(word, 0.15)), ...question.words.map((word) => weigh(word, 0.4))]);
}

function fitOf(question: Question, told: ToldMeeting, people: readonly AskedName[], words: ReadonlyMap<string, number>): Fit {
  const stems = stemsOf(told.text);
  const missing: string[] = [];
  let score = 0;
  const need = (value: number | null, words: string): void => {
    if (value === null) missing.push(words);
    else score += value;
  };
  for (const person of people) need(personValue(person, told) ?? mournedValue(person, question, told), person.words);
  let elsewhere = false;
  for (const place of question.places) {
    const value = placeValue(place, told, stems) ?? (place.isWhere === false ? otherValue(place, question, told, stems) : null);
    need(value === 'elsewhere' ? 0.3 : value, place.words);
    elsewhere ||= value === 'elsewhere';
  }
  for (const other of question.others) need(otherValue(other, question, told, stems), other.words);
  for (const date of question.dates) {
    need(dateValue(date, told), date.text);
  }
  // Asked by its own word ("the signing"), it may be told by another of that stem ("signed").
  const isWorded = question.kindWords.some((word) => stems.has(stemmer(word)));
  for (const kind of question.kinds) need(kindValue(kind, told, stems) ?? (isWorded ? 0.3 : null), kind);
  const matched = question.words.filter((word) => stems.has(stemmer(word)));
  for (const [stem, weight] of words) if (stems.has(stem)) score += weight;
  // The meeting is called so: more than that its paper says so.
  const title = stemsOf(told.meeting.title);
  for (const word of question.words) if (title.has(stemmer(word))) score += 0.4;
  score -= (question.words.length - matched.length) * 0.15;
  const isNamed = people.length + question.places.length + question.others.length + question.dates.length > 0;
  if (!isNamed && question.words.length > 0 && matched.length * 2 < question.words.length) missing.push(question.words.join(' '));
  if (question.nth && isCountedOtherwise(question.nth, told)) missing.push(question.nth.text);
  if (told.meeting.participants.length > 0) score += 0.1;
  return { told, score, missing, elsewhere };
}

/** Words that say what a meeting is on or whose it is, not how it is called: `on the Meridian capsule`, `of the Fell Runners`. */
const MATTER =
  /\b(?:on|about|over|of|for|regarding|concerning|after|into|with|by)\s+(?:(?:the|a|an|its|their)\s+)?(?:[\p{L}'’-]+\s+){0,2}$/iu;

/** A name that nobody knows stands in the account; as the matter of the meeting it may stand elsewhere in its Documents. `AGM` is the annual general meeting. */
function otherValue({ words }: AskedName, { text }: Question, told: ToldMeeting, stems: ReadonlySet<string>): number | null {
  if (hasWords(stems, words) || isShortFor(words, told.text)) return 1;
  const isMatter = MATTER.test(text.slice(0, text.indexOf(words)));
  return isMatter && hasWords(stemsOf(told.page), words) ? 0.2 : null;
}

/** True where the capitals begin words that stand in a row. */
function isShortFor(short: string, text: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const letters = [...short].map((letter) => `${letter}[\\p{L}'’-]*`).join('[ -]');
  return new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'iu').test(text);
}

function personValue(person: AskedName, { meeting, ids, people }: ToldMeeting): number | null {
  const named = participantAsked(person, meeting.participants);
  if (!named) return null;
  const { role, name } = named;
  // Another of that name, described otherwise, is not the one asked for by an office.
  if (person.office !== undefined && !mayHold(people.describedAs(ids.get(name) ?? -1), person.office)) return null;
  return role === 'absent' || role === 'declined' ? 0.4 : role === 'represented' || role === 'invited' ? 0.6 : 1;
}

/** Whose funeral it was took no part in it. */
function mournedValue(person: AskedName, { text }: Question, { meeting }: ToldMeeting): number | null {
  const before = text.slice(0, text.toLowerCase().indexOf(person.words.toLowerCase()));
  const after = text.slice(before.length + person.words.length);
  const isMourned =
    /\b(?:funeral|burial|wake|memorial|mass|cremation|requiem)\b[^?]*\b(?:of|for)\b[^?]*$/i.test(before) ||
    /^['’]s? (?:funeral|burial|wake|memorial)/i.test(after);
  const own = ownWords(meeting);
  return isMourned && [person.words, ...person.names].some((name) => own.includes(nameParts(name).last)) ? 0.6 : null;
}

/** A day of its own must be the one asked for; without one, the paper of that time may tell of it. What is not known fits nothing. */
function dateValue(asked: AskedDate, { meeting, published }: ToldMeeting): number | null {
  const fits = dateFits(meeting.date, asked);
  if (fits === 'differs') return null;
  if (fits === 'fits') return dateExactness(meeting.date, asked);
  if (published === null || asked.start === null || asked.end === null || asked.weekday !== null) return null;
  const inYear = (day: string): string => (asked.anyYear ? published.slice(0, 4) + day.slice(4) : day);
  return inYear(asked.start) <= published && published.slice(0, 10) <= addDays(inYear(asked.end), REPORTED_DAYS) ? 0.2 : null;
}

/** The stated place must be the one asked for, or lie in it; else its words must at least stand in the sentences of the account. */
function placeValue(place: AskedName, { meeting }: ToldMeeting, stems: ReadonlySet<string>): number | 'elsewhere' | null {
  const names = place.names.length > 0 ? place.names : [place.words];
  const stated = meeting.place?.name;
  if (stated && names.some((name) => isInside(stated, name))) return 1;
  const isTold = names.some((name) => placeSpellings(name).some((spelling) => hasWords(stems, spelling)));
  if (!isTold) return null;
  if (place.isWhere === false) return 0.5;
  if (stated && names.some((name) => isInside(name, stated))) return 'elsewhere';
  const own = stemsOf([...meeting.about, ...meeting.participants.flatMap(({ evidence }) => evidence)].map(({ quote }) => quote).join('\n'));
  return names.some((name) => placeSpellings(name).some((spelling) => hasWords(own, spelling))) ? 'elsewhere' : null;
}

/** Kinds that are no other kind, whatever words stand beside them: a telephone call is no press conference. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(['call', 'press conference', 'hearing']);

/** True where the sentences that tell of the meeting hold another word for the kind. */
function isToldAs(kind: string, { meeting }: ToldMeeting): boolean {
  const own = ownWords(meeting);
  return (TOLD_AS[kind] ?? []).some((words) => new RegExp(`\\b${words}\\b`, 'u').test(own));
}

/** `summit` asks for a summit; "meeting", "talks" and "visit" are words for any kind. */
function kindValue(kind: string, told: ToldMeeting, stems: ReadonlySet<string>): number | null {
  if (told.kinds.has(kind)) return 0.6;
  if ([...told.kinds].every((own) => PLAIN_KINDS.has(own))) return null;
  if (hasWords(stems, kind) || isToldAs(kind, told)) return 0.4;
  return LOOSE_KINDS.has(kind) ? 0 : null;
}
