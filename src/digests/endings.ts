import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import type { DeliveryFault } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Action } from '../core/message.ts';
import { PAUSES } from '../core/pauses.ts';
import { presentOwnerNotice } from '../core/present/digest.ts';
import type { PlatformName } from '../core/request.ts';
import type { EndState, KeptDelivery } from '../state/deliveries.ts';
import { oweNotice } from '../state/notices.ts';
import { listSubscriptions, readSubscription, recordChange, setFailures, updateSubscription } from '../state/subscriptions.ts';
import type { Counted, Tally } from './counters.ts';
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
  readonly reason: string | null;
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
  recordChange(db, { subscriptionId: id, at: now, by: 'delivery', what: `paused: ${reason}` });
  return true;
}

/** A word that is owed: its kind and what it is about, so that it is told once. */
interface Word {
  readonly kind: 'gone' | 'unknown' | 'failing' | 'owner-left' | 'owner-lacks';
  readonly ref: string;
  readonly words: string;
}

function buttonsOf({ kind, ref }: Word, id: string): readonly Action[] {
  const why: Action = { label: 'What happened', ask: `digest why ${id}` };
  const resume: Action = { label: 'Resume', ask: `digest resume ${id}` };
  switch (kind) {
    case 'unknown':
      return [{ label: 'Send again', ask: `digest again ${id} ${ref}` }, why];
    case 'gone':
    case 'owner-lacks':
      return [resume, why];
    case 'owner-left':
      return [{ label: 'Take over', ask: `digest resume ${id}` }, { label: 'Remove', ask: `digest remove ${id}`, style: 'danger' }, why];
    case 'failing':
      return [why];
  }
}

function owe(db: DatabaseSync, subscription: Subscription, word: Word, now: string): void {
  const { id } = subscription;
  const message = presentOwnerNotice(subscription, word.words, buttonsOf(word, id));
  // Who has left is told nothing: whoever manages the channel is.
  const to = word.kind === 'owner-left' ? 'channel' : 'owner';
  oweNotice(db, { subscriptionId: id, kind: word.kind, ref: word.ref, message, to }, now);
}

type Settled = Readonly<{ db: DatabaseSync; subscription: Subscription; delivery: KeptDelivery; now: string; log: Log }>;

/** What a pause of the bot's own brings with it. @returns false where there is none */
function pauseFor({ pauses }: Ending, { db, subscription, delivery, now, log }: Settled): boolean {
  const { id, place } = subscription;
  const ref = delivery.slot;
  switch (pauses) {
    case 'tenant':
      for (const each of listSubscriptions(db, place)) pause(db, each.id, PAUSES.revoked, now);
      log.error({ platform: place.platform, tenant: place.tenant }, `digests of this tenant are paused: ${PAUSES.revoked}`);
      return true;
    case 'digest':
      // It may have been moved while it was being sent.
      if (readSubscription(db, id)?.subscription.place.channel !== place.channel) return false;
      if (pause(db, id, PAUSES.gone, now))
        owe(db, subscription, { kind: 'gone', ref, words: `it is paused, because ${PAUSES.gone}. Resume it once that is mended.` }, now);
      return true;
    case 'owner-left':
      if (pause(db, id, PAUSES.ownerLeft, now))
        owe(
          db,
          subscription,
          { kind: pauses, ref, words: `it is paused, because ${PAUSES.ownerLeft}. Who manages this channel can take it over.` },
          now,
        );
      return true;
    case 'owner-lacks':
      if (pause(db, id, PAUSES.ownerLacks, now))
        owe(
          db,
          subscription,
          { kind: pauses, ref, words: `it is paused, because you may no longer manage its channel. Who does can resume it there.` },
          now,
        );
      return true;
    case 'nothing':
      return false;
  }
}

/**
 * What follows from an end, inside the transaction that writes it: failures in a row are counted and the second one is told to the owner once, a
 * closed channel or a lost right pauses the digest with one notice, a revoked token pauses all of the tenant, an unknown end is told at once.
 */
export function followUp(
  db: DatabaseSync,
  subscription: Subscription,
  delivery: KeptDelivery,
  ending: Ending,
  now: string,
  log: Log,
): void {
  const { state, reason } = ending;
  const { id } = subscription;
  const paused = pauseFor(ending, { db, subscription, delivery, now, log });
  // What an older copy of the database does not remember is nobody's failure, and too late to mend.
  if (state === 'skipped-paused' || (delivery.doubtful && delivery.deadline < now && state !== 'sent')) return;
  const failed = state !== 'sent' && state !== 'skipped-empty';
  const failures = failed ? (readSubscription(db, id)?.failures ?? 0) + 1 : 0;
  setFailures(db, id, failures);
  if (!failed || paused) return;
  const words = reason ?? state;
  const ref = delivery.slot;
  if (state === 'unknown')
    owe(
      db,
      subscription,
      {
        kind: 'unknown',
        ref,
        words: `for ${delivery.localDate} I could not find out whether it arrived (${words}). I did not send it twice.`,
      },
      now,
    );
  else if (failures === TOLD_AFTER)
    owe(
      db,
      subscription,
      { kind: 'failing', ref, words: `it failed ${failures} times in a row, last for ${delivery.localDate}: ${words}.` },
      now,
    );
}
