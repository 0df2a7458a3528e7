import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupState } from '../../src/state/backup.ts';
import { openState } from '../../src/state/database.ts';
import { shownBook } from '../../src/state/shown.ts';
import { english, said } from '../words.ts';
import { nothing, world } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name = 'state.db'): string => join(folder, name);

describe('D. Storage', () => {
  test('D43 the database is locked while the post is recorded: looked up afterwards, never sent again, never "not sent"', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file(), busyTimeoutMs: 20 });
    const id = await w.add();
    const other = openState(file());
    w.slack.fates = [() => other.db.exec('BEGIN IMMEDIATE')];
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    expect(w.slack.visible).toHaveLength(1);
    expect(w.digests.health()).toMatchObject({ ok: false, problem: expect.stringContaining('locked') });
    expect((await w.deliveries(id))[0]?.state).toBe('sending');
    other.db.exec('ROLLBACK');
    await w.runUntil('2026-03-01T08:02:00Z');
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.digests.health()).toEqual({ ok: true });
    other.close();
    w.close();
  });

  test('D43 locked before the intent: nothing is sent until the lock is gone', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file(), busyTimeoutMs: 20 });
    const id = await w.add();
    const other = openState(file());
    other.db.exec('BEGIN IMMEDIATE');
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    expect(w.slack.tries).toHaveLength(0);
    expect(w.digests.health()).toMatchObject({ ok: false });
    other.db.exec('ROLLBACK');
    await w.runUntil('2026-03-01T08:00:30Z');
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    other.close();
    w.close();
  });

  test('D44 disk full: sending stops, unhealthy, says what to do; goes on when there is room', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file() });
    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, i) => w.add({ place: { platform: 'slack', tenant: 'T1', channel: `C${i}` } })),
    );
    const pages = Number(w.state.db.prepare('PRAGMA page_count').get()?.page_count);
    w.state.db.exec(`PRAGMA max_page_count = ${pages}`);
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    expect(w.digests.health()).toMatchObject({ ok: false, problem: 'the disk is full', hint: expect.stringContaining('Free space') });
    const before = w.slack.visible.length;
    expect(before).toBeLessThan(40);
    w.state.db.exec('PRAGMA max_page_count = 1000000');
    await w.runUntil('2026-03-01T08:03:00Z');
    expect(w.slack.visible).toHaveLength(40);
    for (const id of ids) expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    w.close();
  });

  test('D46 an old backup put back does not send the past again', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z', file: file() });
    const id = await w.add();
    await backupState(w.state.db, file('backup.db'), '2026-03-01T07:00:00.000Z');
    await w.runUntil('2026-03-01T08:01:00Z', 60);
    w.close();
    rmSync(file('state.db-wal'), { force: true });
    copyFileSync(file('backup.db'), file());
    const again = world({ start: '2026-03-01T08:02:00Z', file: file(), slack: w.slack });
    await again.runUntil('2026-03-01T09:00:00Z', 60);
    expect(w.slack.visible).toHaveLength(1);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent']);
    expect((await again.deliveries(id))[0]?.reason).toContain('it was sent before');
    again.clock.set('2026-03-02T08:00:00Z');
    await again.tick();
    expect(w.slack.visible).toHaveLength(2);
    again.close();
  });

  test('D46 an old backup put back where history cannot be read: unknown, not sent again', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z', file: file() });
    const id = await w.add();
    await backupState(w.state.db, file('backup.db'), '2026-03-01T07:00:00.000Z');
    await w.runUntil('2026-03-01T08:01:00Z', 60);
    w.close();
    rmSync(file('state.db-wal'), { force: true });
    copyFileSync(file('backup.db'), file());
    w.slack.finds = ['unknowable'];
    const again = world({ start: '2026-03-01T08:02:00Z', file: file(), slack: w.slack });
    await again.runUntil('2026-03-01T08:05:00Z');
    expect(w.slack.visible).toHaveLength(1);
    expect(await again.ends(id)).toEqual(['2026-03-01 unknown']);
    again.close();
  });

  test('D46 a backup that was made between the freeze and the post: looked up before any post', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file() });
    const id = await w.add();
    let copied: Promise<void> | null = null;
    const discordless = w.slack;
    discordless.fates = [
      () => {
        copied = backupState(w.state.db, file('backup.db'), '2026-03-01T08:00:00.000Z');
      },
    ];
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    await copied;
    w.close();
    rmSync(file('state.db-wal'), { force: true });
    copyFileSync(file('backup.db'), file());
    const again = world({ start: '2026-03-01T08:03:00Z', file: file(), slack: w.slack });
    await again.runUntil('2026-03-01T08:05:00Z');
    expect(w.slack.visible).toHaveLength(1);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent']);
    again.close();
  });
});

test('what ended long ago is pruned once a day, but the slot from which the next digest starts', async () => {
  const w = world({ start: '2026-03-01T07:00:00Z' });
  const id = await w.add();
  for (const day of ['01', '02', '03']) {
    w.clock.set(`2026-03-${day}T08:00:00Z`);
    await w.tick();
  }
  await w.digests.book.pause(id, null, 'U1');
  w.clock.set('2026-03-20T08:00:00Z');
  await w.tick();
  expect(w.state.db.prepare("SELECT COUNT(*) AS count FROM parts WHERE payload <> ''").get()?.count).toBe(0);
  w.clock.set('2026-09-10T08:00:00Z');
  await w.tick();
  const left = await w.ends(id);
  expect(left[0]).toBe('2026-03-03 sent');
  expect(left).not.toContain('2026-03-02 sent');
  expect(w.state.db.prepare('SELECT COUNT(*) AS count FROM parts').get()?.count).toBe(1);
});

test('slots that told nothing are pruned as well: expired ones do not stay for ever', async () => {
  const w = world({ start: '2026-03-01T07:00:00Z' });
  const id = await w.add();
  for (const day of ['01', '05']) {
    w.clock.set(`2026-03-${day}T08:00:00Z`);
    await w.tick();
  }
  expect(await w.ends(id)).toContain('2026-03-04 expired');
  await w.digests.book.remove(id, 'U1');
  w.clock.set('2026-12-01T08:00:00Z');
  await w.tick();
  expect(await w.ends(id)).toEqual(['2026-03-05 sent']);
});

test('an audience keeps the latest 5,000 claims that it is compared with, and no more', async () => {
  const w = world({ start: '2026-03-01T07:00:00Z' });
  const { db } = w.state;
  const claims = Array.from({ length: 5_003 }, (_, i) => ({
    ...{ key: `k${i}`, text: 't', passages: [], textHashes: {} },
    shownAt: new Date(Date.UTC(2026, 0, 1) + i * 1000).toISOString(),
  }));
  await shownBook(db).record('slack/T1/channel/C1', claims);
  await shownBook(db).record('slack/T1/channel/C2', claims.slice(0, 3));
  await w.tick();
  const left = db.prepare('SELECT audience, COUNT(*) AS count, MIN(shown_at) AS oldest FROM shown GROUP BY audience').all();
  expect(left.map((row) => ({ ...row }))).toEqual([
    { audience: 'slack/T1/channel/C1', count: 5_000, oldest: claims[3]?.shownAt },
    { audience: 'slack/T1/channel/C2', count: 3, oldest: claims[0]?.shownAt },
  ]);
});

describe('the book', () => {
  test('every change is recorded: who, when, what; undo brings back what was removed', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.digests.book.pause(id, '2026-03-05', 'U2');
    await w.digests.book.resume(id, 'U3');
    await w.digests.book.remove(id, 'U1');
    expect(await w.digests.book.get(id)).toBeNull();
    expect(await w.digests.book.list()).toEqual([]);
    const place = { platform: 'slack', tenant: 'T1', channel: 'C1' } as const;
    expect((await w.digests.book.removed({ place, by: 'U1' }))?.id).toBe(id);
    expect(await w.digests.book.removed({ place, by: 'U9' })).toBeNull();
    await w.digests.book.undo(id, 'U1');
    expect((await w.digests.book.get(id))?.id).toBe(id);
    expect((await w.digests.book.changes(id)).map(({ by, what }) => `${by} ${english.tell(what)}`)).toEqual([
      'U1 added: ukraine, every day at 08:00 (UTC)',
      'U2 paused until 2026-03-05',
      'U3 resumed',
      'U1 removed',
      'U1 brought back',
    ]);
  });

  test('a removed digest is not sent, and one that was due meanwhile comes when it is brought back', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.digests.book.remove(id, 'U1');
    await w.runUntil('2026-03-01T08:10:00Z', 60);
    expect(w.slack.tries).toHaveLength(0);
    await w.digests.book.undo(id, 'U1');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('brought back after days, it owes nothing of them: no slot is called expired', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.digests.book.remove(id, 'U1');
    w.clock.set('2026-03-09T10:00:00Z');
    await w.digests.book.undo(id, 'U1');
    await w.runUntil('2026-03-10T08:01:00Z', 900);
    expect(await w.ends(id)).toEqual(['2026-03-09 sent', '2026-03-10 sent']);
    expect(w.digests.counters().expired).toBe(0);
  });

  test('now sends at once, apart from the schedule; preview records nothing', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    const subscription = await w.digests.book.get(id);
    if (subscription) await w.digests.book.preview(subscription);
    expect(await w.deliveries(id)).toEqual([]);
    const delivery = await w.clock.drive(w.digests.book.now(id, 'U1'));
    expect(delivery).toMatchObject({ state: 'sent', messageIds: ['m1'] });
    await w.runUntil('2026-03-01T08:00:30Z', 60);
    expect(w.slack.visible).toHaveLength(2);
    expect(delivery.story.map((line) => english.tell(line.what))).toEqual(['asked for by U1', 'built', 'sending part 1', 'sent']);
  });

  test('run-due settles every slot due at an instant, waits for a retry, and ends', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    w.slack.fates = ['take-and-lose'];
    const lines = await w.clock.drive(w.digests.runDue('2026-03-01T08:00:00Z'));
    expect(lines).toEqual([`${id} 2026-03-01: sent`]);
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.clock.drive(w.digests.runDue('2026-03-01T08:00:00Z'))).toEqual(lines);
    expect(w.slack.visible).toHaveLength(1);
  });

  test('D43 the state is opened, and digests are listed, while another process holds it locked', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file(), busyTimeoutMs: 20 });
    const id = await w.add();
    w.state.db.exec('BEGIN IMMEDIATE');
    const reader = world({ start: '2026-03-01T07:59:00Z', file: file(), busyTimeoutMs: 20 });
    expect((await reader.digests.book.list()).map((each) => each.id)).toEqual([id]);
    w.state.db.exec('ROLLBACK');
    reader.close();
    w.close();
  });

  test('D43 run-due on a locked database says so and fails, so that cron tells somebody', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', file: file(), busyTimeoutMs: 20 });
    await w.add();
    const other = openState(file());
    other.db.exec('BEGIN IMMEDIATE');
    expect(() => w.digests.apply([])).toThrow(expect.objectContaining({ what: said('locked') }));
    await expect(w.clock.drive(w.digests.runDue('2026-03-01T08:00:00Z'))).rejects.toMatchObject({
      code: 'digests_stand_still',
      what: said('locked'),
    });
    other.db.exec('ROLLBACK');
    other.close();
    w.close();
  });

  test('run-due alone forgets what ended long ago, by the machine’s clock and not by the instant that was asked for', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.clock.drive(w.digests.runDue('2026-03-05T08:00:00Z'));
    await w.digests.book.remove(id, 'U1');
    await w.clock.drive(w.digests.runDue('2026-12-01T08:00:00Z'));
    expect(await w.ends(id)).toContain('2026-03-04 expired');
    w.clock.set('2026-12-01T08:00:00Z');
    await w.clock.drive(w.digests.runDue('2026-12-01T08:00:00Z'));
    expect(await w.ends(id)).toEqual(['2026-03-05 sent']);
  });

  test('a platform that no process has connected: the slot expires, and is not lost', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z', compose: async () => nothing });
    const id = await w.add({ place: { platform: 'terminal', tenant: 'local', channel: 'terminal' } });
    await w.runUntil('2026-03-01T08:10:00Z', 60);
    expect((await w.deliveries(id))[0]?.state).toBe('planned');
    w.clock.set('2026-03-01T20:00:01Z');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 expired']);
  });
});
