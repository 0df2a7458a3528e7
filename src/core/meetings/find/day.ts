import type { DateMention } from '../../analysis.ts';
import type { MeetingState } from '../report.ts';

const WEEKDAY = /^(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: (?:morning|afternoon|evening|night))?$/i;
const DAY_MS = 86_400_000;

/**
 * A bare weekday is read anew where the meeting's state settles what its own sentence left open: of a meeting that was held it lies before the day of
 * publication, of a planned one after it.
 */
export function dayInState(date: DateMention, state: MeetingState, published: string | null): DateMention {
  if (!date.start || date.start !== date.end || published?.length !== 10 || !WEEKDAY.test(date.text)) return date;
  const weeks = state === 'held' && date.start > published ? -1 : state === 'planned' && date.start < published ? 1 : 0;
  if (weeks === 0) return date;
  const day = new Date(Date.parse(date.start) + weeks * 7 * DAY_MS).toISOString().slice(0, 10);
  return { ...date, start: day, end: day };
}

/**
 * False for a day that a meeting in that state cannot have had: what is still to come was not on the day when it was announced or before, what was held was
 * not after the day of publication.
 */
export function suits({ start, precision }: DateMention, state: MeetingState, published: string | null): boolean {
  if (!start || precision !== 'day' || published?.length !== 10) return true;
  return state === 'planned' ? start > published : state === 'held' ? start <= published : true;
}

/** True for a bare weekday, which `dayInState` reads anew. */
export const isWeekday = ({ text }: DateMention): boolean => WEEKDAY.test(text);
