import type { Clock } from '../../src/digests/clock.ts';
import { systemClock } from '../../src/digests/clock.ts';

/** A clock that runs `speed` times as fast as the machine's, showing `virtual` (ms) at the machine's `real` (ms): the same in every process. */
export function fastClock(real: number, virtual: number, speed: number): Clock {
  return {
    now: () => Math.round(virtual + (Date.now() - real) * speed),
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  };
}
