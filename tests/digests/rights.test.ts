import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/core/platform.ts';
import { ask, CHANNEL, owner } from '../commands/digest/asking.ts';
import { said } from '../words.ts';
import { fault } from './outbox.ts';
import { everyDay, saying, world } from './world.ts';

const START = '2026-03-01T07:59:00Z';
const day = (date: string, time = '08:00:00'): string => `2026-03-${date}T${time}Z`;

describe('F61 rights are checked again at delivery', () => {
  test.each<[Standing, string]>([
    ['lacks', 'may no longer manage'],
    ['left', 'has left'],
  ])('F61 the owner %s: nothing is sent, it is paused with one notice', async (standing, reason) => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = () => standing;
    for (const date of ['01', '02', '03']) {
      w.clock.set(day(date));
      await w.tick();
    }
    expect(await w.ends(id)).toEqual(['2026-03-01 skipped-paused', '2026-03-02 skipped-paused', '2026-03-03 skipped-paused']);
    expect((await w.deliveries(id))[2]?.reason).toContain(reason);
    expect((await w.digests.book.get(id))?.paused?.reason).toContain(reason);
    expect(w.digests.counters()).toMatchObject({ notices: 1, failed: 0, skippedPaused: 3 });
  });

  test('F61 the owner lost the right: told in private, and it runs again by itself when the right is back', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = () => 'lacks';
    w.clock.set(day('01'));
    await w.tick();
    expect(w.slack.told.map(({ user }) => user)).toEqual(['U1']);
    expect(w.slack.visible).toHaveLength(0);
    w.slack.stands = () => 'manages';
    w.clock.set(day('02'));
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 skipped-paused', '2026-03-02 sent']);
    expect((await w.digests.book.changes(id)).at(-1)).toMatchObject({ by: 'delivery', what: said('resumed') });
  });

  test('F61 the owner left: the managers of the channel are told there, and one of them takes it over', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = (user) => (user === 'U1' ? 'left' : 'manages');
    w.clock.set(day('01'));
    await w.tick();
    expect(w.slack.told).toEqual([]);
    expect(w.slack.visible).toHaveLength(1);
    expect(w.slack.visible[0]?.payload).toContain('the one who set it up has left');
    const member = { ...owner, id: 'U2' };
    await expect(ask(w, 'resume', { id }, { ...member, managesChannel: false })).rejects.toThrow(
      expect.objectContaining({ what: said('right to manage') }),
    );
    const { result } = await ask(w, 'resume', { id }, member);
    expect(result.subscription).toMatchObject({ owner: 'U2', paused: null });
    w.clock.set(day('02'));
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 skipped-paused', '2026-03-02 sent']);
  });

  test('F61 what the platform does not say changes nothing', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = () => fault('rate_limited');
    w.clock.set(day('01'));
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B25 the bot lost access: paused with one notice, and it runs again by itself when it is let in', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = () => 'closed';
    w.slack.decide = () => fault('gone');
    for (const date of ['01', '02', '03']) {
      w.clock.set(day(date));
      await w.tick();
    }
    expect(await w.ends(id)).toEqual(['2026-03-01 failed', '2026-03-02 skipped-paused', '2026-03-03 skipped-paused']);
    expect(w.slack.tries).toHaveLength(1);
    expect(w.slack.told).toHaveLength(1);
    w.slack.stands = () => 'manages';
    w.slack.decide = () => 'take';
    w.clock.set(day('04'));
    await w.tick();
    expect((await w.ends(id)).at(-1)).toBe('2026-03-04 sent');
    expect((await w.digests.book.get(id))?.paused).toBeNull();
  });

  test('B25 slots of a paused digest that passed while the bot was down were paused, not missed', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.fates = [fault('gone')];
    w.clock.set(day('01'));
    await w.tick();
    w.clock.set(day('04', '23:00:00'));
    await w.tick();
    expect((await w.ends(id)).slice(1)).toEqual(['2026-03-02 skipped-paused', '2026-03-03 skipped-paused', '2026-03-04 skipped-paused']);
    expect(w.digests.counters()).toMatchObject({ expired: 0, skippedPaused: 3, notices: 1 });
  });

  test('a pause that a person asked for is never ended by a look', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: CHANNEL });
    w.slack.stands = () => 'manages';
    await w.digests.book.pause(id, null, 'U1');
    w.clock.set(day('01'));
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 skipped-paused']);
  });

  test('P8 two failures in a row: the owner cannot be reached, so the channel is told, once', async () => {
    const w = world({ start: START });
    await w.add({ place: CHANNEL });
    w.slack.fates = [fault('refused'), fault('refused')];
    w.slack.tellFails = [fault('gone')];
    for (const date of ['01', '02']) {
      w.clock.set(day(date));
      await w.tick();
    }
    await w.runUntil(day('02', '08:01:00'));
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual([expect.stringContaining('it failed 2 times in a row')]);
  });
});

test('a limit on asking for rights delays no digest, and nobody is asked until it is over', async () => {
  const w = world({ start: START });
  const ids = await Promise.all(['C1', 'C2', 'C3'].map((channel) => w.add({ place: { ...CHANNEL, channel } })));
  let asked = 0;
  w.slack.stands = () => {
    asked += 1;
    return fault('rate_limited', 25 * 3_600_000 - 60_000);
  };
  w.clock.set(day('01'));
  await w.tick();
  const first = asked;
  expect(first).toBeLessThanOrEqual(3);
  await w.runUntil(day('02', '08:00:30'), 3_600);
  expect(asked).toBe(first);
  for (const id of ids) expect(await w.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent']);
});

describe('Send again', () => {
  const lost = async (texts: readonly string[] | string) => {
    let version = 0;
    const w = world({ start: START, compose: async () => saying(typeof texts === 'string' ? `${texts} ${++version}` : texts) });
    const id = await w.add({ place: CHANNEL, schedule: { kind: 'days', at: '08:00', days: everyDay } });
    return { w, id };
  };

  test('B20 the frozen payload is sent, not a fresh digest; pressed twice it comes once', async () => {
    const { w, id } = await lost('version');
    w.slack.fates = [fault('ambiguous')];
    w.slack.finds = ['unknowable'];
    await w.runUntil(day('01', '08:02:00'));
    expect(await w.ends(id)).toEqual(['2026-03-01 unknown']);
    const button = JSON.stringify(w.slack.told[0]?.message.nodes.at(-1));
    expect(button).toContain(`"Send again","ask":"digest again ${id} 2026-03-01"`);
    const press = () => w.clock.drive(ask(w, 'again', { id: `${id} 2026-03-01` }));
    expect((await press()).text).toBe(`Sent ${id} again, as it was written for 2026-03-01.`);
    await press();
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual(['version 1']);
    expect((await w.deliveries(id))[0]).toMatchObject({ slot: 'again@2026-03-01', state: 'sent' });
    expect((await w.deliveries(id))[1]).toMatchObject({ slot: '2026-03-01', state: 'unknown' });
    expect((await w.digests.book.changes(id)).at(-1)).toMatchObject({ by: 'U1', what: said('sent 2026-03-01 again') });
  });

  test('B27 of several parts those that arrived are not sent again', async () => {
    const { w, id } = await lost(['part 1', 'part 2', 'part 3']);
    w.slack.fates = ['take', fault('refused')];
    await w.runUntil(day('01', '08:02:00'));
    expect(await w.ends(id)).toEqual(['2026-03-01 failed']);
    await w.clock.drive(ask(w, 'again', { id }));
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual(['part 1', 'part 2', 'part 3']);
  });

  test('what was shown counts as shown then: the next digest starts from there', async () => {
    const { w, id } = await lost('version');
    w.slack.fates = [fault('refused')];
    await w.runUntil(day('01', '08:01:00'));
    await w.clock.drive(ask(w, 'again', { id }));
    expect(w.state.db.prepare('SELECT COUNT(*) AS count FROM shown').get()?.count).toBe(1);
  });

  test('where it fails once more, it can be sent again once more', async () => {
    const { w, id } = await lost('version');
    w.slack.fates = [fault('refused'), fault('refused')];
    await w.runUntil(day('01', '08:01:00'));
    await w.clock.drive(ask(w, 'again', { id }));
    expect(w.slack.visible).toHaveLength(0);
    await w.clock.drive(ask(w, 'again', { id }));
    expect(w.slack.visible).toHaveLength(1);
    expect((await w.deliveries(id)).map(({ slot }) => slot).toSorted()).toEqual(['2026-03-01', 'again@2026-03-01', 'again@2026-03-01#2']);
  });

  test('nothing to send again is said', async () => {
    const { w, id } = await lost('version');
    await w.runUntil(day('01', '08:01:00'));
    await expect(ask(w, 'again', { id })).rejects.toMatchObject({
      code: 'nothing_to_send_again',
      hint: said('digest now'),
    });
    await expect(ask(w, 'again', { id, day: '2026-03-01' })).rejects.toMatchObject({ code: 'nothing_to_send_again' });
  });
});
