import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import { DeliveryError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/platform.ts';
import { pauseSaid } from '../core/present/pause.ts';
import type { PlatformName } from '../core/request.ts';
import { type Wording, type WordsFor, wording } from '../core/words.ts';
import type { DeliveryKey, KeptDelivery } from '../state/deliveries.ts';
import type { Ledger } from '../state/ledger.ts';
import { readSubscription } from '../state/subscriptions.ts';
import type { Circuit } from './circuit.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Compose } from './compose.ts';
import type { Tally } from './counters.ts';
import { countEnd, type Ending, followUp } from './endings.ts';
import type { Holds } from './holds.ts';
import type { Pace } from './pace.ts';

/** Moments at which a test may end the process, named after what was just done. */
export type Failpoint = 'claimed' | 'built' | 'frozen' | 'intended' | 'posted' | 'recorded';

/** What settling a Delivery needs. */
export interface SettlePorts {
  readonly db: DatabaseSync;
  readonly ledger: Ledger;
  readonly outboxes: ReadonlyMap<PlatformName, Outbox>;
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Log;
  readonly wordsFor: WordsFor;
  readonly tally: Tally;
  readonly circuit: Circuit;
  readonly pace: Pace;
  /** What may not be sent to for now. */
  readonly holds: Holds;
  /** Where rights may not be asked for for now. */
  readonly asks: Holds;
  readonly failpoint: (name: Failpoint, which: DeliveryKey) => void;
  /** True once the process is ending: no new post is begun. */
  readonly ending: () => boolean;
}

/** A send without an answer for so long may or may not have arrived. */
const SEND_TIMEOUT_MS = 30_000;
/** How far back from the intent a platform's history is searched, for clocks that differ. */
export const LOOK_BACK_MS = 5 * 60_000;

/** One Delivery being settled. */
export interface Job extends SettlePorts {
  readonly delivery: KeptDelivery;
  readonly subscription: Subscription;
  readonly outbox: Outbox;
}

/** The clock's ISO instant. */
export const now = (ports: Pick<SettlePorts, 'clock'>): string => isoOf(ports.clock.now());

/** Ends the Delivery, with all that follows from it, in one transaction. */
export function end(job: Job, ending: Ending, asOf?: string): void {
  const { ledger, delivery, subscription, log } = job;
  const at = now(job);
  ledger.end(delivery, { ...ending, ...(asOf === undefined ? {} : { asOf }) }, at, () => followUp(job, delivery, ending, at));
  countEnd(job.tally, subscription.place.platform, ending);
  const fields = { subscription: subscription.id, slot: delivery.slot, state: ending.state, reason: ending.reason };
  if (ending.state === 'failed' || ending.state === 'unknown') log.error(fields, 'a digest was not delivered');
  else log.info(fields, 'a digest ended');
}

/** An end that pauses nothing. */
export const quit = (state: Ending['state'], reason: Wording | null, why?: Ending['why']): Ending => ({
  state,
  reason,
  pauses: 'nothing',
  ...(why && { why }),
});

/** Lets go until an instant (ms), at the latest until the deadline is past: then it expires, and nothing stays open. */
export function letGo({ ledger, delivery }: Pick<Job, 'ledger' | 'delivery'>, untilMs: number): void {
  ledger.release(delivery, isoOf(Math.min(untilMs, Date.parse(delivery.deadline) + 1)));
}

/** Why a slot is not sent after all: removed or paused since it was planned, or too late. */
export function overtaken(job: Job): Ending | null {
  const { delivery } = job;
  const kept = readSubscription(job.db, delivery.subscriptionId);
  const scheduled = delivery.slot === delivery.localDate;
  if (!kept || kept.removedAt !== null) return quit('skipped-paused', wording('slot.digestRemoved'));
  const { paused } = kept.subscription;
  if (scheduled && paused && (paused.until === null || delivery.localDate < paused.until))
    return quit('skipped-paused', wording('slot.paused', { why: pauseSaid(paused.reason) }));
  if (delivery.deadline < now(job)) return quit('expired', wording('slot.tooLate', { deadline: delivery.deadline }));
  return null;
}

/** Fails after `SEND_TIMEOUT_MS` as an answer that was lost: a half-open connection must not hold everything. */
export async function inTime<T>(job: Job, work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = job.clock.sleep(SEND_TIMEOUT_MS, done.signal).then((): never => {
    throw new DeliveryError(job.outbox.name, 'ambiguous', `no answer within ${SEND_TIMEOUT_MS / 1000} s`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    done.abort();
  }
}
