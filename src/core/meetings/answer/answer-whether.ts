import type { Words } from '../../words.ts';
import type { Meeting, Participant } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import type { Role } from '../report.ts';
import { answerWho } from './answer-who.ts';
import { type Fit, fitMeetings, isAsked, participantAsked, wholeFits } from './fit.ts';
import { type NotMet, notMetSaid } from './not-met.ts';
import { sameNameText } from './same-name.ts';
import { differText, namesOf, partText, theMeeting, tookPart, whenText } from './say.ts';
import { answerTo, askedText, evenFits, type Given, notFound, type Verdict } from './verdict.ts';
import { asksToMeet, denialOf, isDescribed, isOn, isPlaced } from './where-asked.ts';

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

/** Whether somebody was there: yes where one held Meeting has everything that was asked for, else what the documents say instead. */
export function answerWhether(given: Given): Verdict {
  const { question, told } = given;
  const tested = doubted(question);
  if (tested.length === 0) return answerWho(given);
  const others = question.others.filter((one) => !tested.includes(one));
  const people = [...new Set([...question.people, ...tested])];
  const all: Question = { ...question, people, others };
  const whole = wholeFits(fitMeetings(all, told)).filter(
    (fit) => isPlaced(question, fit.told.meeting) && isDescribed(question, fit.told.meeting) && isOn(question, fit.told, told),
  );
  const had = whole.filter((fit) => hadAll(fit, people));
  const notMet = asksToMeet(question) ? notMetSaid(given.found, people) : null;
  const met = asksToMeet(question) ? had.filter((fit) => !isCall(fit) && !tells(fit, notMet)) : had;
  if (met.length > 0) return yes(given, met, people);
  if (notMet) return never(given, notMet, whole.length > 0 ? whole : meetingsOf(given, people));
  const stated = whole.filter(
    (fit) => !had.includes(fit) && people.every((one) => participantAsked(one, fit.told.meeting.participants) !== null),
  );
  const apart = people.length > 1 ? meetingsOf(given, people) : [];
  if (had.length === 0 && stated.length > 0) return roles(given, stated, people);
  const calls = [...had, ...apart.filter(isCall)];
  const together = apart.filter((fit) => !isCall(fit));
  if (asksToMeet(question) && together.length === 0 && calls.length > 0) return onlyCalled(given, calls, stated, people);
  if (together.length > 0) return instead(given, together, people);
  const untested = { ...all, people: question.people.filter((person) => !tested.includes(person)) };
  if (isLocated(untested)) {
    const there = evenFits(fitMeetings(untested, told).filter((fit) => isPlaced(question, fit.told.meeting)));
    return there.length > 0 ? notSaid(given, there, tested, true) : notFound(given);
  }
  const near = nearest(tested, fitMeetings(untested, told));
  return near.length > 0 ? notSaid(given, near, tested, false) : notFound(given);
}

/** True for a Meeting whose own words are that the people did not meet at it. */
function tells({ told: { meeting } }: Fit, said: NotMet | null): boolean {
  const quotes = [...meeting.about, ...meeting.participants.flatMap(({ evidence }) => evidence)];
  return said !== null && quotes.some(({ documentId, start }) => documentId === said.documentId && start === said.start);
}

/** The documents say that they did not meet, or that somebody says so. */
function never(given: Given, { quote, isClaim }: NotMet, fits: readonly Fit[]): Verdict {
  const answer = given.words.say(isClaim ? 'who.denied' : 'who.noQuote', { quote });
  return {
    status: isClaim ? 'not_stated' : 'answered',
    answer: answerTo(given, answer),
    meetings: fits.map(({ told }) => told.meeting),
    suggestions: [],
  };
}

/** Held Meetings at which all of these people were, whatever else was asked; newest first. */
function meetingsOf({ question, told }: Given, people: readonly AskedName[]): readonly Fit[] {
  const bare: Question = { ...question, people, places: [], others: [], dates: [], kinds: [], kindWords: [], nth: null, words: [] };
  return wholeFits(fitMeetings(bare, told)).filter((fit) => hadAll(fit, people));
}

function hadAll({ told: { meeting } }: Fit, people: readonly AskedName[]): boolean {
  return meeting.state === 'held' && people.every((one) => wasThere(one, meeting));
}

/** True for a Meeting that all accounts call a telephone call: nobody met. */
const isCall = ({ told: { kinds } }: Fit): boolean => kinds.size > 0 && [...kinds].every((kind) => kind === 'call');

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

/** Those asked about, as the Meeting names them. */
const namedIn = (meeting: Meeting, people: readonly AskedName[]): readonly Participant[] =>
  meeting.participants.filter((one) => people.some((asked) => participantAsked(asked, [one]) !== null));

function yes(given: Given, fits: readonly Fit[], asked: readonly AskedName[]): Verdict {
  const { words } = given;
  const meetings = fits.map(({ told }) => told.meeting);
  const [first] = meetings;
  if (!first) return notFound(given);
  const people = namedIn(first, asked);
  const disagreements = first.disagreements.filter(
    ({ about, claims }) => about === 'participants' && claims.some(({ text }) => asked.some((one) => isAsked(one, text))),
  );
  const took = { names: namesOf(people, words), count: people.length, meeting: theMeeting(first, words) };
  return {
    status: meetings.length > 1 ? 'ambiguous' : 'answered',
    answer: answerTo(
      given,
      disagreements.length > 0 ? differText({ ...first, disagreements }, words) : words.say('who.yes', took),
      meetings.length > 1 ? words.say('who.severalFit', { number: meetings.length }) : '',
      sameNameText(fits, asked, words),
    ),
    meetings,
    suggestions: [],
  };
}

/** They spoke by telephone, and nothing says that they met. */
function onlyCalled(given: Given, calls: readonly Fit[], planned: readonly Fit[], asked: readonly AskedName[]): Verdict {
  const { words } = given;
  const call = calls[0]?.told.meeting;
  if (!call) return notFound(given);
  const people = namesOf(namedIn(call, asked), words);
  const when = whenText(call.date, words);
  const ahead = planned.map(({ told }) => told.meeting).find(({ state }) => state === 'planned');
  return {
    status: 'not_stated',
    answer: answerTo(
      given,
      when === '' ? words.say('who.onlyCalled', { people }) : words.say('who.onlyCalledWhen', { people, when }),
      ahead ? words.say('who.aPlanIs', { meeting: theMeeting(ahead, words) }) : '',
    ),
    meetings: [call, ...(ahead ? [ahead] : [])],
    suggestions: [],
  };
}

/** They met, and not where, when or at what was asked. */
function instead(given: Given, fits: readonly Fit[], asked: readonly AskedName[]): Verdict {
  const { words } = given;
  const meetings = fits.map(({ told }) => told.meeting);
  const [first] = meetings;
  if (!first) return notFound(given);
  const people = namedIn(first, asked);
  const took = { names: namesOf(people, words), count: people.length, meeting: theMeeting(first, words) };
  return {
    status: 'not_stated',
    answer: answerTo(given, words.say('who.doNotSay'), words.say('who.tookPart', took)),
    meetings,
    suggestions: [],
  };
}

/** That it was not held, where it was not. */
function stateText(state: Meeting['state'], { say }: Words): string {
  if (state === 'planned') return say('who.isPlanned');
  return state === 'cancelled' ? say('who.wasCalledOff') : '';
}

const AWAY: readonly Role[] = ['absent', 'declined', 'represented'];
const FUTURE = /^(?:will|is|are|does|do)\b|\b(?:expected|going to|due to|to attend|invited|planned|scheduled)\b/i;

/** Their part is stated, and it is another than having been there, or the meeting is not held. */
function roles(given: Given, fits: readonly Fit[], asked: readonly AskedName[]): Verdict {
  const meeting = fits[0]?.told.meeting;
  if (!meeting) return notFound(given);
  const stated = asked.flatMap((one) => participantAsked(one, meeting.participants) ?? []);
  const isNo = stated.some(({ role }) => AWAY.includes(role));
  return {
    status: isNo && meeting.state === 'held' ? 'answered' : 'not_stated',
    answer: answerTo(given, ...partTexts(given, meeting, stated)),
    meetings: fits.map(({ told }) => told.meeting),
    suggestions: [],
  };
}

/** What is to be said of their parts, by the state of the Meeting. */
function partTexts({ question, asOf, words }: Given, meeting: Meeting, stated: readonly Participant[]): readonly string[] {
  const { say } = words;
  const text = theMeeting(meeting, words);
  const parts = (all: readonly Participant[]): string => all.map((one) => partText(one, words)).join('; ');
  const away = stated.filter(({ role }) => AWAY.includes(role));
  if (meeting.state === 'unclear') {
    const denied = denialOf(meeting);
    if (denied !== null) return [say('who.denied', { quote: denied }), say('who.unclear')];
    const told = stated
      .map(({ name, role }) => say(role === 'attended' || role === 'hosted' ? 'part.saidToHave' : `part.${role}`, { name }))
      .join('; ');
    return [say('who.parts', { parts: told, meeting: text }), say('who.unclear')];
  }
  if (meeting.state === 'cancelled') return [say('who.noCalledOff', { meeting: text }), away.length > 0 ? `${parts(away)}.` : ''];
  if (away.length > 0) {
    const there = tookPart(meeting);
    return [
      say('who.no', { parts: parts(away), meeting: text }),
      stateText(meeting.state, words),
      there.length > 0 ? say('who.there', { names: namesOf(there, words) }) : '',
    ];
  }
  if (meeting.state !== 'planned') return [say('who.parts', { parts: parts(stated), meeting: text })];
  const asksAhead = FUTURE.test(question.text);
  const isOver = meeting.date?.end != null && meeting.date.end < asOf.slice(0, 10);
  if (asksAhead && !isOver && stated.every(({ role }) => role !== 'invited'))
    return [say('who.yesExpected', { names: namesOf(stated, words), count: stated.length, meeting: text }), say('who.isPlanned')];
  const isAhead = (meeting.date?.start ?? '') > asOf.slice(0, 10);
  return [
    ...(isAhead && !asksAhead ? [say('who.notYet')] : []),
    say('who.parts', { parts: parts(stated), meeting: text }),
    say('who.isPlanned'),
  ];
}

/** That they were at it is not said. `isThat`: the Meeting itself is the one asked about. */
function notSaid(given: Given, fits: readonly Fit[], tested: readonly AskedName[], isThat: boolean): Verdict {
  const { words } = given;
  const meetings = fits.map(({ told }) => told.meeting);
  const [first] = meetings;
  if (!first) return notFound(given);
  const there = first.state === 'planned' ? first.participants : tookPart(first);
  const people = words.list(tested.map((one) => one.office ?? askedText(one)));
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
