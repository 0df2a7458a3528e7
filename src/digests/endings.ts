import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import type { DeliveryFault } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { presentOwnerNotice } from '../core/present/digest.ts';
import type { PlatformName } from '../core/request.ts';
import type { EndState, KeptDelivery } from '../state/deliveries.ts';
import { oweNotice } from '../state/notices.ts';
import { listSubscriptions, readSubscription, recordChange, setFailures, updateSubscription } from '../state/subscriptions.ts';
import type { Counted, Tally } from './counters.ts';
import type { Entered } from './plan.ts';

/** The reason of a pause that ends by itself once the platform lets us in again. */
export const REVOKED = 'the platform no longer accepts this bot';
const GONE = 'the channel is archived, deleted or closed to this bot';
/** Failed slots in a row after which the owner is told, once. */
const TOLD_AFTER = 2;

const COUNTED: Readonly<Record<EndState, Counted>> = {
  sent: 'sent',
  'skipped-empty': 'skippedEmpty',
  'skipped-paused': 'skippedPaused',
  expired: 'expired',
  failed: 'failed',
  unknown: 'unknown',
};

/** How a Delivery ended, with what follows for its Subscription. */
export interface Ending {
  readonly state: EndState;
  readonly reason: string | null;
  readonly pauses: 'nothing' | 'digest' | 'tenant';
  /** For the counters: why it failed, in one word of a short list. */
  readonly why?: DeliveryFault | 'bug' | 'too_late' | 'no_payload';
}

export function countEnd(tally: Tally, platform: PlatformName, { state, why }: Pick<Ending, 'state' | 'why'>): void {
  tally.add(COUNTED[state], platform, state === 'failed' ? (why ?? 'bug') : undefined);
}

/** Counts slots as they are entered. */
export const counting =
  (tally: Tally): Entered =>
  ({ place }, _, { state }) => {
    tally.add('due', place.platform);
    if (state !== 'planned') countEnd(tally, place.platform, { state });
  };

/** Pauses it as it stands now: it may have been edited while it was being sent. */
function pause(db: DatabaseSync, id: string, reason: string, now: string): void {
  const kept = readSubscription(db, id);
  if (!kept || kept.subscription.paused) return;
  updateSubscription(db, { ...kept.subscription, paused: { until: null, reason } }, kept.nextDue);
  recordChange(db, { subscriptionId: id, at: now, by: 'delivery', what: `paused: ${reason}` });
}

function owe(db: DatabaseSync, subscription: Subscription, kind: string, ref: string, words: string, now: string): void {
  const { id } = subscription;
  const again =
    kind === 'unknown'
      ? [{ label: 'Send again', ask: `digest now ${id}` }]
      : kind === 'gone'
        ? [{ label: 'Resume', ask: `digest resume ${id}` }]
        : [];
  const message = presentOwnerNotice(subscription, words, [...again, { label: 'What happened', ask: `digest why ${id}` }]);
  oweNotice(db, { subscriptionId: id, kind, ref, message }, now);
}

/**
 * What follows from an end, inside the transaction that writes it: failures in a row are counted and the second one is told to the owner once, a
 * closed channel pauses the digest with one notice, a revoked token pauses all of the tenant, an unknown end is told at once.
 */
export function followUp(
  db: DatabaseSync,
  subscription: Subscription,
  delivery: KeptDelivery,
  { state, reason, pauses }: Ending,
  now: string,
  log: Log,
): void {
  const { id, place } = subscription;
  if (state === 'skipped-paused') return;
  if (state === 'sent' || state === 'skipped-empty') {
    setFailures(db, id, 0);
    return;
  }
  const words = reason ?? state;
  const kept = readSubscription(db, id);
  const failures = (kept?.failures ?? 0) + 1;
  setFailures(db, id, failures);
  if (pauses === 'tenant') {
    for (const each of listSubscriptions(db, place)) pause(db, each.id, REVOKED, now);
    log.error({ platform: place.platform, tenant: place.tenant }, `digests of this tenant are paused: ${REVOKED}`);
  } else if (pauses === 'digest' && kept?.subscription.place.channel === place.channel) {
    pause(db, id, GONE, now);
    owe(db, subscription, 'gone', delivery.slot, `it is paused, because ${GONE}. Resume it once that is mended.`, now);
  } else if (state === 'unknown') {
    owe(
      db,
      subscription,
      'unknown',
      delivery.slot,
      `for ${delivery.localDate} I could not find out whether it arrived (${words}). I did not send it twice.`,
      now,
    );
  } else if (failures === TOLD_AFTER) {
    owe(db, subscription, 'failing', delivery.slot, `it failed ${failures} times in a row, last for ${delivery.localDate}: ${words}.`, now);
  }
}
