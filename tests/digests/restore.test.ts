import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backupState } from '../../src/state/backup.ts';
import { fault } from './outbox.ts';
import { saying, type World, world } from './world.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name = 'state.db'): string => join(folder, name);
const backUp = (w: World): Promise<void> => backupState(w.state.db, file('backup.db'), new Date(w.clock.now()).toISOString());

/** The backup put in the place of the state, and the bot started over it. */
function restored(before: World, at: string): World {
  before.close();
  for (const ending of ['-wal', '-shm']) rmSync(file(`state.db${ending}`), { force: true });
  copyFileSync(file('backup.db'), file());
  return world({ start: at, file: file(), slack: before.slack, compose: async () => saying(PARTS) });
}

const PARTS = ['part 1', 'part 2', 'part 3'];
const start = (): World => world({ start: '2026-03-01T07:59:00Z', file: file(), compose: async () => saying(PARTS) });
const seen = (w: World): readonly string[] => w.slack.visible.map(({ payload }) => payload);

describe('D46 a backup put back, with a digest of three parts', () => {
  test('D46 made before the slot: none of its parts is sent again', async () => {
    const w = start();
    const id = await w.add();
    await backUp(w);
    await w.runUntil('2026-03-01T08:01:00Z');
    const again = restored(w, '2026-03-01T08:10:00Z');
    await again.runUntil('2026-03-01T09:00:00Z', 60);
    expect(seen(again)).toEqual(PARTS);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent']);
    again.close();
  });

  test.each([1, 2])('D46 made after part %i was recorded: the others are found, not sent', async (parts) => {
    const w = start();
    const id = await w.add();
    let taken = 0;
    let copied: Promise<void> | null = null;
    w.slack.decide = () => {
      taken += 1;
      if (taken === parts + 1) copied = backUp(w);
      return 'take';
    };
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    await copied;
    expect(seen(w)).toEqual(PARTS);
    const again = restored(w, '2026-03-01T08:10:00Z');
    await again.runUntil('2026-03-01T08:20:00Z', 60);
    expect(seen(again)).toEqual(PARTS);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent']);
    again.close();
  });

  test('D46 made after part 1, and part 2 never arrived: what is missing is sent, once', async () => {
    const w = start();
    const id = await w.add();
    w.slack.fates = ['take', fault('unavailable')];
    w.clock.set('2026-03-01T08:00:00Z');
    await w.tick();
    await backUp(w);
    const again = restored(w, '2026-03-01T08:10:00Z');
    await again.runUntil('2026-03-01T08:20:00Z', 60);
    expect(seen(again)).toEqual(PARTS);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent']);
    again.close();
  });

  test('D46 days old: nothing of the days between is sent again, each of them is found, and the next digest starts from there', async () => {
    const since: string[] = [];
    const w = start();
    const id = await w.add();
    await w.runUntil('2026-03-01T08:01:00Z');
    await backUp(w);
    await w.runUntil('2026-03-04T08:30:00Z', 900);
    expect(w.slack.visible).toHaveLength(12);
    w.close();
    for (const ending of ['-wal', '-shm']) rmSync(file(`state.db${ending}`), { force: true });
    copyFileSync(file('backup.db'), file());
    const again = world({
      start: '2026-03-04T15:00:00Z',
      file: file(),
      slack: w.slack,
      compose: async (_, from) => {
        since.push(from.since);
        return saying(PARTS);
      },
    });
    await again.runUntil('2026-03-05T08:01:00Z', 900);
    expect(await again.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent', '2026-03-03 sent', '2026-03-04 sent', '2026-03-05 sent']);
    expect(w.slack.visible).toHaveLength(15);
    expect(since).toEqual(['2026-03-04T08:00:00.000Z']);
    again.close();
  });

  test('D46 the answer to the look is lost: it is looked for again, and what was never sent is sent', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z' });
    const id = await w.add();
    w.state.db.prepare("INSERT INTO facts VALUES ('doubt-until', '2026-03-01T08:00:00.000Z')").run();
    w.slack.finds = [fault('ambiguous'), fault('unavailable')];
    await w.runUntil('2026-03-01T08:03:00Z');
    expect(w.slack.looked).toHaveLength(3);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('D46 days old, and the channel cannot be searched: nothing is sent, what became of it is called unknown, nobody is told of days past', async () => {
    const w = start();
    const id = await w.add();
    await backUp(w);
    await w.runUntil('2026-03-12T08:30:00Z', 900);
    w.slack.finds = Array.from({ length: 50 }, () => 'unknowable' as const);
    const again = restored(w, '2026-03-12T23:00:00Z');
    await again.runUntil('2026-03-12T23:05:00Z', 60);
    expect((await again.ends(id)).every((end) => end.endsWith('unknown'))).toBe(true);
    expect(await again.ends(id)).toHaveLength(12);
    expect(w.slack.visible).toHaveLength(36);
    expect(w.slack.told).toEqual([]);
    again.close();
  });
});
