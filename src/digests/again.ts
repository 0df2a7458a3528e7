import type { DatabaseSync } from 'node:sqlite';
import { wording } from '../core/words.ts';
import { copyUnsent, type DeliveryKey, hasUnsent, insertDelivery, readDelivery, tellStory } from '../state/deliveries.ts';
import { recordChange } from '../state/subscriptions.ts';
import { isoOf } from './clock.ts';
import { partKey } from './keys.ts';
import { ASKED_FOR_MS } from './window.ts';

/** Tries of one slot that a person may start. */
const MOST_AGAIN = 20;
const GIVEN_UP: ReadonlySet<string> = new Set(['unknown', 'failed', 'expired']);

/** The name of the n-th time that a slot is sent again. */
const nameOf = (slot: string, n: number): string => (n === 1 ? `again@${slot}` : `again@${slot}#${n}`);

/**
 * Enters a Delivery of what of a slot did not surely arrive: the parts that were frozen for it, from the first that is not known to be visible. Inside the
 * caller's transaction.
 * @returns the one to settle, also one that is under way or has arrived already; null where nothing was frozen or all of it is visible
 */
export function prepareAgain(
  db: DatabaseSync,
  which: DeliveryKey,
  { nowMs, by }: { readonly nowMs: number; readonly by: string },
): DeliveryKey | null {
  const { subscriptionId } = which;
  let last = readDelivery(db, which);
  if (!last || !GIVEN_UP.has(last.state)) return null;
  for (let n = 1; n <= MOST_AGAIN; n++) {
    const again = { subscriptionId, slot: nameOf(which.slot, n) };
    const earlier = readDelivery(db, again);
    if (earlier && !GIVEN_UP.has(earlier.state)) return again;
    if (earlier) last = earlier;
    if (earlier) continue;
    if (!hasUnsent(db, last)) return null;
    const now = isoOf(nowMs);
    insertDelivery(
      db,
      {
        ...last,
        slot: again.slot,
        due: now,
        notBefore: now,
        deadline: isoOf(nowMs + ASKED_FOR_MS),
        state: 'ready',
        reason: null,
        doubtful: false,
      },
      now,
    );
    copyUnsent(db, last, again, (part) => partKey(subscriptionId, again.slot, part));
    tellStory(db, again, now, wording('slot.againAskedFor', { by }));
    recordChange(db, { subscriptionId, at: now, by, what: wording('change.sentAgain', { slot: which.slot }) });
    return again;
  }
  return null;
}
