import type { Subscription } from '../core/digest.ts';
import type { Found } from '../core/platform.ts';
import { withNotices } from '../core/present/digest.ts';
import { wording } from '../core/words.ts';
import { toldUpTo } from '../state/deliveries.ts';
import { downtimeAt } from '../state/downtimes.ts';
import { shownTo } from '../state/shown.ts';
import { isoOf } from './clock.ts';
import { stepAfter } from './faults.ts';
import { end, inTime, type Job, LOOK_BACK_MS, now, overtaken, quit } from './job.ts';
import { partKey } from './keys.ts';
import { ownerStands } from './standing.ts';
import { lateLabel, ON_TIME_MS } from './window.ts';

/** A first digest covers what was learned so long before it. */
export const FIRST_COVERS_MS = 7 * 86_400_000;
const LOOK_AGAIN_MS = 30_000;

/** The key of those who see a digest: everybody in its channel. */
export function audienceOf({ place }: Pick<Subscription, 'place'>): string {
  return `${place.platform}/${place.tenant}/channel/${place.channel}`;
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
    job.log.warn({ err: error, subscription: subscription.id }, 'an earlier digest could not be looked for');
    const step = stepAfter(error, 0);
    // A look whose answer was lost is made again as well.
    if (delivery.doubtful && step.kind !== 'give-up' && delivery.deadline >= now(job)) {
      ledger.release(delivery, isoOf(job.clock.now() + (step.kind === 'again' ? step.waitMs : LOOK_AGAIN_MS)));
      return true;
    }
  }
  if (typeof found === 'object') {
    // As of when it was due: what was learned since belongs to the next one.
    end(job, quit('sent', wording('slot.foundBefore')), delivery.due);
    job.tally.add('reconciled', subscription.place.platform);
    return true;
  }
  if (found === 'unknowable' && delivery.doubtful) {
    end(job, quit('unknown', wording('slot.olderCopyUnsearchable')));
    return true;
  }
  return false;
}

/** planned → ready, or an end. @returns false where it is settled or let go */
export async function build(job: Job): Promise<boolean> {
  const { db, delivery, subscription, outbox, ledger } = job;
  if (delivery.deadline >= now(job) && !(await ownerStands(job))) return false;
  // What may have been sent is looked for even where it is too late to send it.
  if (delivery.doubtful && (await lookForAnEarlierLife(job))) return false;
  const over = overtaken(job);
  if (over) {
    end(job, over);
    return false;
  }
  if (!delivery.doubtful && (await lookForAnEarlierLife(job))) return false;
  const asOf = now(job);
  const before = toldUpTo(db, subscription.id);
  const since = before ?? isoOf(Date.parse(delivery.due) - FIRST_COVERS_MS);
  const audience = audienceOf(subscription);
  const composed = await job.compose(subscription, { since, asOf, shown: shownTo(db, audience), localDate: delivery.localDate });
  job.failpoint('built', delivery);
  // That a pause has ended is said in any case.
  if (composed.empty && subscription.whenEmpty === 'quiet' && delivery.note === null) {
    end(job, quit('skipped-empty', wording('slot.nothingNew')), asOf);
    return false;
  }
  const late =
    delivery.slot === delivery.localDate ? lateLabel(subscription.zone, delivery.due, job.clock.now(), downtimeAt(db, delivery.due)) : null;
  const message = withNotices(
    composed.message,
    [delivery.note, late].filter((said) => said !== null).map(job.wordsFor(subscription.locale).tell),
  );
  const parts = outbox
    .prepare(message, subscription.place)
    .map(({ payload }, part) => ({ payload, key: partKey(delivery.subscriptionId, delivery.slot, part) }));
  if (parts.length === 0) {
    end(job, quit('failed', wording('slot.undrawable'), 'no_payload'));
    return false;
  }
  ledger.freeze(delivery, { parts, claims: composed.claims, audience, asOf, place: subscription.place }, asOf);
  job.failpoint('frozen', delivery);
  return true;
}
