import type { Log } from '../../src/core/log.ts';
import { createDigests } from '../../src/digests/index.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';
import { fastClock } from './clock.ts';
import { httpOutbox } from './outbox.ts';

/** What a child is told by its parent, as JSON in its first argument. */
export interface ChildOrders {
  readonly file: string;
  readonly base: string;
  readonly real: number;
  readonly virtual: number;
  readonly speed: number;
  /** Ends itself by SIGKILL at this failpoint, the n-th time it is reached. */
  readonly kill: { readonly name: string; readonly nth: number } | null;
  /** Ends by itself once nothing is left to do. */
  readonly once: boolean;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as ChildOrders;
const { kill } = orders;
const say = (fields: object, message: string): void =>
  void process.stderr.write(
    `${process.pid} ${message} ${JSON.stringify(fields, (_, value: unknown) => (value instanceof Error ? value.message : value))}\n`,
  );
const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: say };
const state = openState(orders.file);
let reached = 0;

const digests = createDigests({
  db: state.db,
  me: thisHolder(),
  outboxes: new Map([['slack', httpOutbox(orders.base)]]),
  compose: async (subscription, { localDate }) => {
    const text = `${subscription.id} ${localDate}`;
    return {
      message: { nodes: [{ kind: 'text', text }], summary: text },
      claims: [{ key: text, text, passages: [], textHashes: {}, shownAt: localDate }],
      empty: false,
    };
  },
  clock: fastClock(orders.real, orders.virtual, orders.speed),
  log,
  failpoint: (name) => {
    if (name === kill?.name && ++reached === kill.nth) process.kill(process.pid, 'SIGKILL');
  },
});

process.on('SIGTERM', () => void digests.stop(10_000).then(() => process.exit(0)));
const open = state.db.prepare("SELECT COUNT(*) AS count FROM deliveries WHERE state IN ('planned', 'ready', 'sending', 'ambiguous')");
for (;;) {
  // Not awaited as a whole: a tick that waits for a slow send must not keep the next slots back.
  const tick = digests.tick();
  await Promise.race([tick, new Promise((resolve) => setTimeout(resolve, 15_000 / orders.speed))]);
  if (orders.once) {
    await tick;
    if (open.get()?.count === 0) break;
  }
  await new Promise((resolve) => setTimeout(resolve, 15_000 / orders.speed));
}
await digests.stop(1_000);
state.close();
// Connections that the stand-in left open would keep this process alive.
process.exit(0);
