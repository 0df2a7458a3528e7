import type { Words } from '../../words.ts';
import type { Meeting, Participant } from '../meeting.ts';
import type { AskedName } from '../question.ts';
import { fitMeetings, isAsked } from './fit.ts';
import { sameNameText } from './same-name.ts';
import { awayText, differText, isPlural, namesOf, sentences, severalText, theMeeting, tookPart } from './say.ts';
import { nearNames } from './suggest.ts';
import { answerTo, evenFits, type Given, notFound, unknownWords, type Verdict } from './verdict.ts';

/** Who took part in the Meeting that the words mean; several that fit are listed to choose from. */
export function answerWho(given: Given): Verdict {
  const { question, words } = given;
  const fits = evenFits(fitMeetings(question, given.told), question.nth);
  const even = fits.map(({ told }) => told.meeting);
  const [only, ...others] = even;
  if (!only) return notFound(given);
  if (others.length > 0) return several(given, even, sameNameText(fits, question.people, words));
  const said = one(given, only);
  const unknown = unknownWords(given);
  const note = unknown.length > 0 ? words.say('who.noneTellsOf', { words: words.list(unknown, 'or') }) : '';
  const suggestions = nearNames(
    unknown.map((word) => ({ words: word, names: [], guessed: false })),
    given.names,
  );
  return { status: said.status, answer: answerTo(given, said.answer, note), meetings: [only], suggestions };
}

function several(given: Given, meetings: readonly Meeting[], note: string): Verdict {
  return { status: 'ambiguous', answer: answerTo(given, severalText(meetings, given.words), note), meetings, suggestions: [] };
}

type Said = Pick<Verdict, 'status' | 'answer'>;

/** The answer about the one Meeting that fits. */
function one({ question, asOf, words }: Given, meeting: Meeting): Said {
  if (meeting.state === 'planned' || meeting.state === 'cancelled') return notHeld(meeting, asOf, words);
  const { say } = words;
  const there = tookPart(meeting);
  if (question.form.asks === 'whom' && question.people.length > 0) return whom(question.people, meeting, there, words);
  const text = theMeeting(meeting, words);
  if (there.length === 0) {
    const stated = meeting.participants.length > 0 ? awayText(meeting, words) : mentionedText(meeting, words);
    return { status: 'not_stated', answer: sentences(say('who.notStated', { meeting: text }), stated) };
  }
  const isUnclear = meeting.state === 'unclear';
  const took = { names: namesOf(there, words), count: there.length, meeting: text };
  return {
    status: 'answered',
    answer: sentences(
      say(isUnclear ? 'who.saidToHave' : 'who.tookPart', took),
      awayText(meeting, words),
      isUnclear ? say('who.unclear') : '',
      differText(meeting, words),
    ),
  };
}

function mentionedText(meeting: Meeting, { say, list }: Words): string {
  const names = meeting.mentioned.slice(0, 4).map(({ name }) => name);
  return names.length === 0 ? '' : say('who.onlyMentioned', { names: list(names), count: names.length });
}

/** Whom the people asked about met: everybody else who was there. */
function whom(asked: readonly AskedName[], meeting: Meeting, there: readonly Participant[], words: Words): Said {
  const isAmong = ({ name }: Participant): boolean => asked.some((person) => isAsked(person, name));
  const askers = there.filter(isAmong);
  const others = there.filter((one) => !isAmong(one));
  const people = namesOf(askers, words) || words.list(asked.map((person) => person.words));
  const met = { people, count: Math.max(askers.length, 1), meeting: theMeeting(meeting, words) };
  if (others.length === 0) return { status: 'not_stated', answer: words.say('who.notWhom', met) };
  return { status: 'answered', answer: words.say('who.whom', { ...met, others: namesOf(others, words) }) };
}

/** A Meeting that is still to come, was to come, or fell through: nobody attended it. */
function notHeld(meeting: Meeting, asOf: string, words: Words): Said {
  const { say } = words;
  const expected = meeting.participants.filter(({ role }) => role === 'expected' || role === 'hosted');
  const others = meeting.participants.filter((one) => !expected.includes(one));
  const isCancelled = meeting.state === 'cancelled';
  const unsaid = isCancelled ? '' : say('who.expectedUnsaid');
  const who = expected.length > 0 ? say('who.expected', { names: namesOf(expected, words) }) : unsaid;
  const rest = others.map(({ name, role }) => say('who.part', { name, role: say(`role.${role}`) })).join('; ');
  const isPast = meeting.date?.end !== undefined && meeting.date.end !== null && meeting.date.end < asOf.slice(0, 10);
  const text = theMeeting(meeting, words);
  const what = isCancelled ? 'calledOff' : isPast ? 'wasPlanned' : 'planned';
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  const state = say(`who.${what}${isPlural(meeting.title) ? 'Many' : ''}`, { meeting: start });
  return { status: 'not_stated', answer: sentences(state, who, rest && `${rest}.`) };
}
