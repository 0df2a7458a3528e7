import type { DatabaseSync } from 'node:sqlite';
import { DeliveryError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/platform.ts';
import type { PlatformName } from '../core/request.ts';
import { type Notice, settleNotice, takeNotices } from '../state/notices.ts';
import { readSubscription } from '../state/subscriptions.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Tally } from './counters.ts';
import { backoffMs } from './faults.ts';

const MOST_TRIES = 5;

interface NoticePorts {
  readonly db: DatabaseSync;
  readonly outboxes: ReadonlyMap<PlatformName, Outbox>;
  readonly clock: Clock;
  readonly log: Log;
  readonly tally: Tally;
}

async function tell({ db, outboxes, clock, log, tally }: NoticePorts, notice: Notice): Promise<void> {
  const kept = readSubscription(db, notice.subscriptionId);
  const outbox = kept && outboxes.get(kept.subscription.place.platform);
  if (!kept || !outbox) {
    settleNotice(db, notice.number, 'given-up');
    return;
  }
  try {
    await outbox.tell(kept.subscription.owner, kept.subscription.place.tenant, notice.message);
    tally.add('notices', outbox.name);
    settleNotice(db, notice.number, 'told');
  } catch (error) {
    const fault = error instanceof DeliveryError ? error.fault : 'refused';
    log.warn({ err: error, subscription: notice.subscriptionId, fault }, 'an owner could not be told');
    const again = (fault === 'unavailable' || fault === 'rate_limited') && notice.attempts < MOST_TRIES;
    // An answer that was lost counts as told: once is the promise.
    settleNotice(
      db,
      notice.number,
      again ? { againAt: isoOf(clock.now() + backoffMs(notice.attempts)) } : fault === 'ambiguous' ? 'told' : 'given-up',
    );
  }
}

/** Tells owners what they are owed. */
export async function tellOwners(ports: NoticePorts): Promise<void> {
  const owed = takeNotices(ports.db, [...ports.outboxes.keys()], isoOf(ports.clock.now()));
  await Promise.all(owed.map((notice) => tell(ports, notice)));
}
