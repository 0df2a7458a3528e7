import type { Subscription } from '../core/digest.ts';
import { type Wording, wording } from '../core/words.ts';
import { localTimeAt } from '../core/zone.ts';
import { isoOf } from './clock.ts';
import { nextSlots } from './slots.ts';

const MINUTE_MS = 60_000;
/** One that a person asked for is not sent any later than this. */
export const ASKED_FOR_MS = 30 * MINUTE_MS;
/** A digest up to so late is on time. */
export const ON_TIME_MS = 5 * MINUTE_MS;
/** A slot can be sent so long after it was due, at most. */
export const CATCH_UP_MS = 12 * 60 * MINUTE_MS;
/** A late digest keeps so far away from the next one. */
const BEFORE_NEXT_MS = 30 * MINUTE_MS;

/** Until when a slot may still be sent, ISO: min(12 h, next slot − 30 min) after it was due, and 5 minutes at the least. */
export function deadlineOf({ schedule, zone }: Pick<Subscription, 'schedule' | 'zone'>, due: string): string {
  const dueMs = Date.parse(due);
  const [next] = nextSlots(schedule, zone, dueMs, 1);
  const beforeNext = next ? Date.parse(next.due) - BEFORE_NEXT_MS : Number.POSITIVE_INFINITY;
  return isoOf(Math.max(dueMs + ON_TIME_MS, Math.min(dueMs + CATCH_UP_MS, beforeNext)));
}

/** What is said of a digest that is built late, in the local time of its zone; null where it is on time. */
export function lateLabel(
  zone: string,
  due: string,
  nowMs: number,
  downtime: { readonly since: string; readonly until: string } | null,
): Wording | null {
  const dueMs = Date.parse(due);
  if (nowMs - dueMs <= ON_TIME_MS) return null;
  const time = (instant: number): string => localTimeAt(zone, instant);
  if (downtime)
    return wording('notice.lateAfterDowntime', { since: time(Date.parse(downtime.since)), until: time(Date.parse(downtime.until)) });
  return wording('notice.late', { due: time(dueMs), now: time(nowMs) });
}
