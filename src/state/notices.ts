import type { DatabaseSync } from 'node:sqlite';
import type { Message } from '../core/message.ts';
import { transaction } from './database.ts';

/** A word that is owed about a Subscription, told at most once: to its owner in private, or in its channel where that one has left. */
export interface Notice {
  readonly number: number;
  readonly subscriptionId: string;
  readonly message: Message;
  readonly to: 'owner' | 'channel';
  readonly attempts: number;
}

/** Owes a notice; a second one of the same kind and reference is none. Inside or outside of a transaction. */
export function oweNotice(
  db: DatabaseSync,
  notice: { subscriptionId: string; kind: string; ref: string; message: Message; to: Notice['to'] },
  now: string,
): void {
  db.prepare(
    "INSERT INTO notices (subscription_id, kind, ref, message, recipient, state, not_before) VALUES (?, ?, ?, ?, ?, 'planned', ?) ON CONFLICT DO NOTHING",
  ).run(notice.subscriptionId, notice.kind, notice.ref, JSON.stringify(notice.message), notice.to, now);
}

/** So many are taken at a time: those that wait for their turn would be lost with the process. */
const AT_A_TIME = 50;

/**
 * Takes the notices that are owed now on these platforms; each is taken by one process only and marked as being sent before it is. A process that dies in between
 * leaves its notice untold: a private message cannot be looked up, and once is the promise. It stays in the log and in `why`.
 */
export function takeNotices(db: DatabaseSync, platforms: readonly string[], now: string): readonly Notice[] {
  return transaction(db, () =>
    db
      .prepare(
        `UPDATE notices SET state = 'sending', attempts = attempts + 1
         WHERE number IN (
           SELECT number FROM notices WHERE state = 'planned' AND not_before <= ?
             AND EXISTS (SELECT 1 FROM subscriptions WHERE id = notices.subscription_id AND platform IN (SELECT value FROM json_each(?)))
           ORDER BY not_before LIMIT ${AT_A_TIME})
         RETURNING number, subscription_id, message, recipient, attempts`,
      )
      .all(now, JSON.stringify(platforms))
      .map((row) => ({
        number: Number(row.number),
        subscriptionId: String(row.subscription_id),
        message: JSON.parse(String(row.message)) as Message,
        to: row.recipient === 'channel' ? 'channel' : 'owner',
        attempts: Number(row.attempts),
      })),
  );
}

/** What became of a try: `channel`, the owner cannot be reached any more, so the channel is told. */
export type Told = 'told' | 'given-up' | 'channel' | { readonly againAt: string };

export function settleNotice(db: DatabaseSync, number: number, state: Told): void {
  if (state === 'channel') db.prepare("UPDATE notices SET state = 'planned', recipient = 'channel' WHERE number = ?").run(number);
  else if (typeof state === 'string') db.prepare('UPDATE notices SET state = ? WHERE number = ?').run(state, number);
  else db.prepare("UPDATE notices SET state = 'planned', not_before = ? WHERE number = ?").run(state.againAt, number);
}
