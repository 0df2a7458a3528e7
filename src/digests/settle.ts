import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import { DeliveryError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Found, Outbox, Receipt } from '../core/platform.ts';
import { withNotices } from '../core/present/digest.ts';
import type { PlatformName } from '../core/request.ts';
import { downtimeAt } from '../state/downtimes.ts';
import { type DeliveryKey, type KeptDelivery, type KeptPart, type Ledger, NotHeld, readDelivery, toldUpTo } from '../state/ledger.ts';
import { shownTo } from '../state/shown.ts';
import { readSubscription } from '../state/subscriptions.ts';
import type { Circuit } from './circuit.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Compose } from './compose.ts';
import type { Counters } from './counters.ts';
import { count, type Ending, followUp } from './endings.ts';
import { backoffMs, MOST_TRIES, type Step, stepAfter } from './faults.ts';
import { partKey } from './keys.ts';
import type { Pace } from './pace.ts';
import { lateLabel, ON_TIME_MS } from './window.ts';

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
  readonly counters: Counters;
  readonly circuit: Circuit;
  readonly pace: Pace;
  /** Keeps all of a tenant back until an instant (ms). */
  readonly hold: (platform: string, tenant: string, untilMs: number) => void;
  readonly failpoint: (name: Failpoint, which: DeliveryKey) => void;
  /** True once the process is ending: no new post is begun. */
  readonly ending: () => boolean;
}

/** A first digest covers what was learned so long before it. */
const FIRST_COVERS_MS = 7 * 86_400_000;
/** A send without an answer for so long may or may not have arrived. */
const SEND_TIMEOUT_MS = 30_000;
/** A post that was under way when its process died may still arrive: nobody looks before. */
const SETTLED_AFTER_MS = 10_000;
/** How far back from the intent a platform's history is searched, for clocks that differ. */
const LOOK_BACK_MS = 5 * 60_000;
const MOST_LOOKS = 8;

export function audienceOf({ place }: Pick<Subscription, 'place'>): string {
  return `${place.platform}/${place.tenant}/channel/${place.channel}`;
}

interface Job extends SettlePorts {
  readonly delivery: KeptDelivery;
  readonly subscription: Subscription;
  readonly outbox: Outbox;
}

const now = (ports: Pick<SettlePorts, 'clock'>): string => isoOf(ports.clock.now());

function end(job: Job, ending: Ending, asOf?: string): void {
  const { ledger, delivery, subscription, db, log } = job;
  const at = now(job);
  ledger.end(delivery, { ...ending, ...(asOf === undefined ? {} : { asOf }) }, at, () =>
    followUp(db, subscription, delivery, ending, at, log),
  );
  count(job.counters, ending.state);
  const fields = { subscription: subscription.id, slot: delivery.slot, state: ending.state, reason: ending.reason };
  if (ending.state === 'failed' || ending.state === 'unknown') log.error(fields, 'a digest was not delivered');
  else log.info(fields, 'a digest ended');
}

const quit = (state: Ending['state'], reason: string | null): Ending => ({ state, reason, pauses: 'nothing' });

/** Why a slot is not sent after all: removed or paused since it was planned, or too late. */
function overtaken(job: Job): Ending | null {
  const { delivery } = job;
  const kept = readSubscription(job.db, delivery.subscriptionId);
  const scheduled = delivery.slot === delivery.localDate;
  if (!kept || kept.removedAt !== null) return quit('skipped-paused', 'the digest was removed');
  const { paused } = kept.subscription;
  if (scheduled && paused && (paused.until === null || delivery.localDate < paused.until))
    return quit('skipped-paused', `paused: ${paused.reason}`);
  if (delivery.deadline < now(job)) return quit('expired', `it could not be sent before ${delivery.deadline}`);
  return null;
}

/** Fails after `SEND_TIMEOUT_MS` as an answer that was lost: a half-open connection must not hold everything. */
async function inTime<T>(job: Job, work: Promise<T>): Promise<T> {
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

/** A slot that may have been sent by a life of the bot that this database does not remember. @returns whether that settled it */
async function lookForAnEarlierLife(job: Job): Promise<boolean> {
  const { delivery, outbox, subscription, ledger } = job;
  const late = job.clock.now() - Date.parse(delivery.due) > ON_TIME_MS;
  if (!delivery.doubtful && !late) return false;
  let found: Found = 'unknowable';
  try {
    const since = isoOf(Date.parse(delivery.due) - LOOK_BACK_MS);
    found = await inTime(job, outbox.find(subscription.place, partKey(delivery.subscriptionId, delivery.slot, 0), since));
  } catch (error) {
    const step = stepAfter(error, 0);
    if (delivery.doubtful && step.kind === 'again') {
      ledger.release(delivery, isoOf(job.clock.now() + step.waitMs));
      return true;
    }
  }
  if (typeof found === 'object') {
    end(job, quit('sent', 'found in the channel: it was sent before'), now(job));
    job.counters.reconciled += 1;
    return true;
  }
  if (found === 'unknowable' && delivery.doubtful) {
    end(job, quit('unknown', 'the database is an older copy, and the channel cannot be searched'));
    return true;
  }
  return false;
}

/** planned → ready, or an end. @returns false where it is settled or let go */
async function build(job: Job): Promise<boolean> {
  const { db, delivery, subscription, outbox, ledger } = job;
  const over = overtaken(job);
  if (over) {
    end(job, over);
    return false;
  }
  if (await lookForAnEarlierLife(job)) return false;
  const asOf = now(job);
  const before = toldUpTo(db, subscription.id);
  const since = before ?? isoOf(Date.parse(delivery.due) - FIRST_COVERS_MS);
  const audience = audienceOf(subscription);
  const composed = await job.compose(subscription, { since, asOf, shown: shownTo(db, audience), localDate: delivery.localDate });
  job.failpoint('built', delivery);
  if (composed.empty && subscription.whenEmpty === 'quiet') {
    end(job, quit('skipped-empty', 'nothing was new'), asOf);
    return false;
  }
  const late =
    delivery.slot === delivery.localDate ? lateLabel(subscription.zone, delivery.due, job.clock.now(), downtimeAt(db, delivery.due)) : null;
  const message = withNotices(
    composed.message,
    [delivery.note, late].filter((text) => text !== null),
  );
  const parts = outbox
    .prepare(message, subscription.place)
    .map(({ payload }, part) => ({ payload, key: partKey(delivery.subscriptionId, delivery.slot, part) }));
  if (parts.length === 0) {
    end(job, quit('failed', 'the platform could draw nothing of it'));
    return false;
  }
  ledger.freeze(delivery, { parts, claims: composed.claims, audience, asOf }, asOf);
  job.failpoint('frozen', delivery);
  return true;
}

/** Records a part as visible. @returns whether the Delivery is complete */
function recordSent(job: Job, part: KeptPart, messageId: string): boolean {
  const { ledger, delivery, subscription, db, counters, log } = job;
  const at = now(job);
  const complete = ledger.recordSent(delivery, part.part, messageId, at, () =>
    followUp(db, subscription, delivery, quit('sent', null), at, log),
  );
  if (complete) {
    count(counters, 'sent');
    if (delivery.slot === delivery.localDate && job.clock.now() - Date.parse(delivery.due) > ON_TIME_MS) counters.late += 1;
    log.info({ subscription: subscription.id, slot: delivery.slot, messageId }, 'a digest was sent');
  }
  return complete;
}

/** What became of a part: `on` with the next, or settled or let go for now. */
type Outcome = 'on' | 'stop';

/** An earlier intent whose end is not known: look whether it is there. */
async function reconcile(job: Job, part: KeptPart): Promise<Outcome> {
  const { ledger, delivery, subscription, outbox, clock } = job;
  const safeAt = Date.parse(part.intentAt ?? delivery.due) + SETTLED_AFTER_MS;
  // A clock that was set back makes the intent lie ahead: then it is surely long ago.
  if (clock.now() < safeAt && clock.now() >= safeAt - SETTLED_AFTER_MS) {
    ledger.release(delivery, isoOf(safeAt));
    return 'stop';
  }
  let found: Found;
  try {
    const since = isoOf(Math.min(Date.parse(part.firstIntentAt ?? delivery.due), clock.now()) - LOOK_BACK_MS);
    found = await inTime(job, outbox.find(subscription.place, part.key, since));
  } catch (error) {
    if (!(error instanceof DeliveryError))
      job.log.error({ err: error, subscription: subscription.id }, 'a bug while looking for a sent digest');
    const step = stepAfter(error, part.looks);
    if (step.kind === 'give-up' || part.looks + 1 >= MOST_LOOKS) {
      end(job, {
        state: 'unknown',
        reason: `the channel could not be searched: ${wordsOf(error)}`,
        pauses: step.kind === 'give-up' ? step.pauses : 'nothing',
      });
      return 'stop';
    }
    ledger.looked(delivery, part.part, isoOf(clock.now() + (step.kind === 'again' ? step.waitMs : backoffMs(part.looks))));
    return 'stop';
  }
  if (found === 'unknowable') {
    end(job, quit('unknown', 'the answer was lost, and the channel cannot be searched'));
    return 'stop';
  }
  if (found === 'absent') {
    // A process that died on its way is nobody's failed try.
    const tried = part.state === 'ambiguous';
    ledger.unsent(delivery, part.part, 'ready', 'looked: it is not there', now(job), now(job), tried);
    if (!tried || delivery.attempts + 1 < MOST_TRIES) return 'on';
    end(job, quit('failed', `it did not arrive in ${MOST_TRIES} tries`));
    return 'stop';
  }
  job.counters.reconciled += 1;
  recordSent(job, part, found.messageId);
  return 'on';
}

const wordsOf = (error: unknown): string =>
  (error instanceof DeliveryError ? `${error.fault}: ${error.message}` : 'an error of this bot').slice(0, 200);

function afterFailure(job: Job, part: KeptPart, error: unknown, step: Step): void {
  const { ledger, delivery, subscription, clock, counters, circuit } = job;
  const { platform, tenant, channel } = subscription.place;
  const words = wordsOf(error);
  if (step.kind === 'look') {
    if (!(error instanceof DeliveryError)) job.log.error({ err: error, subscription: subscription.id }, 'a bug while sending a digest');
    counters.ambiguous += 1;
    const waitMs = Math.max(SETTLED_AFTER_MS, backoffMs(delivery.attempts));
    ledger.unsent(delivery, part.part, 'ambiguous', words, now(job), isoOf(clock.now() + waitMs), false);
    return;
  }
  if (step.kind === 'again') {
    const againAt = isoOf(clock.now() + step.waitMs);
    if (step.holdsTenant) job.hold(platform, tenant, clock.now() + step.waitMs);
    ledger.unsent(delivery, part.part, 'ready', words, now(job), againAt, step.counts);
    counters.retries += 1;
    if (againAt > delivery.deadline)
      end(
        job,
        part.part === 0
          ? quit('expired', `${words}; it would be too late`)
          : quit('failed', `part ${part.part + 1} could not be sent in time: ${words}`),
      );
    return;
  }
  if (step.pauses !== 'nothing' && circuit.refused(platform, `${tenant}/${channel}`, clock.now())) {
    counters.circuitsOpened += 1;
    job.log.error({ platform }, 'the platform refuses this bot everywhere; sending to it stops for ten minutes');
  }
  ledger.unsent(delivery, part.part, 'ready', words, now(job), now(job), true);
  end(job, { state: 'failed', reason: words, pauses: step.pauses });
}

/** ready → sending → sent. The intent is committed first, so that after any end of this process it is known that the part may be visible. */
async function post(job: Job, part: KeptPart): Promise<Outcome> {
  const { ledger, delivery, subscription, outbox, clock, circuit } = job;
  const { platform, tenant, channel } = subscription.place;
  await job.pace(platform, tenant, channel);
  const closed = circuit.openUntil(platform, clock.now());
  if (closed !== null || job.ending()) {
    ledger.release(delivery, closed === null ? undefined : isoOf(closed));
    return 'stop';
  }
  const over = overtaken(job);
  if (over) {
    end(job, part.part === 0 ? over : { ...over, state: 'failed', reason: `only ${part.part} of its parts were sent: ${over.reason}` });
    return 'stop';
  }
  ledger.intend(delivery, part.part, now(job));
  job.failpoint('intended', delivery);
  let receipt: Receipt;
  try {
    receipt = await inTime(job, outbox.send({ payload: part.payload }, subscription.place, part.key));
  } catch (error) {
    afterFailure(job, part, error, stepAfter(error, delivery.attempts));
    return 'stop';
  }
  job.failpoint('posted', delivery);
  circuit.accepted(platform);
  recordSent(job, part, receipt.messageId);
  job.failpoint('recorded', delivery);
  return 'on';
}

async function sendParts(job: Job): Promise<void> {
  for (;;) {
    const part = job.ledger.parts(job.delivery).find((each) => each.state !== 'sent');
    if (!part) return;
    const fresh = readDelivery(job.db, job.delivery);
    const outcome =
      part.state === 'ready'
        ? await post({ ...job, delivery: fresh ?? job.delivery }, part)
        : await reconcile({ ...job, delivery: fresh ?? job.delivery }, part);
    if (outcome === 'stop') return;
  }
}

/**
 * Takes one Delivery as far as it goes now: to its end, or to the instant at which it is looked at again. Whatever happens, it is let go.
 * @throws what the state's file throws (a full disk, a lock): then nothing was sent, or the intent stands in the ledger and is looked up later
 */
export async function settle(ports: SettlePorts, which: DeliveryKey): Promise<void> {
  const delivery = ports.ledger.claim(which, now(ports));
  if (!delivery) return;
  try {
    ports.failpoint('claimed', which);
    const kept = readSubscription(ports.db, which.subscriptionId);
    if (!kept) throw new Error(`a delivery without its subscription: ${which.subscriptionId}`);
    const outbox = ports.outboxes.get(kept.subscription.place.platform);
    if (!outbox) {
      endUnconnected(ports, delivery, kept.subscription);
      return;
    }
    const job: Job = { ...ports, delivery, subscription: kept.subscription, outbox };
    try {
      if (delivery.state !== 'planned' || (await build(job))) await sendParts(job);
    } catch (error) {
      if (error instanceof NotHeld || isStorage(error)) throw error;
      ports.log.error({ err: error, subscription: which.subscriptionId, slot: which.slot }, 'a bug while settling a digest');
      end(job, quit('failed', 'an error of this bot; the log says more'));
    }
  } catch (error) {
    if (!(error instanceof NotHeld)) throw error;
    ports.log.warn({ subscription: which.subscriptionId, slot: which.slot }, 'another process took this digest over');
  } finally {
    ports.ledger.release(which);
  }
}

const isStorage = (error: unknown): boolean => error instanceof Error && 'errcode' in error;

/** A Delivery to a platform that no process has connected in time. */
function endUnconnected(ports: SettlePorts, delivery: KeptDelivery, subscription: Subscription): void {
  const state = delivery.state === 'planned' || delivery.state === 'ready' ? 'expired' : 'unknown';
  const at = now(ports);
  const ending = quit(state, `${subscription.place.platform} was not connected`);
  ports.ledger.end(delivery, ending, at, () => followUp(ports.db, subscription, delivery, ending, at, ports.log));
  count(ports.counters, state);
}
