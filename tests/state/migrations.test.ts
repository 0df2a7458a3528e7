import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, openState } from '../../src/state/database.ts';
import { MIGRATIONS } from '../../src/state/migrations.ts';
import { world } from '../digests/world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (): string => join(folder, 'state.db');

const schema = (db: DatabaseSync): readonly unknown[] => db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
const version = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

/** The schema after the first `steps` steps, made in memory. */
function schemaAfter(steps: number): readonly unknown[] {
  const db = new DatabaseSync(':memory:');
  migrate(db, MIGRATIONS.slice(0, steps));
  return schema(db);
}

test('D45 kill -9 inside each real step: exactly the schema before it, and the next start goes on from there', async () => {
  const source = new URL('../../src/state/database.ts', import.meta.url).href;
  const script = join(folder, 'migrate.ts');
  writeFileSync(
    script,
    `import { DatabaseSync } from 'node:sqlite'; import { migrate } from '${source}';
     const db = new DatabaseSync(process.argv[2]); db.exec('PRAGMA journal_mode = WAL');
     migrate(db, undefined, (step) => { if (step === Number(process.argv[3])) process.kill(process.pid, 'SIGKILL'); });`,
  );
  for (let step = 1; step <= MIGRATIONS.length; step++) {
    const child = fork(script, [file(), String(step)], { stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))).toBe('SIGKILL');
    const db = new DatabaseSync(file());
    expect(version(db)).toBe(step - 1);
    expect(schema(db)).toEqual(schemaAfter(step - 1));
    db.close();
  }
  const state = openState(file());
  expect(schema(state.db)).toEqual(schemaAfter(MIGRATIONS.length));
  state.close();
});

test('digests that were made on the command line are those of the prompt from then on, told as far as they were', () => {
  const old = new DatabaseSync(file());
  migrate(old, MIGRATIONS.slice(0, 7));
  const body =
    '{"topics":["ukraine"],"exclude":[],"schedule":{"kind":"days","at":"08:00","days":[1]},"zone":"UTC","whenEmpty":"quiet","skip":[]}';
  const at = '2026-02-01T00:00:00.000Z';
  const add = old.prepare(
    `INSERT INTO subscriptions (id, platform, tenant, channel, body, owner, created_at, cursor, removed_at, removed_by)
     VALUES (?, ?, ?, 'terminal', ?, ?, ?, ?, ?, ?)`,
  );
  add.run('dline', 'terminal', 'local', body, 'local', at, at, at, 'local');
  add.run('dslack', 'slack', 'local', body, 'local', at, at, null, null);
  old.exec(`INSERT INTO shown (audience, key, claim, shown_at) VALUES ('terminal/local/channel/terminal', 'k', '{}', '2026-02-01');
    INSERT INTO subscription_changes (subscription_id, at, by, what) VALUES ('dline', '${at}', 'local', 'added'), ('dslack', '${at}', 'local', 'added');
    INSERT INTO deliveries (subscription_id, slot, local_date, due, deadline, platform, tenant, state, not_before, audience)
      VALUES ('dline', '2026-02-02', '2026-02-02', '${at}', '${at}', 'terminal', 'local', 'ready', '${at}', 'terminal/local/channel/terminal');`);
  old.close();
  const { db, close } = openState(file());
  expect(db.prepare('SELECT id, tenant, owner, removed_by FROM subscriptions ORDER BY id').all()).toEqual([
    { id: 'dline', tenant: 'terminal', owner: 'terminal', removed_by: 'terminal' },
    { id: 'dslack', tenant: 'local', owner: 'local', removed_by: null },
  ]);
  const told = [{ audience: 'terminal/terminal/channel/terminal' }];
  expect(db.prepare('SELECT audience FROM shown').all()).toEqual(told);
  // One that was on its way is told to the same audience; who sits there reads of their own changes as such.
  expect(db.prepare('SELECT audience FROM deliveries').all()).toEqual(told);
  expect(db.prepare('SELECT by FROM subscription_changes ORDER BY subscription_id').all()).toEqual([{ by: 'terminal' }, { by: 'local' }]);
  close();
});

test('D45 what an older version had open is sent by the newer one, where it was to go', async () => {
  const old = new DatabaseSync(file());
  migrate(old, MIGRATIONS.slice(0, 2));
  old.exec(`
    INSERT INTO subscriptions (id, platform, tenant, channel, body, owner, created_at, cursor, cursor_date, next_due) VALUES
      ('dold', 'slack', 'T1', 'C1', '{"topics":["ukraine"],"exclude":[],"schedule":{"kind":"days","at":"08:00","days":[1,2,3,4,5,6,7]},"zone":"UTC","whenEmpty":"quiet","skip":[]}',
       'U1', '2026-02-01T00:00:00.000Z', '2026-03-01T08:00:00.000Z', '2026-03-01', '2026-03-02T08:00:00.000Z');
    INSERT INTO deliveries (subscription_id, slot, local_date, due, deadline, platform, tenant, state, not_before) VALUES
      ('dold', '2026-03-01', '2026-03-01', '2026-03-01T08:00:00.000Z', '2026-03-01T20:00:00.000Z', 'slack', 'T1', 'planned', '2026-03-01T08:00:00.000Z');
  `);
  old.close();
  const w = world({ start: '2026-03-01T08:01:00Z', file: file() });
  await w.tick();
  w.clock.set('2026-03-02T08:00:00Z');
  await w.tick();
  expect(await w.ends('dold')).toEqual(['2026-03-01 sent', '2026-03-02 sent']);
  expect(w.slack.visible.map(({ channel }) => channel)).toEqual(['C1', 'C1']);
  w.close();
});
