import type { Meeting, Participant } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { fitMeetings, isAsked } from './fit.ts';
import { awayText, differText, isPlural, listed, meetingText, namesOf, theMeeting, tookPart } from './say.ts';
import { nearNames } from './suggest.ts';
import { evenFits, type Given, notFound, readAs, unknownWords, type Verdict } from './verdict.ts';

/** Who took part in the Meeting that the words mean; several that fit are listed to choose from. */
export function answerWho(given: Given): Verdict {
  const { question } = given;
  const even = evenFits(fitMeetings(question, given.told)).map(({ told }) => told.meeting);
  const [only, ...others] = even;
  if (!only) return notFound(given);
  if (others.length > 0) return several(question, even);
  const said = one(given, only);
  const unknown = unknownWords(given);
  const note = unknown.length > 0 ? ` No meeting tells of "${listed(unknown, 'or')}".` : '';
  const suggestions = nearNames(
    unknown.map((words) => ({ words, names: [], guessed: false })),
    given.names,
  );
  return { status: said.status, answer: said.answer + note, meetings: [only], suggestions };
}

function several(question: Question, meetings: readonly Meeting[]): Verdict {
  const names = listed(meetings.slice(0, 4).map(meetingText), 'or');
  const more = meetings.length > 4 ? ` and ${meetings.length - 4} more` : '';
  return { status: 'ambiguous', answer: `${readAs(question)}${meetings.length} meetings fit: ${names}${more}.`, meetings, suggestions: [] };
}

type Said = Pick<Verdict, 'status' | 'answer'>;

/** The answer about the one Meeting that fits. */
function one(given: Given, meeting: Meeting): Said {
  const { question, asOf } = given;
  const prefix = readAs(question);
  if (meeting.state === 'planned' || meeting.state === 'cancelled') {
    const said = notHeld(meeting, asOf);
    return { ...said, answer: prefix + said.answer };
  }
  const there = tookPart(meeting);
  if (question.form.asks === 'whom' && question.people.length > 0) return whom(question.people, meeting, there, prefix);
  if (there.length === 0) {
    const stated = meeting.participants.length > 0 ? awayText(meeting) : mentionedText(meeting);
    return { status: 'not_stated', answer: `${prefix}The documents do not say who took part in ${theMeeting(meeting)}.${stated}` };
  }
  const verb = meeting.state === 'unclear' ? 'are said to have taken part in' : 'took part in';
  const unsure = meeting.state === 'unclear' ? ' Whether it took place is not clear.' : '';
  return {
    status: 'answered',
    answer: `${prefix}${namesOf(there)} ${there.length === 1 && meeting.state === 'unclear' ? 'is said to have taken part in' : verb} ${theMeeting(meeting)}.${awayText(meeting)}${unsure}${differText(meeting)}`,
  };
}

function mentionedText(meeting: Meeting): string {
  const names = meeting.mentioned.slice(0, 4).map(({ name }) => name);
  return names.length === 0 ? '' : ` ${listed(names)} ${names.length === 1 ? 'is' : 'are'} only mentioned.`;
}

/** Whom the people asked about met: everybody else who was there. */
function whom(people: readonly AskedName[], meeting: Meeting, there: readonly Participant[], prefix: string): Said {
  const others = there.filter(({ name }) => !people.some((person) => isAsked(person, name)));
  const askers =
    namesOf(there.filter(({ name }) => people.some((person) => isAsked(person, name)))) || listed(people.map(({ words }) => words));
  if (others.length === 0)
    return { status: 'not_stated', answer: `${prefix}The documents do not say whom ${askers} met at ${theMeeting(meeting)}.` };
  return { status: 'answered', answer: `${prefix}${askers} met ${namesOf(others)} at ${theMeeting(meeting)}.` };
}

/** A Meeting that is still to come, was to come, or fell through: nobody attended it. */
function notHeld(meeting: Meeting, asOf: string): Said {
  const expected = meeting.participants.filter(({ role }) => role === 'expected' || role === 'hosted');
  const others = meeting.participants.filter((one) => !expected.includes(one));
  const who = expected.length > 0 ? ` Expected: ${namesOf(expected)}.` : ' The documents do not say who is to take part.';
  const rest = others.length > 0 ? ` ${others.map(({ name, role }) => `${name}: ${role}`).join('; ')}.` : '';
  const isPast = meeting.date?.end !== undefined && meeting.date.end !== null && meeting.date.end < asOf.slice(0, 10);
  const text = theMeeting(meeting);
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  if (meeting.state === 'cancelled')
    return {
      status: 'not_stated',
      answer: `${start} ${isPlural(meeting.title) ? 'were' : 'was'} called off.${expected.length > 0 ? who : ''}${rest}`,
    };
  const state = planText(isPlural(meeting.title), isPast);
  return { status: 'not_stated', answer: `${start} ${state}${who}${rest}` };
}

function planText(plural: boolean, isPast: boolean): string {
  if (isPast)
    return plural
      ? 'were planned; the documents do not say whether they were held.'
      : 'was planned; the documents do not say whether it was held.';
  return plural ? 'have not been held: they are planned.' : 'has not been held: it is planned.';
}
