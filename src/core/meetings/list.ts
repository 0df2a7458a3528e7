import type { KnownName, SearchResult } from '../library.ts';
import type { Words } from '../words.ts';
import { newestFirst } from './answer/answer-meetings.ts';
import { holdersIn } from './answer/asked-offices.ts';
import { fitMeetings, wholeFits } from './answer/fit.ts';
import { inWords } from './answer/in-words.ts';
import { searchedOf, sourcesOf } from './answer/sources.ts';
import { suggestionsFor } from './answer/suggest.ts';
import { asOfDay } from './join/as-of.ts';
import { toldMeetings } from './join.ts';
import type { MeetingList } from './meeting.ts';
import { readQuestion } from './question.ts';

/** What the list of Meetings is made from; `words` may be empty for all. */
export interface ListInput {
  readonly words: string;
  readonly result: SearchResult;
  /** ISO day or instant: the "now" of the answer. */
  readonly asOf: string;
  readonly names: readonly KnownName[];
  /** The reader's language. */
  readonly reader: Words;
}

/** The Meetings found, newest first and undated ones last; with words those alone that they fit. */
export function listMeetings({ words, result, asOf, names, reader }: ListInput): MeetingList {
  const found = result.hits.map((hit) => hit.found);
  const told = toldMeetings(found).map((one) => ({ ...one, meeting: asOfDay(one.meeting, asOf) }));
  const question = readQuestion(words, names, asOf, holdersIn(found));
  const fits = words.trim() === '' ? [] : fitMeetings(question, told);
  const chosen = words.trim() === '' ? told : wholeFits(fits).map((fit) => fit.told);
  const meetings = chosen.map(({ meeting }) => inWords(meeting, reader)).toSorted(newestFirst);
  return {
    command: 'meetings',
    meetings,
    searched: searchedOf(result, meetings),
    suggestions: meetings.length === 0 ? suggestionsFor(question, names, fits, reader) : [],
    sources: sourcesOf(result, meetings),
  };
}
