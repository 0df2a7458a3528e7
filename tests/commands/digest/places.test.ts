import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/core/request.ts';
import { nothing, world } from '../../digests/world.ts';
import { added, ask, CHANNEL, owner, refusal } from './asking.ts';

const NOW = '2026-03-20T10:00:00.000Z';
const FRIDAY_NOON = '2026-03-20T12:00:15.000Z';
const topic = 'ukraine at 12:00 UTC';
const DIRECT: Place = { platform: 'slack', tenant: 'T1', channel: 'D1' };

describe('where a digest goes', () => {
  test('by direct message: asked for in a channel by who manages nothing there, with an Unsubscribe that works', async () => {
    const w = world({ start: NOW });
    const asker = { ...owner, managesChannel: false };
    const { result } = await ask(w, 'add', { topic, to: 'me' }, asker);
    expect(result.subscription).toMatchObject({ place: { channel: 'D-U1' }, personal: true });
    await w.runUntil(FRIDAY_NOON, 600);
    expect(w.slack.visible.map(({ channel }) => channel)).toEqual(['D-U1']);
    const { id } = result.subscription as { id: string };
    const inDirect = { ...owner, managesChannel: true };
    expect((await ask(w, 'list', {}, inDirect, { ...DIRECT, channel: 'D-U1' })).text).toContain(id);
    expect((await ask(w, 'remove', { id }, inDirect, { ...DIRECT, channel: 'D-U1' })).text).toContain(`Removed ${id}`);
  });

  test('in a direct message `here` is personal; nobody else sees it, not even an admin', async () => {
    const w = world({ start: NOW });
    const { id, personal } = await added(w, topic, owner, DIRECT);
    expect(personal).toBe(true);
    const admin = { ...owner, id: 'U3', admin: true };
    await expect(ask(w, 'why', { id }, admin)).rejects.toThrow(refusal('no_such_digest', ''));
    expect((await ask(w, 'list', {}, admin)).found).toBe(false);
  });

  test('into a thread, by its title or its id', async () => {
    const w = world({ start: NOW });
    const { result } = await ask(w, 'add', { topic, thread: 'Daily digest' });
    expect(result.subscription).toMatchObject({ place: { channel: 'C1', thread: 't-Daily digest' } });
    expect(w.slack.opened.at(-1)).toMatchObject({ thread: 'Daily digest', user: 'U1', personal: false });
    const { id } = result.subscription as { id: string };
    expect((await ask(w, 'edit', { id, thread: 'Other' })).result.subscription).toMatchObject({ place: { thread: 't-Other' } });
  });

  test('a forum needs a title', async () => {
    const w = world({ start: NOW });
    w.slack.stands = () => 'manages';
    await expect(ask(w, 'add', { topic, channel: 'C-FORUM' })).rejects.toThrow(refusal('needs_title', 'thread:'));
    const { result } = await ask(w, 'add', { topic, channel: 'C-FORUM', thread: 'News' });
    expect(result.subscription).toMatchObject({ place: { channel: 'C-FORUM', thread: 't-News' } });
  });

  test.each(['lacks', 'left', 'closed', 'unknowable'] as const)(
    'F61 another channel in which the asker %s is refused, and nothing is opened',
    async (stands) => {
      const w = world({ start: NOW });
      w.slack.stands = () => stands;
      await expect(ask(w, 'add', { topic, channel: '<#C9|other>', thread: 'x' })).rejects.toThrow(refusal('not_allowed', 'manages'));
      expect(w.slack.opened).toEqual([]);
      expect(await w.digests.book.list()).toEqual([]);
    },
  );

  test('another channel that the asker manages is taken', async () => {
    const w = world({ start: NOW });
    w.slack.stands = (user, { channel }) => (user === 'U1' && channel === 'C9' ? 'manages' : 'lacks');
    expect((await ask(w, 'add', { topic, channel: '<#C9|other>' })).result.subscription).toMatchObject({ place: { channel: 'C9' } });
  });

  test('no way leads to more than 25 in one place: not an undo, not a move; one that is there already may be told to stay', async () => {
    const w = world({ start: NOW });
    w.slack.stands = () => 'manages';
    const { id: gone } = await added(w);
    await ask(w, 'remove', { id: gone });
    const [first] = await Promise.all(Array.from({ length: 25 }, () => added(w)));
    await expect(added(w)).rejects.toThrow(refusal('too_many', ''));
    await expect(ask(w, 'undo', { id: gone })).rejects.toThrow(refusal('too_many', ''));
    const { result } = await ask(w, 'add', { topic, channel: '<#C9|other>' });
    const { id: other } = result.subscription as { id: string };
    await expect(ask(w, 'edit', { id: other, channel: '<#C1|here>' })).rejects.toThrow(refusal('too_many', ''));
    expect((await ask(w, 'edit', { id: first?.id ?? '', to: 'here' })).text).toContain('As before');
  });

  test('guests set up nothing, not even for themselves', async () => {
    const w = world({ start: NOW });
    await expect(ask(w, 'add', { topic, to: 'me' }, { ...owner, guest: true })).rejects.toThrow(refusal('not_allowed', ''));
  });

  test('a digest that moves into direct messages is personal from then on, and no more when it moves back', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w);
    expect((await ask(w, 'edit', { id, to: 'me' })).result.subscription).toMatchObject({ personal: true, place: { channel: 'D-U1' } });
    expect((await w.digests.book.get(id))?.personal).toBe(true);
    const back = (await ask(w, 'edit', { id, to: 'here' })).result.subscription;
    expect(back).toMatchObject({ place: CHANNEL });
    expect((await w.digests.book.get(id))?.personal).toBeUndefined();
  });
});

test('an admin who takes a digest into direct messages of their own is its owner from then on', async () => {
  const w = world({ start: NOW });
  const { id } = await added(w);
  const admin = { ...owner, id: 'U3', admin: true };
  expect((await ask(w, 'edit', { id, to: 'me' }, admin)).result.subscription).toMatchObject({ owner: 'U3', place: { channel: 'D-U3' } });
});

describe('pauses and previews', () => {
  test('the end of a pause is told even where nothing is new', async () => {
    const w = world({ start: NOW, compose: async () => nothing });
    const { id } = await added(w, topic);
    await ask(w, 'pause', { id, until: '2026-03-22' });
    await w.runUntil('2026-03-23T12:01:00.000Z', 1_800);
    expect(await w.ends(id)).toEqual([
      '2026-03-20 skipped-paused',
      '2026-03-21 skipped-paused',
      '2026-03-22 sent',
      '2026-03-23 skipped-empty',
    ]);
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual([expect.stringContaining('paused until 2026-03-22 and runs again')]);
  });

  test('a preview is never logged as sent: no slot, no claim, no change', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, topic);
    const count = (): unknown =>
      w.state.db
        .prepare(
          'SELECT (SELECT COUNT(*) FROM deliveries) + (SELECT COUNT(*) FROM shown) + (SELECT COUNT(*) FROM subscription_changes) AS n',
        )
        .get()?.n;
    const before = count();
    await ask(w, 'preview', { id });
    await ask(w, 'preview', { id: 'grain' });
    expect(count()).toBe(before);
    expect(w.digests.counters()).toMatchObject({ sent: 0, due: 0 });
  });

  test('why tells of each end: sent, paused, a day to skip, too late, failed', async () => {
    const w = world({ start: NOW });
    const { id } = await added(w, `${topic} skip 2026-03-21`);
    await w.runUntil('2026-03-22T13:00:00.000Z', 1_800);
    w.clock.set('2026-03-24T01:00:00.000Z');
    await w.tick();
    const { text } = await ask(w, 'why', { id });
    expect(text).toContain('2026-03-23, due Mon 23 Mar 2026, 13:00: expired, the bot could not send between');
    expect(text).toContain('2026-03-22, due Sun 22 Mar 2026, 13:00: sent');
    expect(text).toContain('2026-03-21, due Sat 21 Mar 2026, 13:00: skipped-paused, 2026-03-21 is a day to skip');
  });
});
