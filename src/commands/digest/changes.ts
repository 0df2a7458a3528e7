import type { Subscription } from '../../core/digest.ts';
import type { Node } from '../../core/message.ts';
import { dayInWords } from '../../core/present/schedule.ts';
import { instantOf, localDateAt, localTimeAt, offsetAt } from '../../core/zone.ts';
import type { Desk } from './rights.ts';

const MS_PER_DAY = 86_400_000;
const LOOK_AHEAD_DAYS = 45;

/** The local day on which the zone's clocks change next, within 45 days; null where they do not. */
export function clockChange(zone: string, nowMs: number): string | null {
  const before = offsetAt(zone, nowMs);
  for (let day = 1; day <= LOOK_AHEAD_DAYS; day++) {
    if (offsetAt(zone, nowMs + day * MS_PER_DAY) === before) continue;
    let [low, high] = [nowMs + (day - 1) * MS_PER_DAY, nowMs + day * MS_PER_DAY];
    while (high - low > 60_000) {
      const middle = (low + high) / 2;
      if (offsetAt(zone, middle) === before) low = middle;
      else high = middle;
    }
    return localDateAt(zone, high);
  }
  return null;
}

/** Says that the clocks change soon, there or where the reader is, and what that does to the time the reader sees. `at` is the local time `HH:MM`. */
export function clockNotices(
  { zone }: Pick<Subscription, 'zone'>,
  at: string,
  { nowMs, words }: Pick<Desk, 'nowMs' | 'words'>,
  readerZone: string,
): readonly Node[] {
  return [...new Set([zone, readerZone])].flatMap((each): Node[] => {
    const day = clockChange(each, nowMs);
    if (!day) return [];
    const nextDay = new Date(Date.parse(`${day}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);
    const there = instantOf(zone, nextDay, at).instantMs;
    const told = { zone: each, day: dayInWords(day, words) };
    const text =
      readerZone === zone
        ? words.say('digest.clocksStill', { ...told, time: at })
        : words.say('digest.clocksThen', { ...told, time: localTimeAt(readerZone, there) });
    return [{ kind: 'notice', tone: 'info', text }];
  });
}
