import { stemmer } from 'stemmer';
import { fold } from '../../language/fold.ts';
import { isInside } from '../../language/people/capitals.ts';
import { placeSpellings } from '../../language/people/others.ts';
import { samePerson } from '../../language/people/same.ts';
import type { ToldMeeting } from '../join.ts';
import type { Participant } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { dateFits } from './asked-dates.ts';
import { LOOSE_KINDS } from './words.ts';

/** How a Meeting stands to a question. */
export interface Fit {
  readonly told: ToldMeeting;
  /** Greater is better. */
  readonly score: number;
  /** What the question asks for and the Meeting does not have: it does not fit where this is not empty. */
  readonly missing: readonly string[];
}

/** True where a person asked for can be the one so named. */
export function isAsked(asked: AskedName, name: string): boolean {
  return asked.names.length > 0 ? asked.names.some((known) => samePerson(known, name)) : samePerson(asked.words, name);
}

/** The participant that a question's name means. */
export function participantAsked(asked: AskedName, participants: readonly Participant[]): Participant | null {
  return participants.find((one) => one.kind === 'person' && isAsked(asked, one.name)) ?? null;
}

const stemsOf = (text: string): ReadonlySet<string> => new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)));
const hasWords = (stems: ReadonlySet<string>, words: string): boolean => [...stemsOf(words)].every((stem) => stems.has(stem));

/** Weighs every Meeting against the question; best first. `people`: those of the question who must have taken part. */
export function fitMeetings(
  question: Question,
  told: readonly ToldMeeting[],
  people: readonly AskedName[] = question.people,
): readonly Fit[] {
  return told
    .map((one) => fitOf(question, one, people))
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score || newer(a, b));
}

function newer(a: Fit, b: Fit): number {
  const day = ({ told }: Fit): string => told.meeting.date?.start ?? told.published ?? '';
  return day(b) < day(a) ? -1 : day(b) > day(a) ? 1 : 0;
}

function fitOf(question: Question, told: ToldMeeting, people: readonly AskedName[]): Fit {
  const stems = stemsOf(told.text);
  const missing: string[] = [];
  let score = 0;
  const need = (value: number | null, words: string): void => {
    if (value === null) missing.push(words);
    else score += value;
  };
  for (const person of people) need(personValue(person, told), person.words);
  for (const place of question.places) need(placeValue(place, told, stems), place.words);
  for (const other of question.others) need(hasWords(stems, other.words) ? 1 : null, other.words);
  for (const date of question.dates) {
    const fits = dateFits(told.meeting.date, date);
    need(fits === 'differs' ? null : fits === 'fits' ? 1 : 0, date.text);
  }
  for (const kind of question.kinds) need(kindValue(kind, told, stems), kind);
  const matched = question.words.filter((word) => stems.has(stemmer(word)));
  score += matched.length * 0.4 - (question.words.length - matched.length) * 0.15;
  const isNamed = people.length + question.places.length + question.others.length + question.dates.length > 0;
  if (!isNamed && question.words.length > 0 && matched.length * 2 < question.words.length) missing.push(question.words.join(' '));
  if (told.meeting.participants.length > 0) score += 0.1;
  return { told, score, missing };
}

function personValue(person: AskedName, { meeting }: ToldMeeting): number | null {
  return participantAsked(person, meeting.participants) ? 1 : null;
}

/** A stated place must be the one asked for, or lie in it; where the account names none, the words must stand in it. */
function placeValue(place: AskedName, { meeting }: ToldMeeting, stems: ReadonlySet<string>): number | null {
  const names = place.names.length > 0 ? place.names : [place.words];
  const stated = meeting.place?.name;
  if (stated && names.some((name) => isInside(stated, name))) return 1;
  const isTold = names.some((name) => placeSpellings(name).some((spelling) => hasWords(stems, spelling)));
  if (!isTold) return null;
  return stated ? (names.some((name) => isInside(name, stated)) ? 0.7 : null) : 0.5;
}

/** `summit` asks for a summit; "meeting", "talks" and "visit" are words for any kind. */
function kindValue(kind: string, { kinds }: ToldMeeting, stems: ReadonlySet<string>): number | null {
  if (kinds.has(kind)) return 0.6;
  if (hasWords(stems, kind)) return 0.4;
  return LOOSE_KINDS.has(kind) ? 0 : null;
}
