import type { DateMention } from '../../analysis.ts';
import type { MeetingState } from '../report.ts';
import type { Page } from './page.ts';
import type { Draft } from './scene.ts';
import { shapeOf } from './scene.ts';

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

/** Right before a trigger: it was before what the text tells of. */
const EARLIER = /(?:^| )(?:had|last|previous|previously|earlier|former|formerly|once|years ago|first)(?: [^ .;,]+){0,2}$/;
/** Says in a meeting's own sentence that its day is not fixed. */
const OPEN =
  /(?:^| )(?:no (?:new )?date|a new date|(?:date|day) (?:has|had|is|was) (?:not|yet)|at a later date|later date|without a (?:new )?date|date will be)(?: |$)/;
/** Right before a trigger: somebody wishes for it, nobody has fixed it. */
const WISHED =
  /(?:^| )(?:ask|asks|asked|asking|call|calls|called|press|pressed|push|pushed|apply|applied) for(?: [^ .;,]+){0,3}$|(?:^| )(?:wants?|seeks?|sought|demands?|demanded|requested|proposed|offered)(?: (?:a|an|another|direct|new|further|the))+$/;

/**
 * False for a day told in another sentence than the meeting, where the meeting's own words say that it was earlier than what is told around it, is only
 * wished for, or has no day yet: that day is another one's.
 */
export function mayBeDay(page: Page, draft: Draft, index: number): boolean {
  const sentences = new Set(draft.triggers.map(({ token }) => page.tokens[token]?.sentence));
  if (sentences.has(page.tokens[index]?.sentence)) return true;
  return !draft.triggers.every(({ token }) => {
    const line = page.sentences[page.tokens[token]?.sentence ?? -1];
    const words = (from: number, to: number): string =>
      page.tokens
        .slice(Math.max(line?.firstToken ?? 0, from), to)
        .map(shapeOf)
        .join(' ');
    const before = words(token - 6, token);
    return EARLIER.test(before) || WISHED.test(before) || OPEN.test(words(token - 40, line?.lastToken ?? token));
  });
}
