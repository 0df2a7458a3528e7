import type { Words } from '../../words.ts';
import type { Meeting } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { answerWho } from './answer-who.ts';
import { type Fit, fitMeetings, isAsked, participantAsked, wholeFits } from './fit.ts';
import { differText, namesOf, theMeeting, tookPart } from './say.ts';
import { answerTo, askedText, evenFits, type Given, notFound, type Verdict } from './verdict.ts';

const PLANS = ['planned', 'cancelled', 'unclear'];

/** "the Norwegian minister": a capital that only describes whoever holds an office names nobody. */
function isDescription(text: string, words: string): boolean {
  const after = text.slice(text.indexOf(words) + words.length);
  return /^ (?:[a-z]+ ){0,2}(?:minister|president|premier|chancellor|king|queen|ambassador|mayor|governor|secretary|envoy|leader|chief|director|speaker|delegation|side|counterpart)\b/.test(
    after,
  );
}

/** Who the question doubts: the people (known or not) before the verb of being there; in "did A meet B" both. */
function doubted({ text, people, others }: Question): readonly AskedName[] {
  const verb =
    /\b(?:attend\w*|join\w*|tak(?:e|en|ing)|took|go|gone|come|present|there|at|in|part|invited|expected|absent)\b/i.exec(text)?.index ??
    text.length;
  const named = others.filter(({ words }) => !isDescription(text, words));
  const first = [...people, ...named].filter(({ words }) => text.toLowerCase().indexOf(words.toLowerCase()) < verb);
  return first.length > 0 ? first : people;
}

/** Whether somebody was there: yes with the words that say so, or that the documents do not say it, and what they say. */
export function answerWhether(given: Given): Verdict {
  const { question, told } = given;
  const tested = doubted(question);
  if (tested.length === 0) return answerWho(given);
  const others = question.others.filter((one) => !tested.includes(one));
  const all: Question = { ...question, people: [...new Set([...question.people, ...tested])], others };
  const whole = wholeFits(fitMeetings(all, told));
  const sure = whole.filter(({ told: { meeting } }) => meeting.state === 'held' && tested.every((one) => wasThere(one, meeting)));
  if (sure.length > 0) return yes(given, sure, tested);
  const stated = whole.filter(({ told: { meeting } }) => tested.every((one) => participantAsked(one, meeting.participants) !== null));
  if (stated.length > 0) return roles(given, stated, tested);
  const untested = { ...all, people: question.people.filter((person) => !tested.includes(person)) };
  if (isLocated(untested)) {
    const there = evenFits(fitMeetings(untested, told));
    return there.length > 0 ? notSaid(given, there, tested, true) : notFound(given);
  }
  const near = nearest(tested, fitMeetings(untested, told));
  return near.length > 0 ? notSaid(given, near, tested, false) : notFound(given);
}

function wasThere(person: AskedName, meeting: Meeting): boolean {
  const role = participantAsked(person, meeting.participants)?.role;
  return role === 'attended' || role === 'hosted';
}

/** True where the question says more of the Meeting than the people it doubts. */
function isLocated({ people, places, others, dates, kinds, words }: Question): boolean {
  return people.length + places.length + others.length + dates.length + kinds.length + words.length > 0;
}

/** Meetings that most of the people asked about have to do with, by part or by mention; one of them at least takes part. */
function nearest(tested: readonly AskedName[], fits: readonly Fit[]): readonly Fit[] {
  const named = ({ told: { meeting } }: Fit): number =>
    tested.filter((one) => participantAsked(one, meeting.participants) || meeting.mentioned.some(({ name }) => isAsked(one, name))).length;
  const plans = (fit: Fit): number => (PLANS.includes(fit.told.meeting.state) ? 1 : 0);
  const all = fits.filter(
    (fit) => named(fit) >= Math.min(2, tested.length) && tested.some((one) => participantAsked(one, fit.told.meeting.participants)),
  );
  return [...all].sort((a, b) => named(b) - named(a) || plans(b) - plans(a)).slice(0, 3);
}

function yes(given: Given, fits: readonly Fit[], tested: readonly AskedName[]): Verdict {
  const { words } = given;
  const meetings = fits.map(({ told }) => told.meeting);
  const [first] = meetings;
  if (!first) return notFound(given);
  const people = first.participants.filter((one) => tested.some((asked) => participantAsked(asked, [one]) !== null));
  const disagreements = first.disagreements.filter(
    ({ about, claims }) => about === 'participants' && claims.some(({ text }) => tested.some((one) => isAsked(one, text))),
  );
  const took = { names: namesOf(people, words), count: people.length, meeting: theMeeting(first, words) };
  return {
    status: meetings.length > 1 ? 'ambiguous' : 'answered',
    answer: answerTo(
      given,
      disagreements.length > 0 ? differText({ ...first, disagreements }, words) : words.say('who.yes', took),
      meetings.length > 1 ? words.say('who.severalFit', { number: meetings.length }) : '',
    ),
    meetings,
    suggestions: [],
  };
}

/** That it was not held, where it was not. */
function stateText(state: Meeting['state'], { say }: Words): string {
  if (state === 'planned') return say('who.isPlanned');
  return state === 'cancelled' ? say('who.wasCalledOff') : '';
}

/** Their part is stated, and it is another than having been there, or the meeting is not held. */
function roles(given: Given, fits: readonly Fit[], tested: readonly AskedName[]): Verdict {
  const { words } = given;
  const { say } = words;
  const meeting = fits[0]?.told.meeting;
  if (!meeting) return notFound(given);
  const isUnclear = meeting.state === 'unclear';
  const stated = tested.flatMap((one) => participantAsked(one, meeting.participants) ?? []);
  const isNo = stated.some(({ role }) => role === 'absent' || role === 'declined' || role === 'represented');
  const parts = stated
    .map(({ name, role }) => say(isUnclear && (role === 'attended' || role === 'hosted') ? 'part.saidToHave' : `part.${role}`, { name }))
    .join('; ');
  const there = tookPart(meeting);
  return {
    status: isNo && meeting.state === 'held' ? 'answered' : 'not_stated',
    answer: answerTo(
      given,
      say(isNo ? 'who.no' : 'who.parts', { parts, meeting: theMeeting(meeting, words) }),
      isUnclear ? say('who.unclear') : stateText(meeting.state, words),
      there.length > 0 && isNo ? say('who.there', { names: namesOf(there, words) }) : '',
    ),
    meetings: fits.map(({ told }) => told.meeting),
    suggestions: [],
  };
}

/** That they were at it is not said. `isThat`: the Meeting itself is the one asked about. */
function notSaid(given: Given, fits: readonly Fit[], tested: readonly AskedName[], isThat: boolean): Verdict {
  const { words } = given;
  const meetings = fits.map(({ told }) => told.meeting);
  const [first] = meetings;
  if (!first) return notFound(given);
  const there = first.state === 'planned' ? first.participants : tookPart(first);
  const people = words.list(tested.map(askedText));
  const named = { people, names: namesOf(there, words), count: there.length, meeting: theMeeting(first, words) };
  const only = there.length === 0 ? '' : meetings.length > 1 ? 'OnlyAt' : 'Only';
  const isOne = isThat && meetings.length === 1 && tookPart(first).length > 0 && first.state === 'held';
  return {
    status: isOne ? 'answered' : 'not_stated',
    answer: answerTo(given, words.say(`who.doNotSay${people === '' ? '' : 'Of'}${only}`, named), stateText(first.state, words)),
    meetings,
    suggestions: [],
  };
}
