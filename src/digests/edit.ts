import type { DatabaseSync } from 'node:sqlite';
import type { Changed, Subscription, SubscriptionPatch } from '../core/digest.ts';
import { changesSaid } from '../core/present/schedule.ts';
import { wording } from '../core/words.ts';
import { localDateAt } from '../core/zone.ts';
import { movePlanned } from '../state/deliveries.ts';
import { type KeptSubscription, readSubscription, recordChange, setProgress, updateSubscription } from '../state/subscriptions.ts';
import { isoOf } from './clock.ts';
import { type Entered, enterSlots, nextDue } from './plan.ts';
import { type DueSlot, slotsBetween } from './slots.ts';
import { ON_TIME_MS } from './window.ts';

const MS_PER_DAY = 86_400_000;
/** A time that passed no longer ago than this is as good as the present: its slot still comes on time. */
const JUST_PASSED_MS = ON_TIME_MS - 60_000;

interface Edit {
  readonly by: string;
  readonly nowMs: number;
  readonly entered: Entered;
}

/** Today's slot by the new schedule, where it is past and today's by the old one was still to come. */
function passedOver(old: KeptSubscription, edited: Subscription, nowMs: number): DueSlot | null {
  const owed = nextDue(old.subscription, old.cursor, old.cursorDate);
  const today = localDateAt(edited.zone, nowMs);
  if (owed?.localDate !== today || edited.skip.includes(today)) return null;
  const slot = [...slotsBetween(edited.schedule, edited.zone, nowMs - 2 * MS_PER_DAY, nowMs)].find(({ localDate }) => localDate === today);
  return slot && slot.note !== 'missing' ? slot : null;
}

/**
 * Changes a Subscription so that no date has two digests: what was due before the change is entered as it was before, what the new schedule would have had
 * before the change is not owed. A new time that is past for today begins tomorrow, as for an alarm clock; one that passed a moment ago comes at once, so
 * that an edit near the due time costs no date its digest. Inside the caller's transaction.
 * @throws UserError `bad_cron`
 */
export function editSubscription(db: DatabaseSync, id: string, patch: SubscriptionPatch, { by, nowMs, entered }: Edit): Changed {
  enterSlots(db, id, nowMs, entered);
  const old = readSubscription(db, id);
  if (!old) throw new Error(`there is no subscription ${id}`);
  const subscription: Subscription = { ...old.subscription, ...patch };
  const passed = passedOver(old, subscription, nowMs);
  const comes = passed !== null && nowMs - Date.parse(passed.due) <= JUST_PASSED_MS;
  const cursor = isoOf(comes ? Date.parse(passed.due) - 1 : Math.max(nowMs, Date.parse(old.cursor)));
  const next = nextDue(subscription, cursor, old.cursorDate)?.due ?? null;
  updateSubscription(db, subscription, next);
  setProgress(db, id, { cursor, cursorDate: old.cursorDate, nextDue: next });
  movePlanned(db, id, subscription.place);
  const changes = changesSaid(old.subscription, subscription) ?? '';
  recordChange(db, { subscriptionId: id, at: isoOf(nowMs), by, what: wording('change.changed', { changes }) });
  return { subscription, today: passed === null || subscription.paused ? null : comes ? 'comes' : 'passed' };
}
