import type { DatabaseSync } from 'node:sqlite';
import type { ShownBook, ShownClaim } from '../core/briefing/shown.ts';
import { transaction } from './database.ts';

/** The latest claims that are compared with: older ones are no news to repeat. */
const REMEMBERED = 5_000;

export function shownTo(db: DatabaseSync, audience: string): readonly ShownClaim[] {
  const rows = db.prepare('SELECT claim FROM shown WHERE audience = ? ORDER BY shown_at DESC LIMIT ?').all(audience, REMEMBERED);
  return rows.map((row) => JSON.parse(String(row.claim)) as ShownClaim);
}

/** Inside a transaction of the caller, together with what made them shown. */
export function recordShown(db: DatabaseSync, audience: string, claims: readonly ShownClaim[]): void {
  const insert = db.prepare(
    'INSERT INTO shown VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET claim = excluded.claim, shown_at = excluded.shown_at',
  );
  for (const claim of claims) insert.run(audience, claim.key, JSON.stringify(claim), claim.shownAt);
}

/** Forgets the claims of each audience that are no longer compared with. Inside a transaction of the caller. */
export function pruneShown(db: DatabaseSync): void {
  const full = db.prepare('SELECT audience FROM shown GROUP BY audience HAVING COUNT(*) > ?').all(REMEMBERED);
  const forget = db.prepare(
    'DELETE FROM shown WHERE rowid IN (SELECT rowid FROM shown WHERE audience = ? ORDER BY shown_at DESC LIMIT -1 OFFSET ?)',
  );
  for (const { audience } of full) forget.run(String(audience), REMEMBERED);
}

/** What audiences were shown, on the state's file. */
export function shownBook(db: DatabaseSync): ShownBook {
  return {
    of: async (audience) => shownTo(db, audience),
    record: async (audience, claims) => transaction(db, () => recordShown(db, audience, claims)),
  };
}
