import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import { mayMend } from '../core/pauses.ts';
import { pauseSaid } from '../core/present/pause.ts';
import { type Wording, wording } from '../core/words.ts';
import { transaction } from '../state/database.ts';
import { type EndState, insertDelivery, type KeptDelivery, tellStory } from '../state/deliveries.ts';
import { doubtUntil } from '../state/downtimes.ts';
import { type KeptSubscription, readSubscription, recordChange, setProgress, updateSubscription } from '../state/subscriptions.ts';
import { isoOf } from './clock.ts';
import { type DueSlot, nextSlots, slotsBetween } from './slots.ts';
import { deadlineOf } from './window.ts';

/** What a slot is entered with: to be sent, or ended at once. */
interface Entry {
  readonly state: 'planned' | EndState;
  readonly reason: Wording | null;
}

/** So far back the channel is searched for what a life of the bot that the database does not remember may have sent. */
const SEARCHED_MS = 7 * 86_400_000;

/** A slot that is too late now, but that may have been sent in its time: looked for where that is not too far back. */
function pastInDoubt({ due }: DueSlot, now: string): Entry {
  const near = Date.parse(now) - Date.parse(due) <= SEARCHED_MS;
  return near ? { state: 'planned', reason: null } : { state: 'unknown', reason: wording('slot.olderCopy') };
}

function entryOf(
  subscription: Subscription,
  slot: DueSlot,
  { deadline, doubtful }: Pick<KeptDelivery, 'deadline' | 'doubtful'>,
  now: string,
): Entry {
  const { paused, skip, zone } = subscription;
  if (slot.note === 'missing') return { state: 'skipped-paused', reason: wording('slot.missingDate', { date: slot.localDate, zone }) };
  // Whether its cause is mended is looked at when it is built, where there is still time to.
  const looked = mayMend(subscription) && deadline >= now;
  if (paused && !looked && (paused.until === null || slot.localDate < paused.until))
    return { state: 'skipped-paused', reason: wording('slot.paused', { why: pauseSaid(paused.reason) }) };
  if (skip.includes(slot.localDate)) return { state: 'skipped-paused', reason: wording('slot.skipped', { date: slot.localDate }) };
  if (deadline < now && doubtful) return pastInDoubt(slot, now);
  if (deadline < now) return { state: 'expired', reason: wording('slot.tooLateToPlan', { due: slot.due, deadline }) };
  return { state: 'planned', reason: null };
}

function endSaid({ state, reason }: Entry): Wording {
  const said = wording(`digest.state.${state}`);
  return reason === null ? said : wording('slot.stateWhy', { state: said, why: reason });
}

/** Ends a pause whose day has come; the reader is told with the first digest after it. */
function endPause(db: DatabaseSync, kept: KeptSubscription, until: string, now: string): Subscription {
  const subscription = { ...kept.subscription, paused: null };
  updateSubscription(db, subscription, kept.nextDue);
  recordChange(db, { subscriptionId: subscription.id, at: now, by: 'schedule', what: wording('change.resumedOn', { day: until }) });
  return subscription;
}

/** Told of each slot as it is entered. */
export type Entered = (subscription: Subscription, slot: DueSlot, entry: Entry) => void;

/**
 * Enters into the ledger every slot of a Subscription up to `now` that is not there yet, each with its end where it has one already (paused, a day to
 * skip, too late), and moves its cursor. A local date that was served is never due again, whatever became of schedule, zone or clock meanwhile. Inside
 * the caller's transaction.
 */
export function enterSlots(db: DatabaseSync, id: string, nowMs: number, entered: Entered): void {
  const now = isoOf(nowMs);
  const kept = readSubscription(db, id);
  if (!kept || kept.removedAt !== null || kept.nextDue === null || kept.nextDue > now) return;
  const doubt = doubtUntil(db);
  let { subscription, cursor, cursorDate } = kept;
  const { schedule, zone } = subscription;
  for (const slot of slotsBetween(schedule, zone, Date.parse(cursor), nowMs)) {
    if (slot.localDate <= cursorDate) continue;
    const until = subscription.paused?.until ?? null;
    const resumes = until !== null && slot.localDate >= until;
    if (resumes) subscription = endPause(db, kept, until, now);
    const deadline = deadlineOf(subscription, slot.due);
    const doubtful = doubt !== null && slot.due <= doubt;
    const entry = entryOf(subscription, slot, { deadline, doubtful }, now);
    const { platform, tenant, channel, thread = null } = subscription.place;
    const key = { subscriptionId: id, slot: slot.localDate };
    const note = resumes ? wording('notice.pauseEnded', { day: until }) : null;
    const row = { ...key, localDate: slot.localDate, due: slot.due, deadline, platform, tenant, channel, thread, ...entry, note, doubtful };
    if (insertDelivery(db, row, now)) {
      tellStory(db, key, now, entry.state === 'planned' ? wording('slot.due', { due: slot.due }) : endSaid(entry));
      entered(subscription, slot, entry);
    }
    cursorDate = slot.localDate;
  }
  if (now > cursor) cursor = now;
  setProgress(db, id, { cursor, cursorDate, nextDue: nextDue(subscription, cursor, cursorDate)?.due ?? null });
}

/** The next slot that a Subscription owes, given how far it is settled. */
export function nextDue({ schedule, zone }: Subscription, cursor: string, cursorDate: string): DueSlot | null {
  return nextSlots(schedule, zone, Date.parse(cursor), 3).find((slot) => slot.localDate > cursorDate) ?? null;
}

/** `enterSlots` in a transaction of its own: two processes enter each slot once. */
export function planSubscription(db: DatabaseSync, id: string, nowMs: number, entered: Entered = () => {}): void {
  transaction(db, () => enterSlots(db, id, nowMs, entered));
}
