import { fork } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupState } from '../../src/state/backup.ts';
import { migrate, openState, transaction } from '../../src/state/database.ts';
import { type Holder, isFree, lifeOf, thisHolder, writeHolder } from '../../src/state/holder.ts';
import { keyValue, keyvOf } from '../../src/state/keyv.ts';
import { leasesOf } from '../../src/state/lease.ts';
import { MIGRATIONS } from '../../src/state/migrations.ts';
import { storageProblem } from '../../src/state/problems.ts';
import { shownBook } from '../../src/state/shown.ts';

let folder: string;
const path = (name = 'state.db'): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tables = (db: DatabaseSync): readonly string[] =>
  db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map((row) => String(row.name));
const version = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version);

describe('migrations', () => {
  test('a new file has the whole schema, write-ahead logging and full synchronisation; opening it again changes nothing', () => {
    const first = openState(path());
    const names = tables(first.db);
    expect(version(first.db)).toBe(MIGRATIONS.length);
    expect(first.db.prepare('PRAGMA journal_mode').get()?.journal_mode).toBe('wal');
    expect(first.db.prepare('PRAGMA synchronous').get()?.synchronous).toBe(2);
    first.close();
    const again = openState(path());
    expect(tables(again.db)).toEqual(names);
    again.close();
  });

  test('a step that fails leaves the old schema', () => {
    const db = new DatabaseSync(path());
    migrate(db, ['CREATE TABLE a (x)']);
    expect(() => migrate(db, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE a (x)'])).toThrow('already exists');
    expect([version(db), tables(db)]).toEqual([1, ['a']]);
    db.close();
  });

  test('D45 kill -9 in a migration: the old schema or the new one, never half', async () => {
    const script = path('migrate.ts');
    const source = new URL('../../src/state/database.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import { DatabaseSync } from 'node:sqlite'; import { migrate } from '${source}';
       const db = new DatabaseSync(process.argv[2]); db.exec('PRAGMA journal_mode = WAL');
       migrate(db, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE c (x)'], (step) => { if (step === 2) process.kill(process.pid, 'SIGKILL'); });`,
    );
    const child = fork(script, [path()], { stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))).toBe('SIGKILL');
    const db = new DatabaseSync(path());
    expect([version(db), tables(db)]).toEqual([1, ['a']]);
    migrate(db, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE c (x)']);
    expect([version(db), tables(db)]).toEqual([2, ['a', 'b', 'c']]);
    db.close();
  });

  test('a file of a newer bot is refused', () => {
    const db = new DatabaseSync(path());
    db.exec('PRAGMA user_version = 999');
    db.close();
    expect(() => openState(path())).toThrow('newer version');
  });
});

describe('D44 a file that cannot be used: what is wrong and what to do', () => {
  test('damaged', () => {
    writeFileSync(path(), 'this is no database, but long enough to be taken for one'.repeat(100));
    expect(() => openState(path())).toThrow(/is no database. Stop the bot and put a backup/);
  });

  test('read-only folder', ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may write everywhere');
    chmodSync(folder, 0o500);
    expect(() => openState(path())).toThrow(/cannot be opened.*may write/);
    chmodSync(folder, 0o700);
  });

  test('locked beyond the busy timeout', () => {
    const holder = openState(path());
    holder.db.exec('BEGIN IMMEDIATE');
    const other = openState(path(), { busyTimeoutMs: 50 });
    let error: unknown;
    try {
      transaction(other.db, () => {});
    } catch (caught) {
      error = caught;
    }
    expect(storageProblem(error)?.problem).toContain('locked');
    holder.db.exec('ROLLBACK');
    expect(transaction(other.db, () => 1)).toBe(1);
    holder.close();
    other.close();
  });

  test('full', () => {
    const { db, close } = openState(path());
    db.exec(`PRAGMA max_page_count = ${Number(db.prepare('PRAGMA page_count').get()?.page_count) + 2}`);
    let error: unknown;
    try {
      for (let i = 0; i < 50; i++) db.prepare('INSERT INTO facts VALUES (?, ?)').run(`f${i}`, 'x'.repeat(4_000));
    } catch (caught) {
      error = caught;
    }
    expect(storageProblem(error)).toMatchObject({ problem: 'the disk is full' });
    close();
  });
});

describe('holders and leases', () => {
  const me = thisHolder();
  const now = '2026-03-01T08:00:00.000Z';
  const gone: Holder = { ...me, pid: 2 ** 22 - 3, started: '1' };

  test('a process that is gone is noticed at once, one with the same pid but another beginning too', () => {
    expect(lifeOf(me, me)).toBe('alive');
    expect(lifeOf({ ...me, nonce: 'other' }, me)).toBe('alive');
    expect(lifeOf(gone, me)).toBe('gone');
    expect(lifeOf({ ...me, pid: 1, started: '-1' }, me)).toBe('gone');
    expect(lifeOf({ ...gone, machine: 'elsewhere' }, me)).toBe('unseen');
  });

  test('who holds what: a living process is never overtaken, an unseen one when its time is up', () => {
    const later = '2026-03-01T08:05:00.000Z';
    expect(isFree(null, null, me, now)).toBe(true);
    expect(isFree(writeHolder(gone), later, me, now)).toBe(true);
    expect(isFree(writeHolder({ ...me, nonce: 'other' }), '2020-01-01T00:00:00.000Z', me, now)).toBe(false);
    expect(isFree(writeHolder({ ...gone, machine: 'elsewhere' }), later, me, now)).toBe(false);
    expect(isFree(writeHolder({ ...gone, machine: 'elsewhere' }), now, me, now)).toBe(true);
  });

  test('one process holds a lease; it passes on when released, when its holder died, and when an unseen one ran out', () => {
    const { db, close } = openState(':memory:');
    const at = new Date(now);
    const [mine, other] = [leasesOf(db, me), leasesOf(db, { ...me, nonce: 'other' })];
    expect([
      mine.take('slack', at, 60_000),
      other.take('slack', at, 60_000),
      mine.take('slack', at, 60_000),
      other.take('discord', at, 60_000),
    ]).toEqual([true, false, true, true]);
    other.release('slack');
    expect(other.take('slack', at, 60_000)).toBe(false);
    mine.release('slack');
    expect(other.take('slack', at, 60_000)).toBe(true);
    leasesOf(db, gone).take('dead', at, 3_600_000);
    expect(mine.take('dead', at, 60_000)).toBe(true);
    leasesOf(db, { ...gone, machine: 'elsewhere' }).take('far', at, 60_000);
    expect(mine.take('far', new Date(at.getTime() + 59_000), 60_000)).toBe(false);
    expect(mine.take('far', new Date(at.getTime() + 60_000), 60_000)).toBe(true);
    close();
  });
});

describe('small values through keyv', () => {
  test('several are kept at once, all or none, each for its time', async () => {
    let ms = 1_000;
    const { db } = openState(':memory:');
    const values = keyValue(keyvOf(db, () => ms));
    await values.setAll?.(
      [
        ['a', '1'],
        ['b', '2'],
      ],
      500,
    );
    expect([await values.get('a'), await values.get('b')]).toEqual(['1', '2']);
    ms = 1_000_000_000_000_000;
    expect(await values.get('a')).toBeNull();
    db.exec("CREATE TRIGGER refuse BEFORE INSERT ON small_values WHEN new.key LIKE '%bad' BEGIN SELECT raise(ABORT, 'no'); END");
    await expect(
      values.setAll?.(
        [
          ['good', '1'],
          ['bad', '2'],
        ],
        500,
      ),
    ).rejects.toThrow();
    expect(db.prepare("SELECT count(*) AS n FROM small_values WHERE key LIKE '%good'").get()?.n).toBe(0);
  });

  test('they are kept across openings, and end in time', async () => {
    let ms = Date.now();
    const first = openState(path());
    const values = keyValue(keyvOf(first.db, () => ms));
    await values.set('a', 'ünïcode "quoted"', 60_000);
    await values.set('b', 'x', 10);
    expect(await values.get('none')).toBeNull();
    first.close();
    const second = openState(path());
    const again = keyValue(keyvOf(second.db, () => ms));
    expect(await again.get('a')).toBe('ünïcode "quoted"');
    ms += 120_000;
    expect([await again.get('a'), await again.get('b')]).toEqual([null, null]);
    second.close();
  });

  test('an error of the store is thrown, not swallowed', async () => {
    const { db, close } = openState(':memory:');
    const values = keyValue(keyvOf(db));
    db.exec('DROP TABLE small_values');
    await expect(values.set('a', 'b', 1000)).rejects.toThrow();
    await expect(values.get('a')).rejects.toThrow();
    close();
  });
});

test('what an audience was shown is its own', async () => {
  const { db, close } = openState(':memory:');
  const book = shownBook(db);
  const claim = {
    key: 'k',
    text: 't',
    passages: [{ documentId: 'd', start: 0, end: 1 }],
    textHashes: { d: 'h' },
    shownAt: '2026-03-01T00:00:00.000Z',
  };
  await book.record('slack/T1/channel/C1', [claim]);
  await book.record('slack/T1/channel/C1', [claim]);
  expect(await book.of('slack/T1/channel/C1')).toEqual([claim]);
  expect(await book.of('slack/T2/channel/C1')).toEqual([]);
  close();
});

test('D46 backup while others write: the copy is whole, and replaces an older one', async () => {
  const { db, close } = openState(path());
  const writer = path('write.ts');
  const source = new URL('../../src/state/database.ts', import.meta.url).href;
  writeFileSync(
    writer,
    `import { openState, transaction } from '${source}';
     const { db } = openState(process.argv[2]); const insert = db.prepare('INSERT INTO facts VALUES (?, ?)');
     for (let i = 0; ; i++) { transaction(db, () => { insert.run('a' + i, 'x'); insert.run('b' + i, 'x'); }); if (i === 50) process.send('writing'); }`,
  );
  const child = fork(writer, [path()], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('message', resolve));
  for (let i = 0; i < 5; i++) {
    await backupState(db, path('copy.db'), '2026-03-01T00:00:00.000Z');
    const copy = openState(path('copy.db'));
    expect(copy.db.prepare('PRAGMA integrity_check').get()?.integrity_check).toBe('ok');
    const count = (like: string): number =>
      Number(copy.db.prepare('SELECT COUNT(*) AS count FROM facts WHERE name GLOB ?').get(like)?.count);
    expect(count('a[0-9]*')).toBeGreaterThan(50);
    expect(count('a[0-9]*')).toBe(count('b[0-9]*'));
    copy.close();
  }
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  close();
});

test('a backup that fails leaves the older copy alone', async () => {
  const { db, close } = openState(path());
  await expect(backupState(db, join(folder, 'none', 'copy.db'), '2026-03-01T00:00:00.000Z')).rejects.toThrow();
  expect(existsSync(join(folder, 'none'))).toBe(false);
  close();
});
