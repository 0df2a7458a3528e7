import { stemmer } from 'stemmer';
import type { AnalysedDocument } from '../../analysis.ts';
import { fold } from '../../language/fold.ts';
import { samePerson } from '../../language/people/same.ts';
import type { KnownName } from '../../library.ts';
import type { Words } from '../../words.ts';
import { fullestName } from '../join/participants.ts';
import type { ToldMeeting } from '../join.ts';
import type { Attendance, Meeting } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { type Fit, fitMeetings, wholeFits } from './fit.ts';
import { type AskedNth, onNthDay } from './ordinals.ts';
import { sentences } from './say.ts';
import { suggestionsFor } from './suggest.ts';

/** What an answer is made from. */
export interface Given {
  readonly question: Question;
  readonly told: readonly ToldMeeting[];
  /** The Documents that were found. */
  readonly found: readonly AnalysedDocument[];
  readonly names: readonly KnownName[];
  readonly asOf: string;
  /** The reader's language. */
  readonly words: Words;
}

/** An answer without its frame. */
export interface Verdict {
  readonly status: Attendance['status'];
  readonly answer: string;
  readonly meetings: readonly Meeting[];
  readonly suggestions: readonly string[];
}

/** Scores closer than this are equally good. */
const EVEN = 0.35;
/** More are not listed to choose from. */
const LISTED_MAX = 25;

/** The Meetings that have all that was asked for and are about equally good, best first; those that name nobody only where no other does. */
export function evenFits(fits: readonly Fit[], nth: AskedNth | null = null): readonly Fit[] {
  const whole = onNthDay(wholeFits(fits), nth);
  const best = whole[0];
  if (!best) return [];
  const even = whole.filter(({ score }) => score >= best.score - EVEN);
  const peopled = even.filter(({ told }) => told.meeting.participants.length > 0);
  return (peopled.length > 0 ? peopled : even).slice(0, LISTED_MAX);
}

/** "No such meeting", with what was asked that no document has, and the nearest. */
export function notFound({ question, told, names, words }: Given): Verdict {
  const fits = fitMeetings(question, told);
  const unknown = [...question.people, ...question.places, ...question.others].filter(
    (one) => one.names.length === 0 && fits.every(({ missing }) => missing.includes(one.words)),
  );
  const reason =
    unknown.length > 0
      ? words.say('who.notFoundWith', {
          words: words.list(
            unknown.map((one) => one.words),
            'or',
          ),
        })
      : words.say('who.notFound');
  return { status: 'not_found', answer: reason, meetings: [], suggestions: suggestionsFor(question, names, fits, words) };
}

/** The answer, behind "did you mean" for names that were read through a slip of the pen, and for people asked for by an office. */
export function answerTo({ question, words: { say, list } }: Given, ...said: readonly string[]): string {
  const answer = sentences(...said);
  const guessed = [...question.people, ...question.places].filter((one) => one.guessed && one.names.length > 0);
  if (guessed.length === 0) return answer;
  const read = guessed.map(({ words, names }) => say('who.readAs', { words, name: list(peopleOf(names).slice(0, READ_MAX), 'or') }));
  // A yes or no stands first.
  return say(question.form.asks === 'whether' ? 'who.thenReadAs' : 'who.readAsThen', { read: read.join(', '), answer });
}

/** So many people are named that a description may mean. */
const READ_MAX = 4;

/** Who was asked for: the one person's full name, or the words where they may mean several. */
export function askedText({ words, names }: AskedName): string {
  const people = peopleOf(names);
  return people.length === 1 ? (people[0] ?? words) : words;
}

/** The names with the spellings of one person as one. */
function peopleOf(names: readonly string[]): readonly string[] {
  const people: string[][] = [];
  for (const name of names) {
    const same = people.find((spellings) => spellings.some((other) => samePerson(other, name)));
    if (same) same.push(name);
    else people.push([name]);
  }
  return people.map((spellings) => fullestName(spellings));
}

/** Topic words of the question that stand in no Document with a meeting. */
export function unknownWords({ question, told }: Given): readonly string[] {
  const pages = [...new Set(told.map(({ page }) => page))];
  const stems = new Set(pages.flatMap((page) => (fold(page).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word))));
  return question.words.filter((word) => !stems.has(stemmer(word)));
}
