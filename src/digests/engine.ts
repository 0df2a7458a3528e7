import type { DatabaseSync } from 'node:sqlite';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/platform.ts';
import type { PlatformName } from '../core/request.ts';
import type { WordsFor } from '../core/words.ts';
import { type DeliveryKey, type KeptDelivery, nextAttention, readDelivery, waitingDeliveries } from '../state/deliveries.ts';
import { signOfLife } from '../state/downtimes.ts';
import type { Holder } from '../state/holder.ts';
import { ledgerOf } from '../state/ledger.ts';
import { storageProblem } from '../state/problems.ts';
import { prune } from '../state/prune.ts';
import { dueSubscriptions } from '../state/subscriptions.ts';
import { createCircuit } from './circuit.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Compose } from './compose.ts';
import type { Tally } from './counters.ts';
import { counting } from './endings.ts';
import { createHolds } from './holds.ts';
import type { Failpoint, SettlePorts } from './job.ts';
import { createLanes, type Lanes } from './lanes.ts';
import { tellOwners } from './notices.ts';
import { createPace } from './pace.ts';
import { planSubscription } from './plan.ts';
import { settle } from './settle.ts';

/** What digests need of the rest of the house. */
export interface EnginePorts {
  readonly db: DatabaseSync;
  readonly me: Holder;
  readonly outboxes: ReadonlyMap<PlatformName, Outbox>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Log;
  /** Digests and notices speak the language of their Subscription. */
  readonly wordsFor: WordsFor;
  readonly tally: Tally;
  /** Called whenever a Delivery was let go or has ended. */
  readonly settled?: () => void;
  /** For tests alone: called at each named moment, may end the process. */
  readonly failpoint?: (name: Failpoint, which: DeliveryKey) => void;
}

/** Whether digests can do their job; if not, what the operator does. */
export type Health = { readonly ok: true } | { readonly ok: false; readonly problem: string; readonly hint: string };

/** Plans, claims and settles what is due. */
export interface Engine {
  /** Enters what came due and takes every Delivery that wants attention as far as it goes; resolves when all of that has come to rest. */
  tick(options?: { readonly life: boolean }): Promise<void>;
  settleOne(which: DeliveryKey): Promise<void>;
  /** When (ms) something wants attention next, or next after an instant; null for nothing in the ledger. */
  nextAttention(afterMs?: number): number | null;
  health(): Health;
  /** No new post is begun; resolves when those under way have come to rest. */
  stop(): Promise<void>;
}

function plan({ db, clock, log, tally }: EnginePorts): void {
  const nowMs = clock.now();
  for (const id of dueSubscriptions(db, isoOf(nowMs))) {
    try {
      planSubscription(db, id, nowMs, counting(tally));
    } catch (error) {
      // A lock or a full disk concerns all; anything else is this one's trouble, and the others go on.
      if (storageProblem(error)) throw error;
      log.error({ err: error, subscription: id }, 'the slots of a digest could not be planned');
    }
  }
}

/** What this process can act on: its own platforms, and what nobody has sent in time. */
function workable(delivery: KeptDelivery, outboxes: EnginePorts['outboxes'], now: string): boolean {
  return outboxes.has(delivery.platform as PlatformName) || delivery.deadline < now;
}

export function createEngine(ports: EnginePorts): Engine {
  const { db, me, outboxes, clock, log } = ports;
  const ledger = ledgerOf(db, me);
  let ending = false;
  let health: Health = { ok: true };

  /** Any trouble of the state's file stops all sending: without the ledger nothing may be posted. */
  function unwell(error: unknown): void {
    const problem = storageProblem(error);
    if (!problem) {
      log.error({ err: error }, 'a bug in the digests');
      return;
    }
    health = { ok: false, ...problem };
    log.error({ err: error, hint: problem.hint }, `digests stand still: ${problem.problem}`);
  }

  const lanes: Lanes = createLanes({ settle: (which) => settle(settlePorts, which).finally(() => ports.settled?.()), failed: unwell });
  const settlePorts: SettlePorts = {
    ...ports,
    ledger,
    circuit: createCircuit(),
    pace: createPace(clock),
    holds: createHolds(),
    asks: createHolds(),
    failpoint: ports.failpoint ?? (() => {}),
    ending: () => ending,
  };

  /** Does what touches the state's file; its trouble is told by `health`, never thrown. */
  async function guarded(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      unwell(error);
    }
  }

  function enter(life: boolean): void {
    const now = isoOf(clock.now());
    if (life) {
      signOfLife(db, new Date(now));
      prune(db, new Date(now));
    }
    ledger.renew(now);
    plan(ports);
    health = { ok: true };
    for (const delivery of waitingDeliveries(db, me, now)) {
      if (workable(delivery, outboxes, now)) void lanes.add(delivery);
    }
  }

  return {
    tick: async ({ life } = { life: true }) => {
      if (ending) return;
      await guarded(() => enter(life));
      // Told before and after: a tenant that hangs must not keep others' owners waiting for their word.
      await guarded(() => tellOwners(settlePorts));
      await lanes.rest();
      await guarded(() => tellOwners(settlePorts));
    },
    settleOne: async (which) => {
      const delivery = readDelivery(db, which);
      if (delivery) await lanes.add(delivery);
    },
    nextAttention: (afterMs) => {
      const at = nextAttention(db, [...outboxes.keys()], afterMs === undefined ? '' : isoOf(afterMs));
      return at === null ? null : Date.parse(at);
    },
    health: () => health,
    stop: async () => {
      ending = true;
      await lanes.rest();
    },
  };
}
