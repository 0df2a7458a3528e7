import { DatabaseSync } from 'node:sqlite';
import type { Visible } from './standin.ts';

/** What was due, worked out without the bot. */
export interface Due {
  readonly subscriptionId: string;
  readonly localDate: string;
  readonly dueMs: number;
}

/** What the checker counts, with what it found wrong in words. */
export interface Verdict {
  readonly due: number;
  readonly sent: number;
  readonly lost: number;
  readonly doubled: number;
  readonly late: number;
  readonly unknown: number;
  readonly expired: number;
  readonly failed: number;
  readonly unsettled: number;
  readonly longestWaitS: number;
  readonly problems: readonly string[];
}

const LATE_MS = 5 * 60_000;

/** Compares what people saw with what was due and with what the ledger says of it; knows nothing of how the bot works. */
export function check(file: string, visible: readonly Visible[], due: readonly Due[]): Verdict {
  const db = new DatabaseSync(file, { readOnly: true });
  const states = new Map(
    db
      .prepare('SELECT subscription_id, slot, state FROM deliveries')
      .all()
      .map((row) => [`${row.subscription_id} ${row.slot}`, String(row.state)]),
  );
  const shown = new Set(
    db
      .prepare('SELECT key FROM shown')
      .all()
      .map((row) => String(row.key)),
  );
  db.close();
  const seen = Map.groupBy(visible, (message) => message.payload);
  const count = { sent: 0, lost: 0, doubled: 0, late: 0, unknown: 0, expired: 0, failed: 0, unsettled: 0, longestWaitS: 0 };
  const problems: string[] = [];
  for (const slot of due) {
    const name = `${slot.subscriptionId} ${slot.localDate}`;
    const messages = seen.get(name) ?? [];
    const state = states.get(name) ?? 'never planned';
    const wait = messages[0] ? messages[0].at - slot.dueMs : 0;
    count.longestWaitS = Math.max(count.longestWaitS, Math.round(wait / 1000));
    if (wait > LATE_MS) count.late += 1;
    if (messages.length > 1) {
      count.doubled += 1;
      problems.push(`${name}: seen ${messages.length} times`);
    }
    if (state === 'sent') count.sent += 1;
    else if (state === 'unknown' || state === 'expired' || state === 'failed') count[state] += 1;
    else {
      count.unsettled += 1;
      problems.push(`${name}: ${state}`);
    }
    if (messages.length === 0 && (state === 'sent' || state === 'never planned')) {
      count.lost += 1;
      problems.push(`${name}: ${state}, but nobody saw it`);
    }
    if (state === 'sent' && !shown.has(name)) problems.push(`${name}: sent, but not recorded as shown`);
  }
  const expected = new Set(due.map((slot) => `${slot.subscriptionId} ${slot.localDate}`));
  for (const payload of seen.keys()) if (!expected.has(payload)) problems.push(`${payload}: seen, but it was not due`);
  return { due: due.length, ...count, problems };
}
