import type { ClockNote } from './digest.ts';

const MS_PER_DAY = 86_400_000;
/** Offsets from UTC stay within 16 hours, so offsets sampled so far from a wall clock time surround it. */
const WIDEST_OFFSET_MS = 16 * 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}

/** Whether `Intl` knows a zone by this name: `Europe/Kyiv`, also `CET` and `+03:00`. */
export function isZone(name: string): boolean {
  try {
    return formatFor(name) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a text is an ISO date that the calendar has: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const ms = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The wall clock in the zone at an instant, as if it were UTC (ms). */
export function wallClock(zone: string, instantMs: number): number {
  const field: Record<string, number> = {};
  for (const { type, value } of formatFor(zone).formatToParts(instantMs)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What to add to UTC for the zone's wall clock, in ms. */
export function offsetAt(zone: string, instantMs: number): number {
  return wallClock(zone, instantMs) - Math.floor(instantMs / 1000) * 1000;
}

/** The local calendar date in the zone at an instant, ISO. */
export function localDateAt(zone: string, instantMs: number): string {
  return new Date(wallClock(zone, instantMs)).toISOString().slice(0, 10);
}

/** The local time `HH:MM` in the zone at an instant. */
export function localTimeAt(zone: string, instantMs: number): string {
  return new Date(wallClock(zone, instantMs)).toISOString().slice(11, 16);
}

/** ISO date moved by whole days. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The first instant in (low, high] whose offset differs from the one at `low`: where the clocks change. */
function changeBetween(zone: string, low: number, high: number): number {
  const before = offsetAt(zone, low);
  let [from, to] = [low, high];
  while (to - from > 1000) {
    const middle = Math.floor((from + to) / 2000) * 1000;
    if (offsetAt(zone, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** How a wall clock time of a date falls in a zone. `missing`: the whole date does not exist there (Apia, 2011-12-30). */
export type LocalInstant =
  | { readonly instantMs: number; readonly note: ClockNote | null }
  | { readonly instantMs: number; readonly note: 'missing' };

/**
 * The instant of a local date and time. In an overlap the first of the two; in a gap the first instant after it; where the date does not
 * exist at all, `missing` with the instant at which it was left out.
 */
export function instantOf(zone: string, date: string, time: string): LocalInstant {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const wall = midnight + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
  const [before, after] = [offsetAt(zone, wall - WIDEST_OFFSET_MS), offsetAt(zone, wall + WIDEST_OFFSET_MS)];
  if (before === after && wallClock(zone, wall - before) === wall) return { instantMs: wall - before, note: null };
  const offsets = new Set([before, after, offsetAt(zone, wall - before), offsetAt(zone, wall - after)]);
  const instants = [...offsets].map((offset) => wall - offset).filter((instant) => wallClock(zone, instant) === wall);
  if (instants.length > 0) return { instantMs: Math.min(...instants), note: instants.length > 1 ? 'overlap' : null };
  // The latest instant that still shows an earlier time, by either offset, lies before the gap; the other side lies after it.
  const change = changeBetween(zone, wall - Math.max(...offsets) - 1000, wall - Math.min(...offsets) + 1000);
  const lastBefore = wallClock(zone, change - 1000) + 1000;
  const firstAfter = wallClock(zone, change);
  if (lastBefore <= midnight && firstAfter >= midnight + MS_PER_DAY) return { instantMs: change, note: 'missing' };
  return { instantMs: change, note: 'gap' };
}
