import type { Meeting } from '../meeting.ts';
import type { AskedName } from '../question.ts';
import { fitMeetings, participantAsked, wholeFits } from './fit.ts';
import { metWith } from './met.ts';
import { dayText, listed, meetingText } from './say.ts';
import { askedText, type Given, notFound, readAs, type Verdict } from './verdict.ts';

/** So many are named in a sentence. */
const NAMED_MAX = 4;

/** Newest first by their day, undated ones last. */
export function newestFirst(a: Meeting, b: Meeting): number {
  const [x, y] = [a.date?.start ?? '', b.date?.start ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

/** The Meetings of the people asked about: those they had a part in. */
export function answerMeetings(given: Given): Verdict {
  const { question, told } = given;
  const fits = wholeFits(fitMeetings(question, told));
  const had = fits.map((fit) => fit.told.meeting).filter((meeting) => question.people.every((person) => isParty(meeting, person)));
  const meetings = [...had].sort(newestFirst);
  if (meetings.length === 0) return notFound(given);
  const whose = listed(question.people.map(askedText));
  const count = meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`;
  const held = meetings.filter(({ state }) => state === 'held').length;
  const state = held === meetings.length || meetings.length === 1 ? '' : ` (${held} held)`;
  const of = whose === '' ? `${count} found` : `${count} of ${whose}`;
  const names = listed(meetings.slice(0, NAMED_MAX).map(meetingText));
  const more = meetings.length > NAMED_MAX ? ` and ${meetings.length - NAMED_MAX} more` : '';
  const met = question.people.length === 1 ? metText(meetings, question.people[0]) : '';
  return {
    status: meetings.length === 1 && meetings[0]?.state === 'held' ? 'answered' : 'ambiguous',
    answer: `${readAs(question)}${of}${state}: ${names}${more}.${met}`,
    meetings,
    suggestions: [],
  };
}

function isParty(meeting: Meeting, person: AskedName): boolean {
  const role = participantAsked(person, meeting.participants)?.role;
  return role !== undefined && role !== 'absent' && role !== 'declined';
}

/** ` Met Ann Bee (2 times, last on 1 May 2024) and Cay Dee.`; empty where nobody else is named. */
function metText(meetings: readonly Meeting[], person: AskedName | undefined): string {
  const met = person ? metWith(meetings, person.names[0] ?? person.words) : [];
  const said = met.slice(0, NAMED_MAX).map(({ name, count, days: [last] }) => {
    const notes = [...(count > 1 ? [`${count} times`] : []), ...(last ? [`${count > 1 ? 'last ' : ''}on ${dayText(last)}`] : [])];
    return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
  });
  const more = met.length > NAMED_MAX ? ` and ${met.length - NAMED_MAX} more` : '';
  return said.length === 0 ? '' : ` Met ${listed(said)}${more}.`;
}
