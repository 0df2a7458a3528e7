import type { Span } from '../../passage.ts';
import { firstDay } from '../dates/absolute.ts';
import type { Line } from './lines.ts';

/** How far into a line a dateline may reach, code units. */
const DATELINE_MAX = 140;

const DAY_LABEL = String.raw`(?:(?:date|published|posted|updated|first published|last updated|released)(?: on| at)?:?\s+)`;
/** `date 2022-04-25 The text goes on`. */
const DATE_LEAD = new RegExp(String.raw`^${DAY_LABEL}(?=[\p{L}\d])`, 'iu');
const TIME = String.raw`(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?(?:Z|[+-]\d\d:?\d\d)?)`;
const AFTER_DATE = new RegExp(String.raw`^(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?|${TIME})?[\s,.|·•—–-]*`, 'u');

/** `PARIS, 2 April (Agency) —`, `NEW DELHI:`, `(CNN)`, `Oslo (AFP) -`, `CAIRO |`. */
const PLACE_LEAD = new RegExp(
  [
    String.raw`^\p{Lu}[\p{Lu}'’.\- ]*\p{Lu}\p{Lu}?(?:[,/] ?[\p{L}\d.' ]{2,30}){0,3}\s*(?:\([^()]{2,40}\)\s*)?(?:—|–|--?|\||:|>>|\/\/)\s+(?=\S)`,
    String.raw`^\p{Lu}[\p{L}'’.\- ]{1,30}(?:, ?[\p{L}\d.' ]{2,30}){0,3}\s*\((?:[\p{Lu}]{2,6}|Reuters|Xinhua|Bloomberg|Tass|Interfax|Kyodo|Yonhap)(?:[ /][^()]{1,20})?\)\s*(?:(?:—|–|--?|:)\s*)?(?=\S)`,
    String.raw`^\((?:[\p{Lu}]{2,6}|Reuters|Xinhua|Bloomberg)\)\s*(?:(?:—|–|--?)\s*)?(?=\p{Lu})`,
    String.raw`^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, \d{1,2} \p{Lu}\p{L}+(?: \d{4})?)? (?:—|–|--) (?=\p{Lu})`,
  ].join('|'),
  'u',
);

/** A dateline: its span without what divides it from the text, where the text goes on, and the day it states (null: none in full). */
export interface Dateline extends Span {
  readonly next: number;
  readonly day: string | null;
}

function ended(text: string, start: number, next: number): Span {
  let end = next;
  while (end > start && /[\s—–|:>/-]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end: Math.max(end, start + 1) };
}

/** `date 2022-04-25 …`, `Published: 2 April 2024`, or a line that is a full date and no more than a time beside it. */
export function dateLead(line: Line): Dateline | null {
  const head = line.text.slice(0, DATELINE_MAX);
  const label = DATE_LEAD.exec(head)?.[0] ?? '';
  const date = firstDay(head.slice(label.length));
  if (!date) return null;
  const afterDate = label.length + date.length;
  const rest = AFTER_DATE.exec(head.slice(afterDate))?.[0] ?? '';
  const whole =
    afterDate + rest.length >= line.text.length ||
    /^(?:[A-Z]{2,4}\b\s*)?(?:by|updated|published|\d+ min)\b/i.test(head.slice(afterDate + rest.length));
  if (!label && !whole) return null;
  const next = whole ? line.end : line.start + afterDate + rest.length;
  return { start: line.start, end: whole ? line.end : line.start + afterDate, next, day: date.day };
}

/** The dateline with which a line begins; null where it begins with text. `early`: a date line may stand here. */
export function datelineOf(line: Line, early: boolean): Dateline | null {
  const lead = early ? dateLead(line) : null;
  if (lead) return lead;
  const head = line.text.slice(0, DATELINE_MAX);
  const match = PLACE_LEAD.exec(head);
  if (!match || match[0].length >= line.text.length) return null;
  const inside = /\d/.test(match[0]) ? firstDayWithin(match[0]) : null;
  return { ...ended(line.text, 0, match[0].length), ...shift(line, match[0].length), day: inside };
}

function shift(line: Line, length: number): Dateline {
  const { start, end } = ended(line.text, 0, length);
  return { start: line.start + start, end: line.start + end, next: line.start + length, day: null };
}

/** The first full date inside a dateline: `PARIS, 2 April 2024 (Agency)`. */
function firstDayWithin(text: string): string | null {
  for (const match of text.matchAll(/[\p{L}\d]+/gu)) {
    const date = firstDay(text.slice(match.index));
    if (date) return date.day;
  }
  return null;
}
