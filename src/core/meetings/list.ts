import { samePerson } from '../language/people/same.ts';
import type { KnownName, SearchResult } from '../library.ts';
import { newestFirst } from './answer/answer-meetings.ts';
import { fitMeetings, wholeFits } from './answer/fit.ts';
import { tookPart } from './answer/say.ts';
import { searchedOf, sourcesOf, withoutWhy } from './answer/sources.ts';
import { suggestionsFor } from './answer/suggest.ts';
import { fullestName } from './join/participants.ts';
import { toldMeetings } from './join.ts';
import type { Meeting, MeetingList } from './meeting.ts';
import { readQuestion } from './question.ts';

/** What the list of Meetings is made from; `words` may be empty for all. */
export interface ListInput {
  readonly words: string;
  readonly result: SearchResult;
  /** ISO day or instant: the "now" of the answer. */
  readonly asOf: string;
  readonly names: readonly KnownName[];
}

/** The Meetings found, newest first and undated ones last; with words those alone that they fit. */
export function listMeetings({ words, result, asOf, names }: ListInput): MeetingList {
  const told = toldMeetings(result.hits.map(({ found }) => found));
  const question = readQuestion(words, names, asOf);
  const fits = words.trim() === '' ? [] : fitMeetings(question, told);
  const chosen = words.trim() === '' ? told : wholeFits(fits).map((fit) => fit.told);
  const meetings = withoutWhy(chosen.map(({ meeting }) => meeting)).toSorted(newestFirst);
  return {
    command: 'meetings',
    meetings,
    searched: searchedOf(result, meetings),
    suggestions: meetings.length === 0 ? suggestionsFor(question, names, fits) : [],
    sources: sourcesOf(result, meetings),
  };
}

/** Somebody met, how often, and on which days (ISO, newest first, unknown ones left out). */
export interface MetWith {
  readonly name: string;
  readonly count: number;
  readonly days: readonly string[];
}

/** Whom a person met at held Meetings, most often first. `person`: any spelling. */
export function metWith(meetings: readonly Meeting[], person: string): readonly MetWith[] {
  const met: { readonly names: string[]; readonly days: string[] }[] = [];
  for (const meeting of meetings) {
    const there = tookPart(meeting).filter(({ kind }) => kind === 'person');
    if (meeting.state !== 'held' || !there.some(({ name }) => samePerson(name, person))) continue;
    for (const { name } of there.filter((one) => !samePerson(one.name, person))) {
      const entry = met.find(({ names: [first] }) => first !== undefined && samePerson(first, name)) ?? { names: [], days: [] };
      if (entry.names.length === 0) met.push(entry);
      entry.names.push(name);
      if (meeting.date?.start && meeting.date.precision === 'day') entry.days.push(meeting.date.start);
    }
  }
  return met
    .map(({ names, days }) => ({ name: fullestName(names), count: names.length, days: [...days].sort().reverse() }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
