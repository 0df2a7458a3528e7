import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';
import { fact, setFact } from './facts.ts';
import { pruneShown } from './shown.ts';

const MS_PER_DAY = 86_400_000;
/** How long the story of a slot can be asked for. */
const KEPT_DAYS = 180;
/** A payload is needed until its part is sent, and a while longer to see what was sent. */
const PAYLOADS_KEPT_DAYS = 14;

/**
 * Once a day, forgets the payloads and stories of slots long ended, notices long told, and claims no longer compared with, so that the file does
 * not grow for ever. The last slot that told an audience something is kept however old it is: the next digest starts from there.
 */
export function prune(db: DatabaseSync, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  if (fact(db, 'pruned') === today) return;
  const ago = (days: number): string => new Date(now.getTime() - days * MS_PER_DAY).toISOString();
  transaction(db, () => {
    // One that told nothing has no as_of, and no pair with a NULL is ever found to be NOT IN a list.
    const old = `SELECT subscription_id, slot FROM deliveries WHERE ended_at < ?
      AND (subscription_id, COALESCE(as_of, '')) NOT IN (SELECT subscription_id, MAX(as_of) FROM deliveries WHERE state IN ('sent', 'skipped-empty') GROUP BY subscription_id)`;
    for (const table of ['story', 'parts', 'deliveries'])
      db.prepare(`DELETE FROM ${table} WHERE (subscription_id, slot) IN (${old})`).run(ago(KEPT_DAYS));
    db.prepare(
      "UPDATE parts SET payload = '' WHERE payload <> '' AND (subscription_id, slot) IN (SELECT subscription_id, slot FROM deliveries WHERE ended_at < ?)",
    ).run(ago(PAYLOADS_KEPT_DAYS));
    db.prepare('UPDATE deliveries SET claims = NULL WHERE claims IS NOT NULL AND ended_at < ?').run(ago(PAYLOADS_KEPT_DAYS));
    db.prepare("DELETE FROM notices WHERE state IN ('told', 'given-up') AND not_before < ?").run(ago(KEPT_DAYS));
    pruneShown(db);
    setFact(db, 'pruned', today);
  });
}
