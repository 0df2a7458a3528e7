import type { DatabaseSync } from 'node:sqlite';
import type { Subscription, SubscriptionPatch } from '../core/digest.ts';
import { changesSaid } from '../core/present/schedule.ts';
import { wording } from '../core/words.ts';
import { localDateAt } from '../core/zone.ts';
import { movePlanned } from '../state/deliveries.ts';
import { type KeptSubscription, readSubscription, recordChange, setProgress, updateSubscription } from '../state/subscriptions.ts';
import { isoOf } from './clock.ts';
import { type Entered, enterSlots, nextDue } from './plan.ts';
import { type DueSlot, slotsBetween } from './slots.ts';
import { deadlineOf } from './window.ts';

const MS_PER_DAY = 86_400_000;
/** A slot that has less time left than this is not begun. */
const TO_SEND_MS = 15 * 60_000;

interface Edit {
  readonly by: string;
  readonly nowMs: number;
  readonly entered: Entered;
}

/**
 * Today's slot by the new schedule, where it is past, today's by the old one was still to come, and it is not too late: without it the day would have
 * none. Null where nothing is lost.
 */
function passedOver(old: KeptSubscription, edited: Subscription, nowMs: number): DueSlot | null {
  const owed = nextDue(old.subscription, old.cursor, old.cursorDate);
  const today = localDateAt(edited.zone, nowMs);
  if (owed?.localDate !== today || edited.skip.includes(today)) return null;
  const slot = [...slotsBetween(edited.schedule, edited.zone, nowMs - 2 * MS_PER_DAY, nowMs)].find(({ localDate }) => localDate === today);
  return slot && slot.note !== 'missing' && deadlineOf(edited, slot.due) >= isoOf(nowMs + TO_SEND_MS) ? slot : null;
}

/**
 * Changes a Subscription so that no date has two digests and none loses its own: what was due before the change is entered as it was before, what
 * the new schedule would have had before the change is not owed, and today's comes at once where its new time is past. Inside the caller's transaction.
 * @throws UserError `bad_cron`
 */
export function editSubscription(
  db: DatabaseSync,
  id: string,
  patch: SubscriptionPatch,
  { by, nowMs, entered }: Edit,
): { readonly subscription: Subscription; readonly atOnce: boolean } {
  enterSlots(db, id, nowMs, entered);
  const old = readSubscription(db, id);
  if (!old) throw new Error(`there is no subscription ${id}`);
  const subscription: Subscription = { ...old.subscription, ...patch };
  const passed = passedOver(old, subscription, nowMs);
  const cursor = isoOf(passed ? Date.parse(passed.due) - 1 : Math.max(nowMs, Date.parse(old.cursor)));
  const next = nextDue(subscription, cursor, old.cursorDate)?.due ?? null;
  updateSubscription(db, subscription, next);
  setProgress(db, id, { cursor, cursorDate: old.cursorDate, nextDue: next });
  movePlanned(db, id, subscription.place);
  const changes = changesSaid(old.subscription, subscription) ?? '';
  recordChange(db, { subscriptionId: id, at: isoOf(nowMs), by, what: wording('change.changed', { changes }) });
  return { subscription, atOnce: passed !== null && subscription.paused === null };
}
