import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Delivery, DeliveryState } from '../core/digest.ts';
import type { Place } from '../core/request.ts';
import type { Wording } from '../core/words.ts';
import { type Holder, isFree } from './holder.ts';
import { readTold, writeTold } from './told.ts';

/** States from which a Delivery still has a way to go. */
export type OpenState = 'planned' | 'ready' | 'sending' | 'ambiguous';
export type EndState = Exclude<DeliveryState, OpenState>;

/** SQL list of the open states. */
export const OPEN = "('planned', 'ready', 'sending', 'ambiguous')";
/** Which Delivery. */
export interface DeliveryKey {
  readonly subscriptionId: string;
  readonly slot: string;
}

/** A frozen part and how far it came. `sending`: the intent to post was committed, so it may be there. */
export interface KeptPart {
  readonly part: number;
  readonly key: string;
  readonly payload: string;
  readonly state: 'ready' | 'sending' | 'ambiguous' | 'sent';
  /** ISO instants of the latest and of the first intent. */
  readonly intentAt: string | null;
  readonly firstIntentAt: string | null;
  /** Look-ups that gave no answer. */
  readonly looks: number;
  readonly messageId: string | null;
}

/** A Delivery as the ledger keeps it. */
export interface KeptDelivery extends DeliveryKey {
  readonly localDate: string;
  readonly due: string;
  readonly deadline: string;
  readonly platform: string;
  readonly tenant: string;
  /** Where it goes; null where it was entered by an older version of this bot: then where its Subscription goes. */
  readonly channel: string | null;
  readonly thread: string | null;
  readonly state: DeliveryState;
  readonly reason: Wording | null;
  /** A word to the reader that goes with it, e.g. that a pause has ended. */
  readonly note: Wording | null;
  readonly notBefore: string;
  /** Tries that certainly or perhaps did not arrive. */
  readonly attempts: number;
  /** It may have been sent by a life of this bot that the database does not remember (a restored backup). */
  readonly doubtful: boolean;
}

type Row = Record<string, SQLOutputValue>;
export const text = (value: SQLOutputValue | undefined): string => String(value);
export const textOrNull = (value: SQLOutputValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const toldOrNull = (value: SQLOutputValue | undefined): Wording | null =>
  value === null || value === undefined ? null : readTold(String(value));

export function kept(row: Row): KeptDelivery {
  return {
    subscriptionId: text(row.subscription_id),
    slot: text(row.slot),
    localDate: text(row.local_date),
    due: text(row.due),
    deadline: text(row.deadline),
    platform: text(row.platform),
    tenant: text(row.tenant),
    channel: textOrNull(row.channel),
    thread: textOrNull(row.thread),
    state: text(row.state) as DeliveryState,
    reason: toldOrNull(row.reason),
    note: toldOrNull(row.note),
    notBefore: text(row.not_before),
    attempts: Number(row.attempts),
    doubtful: row.doubtful === 1,
  };
}

/** A slot entered into the ledger; an ended one is entered with its end. */
export type NewDelivery = Omit<KeptDelivery, 'attempts' | 'notBefore' | 'channel' | 'thread'> &
  Partial<Pick<KeptDelivery, 'notBefore' | 'channel' | 'thread'>>;

/** Enters a slot once; false where it is there already. Inside the caller's transaction. */
export function insertDelivery(db: DatabaseSync, delivery: NewDelivery, now: string): boolean {
  const open = OPEN.includes(`'${delivery.state}'`);
  const { changes } = db
    .prepare(
      `INSERT INTO deliveries (subscription_id, slot, local_date, due, deadline, platform, tenant, channel, thread, state, reason, note, not_before, doubtful, ended_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .run(
      delivery.subscriptionId,
      delivery.slot,
      delivery.localDate,
      delivery.due,
      delivery.deadline,
      delivery.platform,
      delivery.tenant,
      delivery.channel ?? null,
      delivery.thread ?? null,
      delivery.state,
      delivery.reason && writeTold(delivery.reason),
      delivery.note && writeTold(delivery.note),
      delivery.notBefore ?? delivery.due,
      delivery.doubtful ? 1 : 0,
      open ? null : now,
    );
  return changes > 0;
}

/** Slots that nothing was built for yet go where their Subscription goes now. */
export function movePlanned(db: DatabaseSync, subscriptionId: string, { tenant, channel, thread }: Place): void {
  db.prepare("UPDATE deliveries SET tenant = ?, channel = ?, thread = ? WHERE subscription_id = ? AND state = 'planned'").run(
    tenant,
    channel,
    thread ?? null,
    subscriptionId,
  );
}

/** Whether parts of it are kept that are not known to be visible. */
export function hasUnsent(db: DatabaseSync, { subscriptionId, slot }: DeliveryKey): boolean {
  const row = db
    .prepare("SELECT 1 FROM parts WHERE subscription_id = ? AND slot = ? AND state <> 'sent' AND payload <> '' LIMIT 1")
    .get(subscriptionId, slot);
  return row !== undefined;
}

/** Gives a new Delivery the parts of an ended one that are not known to be visible, word for word, and what its audience then was shown. */
export function copyUnsent(db: DatabaseSync, from: DeliveryKey, to: DeliveryKey, keyOf: (part: number) => string): void {
  const rows = db
    .prepare("SELECT payload FROM parts WHERE subscription_id = ? AND slot = ? AND state <> 'sent' ORDER BY part")
    .all(from.subscriptionId, from.slot);
  const insert = db.prepare("INSERT INTO parts (subscription_id, slot, part, key, payload, state) VALUES (?, ?, ?, ?, ?, 'ready')");
  for (const [part, { payload }] of rows.entries()) insert.run(to.subscriptionId, to.slot, part, keyOf(part), text(payload));
  db.prepare(
    `UPDATE deliveries SET (claims, audience, as_of) = (SELECT claims, audience, as_of FROM deliveries WHERE subscription_id = ? AND slot = ?)
     WHERE subscription_id = ? AND slot = ?`,
  ).run(from.subscriptionId, from.slot, to.subscriptionId, to.slot);
}

/** One line of a Delivery's story. */
export function tellStory(db: DatabaseSync, { subscriptionId, slot }: DeliveryKey, at: string, what: Wording): void {
  db.prepare('INSERT INTO story (subscription_id, slot, at, what) VALUES (?, ?, ?, ?)').run(subscriptionId, slot, at, writeTold(what));
}

export function readDelivery(db: DatabaseSync, { subscriptionId, slot }: DeliveryKey): KeptDelivery | null {
  const row = db.prepare('SELECT * FROM deliveries WHERE subscription_id = ? AND slot = ?').get(subscriptionId, slot);
  return row ? kept(row) : null;
}

/** Open Deliveries whose turn has come and which no other living process holds, the oldest first. */
export function waitingDeliveries(db: DatabaseSync, me: Holder, now: string): readonly KeptDelivery[] {
  const rows = db.prepare(`SELECT * FROM deliveries WHERE state IN ${OPEN} AND not_before <= ? ORDER BY due, subscription_id`).all(now);
  return rows.filter((row) => isFree(textOrNull(row.holder), textOrNull(row.held_until), me, now)).map(kept);
}

/** When the next open Delivery to one of these platforms wants attention after an instant, ISO; null where none is open. */
export function nextAttention(db: DatabaseSync, platforms: readonly string[], after: string): string | null {
  const row = db
    .prepare(
      `SELECT MIN(not_before) AS at FROM deliveries WHERE state IN ${OPEN} AND not_before > ? AND platform IN (SELECT value FROM json_each(?))`,
    )
    .get(after, JSON.stringify(platforms));
  return textOrNull(row?.at);
}

/** The latest Deliveries with their stories, newest first. */
export function deliveriesOf(db: DatabaseSync, subscriptionId: string, limit: number): readonly Delivery[] {
  const rows = db.prepare('SELECT * FROM deliveries WHERE subscription_id = ? ORDER BY due DESC LIMIT ?').all(subscriptionId, limit);
  return rows.map((row) => deliveryOf(db, kept(row)));
}

/** A kept Delivery as others see it. */
export function deliveryOf(db: DatabaseSync, { subscriptionId, slot, localDate, due, state, reason }: KeptDelivery): Delivery {
  const ids = db
    .prepare('SELECT message_id FROM parts WHERE subscription_id = ? AND slot = ? AND message_id IS NOT NULL ORDER BY part')
    .all(subscriptionId, slot);
  const story = db.prepare('SELECT at, what FROM story WHERE subscription_id = ? AND slot = ? ORDER BY number').all(subscriptionId, slot);
  return {
    subscriptionId,
    slot,
    localDate,
    due,
    state,
    reason,
    messageIds: ids.map((id) => text(id.message_id)),
    story: story.map((line) => ({ at: text(line.at), what: readTold(text(line.what)) })),
  };
}

/** The instant up to which this Subscription's audience was told what the library learned; null before the first digest. */
export function toldUpTo(db: DatabaseSync, subscriptionId: string): string | null {
  return textOrNull(
    db
      .prepare("SELECT MAX(as_of) AS at FROM deliveries WHERE subscription_id = ? AND state IN ('sent', 'skipped-empty')")
      .get(subscriptionId)?.at,
  );
}

/** Deliveries that ended at or after an ISO instant, in the order they ended. */
export function deliveriesSettledSince(db: DatabaseSync, since: string): readonly KeptDelivery[] {
  return db.prepare('SELECT * FROM deliveries WHERE ended_at >= ? ORDER BY ended_at, subscription_id').all(since).map(kept);
}
