import type { Time } from './clock.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Something that happens to the clocks once so large a share of the kills is done. */
interface Turn {
  readonly after: number;
  readonly does: (time: Time) => void;
}

/**
 * What the clocks go through. Ten minutes ahead and right again: what was sent meanwhile stands in the channel's history ten minutes before
 * the bot's own notes of it. Two hours and half an hour back, and right again (A5). Three days of sleep (A6).
 */
export const TURNS: readonly Turn[] = [
  { after: 0.15, does: (time) => time.setAhead(10 * MINUTE_MS) },
  { after: 0.3, does: (time) => time.setAhead(0) },
  { after: 0.45, does: (time) => time.setAhead(-2 * HOUR_MS) },
  { after: 0.48, does: (time) => time.setAhead(0) },
  { after: 0.65, does: (time) => time.leap(72 * HOUR_MS) },
  { after: 0.8, does: (time) => time.setAhead(-30 * MINUTE_MS) },
  { after: 0.83, does: (time) => time.setAhead(0) },
];
