import type { Clock } from './clock.ts';

/** The tick comes at least this often; what waits for longer is left to it. */
const TICK_MS = 15_000;
/** Never sooner than this: many that wait for almost the same instant are looked at together. */
const TOGETHER_MS = 250;

/** Looks between two ticks, where something is to be looked at before the next one: a retry, or whether a lost answer arrived. */
export interface Waker {
  /** Asks anew when that is; called whenever a Delivery was let go. */
  look(): void;
  stop(): void;
}

interface WakerPorts {
  readonly clock: Clock;
  /** When (ms) the first thing after an instant wants attention; null for nothing. */
  readonly next: (afterMs: number) => number | null;
  readonly wake: () => void;
}

export function createWaker({ clock, next, wake }: WakerPorts): Waker {
  let sleeping: { readonly untilMs: number; readonly ended: AbortController } | null = null;
  let stopped = false;

  async function sleep(untilMs: number, forMs: number): Promise<void> {
    const mine = { untilMs, ended: new AbortController() };
    sleeping?.ended.abort();
    sleeping = mine;
    await clock.sleep(forMs, mine.ended.signal);
    // Another sleep has taken its place.
    if (sleeping !== mine) return;
    sleeping = null;
    wake();
  }

  return {
    look: () => {
      if (stopped) return;
      const nowMs = clock.now();
      const at = next(nowMs);
      if (at === null || at - nowMs >= TICK_MS) return;
      const untilMs = Math.max(at, nowMs + TOGETHER_MS);
      if (sleeping === null || untilMs < sleeping.untilMs) void sleep(untilMs, untilMs - nowMs);
    },
    stop: () => {
      stopped = true;
      const last = sleeping;
      sleeping = null;
      last?.ended.abort();
    },
  };
}
