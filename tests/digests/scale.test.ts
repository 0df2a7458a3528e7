import type { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { nothing, type World, world } from './world.ts';

const MANY = 10_000;

/** Subscriptions as a year of use leaves them: one row each, and for some of them a past of ended slots and told notices. */
function populate({ state: { db } }: World, count: number): void {
  const subscription = db.prepare(
    `INSERT INTO subscriptions (id, platform, tenant, channel, body, owner, created_at, cursor, cursor_date, next_due)
     VALUES (?, 'slack', ?, ?, ?, 'U1', '2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-03-01', ?)`,
  );
  const delivery = db.prepare(
    `INSERT INTO deliveries (subscription_id, slot, local_date, due, deadline, platform, tenant, state, not_before, ended_at)
     VALUES (?, ?, ?, ?, ?, 'slack', ?, 'sent', ?, ?)`,
  );
  const notice = db.prepare(
    "INSERT INTO notices (subscription_id, kind, ref, message, state, not_before) VALUES (?, 'gone', ?, '{}', 'told', '2026-02-01T00:00:00.000Z')",
  );
  const body = JSON.stringify({
    topics: ['ukraine'],
    exclude: [],
    schedule: { kind: 'days', at: '09:00', days: [1] },
    zone: 'UTC',
    whenEmpty: 'quiet',
    skip: [],
  });
  db.exec('BEGIN');
  for (let i = 0; i < count; i++) {
    const [id, tenant] = [`s${i}`, `T${i % 50}`];
    subscription.run(id, tenant, `C${i}`, body, '2026-03-02T09:00:00.000Z');
    for (let day = 10; day < 14; day++) {
      const due = `2026-02-${day}T09:00:00.000Z`;
      delivery.run(id, `2026-02-${day}`, `2026-02-${day}`, due, due, tenant, due, due);
    }
    notice.run(id, String(i));
  }
  db.exec('COMMIT');
}

/** Every statement that the work prepares. */
async function statementsOf(db: DatabaseSync, work: () => Promise<unknown>): Promise<readonly string[]> {
  const seen = new Set<string>();
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    seen.add(sql);
    return prepare(sql);
  };
  await work();
  db.prepare = prepare;
  return [...seen];
}

/** Steps of a statement's plan that read a whole table that grows. */
function wholeReads(db: DatabaseSync, sql: string): readonly string[] {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from({ length: (sql.match(/\?/g) ?? []).length }, () => null));
  return plan
    .map(({ detail }) => String(detail))
    .filter((detail) => /^SCAN (?:subscriptions|deliveries|parts|story|notices|shown)\b(?!.*(?:open|due|held)_)/.test(detail));
}

test('10,000 subscriptions cost no more than their due ones: no statement of a tick reads a whole table', async () => {
  const w = world({ start: '2026-03-01T07:00:00Z', compose: async () => nothing });
  populate(w, MANY);
  const due = await w.add({ schedule: { kind: 'days', at: '08:00', days: [7] } });
  await w.tick();
  w.clock.set('2026-03-01T08:00:00Z');
  const statements = await statementsOf(w.state.db, w.tick);
  expect(await w.ends(due)).toEqual(['2026-03-01 skipped-empty']);
  expect(w.digests.counters().due).toBe(1);
  expect(statements.length).toBeGreaterThan(15);
  for (const sql of statements) expect(wholeReads(w.state.db, sql), sql).toEqual([]);
});

test('what is asked of the ledger in a tick without anything due does not grow with the subscriptions', async () => {
  const count = async (subscriptions: number): Promise<number> => {
    const w = world({ start: '2026-03-01T07:00:00Z', compose: async () => nothing });
    populate(w, subscriptions);
    await w.tick();
    let calls = 0;
    const prepare = w.state.db.prepare.bind(w.state.db);
    w.state.db.prepare = (sql: string) => {
      calls += 1;
      return prepare(sql);
    };
    await w.tick();
    return calls;
  };
  expect(await count(2_000)).toBe(await count(10));
});
