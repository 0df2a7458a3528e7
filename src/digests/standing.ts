import { mayMend, PAUSES } from '../core/pauses.ts';
import type { Standing } from '../core/platform.ts';
import { transaction } from '../state/database.ts';
import { readSubscription, recordChange, updateSubscription } from '../state/subscriptions.ts';
import { end, inTime, type Job, now } from './job.ts';
import { words } from './words.ts';

/** How the owner stands to the place, as the platform says now; `unknowable` where it does not. */
async function ask(job: Job): Promise<Standing> {
  const { outbox, subscription } = job;
  if (!outbox.standing) return 'unknowable';
  try {
    return await inTime(job, outbox.standing(subscription.owner, subscription.place));
  } catch (error) {
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
      what: words.resumedMended(kept.subscription.paused?.reason ?? ''),
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
  const standing = await ask(job);
  const lost = (standing === 'left' || standing === 'lacks') && subscription.settings === undefined;
  if (lost) {
    const pauses = standing === 'left' ? 'owner-left' : 'owner-lacks';
    end(job, { state: 'skipped-paused', reason: PAUSES[standing === 'left' ? 'ownerLeft' : 'ownerLacks'], pauses });
    return false;
  }
  if (waits && (standing === 'manages' || standing === 'left' || standing === 'lacks')) resume(job);
  return true;
}
