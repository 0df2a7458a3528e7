import type { Participant } from '../meeting.ts';
import type { Role } from '../report.ts';
import { fitMeetings } from './fit.ts';
import { namesOf, partText, sentences, severalText, theMeeting, tookPart } from './say.ts';
import { answerTo, evenFits, type Given, notFound, type Verdict } from './verdict.ts';

const AWAY: readonly Role[] = ['absent', 'declined', 'represented'];
/** Questions that ask for one manner of not being there. */
const MANNERS: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:sent|sends?|represented|deput\w*)\b/i, 'represented'],
  [/\b(?:declined|refused|rejected|turned down)\b/i, 'declined'],
];

const awayFrom = (participants: readonly Participant[]): readonly Participant[] => participants.filter(({ role }) => AWAY.includes(role));

/** Who was not at the Meeting that the words mean: stayed away, said no or sent somebody. Nobody is absent whom no document says to have been. */
export function answerAbsent(given: Given): Verdict {
  const { question, told, words } = given;
  const even = evenFits(fitMeetings(question, told), question.nth).map((fit) => fit.told.meeting);
  const missed = even.filter(({ participants }) => awayFrom(participants).length > 0);
  const [meeting, ...others] = missed.length > 0 ? missed : even;
  if (!meeting) return notFound(given);
  if (others.length > 0) {
    const meetings = [meeting, ...others];
    return { status: 'ambiguous', answer: answerTo(given, severalText(meetings, words)), meetings, suggestions: [] };
  }
  const away = awayFrom(meeting.participants);
  const manner = MANNERS.find(([asked]) => asked.test(question.text))?.[1];
  const asked = away.filter(({ role }) => role === manner);
  const named = asked.length > 0 ? asked : away;
  const there = tookPart(meeting);
  const who = there.length > 0 ? words.say('who.there', { names: namesOf(there, words) }) : '';
  const text = theMeeting(meeting, words);
  const parts = named.map((one) => partText(one, words)).join('; ');
  const answer = named.length > 0 ? words.say('who.parts', { parts, meeting: text }) : words.say('who.notAbsent', { meeting: text });
  return {
    status: named.length > 0 ? 'answered' : 'not_stated',
    answer: answerTo(given, sentences(answer, who)),
    meetings: [meeting],
    suggestions: [],
  };
}
