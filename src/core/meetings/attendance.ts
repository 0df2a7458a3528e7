import type { KnownName, SearchResult } from '../library.ts';
import type { Words } from '../words.ts';
import { answerAbsent } from './answer/answer-absent.ts';
import { answerMeetings } from './answer/answer-meetings.ts';
import { answerWhether } from './answer/answer-whether.ts';
import { answerWho } from './answer/answer-who.ts';
import { holdersIn } from './answer/asked-offices.ts';
import { inWords } from './answer/in-words.ts';
import { searchedOf, sourcesOf } from './answer/sources.ts';
import type { Verdict } from './answer/verdict.ts';
import { asOfDay } from './join/as-of.ts';
import { toldMeetings } from './join.ts';
import type { Attendance } from './meeting.ts';
import { type Question, readQuestion } from './question.ts';

/** What the answer to "who took part" is made from. */
export interface AttendanceInput {
  readonly question: string;
  /** Documents that report meetings, found by `meetingTerms`. */
  readonly result: SearchResult;
  /** ISO day or instant: the "now" of the answer. */
  readonly asOf: string;
  /** Names that the Library knows. */
  readonly names: readonly KnownName[];
  /** The reader's language. */
  readonly words: Words;
}

/**
 * Answers who took part in a Meeting, who was absent, whom somebody met, whether somebody was there, or which Meetings somebody had. Only what reports state: where they do not
 * say, the answer says so and what they do say; a Meeting that was not held has nobody who attended.
 */
export function answerAttendance({ question: text, result, asOf, names, words }: AttendanceInput): Attendance {
  const documents = result.hits.map((hit) => hit.found);
  const question = readQuestion(text, names, asOf, holdersIn(documents));
  const all = toldMeetings(documents).map((told) => ({ ...told, meeting: asOfDay(told.meeting, asOf) }));
  const chosen = all.filter(({ meeting }) => meeting.id === question.id);
  const given = { found: documents, names, asOf, words };
  const input = chosen.length > 0 ? { ...given, ...onlyThat(question), told: chosen } : { ...given, question, told: all };
  const answers: Readonly<Record<typeof question.form.asks, (given: typeof input) => Verdict>> = {
    who: answerWho,
    absent: answerAbsent,
    whom: answerWho,
    when: answerWho,
    where: answerWho,
    count: answerWho,
    whether: answerWhether,
    meetings: answerMeetings,
  };
  const { status, answer, meetings: found, suggestions } = answers[input.question.form.asks](input);
  const meetings = found.map((meeting) => inWords(meeting, words));
  return {
    command: 'who',
    status,
    question: text,
    answer,
    meetings,
    searched: searchedOf(result, meetings),
    suggestions,
    sources: sourcesOf(result, meetings),
  };
}

/** A Meeting that was chosen by its id has to fit nothing else. */
function onlyThat(question: Question): { readonly question: Question } {
  return {
    question: {
      ...question,
      form: { asks: 'who', loose: true },
      people: [],
      places: [],
      others: [],
      dates: [],
      kinds: [],
      nth: null,
      words: [],
    },
  };
}
