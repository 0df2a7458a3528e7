import type { Held, Life } from './seats.ts';

/** A slot that a killed bot had in hand, and what became of it; instants by the machine's clock, ms. */
interface Orphan extends Held {
  readonly killed: number;
  claimed: number | null;
  settled: number | null;
}

/** How long something took, in seconds. */
export interface Recovery {
  readonly count: number;
  readonly median: number;
  readonly longest: number;
  /** How many took 30 seconds at most (P7). */
  readonly inTime: number;
}

const PROMISED_S = 30;

/** Watches how long a dead bot's slots lie, while at least one bot lives and ticks. */
export interface Watcher {
  orphaned(held: Held, killed: number): void;
  claimed(held: Held, at: number): void;
  /** Asks `isOpen` of every slot that is not settled yet. */
  look(isOpen: (held: Held) => boolean): void;
  /** In seconds of the bots' time in which a bot was there: until a dead bot's slot was taken up again, and until it was settled. */
  result(lives: readonly Life[], speed: number): { readonly taken: Recovery; readonly settled: Recovery };
}

/** Ms between two instants in which at least one bot ticked. */
export function livedMs(lives: readonly Life[], from: number, to: number): number {
  const spans = lives
    .flatMap(({ ticks, gone }) => (ticks === null ? [] : [{ from: Math.max(ticks, from), to: Math.min(gone ?? to, to) }]))
    .filter((span) => span.to > span.from)
    .toSorted((a, b) => a.from - b.from);
  let sum = 0;
  let until = from;
  for (const span of spans) {
    sum += Math.max(0, span.to - Math.max(until, span.from));
    until = Math.max(until, span.to);
  }
  return sum;
}

/** Seconds, rounded to tenths. */
export function summary(values: readonly number[]): Recovery {
  const sorted = values.toSorted((a, b) => a - b);
  const round = (value: number | undefined): number => Math.round((value ?? 0) * 10) / 10;
  const inTime = sorted.filter((value) => value <= PROMISED_S).length;
  return { count: sorted.length, median: round(sorted[Math.floor(sorted.length / 2)]), longest: round(sorted.at(-1)), inTime };
}

export function watchRecovery(): Watcher {
  const orphans: Orphan[] = [];
  return {
    orphaned: ({ id, slot }, killed) => void orphans.push({ id, slot, killed, claimed: null, settled: null }),
    claimed: ({ id, slot }, at) => {
      for (const one of orphans) if (one.id === id && one.slot === slot && one.killed < at) one.claimed ??= at;
    },
    look: (isOpen) => {
      for (const one of orphans) if (one.settled === null && !isOpen(one)) one.settled = Date.now();
    },
    result: (lives, speed) => {
      const of = (end: (one: Orphan) => number | null): Recovery =>
        summary(
          orphans.flatMap((one) => {
            const at = end(one);
            return at === null ? [] : [(livedMs(lives, one.killed, at) * speed) / 1000];
          }),
        );
      return { taken: of((one) => one.claimed), settled: of((one) => one.settled) };
    },
  };
}
