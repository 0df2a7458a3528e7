import type { Time } from './clock.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Something that happens to the clocks once so large a share of the kills is done. */
interface Turn {
  readonly after: number;
  /** Only while nothing has been due for longer than so many ms: what it makes too late must not have had its chance before. */
  readonly whileFreshMs?: number;
  /** `startMs`: the test's first instant, shortly before the day's first digest. */
  readonly does: (time: Time, startMs: number) => void;
}

/**
 * Three days of sleep (A6), to a moment at which only few digests are in their catch-up: where the clocks went forward meanwhile, the first ones of the day. All
 * other slots of the three days have expired.
 */
function sleepThreeDays(time: Time, startMs: number): void {
  const days = Math.floor((time.now() - startMs) / DAY_MS) + 3;
  time.leap(startMs + days * DAY_MS - 40 * MINUTE_MS - time.now());
}

/**
 * What the clocks go through. Ten minutes ahead and right again: what was sent meanwhile stands in the channel's history ten minutes before
 * the bot's own notes of it. Two hours and half an hour back, and right again (A5). Three days of sleep (A6).
 */
export const TURNS: readonly Turn[] = [
  { after: 0.1, does: (time) => time.setAhead(10 * MINUTE_MS) },
  { after: 0.4, does: (time) => time.setAhead(0) },
  { after: 0.5, does: (time) => time.setAhead(-2 * HOUR_MS) },
  { after: 0.52, does: (time) => time.setAhead(0) },
  { after: 0.65, whileFreshMs: 5 * MINUTE_MS, does: sleepThreeDays },
  { after: 0.8, does: (time) => time.setAhead(-30 * MINUTE_MS) },
  { after: 0.82, does: (time) => time.setAhead(0) },
];
