import type { Words } from '../../words.ts';
import type { ToldMeeting } from '../join.ts';
import type { Meeting } from '../meeting.ts';
import type { AskedName } from '../question.ts';
import { fitMeetings, participantAsked, wholeFits } from './fit.ts';
import { metWith } from './met.ts';
import { sameNameText } from './same-name.ts';
import { meetingText } from './say.ts';
import { answerTo, askedText, type Given, notFound, type Verdict } from './verdict.ts';

/** So many are named in a sentence. */
const NAMED_MAX = 4;

/** Newest first by their day, undated ones last. */
export function newestFirst(a: Meeting, b: Meeting): number {
  const [x, y] = [a.date?.start ?? '', b.date?.start ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

/** The Meetings of the people asked about: those they had a part in. */
export function answerMeetings(given: Given): Verdict {
  const { question, told, words } = given;
  const { say, list } = words;
  const fits = wholeFits(fitMeetings(question, told));
  const had = fits.filter((fit) => question.people.every((person) => isParty(fit.told.meeting, person)));
  const meetings = had.map((fit) => fit.told.meeting).sort(newestFirst);
  if (meetings.length === 0) return notFound(given);
  const people = list(question.people.map(askedText));
  const held = meetings.filter(({ state }) => state === 'held').length;
  const isMixed = held !== meetings.length && meetings.length > 1;
  const few = list(meetings.slice(0, NAMED_MAX).map((meeting) => meetingText(meeting, words)));
  const names = meetings.length > NAMED_MAX ? say('meeting.more', { names: few, count: meetings.length - NAMED_MAX }) : few;
  const found = { meetings: say('who.meetings', { count: meetings.length }), people, held, names };
  const what =
    people === '' ? say(isMixed ? 'who.foundHeld' : 'who.found', found) : say(isMixed ? 'who.foundOfHeld' : 'who.foundOf', found);
  const met =
    question.people.length === 1
      ? metText(
          had.map((fit) => fit.told),
          question.people[0],
          words,
        )
      : '';
  return {
    status: meetings.length === 1 && meetings[0]?.state === 'held' ? 'answered' : 'ambiguous',
    answer: answerTo(given, what, met, sameNameText(had, question.people, words)),
    meetings,
    suggestions: [],
  };
}

function isParty(meeting: Meeting, person: AskedName): boolean {
  const role = participantAsked(person, meeting.participants)?.role;
  return role !== undefined && role !== 'absent' && role !== 'declined';
}

/** `Met Ann Bee (2 times, last on 1 May 2024) and Cay Dee.`; empty where nobody else is named. */
function metText(told: readonly ToldMeeting[], person: AskedName | undefined, { say, list, day }: Words): string {
  const met = person ? metWith(told, person.names[0] ?? person.words) : [];
  const said = met.slice(0, NAMED_MAX).map(({ name, count, days: [last] }) => {
    const notes = [
      ...(count > 1 ? [say('who.metTimes', { number: count })] : []),
      ...(last ? [say(count > 1 ? 'who.metLast' : 'who.metOn', { day: day(last) })] : []),
    ];
    return notes.length > 0 ? say('who.metNoted', { name, notes: notes.join(', ') }) : name;
  });
  if (said.length === 0) return '';
  const names = met.length > NAMED_MAX ? say('who.moreNames', { names: list(said), count: met.length - NAMED_MAX }) : list(said);
  return say('who.met', { names });
}
