import { DatabaseSync } from 'node:sqlite';
import { wordsFor } from '../../src/catalogues.ts';
import { readTold } from '../../src/state/told.ts';
import type { Held } from './seats.ts';

/** The ledger as somebody from outside may look at it while bots write. */
export interface Peephole {
  isOpen(held: Held): boolean;
  /** `platform channel` of a digest. */
  channelOf(id: string): string;
  /** Slots on their way, and digests whose time has come (the bots' clock, ms) without a slot. */
  waiting(nowMs: number): number;
  /** How long the oldest of these has been due by the bots' clock, ms; 0 where nothing waits. */
  longestWaitMs(nowMs: number): number;
  /** When the next slot of any digest comes due, ms. */
  nextDueMs(): number;
  /** All that is told of any slot, in English. */
  story(): readonly string[];
  close(): void;
}

/** What the ledger keeps to be told, in English. */
export const inEnglish = (stored: unknown): string => (typeof stored === 'string' ? wordsFor('en').tell(readTold(stored)) : '');

const OPEN = "('planned', 'ready', 'sending', 'ambiguous')";

export function peep(file: string): Peephole {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const open = db.prepare(`SELECT 1 FROM deliveries WHERE subscription_id = ? AND slot = ? AND state IN ${OPEN}`);
  const waiting = db.prepare(
    `SELECT (SELECT COUNT(*) FROM deliveries WHERE state IN ${OPEN}) + (SELECT COUNT(*) FROM subscriptions WHERE next_due <= ?) AS count`,
  );
  const oldest = db.prepare(
    `SELECT MIN(at) AS at FROM (SELECT MIN(due) AS at FROM deliveries WHERE state IN ${OPEN}
       UNION ALL SELECT MIN(next_due) FROM subscriptions WHERE next_due <= ?)`,
  );
  const channel = db.prepare("SELECT platform || ' ' || channel AS name FROM subscriptions WHERE id = ?");
  const next = db.prepare('SELECT MIN(next_due) AS at FROM subscriptions');
  return {
    isOpen: ({ id, slot }) => open.get(id, slot) !== undefined,
    channelOf: (id) => String(channel.get(id)?.name),
    waiting: (nowMs) => Number(waiting.get(new Date(nowMs).toISOString())?.count),
    longestWaitMs: (nowMs) => {
      const at = oldest.get(new Date(nowMs).toISOString())?.at;
      return typeof at === 'string' ? nowMs - Date.parse(at) : 0;
    },
    nextDueMs: () => Date.parse(String(next.get()?.at)),
    story: () =>
      db
        .prepare('SELECT what FROM story ORDER BY number')
        .all()
        .map((row) => inEnglish(row.what)),
    close: () => db.close(),
  };
}
