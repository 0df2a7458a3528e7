/** So many answers are made at once: making one keeps the process busy, and more at once would not be ready sooner. */
const AT_ONCE = 2;

/** Work that takes longer is waiting for something itself, a platform or a disk: its turn ends, the work goes on. */
const TURN_MS = 500;

/** Runs work when its turn comes; `tenant` says on whose behalf. */
export type Turns = <T>(tenant: string, work: () => Promise<T>) => Promise<T>;

/** A moment in which the process takes in what has arrived: acks of others' commands must not wait for answers. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Turns by tenant, round and round: a crowd in one workspace does not keep another waiting. Within one, first come, first served. */
export function createTurns(atOnce = AT_ONCE, turnMs = TURN_MS): Turns {
  const waiting = new Map<string, (() => void)[]>();
  let running = 0;

  const next = (): void => {
    const [first] = waiting;
    if (running >= atOnce || first === undefined) return;
    const [tenant, queue] = first;
    const begin = queue.shift();
    // Behind all others: the Map keeps the order in which keys were put in.
    waiting.delete(tenant);
    if (queue.length > 0) waiting.set(tenant, queue);
    running += 1;
    begin?.();
  };

  return async (tenant, work) => {
    await new Promise<void>((resolve) => {
      waiting.set(tenant, [...(waiting.get(tenant) ?? []), resolve]);
      next();
    });
    let ended = false;
    const end = (): void => {
      if (ended) return;
      ended = true;
      running -= 1;
      next();
    };
    const timer = setTimeout(end, turnMs);
    try {
      await breathe();
      return await work();
    } finally {
      clearTimeout(timer);
      end();
    }
  };
}
