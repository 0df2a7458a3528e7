import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import { DeliveryError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Outbox } from '../core/platform.ts';
import type { PlatformName } from '../core/request.ts';
import { type Notice, settleNotice, type Told, takeNotices } from '../state/notices.ts';
import { readSubscription } from '../state/subscriptions.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Tally } from './counters.ts';
import { backoffMs } from './faults.ts';
import { partKey } from './keys.ts';
import type { Pace } from './pace.ts';

/** About a day: what keeps a digest from arriving often keeps its notice from arriving too. */
const MOST_TRIES = 150;

interface NoticePorts {
  readonly db: DatabaseSync;
  readonly outboxes: ReadonlyMap<PlatformName, Outbox>;
  readonly clock: Clock;
  readonly log: Log;
  readonly tally: Tally;
  readonly pace: Pace;
}

/** What follows from a try that failed; once is the promise, so an answer that was lost counts as told. */
function afterFailure(error: unknown, notice: Notice, nowMs: number): Told {
  const fault = error instanceof DeliveryError ? error.fault : 'refused';
  if (fault === 'ambiguous') return 'told';
  // An owner who has left is no longer reached: whoever manages the channel is told instead.
  if (fault === 'gone' && notice.to === 'owner') return 'channel';
  const again = (fault === 'unavailable' || fault === 'rate_limited') && notice.attempts < MOST_TRIES;
  const asked = error instanceof DeliveryError ? (error.retryAfterMs ?? 0) : 0;
  return again ? { againAt: isoOf(nowMs + Math.max(asked, backoffMs(notice.attempts))) } : 'given-up';
}

async function deliver(notice: Notice, { owner, place, id }: Subscription, outbox: Outbox): Promise<void> {
  if (notice.to === 'owner') return outbox.tell(owner, place.tenant, notice.message);
  for (const [part, { payload }] of outbox.prepare(notice.message, place).entries())
    await outbox.send({ payload }, place, partKey(id, `notice@${notice.number}`, part));
}

async function tell({ db, outboxes, clock, log, tally, pace }: NoticePorts, notice: Notice): Promise<void> {
  const kept = readSubscription(db, notice.subscriptionId);
  const outbox = kept && outboxes.get(kept.subscription.place.platform);
  if (!kept || !outbox) {
    settleNotice(db, notice.number, 'given-up');
    return;
  }
  const { place, owner } = kept.subscription;
  await pace.send(place.platform, place.tenant, notice.to === 'owner' ? owner : place.channel);
  try {
    await deliver(notice, kept.subscription, outbox);
    tally.add('notices', outbox.name);
    settleNotice(db, notice.number, 'told');
  } catch (error) {
    log.warn({ err: error, subscription: notice.subscriptionId, to: notice.to }, 'a notice could not be told');
    settleNotice(db, notice.number, afterFailure(error, notice, clock.now()));
  }
}

/** Tells what is owed, to owners or channels. */
export async function tellOwners(ports: NoticePorts): Promise<void> {
  const owed = takeNotices(ports.db, [...ports.outboxes.keys()], isoOf(ports.clock.now()));
  await Promise.all(owed.map((notice) => tell(ports, notice)));
}
