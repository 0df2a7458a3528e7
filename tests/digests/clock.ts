import type { Clock } from '../../src/digests/clock.ts';

export interface TestClock extends Clock {
  /** Sets the wall clock, also backwards; sleepers keep the time they have left. */
  set(instant: string): void;
  /** Runs the clock from one sleeper to the next until the work is done. */
  drive<T>(work: Promise<T>): Promise<T>;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that only moves when everybody sleeps. */
export function testClock(start: string): TestClock {
  let wall = Date.parse(start);
  let elapsed = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => wall,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: elapsed + Math.max(0, ms), wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          resolve();
        });
      }),
    set: (instant) => {
      wall = Date.parse(instant);
    },
    drive: async (work) => {
      const state = { done: false };
      const finished = work.finally(() => {
        state.done = true;
      });
      finished.catch(() => {});
      while (!state.done) {
        for (let i = 0; i < 8 && !state.done; i++) await turn();
        if (state.done) break;
        const next = sleepers.toSorted((a, b) => a.at - b.at)[0];
        if (!next) continue;
        sleepers = sleepers.filter((each) => each !== next);
        wall += next.at - elapsed;
        elapsed = next.at;
        next.wake();
      }
      return finished;
    },
  };
}
