import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';
import { OPEN, text } from './deliveries.ts';
import { fact, setFact } from './facts.ts';

/** A silence between two signs of life that is longer than this was a downtime. */
const SILENCE_MS = 90_000;
const KEPT_DAYS = 30;
/** A clock that shows less than at the last sign of life by more than this was set back. */
const SET_BACK_MS = 60_000;

/** What waits for an instant waits as long as it had to before the clock was set back, no longer; nothing was told as of a time to come. */
function setBack(db: DatabaseSync, now: Date, byMs: number): void {
  const waiting = db.prepare(`SELECT subscription_id, slot, not_before FROM deliveries WHERE state IN ${OPEN} AND not_before > ?`);
  const change = db.prepare('UPDATE deliveries SET not_before = ? WHERE subscription_id = ? AND slot = ?');
  for (const { subscription_id, slot, not_before } of waiting.all(now.toISOString()))
    change.run(new Date(Date.parse(String(not_before)) - byMs).toISOString(), text(subscription_id), text(slot));
  // What the library learned from now on is news, whatever the wrong clock had showed; what was shown is known by its claims.
  db.prepare('UPDATE deliveries SET as_of = ? WHERE as_of > ?').run(now.toISOString(), now.toISOString());
  db.prepare("UPDATE notices SET not_before = ? WHERE state = 'planned' AND not_before > ?").run(now.toISOString(), now.toISOString());
}

/** A sign of life of the ticker; a long silence before it is written down as a downtime, and a clock that was set back keeps nothing waiting. */
export function signOfLife(db: DatabaseSync, now: Date): void {
  transaction(db, () => {
    const last = fact(db, 'alive');
    const backMs = last === null ? 0 : Date.parse(last) - now.getTime();
    if (backMs > SET_BACK_MS) setBack(db, now, backMs);
    if (last !== null && now.getTime() - Date.parse(last) > SILENCE_MS) {
      db.prepare('INSERT INTO downtimes VALUES (?, ?) ON CONFLICT DO UPDATE SET until = excluded.until').run(last, now.toISOString());
      db.prepare('DELETE FROM downtimes WHERE until < ?').run(new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString());
    }
    setFact(db, 'alive', now.toISOString());
  });
}

/** The downtime in which an instant fell, ISO; null where the bot was up. */
export function downtimeAt(db: DatabaseSync, instant: string): { readonly since: string; readonly until: string } | null {
  const row = db
    .prepare('SELECT since, until FROM downtimes WHERE since <= ? AND until >= ? ORDER BY until DESC LIMIT 1')
    .get(instant, instant);
  return row ? { since: String(row.since), until: String(row.until) } : null;
}

/** Marks a backup's file as what it is. */
export function markBackup(db: DatabaseSync, at: string): void {
  setFact(db, 'backup', at);
}

/** Slots due up to this ISO instant may have been sent by a life of the bot that this file does not remember; null for none. */
export function doubtUntil(db: DatabaseSync): string | null {
  return fact(db, 'doubt-until');
}

/**
 * Notices that this file is a backup put back: every open Delivery, and every slot up to `now` that is not in the ledger, is in doubt from here on.
 * @returns when the backup was made, null where the file is no backup
 */
export function noticeRestore(db: DatabaseSync, now: string): string | null {
  // Whoever only reads needs no lock for it.
  if (fact(db, 'backup') === null) return null;
  return transaction(db, () => {
    const made = fact(db, 'backup');
    if (made === null) return null;
    // Whoever held them when the copy was made holds them in another file.
    db.exec(
      "UPDATE deliveries SET doubtful = 1, holder = NULL, held_until = NULL WHERE state IN ('planned', 'ready', 'sending', 'ambiguous')",
    );
    // A part that was frozen may have been posted after the copy was made: look before any post.
    db.prepare(
      "UPDATE parts SET state = 'ambiguous', intent_at = COALESCE(intent_at, ?), first_intent_at = COALESCE(first_intent_at, ?) WHERE state IN ('ready', 'sending')",
    ).run(made, made);
    db.exec('DELETE FROM leases');
    setFact(db, 'doubt-until', now);
    db.prepare("DELETE FROM facts WHERE name = 'backup'").run();
    return made;
  });
}
