import type { DatePrecision } from '../../analysis.ts';
import { weekdayNumber, weekdayOf } from '../../language/dates/calendar.ts';
import { findDates } from '../../language/dates.ts';
import type { Meeting } from '../meeting.ts';

/** A date in a question. */
export interface AskedDate {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** 0 (Sunday) to 6 where only a weekday is said: any such day is meant. */
  readonly weekday: number | null;
  /** True where no year is said: the day or month of any year is meant. */
  readonly anyYear: boolean;
}

const MONTH = 'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec';

/** People type months small; `may` and `march` are months only beside a number or after "in". The length stays. */
function withMonths(text: string): string {
  const capital = (words: string): string =>
    words.replace(/[a-z]{3,}(?=\W*\d*$)/, (month) => month.charAt(0).toUpperCase() + month.slice(1));
  return text
    .replace(new RegExp(`\\b(?:${MONTH})\\b`, 'g'), capital)
    .replace(/\b(?:may|march)(?= \d)/g, capital)
    .replace(/(?<=\b(?:\d|in|of|since|last|until|early|late) )(?:may|march)\b/g, capital);
}

/** The dates of a question and what is left of it without them. */
export function askedDates(text: string, asOf: string): { readonly dates: readonly AskedDate[]; readonly rest: string } {
  const day = /^\d{4}-\d\d-\d\d/.exec(asOf)?.[0] ?? null;
  const found = findDates(withMonths(text), [{ start: 0, end: text.length, kind: 'body', paragraph: 0 }], day);
  let rest = text;
  const dates = [...found].reverse().map((mention): AskedDate => {
    rest = `${rest.slice(0, mention.span.start)} ${rest.slice(mention.span.end)}`;
    const isWeekday =
      /^(?:on )?[a-z]+day(?: (?:morning|afternoon|evening|night))?$/i.test(mention.text) && weekdayNumber(mention.text) >= 0;
    const isNamed = /[A-Za-z]{3}/.test(mention.text) && !/\b(?:last|this|next|ago|yesterday|today|tomorrow|recent)\b/i.test(mention.text);
    return {
      text: mention.text,
      start: mention.start,
      end: mention.end,
      precision: mention.precision,
      weekday: isWeekday ? weekdayNumber(mention.text) : null,
      anyYear: isNamed && !isWeekday && !/\d{4}/.test(mention.text),
    };
  });
  return { dates: dates.reverse(), rest };
}

/** How exactly a fitting date is the one asked for, 0 to 1: a day for a day is all, a month for a day is little. */
export function dateExactness(date: Meeting['date'], asked: AskedDate): number {
  if (!date?.start || !asked.start || !asked.end || !date.end) return asked.weekday === null ? 0 : 1;
  const isWider = date.start < asked.start || date.end > asked.end;
  return isWider && !asked.anyYear ? 0.4 : 1;
}

/** How a meeting's date stands to a date asked for: `fits`, `unknown` where the meeting's is not known, `differs`. */
export function dateFits(date: Meeting['date'], asked: AskedDate): 'fits' | 'unknown' | 'differs' {
  if (asked.weekday !== null) {
    if (date && new RegExp(asked.text.replace(/[^a-z ]/gi, ''), 'i').test(date.text)) return 'fits';
    if (!date?.start) return 'unknown';
    return date.precision === 'day' ? (weekdayOf(date.start) === asked.weekday ? 'fits' : 'differs') : 'unknown';
  }
  if (!asked.start || !asked.end || !date?.start || !date.end) return 'unknown';
  // Of a meeting in some year nobody knows whether it was on a day that is asked for without its year.
  if (asked.anyYear && date.precision === 'year') return 'unknown';
  if (date.start <= asked.end && asked.start <= date.end) return 'fits';
  if (!asked.anyYear) return 'differs';
  const year = date.start.slice(0, 4);
  const moved = { start: year + asked.start.slice(4), end: year + asked.end.slice(4) };
  return date.start <= moved.end && moved.start <= date.end ? 'fits' : 'differs';
}
