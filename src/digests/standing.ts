import { DeliveryError } from '../core/errors.ts';
import { mayMend } from '../core/pauses.ts';
import type { Standing } from '../core/platform.ts';
import { pauseSaid } from '../core/present/pause.ts';
import { wording } from '../core/words.ts';
import { transaction } from '../state/database.ts';
import { readSubscription, recordChange, updateSubscription } from '../state/subscriptions.ts';
import { end, inTime, type Job, now } from './job.ts';

/** Requests that a platform needs to tell how somebody stands. */
const REQUESTS = 3;
const UNTOLD_WAIT_MS = 30_000;

/**
 * How the owner stands to the place, as the platform says now; `unknowable` where it does not. A limit on asking never delays a digest: nobody is asked
 * until it is over. `thorough`: whether the bot itself is let in.
 */
async function ask(job: Job, thorough: boolean): Promise<Standing> {
  const { outbox, subscription, clock, asks } = job;
  const { place, owner } = subscription;
  if (!outbox.standing || asks.until(place, clock.now()) !== null) return 'unknowable';
  await job.pace.ask(place.platform, REQUESTS);
  try {
    return await inTime(job, outbox.standing(owner, place, thorough));
  } catch (error) {
    const limited = error instanceof DeliveryError && error.fault === 'rate_limited' ? error : null;
    if (limited) asks.hold(limited.scope, place, clock.now() + (limited.retryAfterMs ?? UNTOLD_WAIT_MS));
    job.log.warn({ err: error, subscription: subscription.id }, 'the rights of an owner could not be checked');
    return 'unknowable';
  }
}

/** Ends a pause whose cause is gone. */
function resume(job: Job): void {
  const { db, subscription } = job;
  transaction(db, () => {
    const kept = readSubscription(db, subscription.id);
    if (!kept || !mayMend(kept.subscription)) return;
    updateSubscription(db, { ...kept.subscription, paused: null }, kept.nextDue);
    recordChange(db, {
      subscriptionId: subscription.id,
      at: now(job),
      by: 'delivery',
      what: wording('change.resumedMended', { why: pauseSaid(kept.subscription.paused?.reason ?? '') }),
    });
  });
}

/**
 * Looks again, when a scheduled slot is about to be built, whether its owner may still manage the channel; a pause whose cause is mended ends here.
 * What stands in the settings is the operator's and needs no owner's right. Where the platform does not say, nothing changes.
 * @returns whether the slot goes on
 */
export async function ownerStands(job: Job): Promise<boolean> {
  const { subscription, delivery } = job;
  if (delivery.slot !== delivery.localDate) return true;
  const waits = mayMend(subscription);
  if (subscription.paused && !waits) return true;
  const standing = await ask(job, waits);
  const lost = (standing === 'left' || standing === 'lacks') && subscription.settings === undefined;
  if (lost) {
    const pauses = standing === 'left' ? 'owner-left' : 'owner-lacks';
    end(job, { state: 'skipped-paused', reason: wording(standing === 'left' ? 'pause.ownerLeft' : 'pause.ownerLacks'), pauses });
    return false;
  }
  if (waits && (standing === 'manages' || standing === 'left' || standing === 'lacks')) resume(job);
  return true;
}
