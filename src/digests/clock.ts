/** Time as digests see it: the composition root passes the machine's own, tests pass theirs. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when `signal` is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done);
    }),
};

/** A clock that shows `at` now and runs on from there as `clock` does. */
export function startingAt(clock: Clock, atMs: number): Clock {
  const shift = atMs - clock.now();
  return { now: () => clock.now() + shift, sleep: clock.sleep };
}

/** An instant in ms as the ISO text that the ledger holds. */
export const isoOf = (ms: number): string => new Date(ms).toISOString();
