import type { Log } from '../../core/log.ts';
import { loggable } from './faults.ts';

/** Keeps count of work under way, so that a stop can wait for it. Nothing that goes wrong in one piece of work reaches another. */
export interface Running {
  /** Starts the work; what it throws is logged. */
  start(what: string, work: () => Promise<void>): void;
  /** Resolves when all work has ended, or after `withinMs`; true where it all ended. */
  drained(withinMs: number): Promise<boolean>;
}

/** No work yet. */
export function createRunning(log: Log): Running {
  const underWay = new Set<Promise<void>>();
  return {
    start(what, work) {
      const run = work()
        .catch((cause: unknown) => log.error({ err: loggable(cause) }, `discord: ${what} failed`))
        .finally(() => underWay.delete(run));
      underWay.add(run);
    },
    async drained(withinMs) {
      const all = Promise.all(underWay).then(() => true);
      return (await within(all, withinMs)) ?? false;
    },
  };
}

/** What the promise brings, or null after so many milliseconds. The promise goes on; what it throws later is its owner's. */
export async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Remembers the last so many ids: Discord may deliver a happening twice, after a resume for example. */
export function createSeen(most = 2_000): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    if (ids.size > most) for (const oldest of [...ids].slice(0, ids.size - most)) ids.delete(oldest);
    return false;
  };
}
