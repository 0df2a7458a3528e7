import type { Log } from '../../core/log.ts';

/** When a connection has held for so long, the next attempt is a first one again. */
const HELD_MS = 60_000;
const LONGEST_MS = 60_000;

/** How long to wait before attempts to connect. */
export interface Pace {
  /** Milliseconds to wait before the attempt that is about to be made. */
  before(): number;
}

/**
 * Exponential backoff with jitter for attempts to connect: the first goes at once, the next ones wait 1, 2, 4 … `stepMs`, at most a minute, each between half
 * and the whole of it, so that many bots that lost the same server do not come back together. `now` in milliseconds, `random` in [0, 1).
 */
export function createPace(now: () => number, random: () => number, stepMs: number): Pace {
  let attempts = 0;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    before() {
      if (now() - nextAt > HELD_MS) attempts = 0;
      const waitMs = attempts === 0 ? 0 : Math.min(LONGEST_MS, stepMs * 2 ** (attempts - 1)) * (0.5 + random() / 2);
      attempts += 1;
      nextAt = now() + waitMs;
      return waitMs;
    },
  };
}

/** What Discord says of the sessions that may still be started (docs, "Session Start Limit Object"). */
export interface Budget {
  readonly remaining: number;
  /** Milliseconds. */
  readonly reset_after: number;
}

/** So many of the day's sessions are left for a person who restarts the bot. */
const RESERVE = 20;

/** What keeping the budget needs. `sleep` ends early, with an error, when the signal says so. */
export interface BudgetPorts {
  readonly budget: () => Promise<Budget>;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly log: Log;
}

/** Up to so much is added to a wait for the budget's reset. */
const RESET_JITTER_MS = 5_000;

/**
 * Waits until a new session may be started without using up the day's budget: Discord takes the token away from a bot that identifies more than 1,000 times a
 * day. A budget that cannot be asked for is no reason to wait.
 */
export async function keepBudget({ budget, sleep, random, log }: BudgetPorts, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = await budget().catch(() => null);
    if (left === null || left.remaining > RESERVE) return;
    const waitMs = left.reset_after + random() * Math.min(RESET_JITTER_MS, left.reset_after);
    log.error({ remaining: left.remaining, waitMs }, "discord: the day's sessions are nearly used up; waiting for new ones");
    await sleep(waitMs, signal);
  }
}
