import type { ClockNote, Schedule } from '../core/digest.ts';
import { addDays, instantOf, localDateAt, weekdayOf } from '../core/zone.ts';
import { readCron } from './cron.ts';

/** A date on which a schedule falls. `missing`: the date does not exist in the zone, nothing is due; `due` is then the instant it was left out. */
export interface DueSlot {
  readonly localDate: string;
  /** ISO instant. */
  readonly due: string;
  readonly note: ClockNote | 'missing' | null;
}

interface Rule {
  readonly at: string;
  readonly falls: (date: string) => boolean;
}

/** The time of day and the dates of a schedule. @throws UserError `bad_cron` */
export function ruleOf(schedule: Schedule): Rule {
  if (schedule.kind === 'days') {
    const days: ReadonlySet<number> = new Set(schedule.days);
    return { at: schedule.at, falls: (date) => days.has(weekdayOf(date)) };
  }
  const cron = readCron(schedule.expression);
  const falls = (date: string): boolean =>
    cron.daysOfMonth.has(Number(date.slice(8))) && cron.months.has(Number(date.slice(5, 7))) && cron.weekdays.has(weekdayOf(date) % 7);
  return { at: cron.at, falls };
}

/**
 * The slots of a schedule in (after, until], oldest first: one per local calendar date on which it falls, at the first valid instant after a gap of
 * the clocks, and at the first of two in an overlap. Dates that the zone left out come marked `missing`. Pure; instants in ms.
 */
export function* slotsBetween(schedule: Schedule, zone: string, afterMs: number, untilMs: number): Generator<DueSlot> {
  const { at, falls } = ruleOf(schedule);
  // A gap may push a slot past midnight, so begin a day early and end a day late.
  const last = addDays(localDateAt(zone, untilMs), 1);
  for (let date = addDays(localDateAt(zone, afterMs), -1); date <= last; date = addDays(date, 1)) {
    if (!falls(date)) continue;
    const { instantMs, note } = instantOf(zone, date, at);
    if (instantMs > afterMs && instantMs <= untilMs) yield { localDate: date, due: new Date(instantMs).toISOString(), note };
  }
}

/** Eight years: cron's rarest date, 29 February, is never further away than that. */
const FURTHEST_MS = 8 * 366 * 86_400_000;

/** The first `count` real slots after an instant whose date is not among `skip`; fewer where the schedule never falls again. */
export function nextSlots(
  schedule: Schedule,
  zone: string,
  afterMs: number,
  count: number,
  skip: readonly string[] = [],
): readonly (DueSlot & { readonly note: ClockNote | null })[] {
  const found: (DueSlot & { readonly note: ClockNote | null })[] = [];
  for (const { note, ...slot } of slotsBetween(schedule, zone, afterMs, afterMs + FURTHEST_MS)) {
    if (note !== 'missing' && !skip.includes(slot.localDate)) found.push({ ...slot, note });
    if (found.length >= count) break;
  }
  return found;
}
