import type { Subscription } from '../core/digest.ts';
import { ConfigError, UserError } from '../core/errors.ts';
import { pauseSaid } from '../core/present/pause.ts';
import type { Place } from '../core/request.ts';
import { wording } from '../core/words.ts';
import type { DeliveryKey, KeptDelivery } from '../state/deliveries.ts';
import { NotHeld } from '../state/ledger.ts';
import { readSubscription } from '../state/subscriptions.ts';
import { build } from './build.ts';
import { countEnd, followUp } from './endings.ts';
import { end, type Job, letGo, now, quit, type SettlePorts } from './job.ts';
import { sendParts } from './post.ts';

const LIBRARY_WAIT_MS = 60_000;

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
    const job: Job = { ...ports, delivery, subscription: { ...kept.subscription, place: placeOf(delivery, kept.subscription) }, outbox };
    const heldUntil = ports.holds.until(job.subscription.place, ports.clock.now());
    // One that is too late is ended, whatever is held.
    if (heldUntil !== null && delivery.deadline >= now(ports)) {
      letGo(job, heldUntil);
      return;
    }
    try {
      if (delivery.state !== 'planned' || (await build(job))) await sendParts(job);
    } catch (error) {
      if (error instanceof NotHeld || isStorage(error)) throw error;
      if (isPassing(error) && ports.ledger.parts(which).length === 0) {
        ports.log.error({ err: error, subscription: which.subscriptionId, slot: which.slot }, 'a digest waits for the library');
        letGo(job, ports.clock.now() + LIBRARY_WAIT_MS);
        return;
      }
      ports.log.error({ err: error, subscription: which.subscriptionId, slot: which.slot }, 'a bug while settling a digest');
      const maybeThere = ports.ledger.parts(which).some((part) => part.state === 'sending' || part.state === 'ambiguous');
      end(job, quit(maybeThere ? 'unknown' : 'failed', wording('slot.bug'), 'bug'));
    }
  } catch (error) {
    if (!(error instanceof NotHeld)) throw error;
    ports.log.warn({ subscription: which.subscriptionId, slot: which.slot }, 'another process took this digest over');
  } finally {
    ports.ledger.release(which);
  }
}

/** A slot keeps its place when its Subscription moves: what may be there is looked for where it was sent. */
function placeOf({ tenant, channel, thread }: KeptDelivery, { place }: Subscription): Place {
  if (channel === null) return place;
  const { platform } = place;
  return thread === null ? { platform, tenant, channel } : { platform, tenant, channel, thread };
}

/** The library says so where somebody can mend it: it is busy, or its disk is full. Nothing was built. */
const isPassing = (error: unknown): boolean => error instanceof UserError || error instanceof ConfigError;

const isStorage = (error: unknown): boolean => error instanceof Error && 'errcode' in error;

/** A Delivery to a platform that no process has connected in time. */
function endUnconnected(ports: SettlePorts, delivery: KeptDelivery, subscription: Subscription): void {
  const surelyNot = (delivery.state === 'planned' || delivery.state === 'ready') && !delivery.doubtful;
  const state = surelyNot ? 'expired' : 'unknown';
  const at = now(ports);
  const { paused, place } = subscription;
  const ending =
    paused && surelyNot
      ? quit('skipped-paused', wording('slot.paused', { why: pauseSaid(paused.reason) }))
      : quit(state, wording('slot.notConnected', { platform: place.platform }));
  ports.ledger.end(delivery, ending, at, () => followUp({ ...ports, subscription }, delivery, ending, at));
  countEnd(ports.tally, place.platform, ending);
}
