import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import type { DeliveryFault } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { PAUSES } from '../core/pauses.ts';
import { pauseSaid } from '../core/present/pause.ts';
import type { PlatformName } from '../core/request.ts';
import { type Wording, type WordsFor, wording } from '../core/words.ts';
import type { EndState, KeptDelivery } from '../state/deliveries.ts';
import { listSubscriptions, readSubscription, recordChange, setFailures, updateSubscription } from '../state/subscriptions.ts';
import type { Counted, Tally } from './counters.ts';
import { owe } from './owed.ts';
import type { Entered } from './plan.ts';

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
  readonly reason: Wording | null;
  readonly pauses: 'nothing' | 'digest' | 'tenant' | 'owner-left' | 'owner-lacks';
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

/** Pauses it as it stands now: it may have been edited while it was being sent. @returns false where it is paused already */
function pause(db: DatabaseSync, id: string, reason: string, now: string): boolean {
  const kept = readSubscription(db, id);
  if (!kept || kept.subscription.paused) return false;
  updateSubscription(db, { ...kept.subscription, paused: { until: null, reason } }, kept.nextDue);
  recordChange(db, { subscriptionId: id, at: now, by: 'delivery', what: wording('slot.paused', { why: pauseSaid(reason) }) });
  return true;
}

/** What follows an end needs. */
type Settled = Readonly<{ db: DatabaseSync; subscription: Subscription; log: Log; wordsFor: WordsFor }>;

/** What a pause of the bot's own brings with it. @returns false where there is none */
function pauseFor({ pauses }: Ending, { slot }: KeptDelivery, settled: Settled, now: string): boolean {
  const { db, subscription, log } = settled;
  const { id, place } = subscription;
  switch (pauses) {
    case 'tenant':
      for (const each of listSubscriptions(db, place)) pause(db, each.id, PAUSES.revoked, now);
      log.error({ platform: place.platform, tenant: place.tenant }, `digests of this tenant are paused: ${PAUSES.revoked}`);
      return true;
    case 'digest':
      // It may have been moved while it was being sent.
      if (readSubscription(db, id)?.subscription.place.channel !== place.channel) return false;
      if (pause(db, id, PAUSES.gone, now)) owe(settled, { kind: 'gone', slot, said: wording('notice.gone') }, now);
      return true;
    case 'owner-left':
      if (pause(db, id, PAUSES.ownerLeft, now)) owe(settled, { kind: pauses, slot, said: wording(`notice.${pauses}`) }, now);
      return true;
    case 'owner-lacks':
      if (pause(db, id, PAUSES.ownerLacks, now)) owe(settled, { kind: pauses, slot, said: wording(`notice.${pauses}`) }, now);
      return true;
    case 'nothing':
      return false;
  }
}

/**
 * What follows from an end, inside the transaction that writes it: failures in a row are counted and the second one is told to the owner once, a
 * closed channel or a lost right pauses the digest with one notice, a revoked token pauses all of the tenant, an unknown end is told at once.
 */
export function followUp(settled: Settled, delivery: KeptDelivery, ending: Ending, now: string): void {
  const { db } = settled;
  const { state, reason } = ending;
  const { id } = settled.subscription;
  const paused = pauseFor(ending, delivery, settled, now);
  // What an older copy of the database does not remember is nobody's failure, and too late to mend.
  if (state === 'skipped-paused' || (delivery.doubtful && delivery.deadline < now && state !== 'sent')) return;
  const failed = state !== 'sent' && state !== 'skipped-empty';
  const failures = failed ? (readSubscription(db, id)?.failures ?? 0) + 1 : 0;
  setFailures(db, id, failures);
  if (!failed || paused) return;
  const why = reason ?? wording(`digest.state.${state}`);
  const { slot, localDate: date } = delivery;
  if (state === 'unknown') owe(settled, { kind: 'unknown', slot, said: wording('notice.unknown', { date, why }) }, now);
  else if (failures === TOLD_AFTER) owe(settled, { kind: 'failing', slot, said: wording('notice.failing', { failures, date, why }) }, now);
}
