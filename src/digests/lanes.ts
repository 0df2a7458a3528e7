import type { DeliveryKey, KeptDelivery } from '../state/deliveries.ts';

/** Deliveries of one tenant that are settled at a time. */
const ABREAST = 4;

interface LanePorts {
  readonly settle: (which: DeliveryKey) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/** Work by tenant: each has its own queue, so that a tenant in trouble delays nobody else. */
export interface Lanes {
  /**
   * Queues a Delivery that is not queued or under way already, and resolves when it was dealt with: no Subscription is ever settled twice at a time, and
   * no channel, so that what one digest tells there is known to the next.
   */
  add(delivery: Queued): Promise<void>;
  /** Resolves when nothing is queued or under way. */
  rest(): Promise<void>;
}

type Queued = Pick<KeptDelivery, 'subscriptionId' | 'slot' | 'platform' | 'tenant' | 'channel'>;

interface Lane {
  readonly queue: Queued[];
  running: number;
}

/** What is under way alone. */
const shares = ({ subscriptionId, platform, tenant, channel }: Queued): readonly string[] =>
  channel === null ? [subscriptionId] : [subscriptionId, `${platform}/${tenant}/${channel}`];

const nameOf = ({ subscriptionId, slot }: DeliveryKey): string => `${subscriptionId} ${slot}`;

export function createLanes({ settle, failed }: LanePorts): Lanes {
  const lanes = new Map<string, Lane>();
  const known = new Map<string, { readonly done: Promise<void>; readonly finish: () => void }>();
  const busy = new Set<string>();
  let resting: (() => void)[] = [];

  function quiet(): void {
    if (known.size > 0) return;
    for (const done of resting) done();
    resting = [];
  }

  /** The next Delivery whose Subscription and channel are not under way. */
  function take(lane: Lane): Queued | undefined {
    const index = lane.queue.findIndex((which) => !shares(which).some((share) => busy.has(share)));
    return index < 0 ? undefined : lane.queue.splice(index, 1)[0];
  }

  async function run(name: string, lane: Lane): Promise<void> {
    for (let which = take(lane); which; which = take(lane)) {
      for (const share of shares(which)) busy.add(share);
      try {
        await settle(which);
      } catch (error) {
        failed(error);
      }
      for (const share of shares(which)) busy.delete(share);
      known.get(nameOf(which))?.finish();
      known.delete(nameOf(which));
      wake();
    }
    lane.running -= 1;
    if (lane.running === 0 && lane.queue.length === 0) lanes.delete(name);
    quiet();
  }

  function begin(name: string, lane: Lane): void {
    lane.running += 1;
    void Promise.resolve().then(() => run(name, lane));
  }

  /** A lane may have stopped because its Subscription was under way in another one: it was moved to another tenant in between. */
  function wake(): void {
    for (const [name, lane] of lanes) if (lane.running === 0 && lane.queue.length > 0) begin(name, lane);
  }

  return {
    add: (which) => {
      const name = `${which.platform}/${which.tenant}`;
      const waiting = known.get(nameOf(which));
      if (waiting) return waiting.done;
      const { promise: done, resolve: finish } = Promise.withResolvers<void>();
      known.set(nameOf(which), { done, finish });
      const lane = lanes.get(name) ?? { queue: [], running: 0 };
      lanes.set(name, lane);
      lane.queue.push(which);
      if (lane.running < ABREAST) begin(name, lane);
      return done;
    },
    rest: () => (known.size === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve))),
  };
}
