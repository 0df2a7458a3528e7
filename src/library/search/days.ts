const DAY_MS = 86_400_000;
/** Days from 1 January of year 1 to 1 January 1970, plus one: every real day gets a number above zero. */
const OFFSET = 719_163;
const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** First and last day that a date may stand for, as day numbers (1 is 0001-01-01). */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of an ISO day, month, year or instant (in UTC, as ISO instants of ours are); null where it is none of these. */
export function daysOf(date: string | null): Days | null {
  const match = date === null ? null : ISO.exec(date);
  if (!match) return null;
  if (date?.includes('T')) return dayOfInstant(date);
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const first = dayNumber(year, month, day);
  if (first === null) return null;
  if (match[3]) return { first, last: first };
  const next = match[2] ? dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : dayNumber(year + 1, 1, 1);
  return { first, last: (next ?? first + 1) - 1 };
}

function dayOfInstant(instant: string): Days | null {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  const day = Math.floor(ms / DAY_MS) + OFFSET;
  return { first: day, last: day };
}

/** Null where the calendar has no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / DAY_MS + OFFSET : null;
}
