import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Clock } from '../../src/digests/clock.ts';
import { systemClock } from '../../src/digests/clock.ts';

/** How time runs from one instant of this machine on, until the next change. */
export interface Stretch {
  /** The machine's own clock when it began, ms. */
  readonly realMs: number;
  /** The true time of the test then, ms: what the platforms go by. */
  readonly trueMs: number;
  /** By how much the bots' clock is ahead of the true time. */
  readonly aheadMs: number;
  /** How many times as fast as the machine's time it runs. */
  readonly speed: number;
  /** From when on, by the machine's clock, no bot can see the stretch before any more: writing the file takes a moment. */
  readonly sureMs?: number;
}

const trueAt = (stretch: Stretch, realMs: number): number => stretch.trueMs + (realMs - stretch.realMs) * stretch.speed;

/** The bots' clock: the stretch in `file`, read anew each time, so that all processes see a change at once. */
export function botClock(file: string, speed: number): Clock {
  return {
    now: () => {
      // Looked at before the file is: what a later change ends is never seen beyond its end.
      const realMs = Date.now();
      const stretch = JSON.parse(readFileSync(file, 'utf8')) as Stretch;
      return Math.round(trueAt(stretch, realMs) + stretch.aheadMs);
    },
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  };
}

/** Time that the test moves. */
export interface Time {
  /** The true time, ms. */
  now(): number;
  /** What the bots' clock shows, ms. */
  botNow(): number;
  /** Everybody's time jumps forward, as for a machine that slept. */
  leap(ms: number): void;
  /** Sets the bots' clock wrong: so far ahead of the true time, or behind it. */
  setAhead(ms: number): void;
  /** Time stands still, or runs on. */
  freeze(is: boolean): void;
  /** By how much the bots' clock is ahead now. */
  aheadMs(): number;
  readonly speed: number;
  readonly stretches: readonly Stretch[];
}

/** Starts a time at `startMs`, kept in `file` for the bots. */
export function movableTime(file: string, startMs: number, speed: number): Time {
  const stretches: Stretch[] = [];
  const latest = (): Stretch => stretches.at(-1) ?? { realMs: Date.now(), trueMs: startMs, aheadMs: 0, speed };
  const now = (): number => trueAt(latest(), Date.now());
  const begin = (change: { readonly leapMs?: number; readonly aheadMs?: number; readonly speed?: number }): void => {
    const realMs = Date.now();
    const { leapMs = 0, ...changed } = change;
    const before = latest();
    const stretch: Stretch = { ...before, ...changed, realMs, trueMs: trueAt(before, realMs) + leapMs };
    // Renamed into place: no reader ever sees half of it.
    writeFileSync(`${file}.next`, JSON.stringify(stretch));
    renameSync(`${file}.next`, file);
    stretches.push({ ...stretch, sureMs: Date.now() });
  };
  begin({});
  return {
    now,
    botNow: () => now() + latest().aheadMs,
    aheadMs: () => latest().aheadMs,
    leap: (leapMs) => begin({ leapMs }),
    setAhead: (aheadMs) => begin({ aheadMs }),
    freeze: (is) => begin({ speed: is ? 0 : speed }),
    speed,
    stretches,
  };
}

/** When the bots' clock first showed an instant. */
export interface Crossing {
  /** In true time, ms. */
  readonly trueMs: number;
  /** By the machine's own clock. */
  readonly realMs: number;
  /** How far beyond the instant the bots' clock surely was by then: more than 0 where it jumped over it. */
  readonly overMs: number;
  /** Until when nobody changed the clock again, in true time, ms. */
  readonly steadyUntilMs: number;
}

/** The last instant that a bot may have seen on the clock as it was before, while the change was being written. */
const stillSeen = (before: Stretch | undefined, { realMs, sureMs = realMs }: Stretch): number =>
  before === undefined ? Number.NEGATIVE_INFINITY : trueAt(before, sureMs) + before.aheadMs;

/** The first moment, up to the machine's `untilRealMs`, at which the bots' clock showed `instantMs` or later; null where it never did. */
export function crossing(stretches: readonly Stretch[], instantMs: number, untilRealMs: number): Crossing | null {
  for (const [index, stretch] of stretches.entries()) {
    const first = stretch.trueMs + stretch.aheadMs;
    const steadyUntilMs = trueAt(stretch, stretches[index + 1]?.realMs ?? untilRealMs);
    if (instantMs <= first) {
      const overMs = instantMs <= stillSeen(stretches[index - 1], stretch) ? 0 : first - instantMs;
      return { trueMs: stretch.trueMs, realMs: stretch.realMs, overMs, steadyUntilMs };
    }
    const last = steadyUntilMs + stretch.aheadMs;
    if (instantMs <= last)
      return {
        trueMs: instantMs - stretch.aheadMs,
        realMs: stretch.realMs + (instantMs - first) / stretch.speed,
        overMs: 0,
        steadyUntilMs,
      };
  }
  return null;
}

/** What the machine's own clock showed at a true time, ms; at a leap, the moment of the leap. */
export function realAt(stretches: readonly Stretch[], trueMs: number): number {
  const index = stretches.findLastIndex((one) => one.trueMs <= trueMs);
  const stretch = stretches[index];
  if (stretch === undefined) return Number.NaN;
  const next = stretches[index + 1]?.realMs ?? Number.POSITIVE_INFINITY;
  return Math.min(next, stretch.realMs + (stretch.speed === 0 ? 0 : (trueMs - stretch.trueMs) / stretch.speed));
}
