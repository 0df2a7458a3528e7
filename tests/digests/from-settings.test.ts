import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SubscriptionDraft } from '../../src/core/digest.ts';
import type { Wanted } from '../../src/digests/wanted.ts';
import { ask, CHANNEL, owner, refusal } from '../commands/digest/asking.ts';
import { said } from '../words.ts';
import { everyDay, type World, world } from './world.ts';

const draft: SubscriptionDraft = {
  place: CHANNEL,
  topics: ['ukraine'],
  exclude: [],
  schedule: { kind: 'days', at: '08:00', days: everyDay },
  zone: 'UTC',
  whenEmpty: 'quiet',
  skip: [],
  owner: 'U7',
};
const morning: Wanted = { name: 'morning', draft };
const evening: Wanted = { name: 'evening', draft: { ...draft, schedule: { kind: 'days', at: '18:00', days: everyDay } } };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The bot as it starts with these settings over the state of its earlier life. */
const start = (at: string, wanted: readonly Wanted[] | undefined, before?: World): World => {
  before?.close();
  return world({ start: at, file: join(folder, 'state.db'), ...(wanted && { wanted }), ...(before && { slack: before.slack }) });
};
const ids = async (w: World): Promise<readonly (string | undefined)[]> => (await w.digests.book.list()).map(({ settings }) => settings);

describe('digests from config/bot.json', () => {
  test('are added at the start, run, and are the same ones after a restart', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning]);
    const [first] = await w.digests.book.list();
    expect(first).toMatchObject({ ...draft, settings: 'morning' });
    await w.runUntil('2026-03-01T08:01:00Z', 60);
    const again = start('2026-03-01T08:02:00Z', [morning], w);
    expect((await again.digests.book.list()).map(({ id }) => id)).toEqual([first?.id]);
    await again.runUntil('2026-03-01T09:00:00Z', 60);
    expect(await again.ends(first?.id ?? '')).toEqual(['2026-03-01 sent']);
    expect(await again.digests.book.changes(first?.id ?? '')).toHaveLength(1);
    again.close();
  });

  test('a language that no longer stands in the file is English again, changed once and not at every start', async () => {
    const german: Wanted = { name: 'morning', draft: { ...draft, locale: 'de' } };
    const first = start('2026-03-01T07:00:00Z', [german]);
    const id = (await first.digests.book.list())[0]?.id ?? '';
    const same = start('2026-03-01T07:01:00Z', [german], first);
    expect(await same.digests.book.changes(id)).toHaveLength(1);
    const second = start('2026-03-01T07:02:00Z', [morning], same);
    expect((await second.digests.book.get(id))?.locale).toBeUndefined();
    const third = start('2026-03-01T07:03:00Z', [morning], second);
    expect(await third.digests.book.changes(id)).toHaveLength(2);
    third.close();
  });

  test('what changed in the file changes the digest: no date twice, none lost; what is gone ends, what comes back owes nothing', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning, evening]);
    const id = (await w.digests.book.list()).find(({ settings }) => settings === 'morning')?.id ?? '';
    await w.runUntil('2026-03-01T08:01:00Z', 60);
    const later: Wanted = { name: 'morning', draft: { ...draft, schedule: { kind: 'days', at: '09:00', days: everyDay }, owner: 'U8' } };
    const second = start('2026-03-01T08:30:00Z', [later], w);
    expect(await ids(second)).toEqual(['morning']);
    expect(await second.digests.book.get(id)).toMatchObject({ owner: 'U8', schedule: { at: '09:00' } });
    expect((await second.digests.book.changes(id)).at(-1)).toMatchObject({
      by: 'settings',
      what: said('the schedule from'),
    });
    await second.runUntil('2026-03-02T19:00:00Z', 300);
    expect(await second.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent']);
    expect(second.slack.visible).toHaveLength(2);
    const third = start('2026-03-02T20:00:00Z', [], second);
    expect(await ids(third)).toEqual([]);
    await third.runUntil('2026-03-04T20:00:00Z', 3_600);
    const fourth = start('2026-03-04T20:30:00Z', [later], third);
    expect((await fourth.digests.book.list()).map((each) => each.id)).toEqual([id]);
    await fourth.runUntil('2026-03-05T10:00:00Z', 900);
    expect(await fourth.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent', '2026-03-05 sent']);
    fourth.close();
  });

  test('A5 one that comes back after the clock ran 5 days ahead runs again', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning]);
    const [{ id } = { id: '' }] = await w.digests.book.list();
    await w.runUntil('2026-03-01T08:01:00Z', 60);
    w.clock.set('2026-03-06T09:00:00Z');
    await w.tick();
    w.clock.set('2026-03-01T09:00:00Z');
    w.digests.apply([]);
    w.digests.apply([morning]);
    await w.runUntil('2026-03-08T08:01:00Z', 3_600);
    expect((await w.ends(id)).slice(-2)).toEqual(['2026-03-07 sent', '2026-03-08 sent']);
    w.close();
  });

  test('digests made in chat are left alone', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning]);
    const own = await w.add();
    const again = start('2026-03-01T07:10:00Z', [], w);
    expect((await again.digests.book.list()).map(({ id }) => id)).toEqual([own]);
    again.close();
  });

  test('are listed as from settings, and cannot be changed in chat: said kindly', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning]);
    const id = (await w.digests.book.list())[0]?.id ?? '';
    const admin = { ...owner, admin: true };
    expect((await ask(w, 'list', {})).text).toContain(
      `${id}: ukraine, every day at 08:00 (UTC); silent when nothing is new; from settings`,
    );
    for (const name of ['edit', 'pause', 'remove'])
      await expect(ask(w, name, { id: name === 'edit' ? `${id} at 9` : id }, admin)).rejects.toThrow(
        refusal('from_settings', '"morning" under "digests" in config/bot.json'),
      );
    expect((await w.clock.drive(ask(w, 'now', { id }, admin))).text).toBe(`Sent ${id} now.`);
    w.state.db.exec("UPDATE subscriptions SET removed_at = '2026-03-01T07:00:00.000Z', removed_by = 'U1'");
    await expect(ask(w, 'undo', { id }, admin)).rejects.toThrow(refusal('from_settings', 'morning'));
    w.close();
  });

  test('one that a closed channel paused is resumed in chat', async () => {
    const w = start('2026-03-01T07:00:00Z', [morning]);
    const id = (await w.digests.book.list())[0]?.id ?? '';
    await w.digests.book.pause(id, null, 'delivery');
    await ask(w, 'resume', { id }, { ...owner, admin: true });
    expect((await w.digests.book.get(id))?.paused).toBeNull();
    w.close();
  });
});
