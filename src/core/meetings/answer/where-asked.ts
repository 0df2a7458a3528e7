import { stemmer } from 'stemmer';
import { fold } from '../../language/fold.ts';
import { isInside } from '../../language/people/capitals.ts';
import { officeOf } from '../../language/people/offices.ts';
import { placeSpellings } from '../../language/people/others.ts';
import type { ToldMeeting } from '../join.ts';
import type { Meeting } from '../meeting.ts';
import type { AskedName, Question } from '../question.ts';
import { ownWords } from './own-words.ts';

/** Last words of names that are a hall or house in some town. */
const HALL =
  /\b(?:palace|house|hall|hotel|castle|centre|center|museum|university|college|school|airport|base|port|square|park|stadium|arena|church|cathedral|mosque|temple|abbey|residence|villa|mansion|chancellery|embassy|consulate|ministry|parliament|court|courthouse|library|theatre|theater|club|barracks|camp|fort|station|bridge|building|headquarters|hospital|institute)$/i;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True where a Meeting was in the place asked for: its stated place lies there, or its sentences say "in …" of it and state no other town. */
function isAt(place: AskedName, meeting: Meeting): boolean {
  const names = place.names.length > 0 ? place.names : [place.words];
  const stated = meeting.place?.name;
  if (stated && names.some((name) => isInside(stated, name))) return true;
  const isWider = stated !== undefined && names.some((name) => isInside(name, stated));
  if (stated && !isWider && !HALL.test(stated)) return false;
  const own = ownWords(meeting);
  return names
    .flatMap(placeSpellings)
    .some((name) => new RegExp(`\\b(?:in|at|to|near|visit\\w*|reached) (?:the )?(?:\\p{L}+ )?${escaped(name)}\\b`, 'u').test(own));
}

/** True where the Meeting has the places that the question names; a yes needs more than their words in some sentence. */
export function isPlaced(question: Question, meeting: Meeting): boolean {
  return question.places.every((place) => place.isWhere === false || isAt(place, meeting));
}

const stemsOf = (text: string): ReadonlySet<string> => new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)));

/** False for a Meeting of which nothing is told that the question says of it, where that is told of another: "the meeting with parents" is not the one in private. */
export function isOn(question: Question, meeting: ToldMeeting, all: readonly ToldMeeting[]): boolean {
  const stems = question.words.map((word) => stemmer(word));
  const has = ({ text }: ToldMeeting): boolean => {
    const own = stemsOf(text);
    return stems.some((stem) => own.has(stem));
  };
  return stems.length === 0 || has(meeting) || !all.some(has);
}

/** True where everybody whom the question describes ("the energy minister") and nobody was found for is described so in the Meeting. */
export function isDescribed(question: Question, meeting: Meeting): boolean {
  const unread = question.words.filter((word) => officeOf(word) === word);
  if (unread.length === 0) return true;
  const told = `${ownWords(meeting)}\n${fold(meeting.participants.map(({ described }) => described ?? '').join('\n'))}`;
  return unread.every((word) => told.includes(word));
}

/** True for a question whether people met: seeing each other, not speaking by telephone. */
export function asksToMeet({ text, kinds }: Question): boolean {
  return (
    /\b(?:meet|met|meeting|see|seen|visit|visited|receive|received|host|hosted|welcome|welcomed|face to face|in person)\b/i.test(text) &&
    !kinds.includes('call') &&
    !/\b(?:phone|phoned|telephoned?|speak|spoke|spoken|talk|talked|contact|contacted)\b/i.test(text)
  );
}

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|rejected|dismissed|there (?:was|were|is|has been|had been) no|no (?:such )?(?:meeting|talks|visit|dinner)|never met|did not meet|have not met)\b/i;

/** The words by which a Meeting that is not clear is denied; null where it is only alleged. */
export function denialOf({ about, participants }: Meeting): string | null {
  const quotes = [...about, ...participants.flatMap(({ evidence }) => evidence)];
  return (
    quotes
      .find(({ quote }) => DENIAL.test(quote))
      ?.quote.replace(/\s+/g, ' ')
      .trim() ?? null
  );
}
