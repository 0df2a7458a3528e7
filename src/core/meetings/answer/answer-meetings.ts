import type { Meeting } from '../meeting.ts';
import { fitMeetings, participantAsked, wholeFits } from './fit.ts';
import { listed, meetingText } from './say.ts';
import { type Given, notFound, readAs, type Verdict } from './verdict.ts';

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
  const whose = listed(question.people.map(({ words, names }) => names[0] ?? words));
  const count = meetings.length === 1 ? '1 meeting' : `${meetings.length} meetings`;
  const of = whose === '' ? `${count} found` : `${count} of ${whose}`;
  const names = listed(meetings.slice(0, 4).map(meetingText));
  const more = meetings.length > 4 ? ` and ${meetings.length - 4} more` : '';
  return {
    status: meetings.length === 1 && meetings[0]?.state === 'held' ? 'answered' : 'ambiguous',
    answer: `${readAs(question)}${of}: ${names}${more}.`,
    meetings,
    suggestions: [],
  };
}

function isParty(meeting: Meeting, person: Given['question']['people'][number]): boolean {
  const role = participantAsked(person, meeting.participants)?.role;
  return role !== undefined && role !== 'absent' && role !== 'declined';
}
