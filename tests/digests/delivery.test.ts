import { describe, expect, test } from 'vitest';
import { ConfigError, UserError } from '../../src/core/errors.ts';
import { wording } from '../../src/core/words.ts';
import { fault } from './outbox.ts';
import { nothing, saying, world } from './world.ts';

const AT = '2026-03-01T08:00:00Z';
const START = '2026-03-01T07:59:00Z';
const minutesOn = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

describe('B. Delivery', () => {
  test('B18 accepted, reply dropped: one message', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = ['take-and-lose'];
    await w.runUntil(minutesOn(2));
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.digests.counters()).toMatchObject({ ambiguous: 1, reconciled: 1, sent: 1 });
  });

  test('B19 a 5xx that was not accepted: looked up, then sent once more', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = [fault('ambiguous')];
    await w.runUntil(minutesOn(2));
    expect(w.slack.tries).toHaveLength(2);
    expect(new Set(w.slack.tries.map((each) => each.key)).size).toBe(1);
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B20 history unavailable: no resend, unknown, owner told once with a way to send again', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = ['take-and-lose'];
    w.slack.finds = ['unknowable'];
    await w.runUntil(minutesOn(10));
    expect(w.slack.tries).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 unknown']);
    expect(w.slack.told).toHaveLength(1);
    expect(w.slack.told[0]?.user).toBe('U1');
    expect(JSON.stringify(w.slack.told[0]?.message)).toContain(`digest again ${id} 2026-03-01`);
  });

  test('B20 the look-up itself fails for good: unknown, no resend', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = ['take-and-lose'];
    w.slack.finds = Array.from({ length: 20 }, () => fault('unavailable'));
    await w.runUntil(minutesOn(60));
    expect(w.slack.tries).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 unknown']);
  });

  test('B21 Discord, ambiguous, and the nonce is long forgotten: looked up by its mark', async () => {
    const w = world({ start: START });
    const id = await w.add({ place: { platform: 'discord', tenant: 'G1', channel: 'C1' } });
    w.discord.fates = ['take-and-lose'];
    w.clock.set(AT);
    await w.tick();
    w.clock.set(minutesOn(20));
    await w.tick();
    expect(w.discord.tries).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B23 a limit of one tenant holds that tenant; a global one holds all until it is over', async () => {
    const w = world({ start: START });
    const ids = await Promise.all(
      ['G1', 'G2', 'G3'].map((tenant) => w.add({ place: { platform: 'discord', tenant, channel: `C-${tenant}` } })),
    );
    w.discord.decide = (place) => (place.tenant === 'G1' ? fault('rate_limited', 60_000) : 'take');
    await w.runUntil(minutesOn(0.5));
    expect((await Promise.all(ids.map((id) => w.ends(id)))).flat()).toEqual(['2026-03-01 ready', '2026-03-01 sent', '2026-03-01 sent']);
    w.discord.decide = () => fault('rate_limited', 30_000);
    const next = '2026-03-02T08:00:00Z';
    w.clock.set(next);
    await w.tick();
    expect(w.discord.visible).toHaveLength(2);
    w.discord.decide = () => 'take';
    await w.runUntil('2026-03-02T08:01:00Z');
    expect(w.discord.visible.filter((message) => message.at >= Date.parse(next) + 30_000)).toHaveLength(3);
  });

  test('B23 a shared limit of one channel holds that channel alone; the tenant’s other channels go on', async () => {
    const w = world({ start: START });
    const place = (channel: string) => ({ platform: 'discord', tenant: 'G1', channel }) as const;
    const limited = [await w.add({ place: place('C1') }), await w.add({ place: place('C1'), topics: ['grain'] })];
    const other = await w.add({ place: place('C2') });
    w.discord.decide = ({ channel }) => (channel === 'C1' ? fault('rate_limited', 90_000, 'channel') : 'take');
    await w.runUntil(minutesOn(1));
    expect(w.discord.tries.filter((each) => each.place.channel === 'C1')).toHaveLength(1);
    expect(await w.ends(other)).toEqual(['2026-03-01 sent']);
    w.discord.decide = () => 'take';
    await w.runUntil(minutesOn(2));
    for (const id of limited) expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(Math.min(...w.discord.visible.filter(({ channel }) => channel === 'C1').map(({ at }) => at))).toBeGreaterThanOrEqual(
      Date.parse(AT) + 90_000,
    );
  });

  test('B23 a global limit holds the platform, after a single try; the other platform goes on', async () => {
    const w = world({ start: START });
    for (const tenant of ['G1', 'G2', 'G3']) await w.add({ place: { platform: 'discord', tenant, channel: `C-${tenant}` } });
    const onSlack = await w.add();
    w.discord.decide = () => fault('rate_limited', 60_000, 'platform');
    w.clock.set(AT);
    await w.tick();
    // Those under way at the same moment may each have learned it themselves.
    const first = w.discord.tries.length;
    await w.runUntil(minutesOn(0.75));
    expect(w.discord.tries).toHaveLength(first);
    expect(await w.ends(onSlack)).toEqual(['2026-03-01 sent']);
    w.discord.decide = () => 'take';
    await w.runUntil(minutesOn(2));
    expect(w.discord.visible).toHaveLength(3);
  });

  test('B22 what a limit keeps back past its deadline expires then, not when the limit ends', async () => {
    const w = world({ start: START });
    const ids = [await w.add(), await w.add({ place: { platform: 'slack', tenant: 'T1', channel: 'C2' } })];
    const ends = async () => (await Promise.all(ids.map((id) => w.ends(id)))).flat().toSorted();
    w.slack.decide = () => fault('rate_limited', 20 * 3_600_000);
    await w.runUntil(minutesOn(1));
    // The one that was refused is told how long to wait; the other one never tries.
    expect(await ends()).toEqual(['2026-03-01 expired', '2026-03-01 ready']);
    await w.runUntil(minutesOn(12 * 60 + 1), 600);
    expect(await ends()).toEqual(['2026-03-01 expired', '2026-03-01 expired']);
    expect(w.slack.tries).toHaveLength(1);
  });

  test.each([
    ['1 s', 1_000, 15],
    ['1800 s', 1_800_000, 1800],
  ])('B22 429 with Retry-After %s: waits so long', async (_, retryAfterMs, seconds) => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = [fault('rate_limited', retryAfterMs)];
    await w.runUntil(minutesOn(45));
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    const waited = ((w.slack.visible[0]?.at ?? 0) - Date.parse(AT)) / 1000;
    expect(waited).toBeGreaterThanOrEqual(retryAfterMs / 1000);
    expect(waited).toBeLessThanOrEqual(seconds + 15);
  });

  test.each([
    ['absent', undefined],
    ['garbage', Number.NaN],
    ['negative', -5],
  ])('B22 429 with Retry-After %s: backs off', async (_, retryAfterMs) => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = [fault('rate_limited', retryAfterMs), fault('rate_limited', retryAfterMs)];
    await w.runUntil(minutesOn(5));
    expect(w.slack.tries).toHaveLength(3);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B22 429 past its deadline expires; other tenants run', async () => {
    const w = world({ start: START });
    const id = await w.add();
    const other = await w.add({ place: { platform: 'slack', tenant: 'T2', channel: 'C2' } });
    w.slack.decide = (place) => (place.tenant === 'T1' ? fault('rate_limited', 13 * 3_600_000) : 'take');
    await w.runUntil(minutesOn(1));
    expect(await w.ends(id)).toEqual(['2026-03-01 expired']);
    expect(await w.ends(other)).toEqual(['2026-03-01 sent']);
  });

  test('B24 a storm of refusals: the circuit opens, and closes when it is mended', async () => {
    const w = world({ start: START });
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push(await w.add({ place: { platform: 'discord', tenant: `G${i}`, channel: `C${i}` } }));
    w.discord.decide = () => fault('revoked');
    await w.runUntil(minutesOn(5));
    expect(w.discord.tries.length).toBeLessThan(20);
    expect(w.digests.counters().circuitsOpened).toBeGreaterThanOrEqual(1);
    w.discord.decide = () => 'take';
    w.digests.mended('discord');
    await w.runUntil(minutesOn(12));
    const sent = (await Promise.all(ids.map((id) => w.ends(id)))).filter(([end]) => end === '2026-03-01 sent');
    expect(sent.length + w.digests.counters().failed).toBe(40);
    expect(sent.length).toBeGreaterThan(20);
  });

  test('B25 the channel is gone: paused, one notice, runs again when resumed', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = [fault('gone')];
    await w.runUntil(minutesOn(1));
    expect(await w.ends(id)).toEqual(['2026-03-01 failed']);
    expect((await w.digests.book.get(id))?.paused?.reason).toContain('archived');
    w.clock.set('2026-03-02T08:00:00Z');
    await w.tick();
    expect(w.slack.told).toHaveLength(1);
    await w.digests.book.resume(id, 'U1');
    w.clock.set('2026-03-03T08:00:00Z');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 failed', '2026-03-02 skipped-paused', '2026-03-03 sent']);
  });

  test('B26 token revoked: the tenant is paused, others are not; mended resumes it', async () => {
    const w = world({ start: START });
    const first = await w.add();
    const second = await w.add({
      place: { platform: 'slack', tenant: 'T1', channel: 'C9' },
      schedule: { kind: 'days', at: '09:00', days: [7] },
    });
    const other = await w.add({ place: { platform: 'slack', tenant: 'T2', channel: 'C2' } });
    w.slack.decide = (place) => (place.tenant === 'T1' ? fault('revoked') : 'take');
    await w.runUntil(minutesOn(61));
    expect(await w.ends(first)).toEqual(['2026-03-01 failed']);
    expect(await w.ends(second)).toEqual(['2026-03-01 skipped-paused']);
    expect(await w.ends(other)).toEqual(['2026-03-01 sent']);
    expect(w.slack.tries.filter((each) => each.place.tenant === 'T1')).toHaveLength(1);
    w.digests.mended('slack', 'T1');
    expect((await w.digests.book.get(second))?.paused).toBeNull();
  });

  test('B22 the answers of many are lost, and only one look a minute is allowed: each of them is found in the end', async () => {
    const w = world({ start: START });
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) ids.push(await w.add({ place: { platform: 'slack', tenant: 'T1', channel: `C${i}` } }));
    w.slack.decide = () => 'take-and-lose';
    const { find } = w.slack;
    let allowedAt = 0;
    w.slack.find = async (...where) => {
      if (w.clock.now() < allowedAt) throw fault('rate_limited', allowedAt - w.clock.now());
      allowedAt = w.clock.now() + 60_000;
      return find(...where);
    };
    await w.runUntil(minutesOn(40), 60);
    for (const id of ids) expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.slack.visible).toHaveLength(20);
  });

  test('A6 the machine slept for three days before a lost answer was looked for, and the first look is put off: it is looked for again', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = ['take-and-lose'];
    w.clock.set(AT);
    await w.tick();
    w.slack.finds = [fault('rate_limited', 20_000)];
    w.clock.set('2026-03-04T05:00:00Z');
    await w.tick();
    await w.runUntil('2026-03-04T05:01:00Z');
    expect((await w.ends(id))[0]).toBe('2026-03-01 sent');
    expect(w.slack.visible).toHaveLength(1);
  });

  test('B22 a look that is never allowed: unknown after a day, the owner is told', async () => {
    const w = world({ start: START });
    const id = await w.add({ schedule: { kind: 'days', at: '08:00', days: [7] } });
    w.slack.fates = ['take-and-lose'];
    w.slack.find = async () => {
      throw fault('rate_limited', 3_600_000);
    };
    await w.runUntil(minutesOn(12 * 60), 3_600);
    expect(await w.ends(id)).toEqual(['2026-03-01 ambiguous']);
    await w.runUntil(minutesOn(26 * 60), 3_600);
    expect(await w.ends(id)).toEqual(['2026-03-01 unknown']);
    expect(w.slack.told).toHaveLength(1);
  });

  test('B27 part 2 of 3 fails: resumes at 2', async () => {
    const w = world({ start: START, compose: async () => saying(['part 1', 'part 2', 'part 3']) });
    const id = await w.add();
    w.slack.fates = ['take', fault('unavailable')];
    await w.runUntil(minutesOn(2));
    expect(w.slack.visible.map((message) => message.payload)).toEqual(['part 1', 'part 2', 'part 3']);
    expect(w.slack.tries).toHaveLength(4);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B28 content changed between tries: the frozen payload is sent', async () => {
    let version = 0;
    const w = world({ start: START, compose: async () => saying(`version ${++version}`) });
    const id = await w.add();
    w.slack.fates = [fault('unavailable'), fault('ambiguous')];
    await w.runUntil(minutesOn(3));
    expect(w.slack.visible.map((message) => message.payload)).toEqual(['version 1']);
    expect(version).toBe(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B22 unavailable for hours, its window still open: it comes, and says that it is late', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.decide = () => (w.clock.now() < Date.parse(minutesOn(120)) ? fault('unavailable') : 'take');
    await w.runUntil(minutesOn(135), 60);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.slack.visible).toHaveLength(1);
    expect(w.slack.visible[0]?.payload).toContain('Late: was due at 08:00');
    expect(w.slack.tries.length).toBeLessThan(30);
  });

  test('P3 built on time but held by a limit, and the bot is down meanwhile: built anew, it says that it is late', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = [fault('rate_limited', 1_000)];
    w.clock.set(AT);
    await w.tick();
    w.clock.set(minutesOn(180));
    await w.runUntil(minutesOn(181));
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual(['news of 2026-03-01T11:00:30.000Z | Late: was down 08:00–11:00']);
  });

  test('B27 part 1 is there, part 2 is late: what was frozen is sent, nothing is built anew', async () => {
    let version = 0;
    const w = world({ start: START, compose: async () => saying([`part 1 v${++version}`, `part 2 v${version}`]) });
    const id = await w.add();
    w.slack.fates = ['take', fault('rate_limited', 1_800_000)];
    await w.runUntil(minutesOn(40), 60);
    expect(w.slack.visible.map(({ payload }) => payload)).toEqual(['part 1 v1', 'part 2 v1']);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('B30 half-open connection: times out, one message', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.fates = ['take-and-hang'];
    await w.runUntil(minutesOn(3));
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.digests.counters()).toMatchObject({ ambiguous: 1, reconciled: 1 });
  });

  test('B31 stop mid-send: what is under way ends, nothing new begins', async () => {
    const w = world({ start: START });
    const ids = [await w.add(), await w.add({ place: { platform: 'slack', tenant: 'T1', channel: 'C2' } })];
    let stopping: Promise<void> | null = null;
    w.slack.fates = [
      () => {
        stopping = w.digests.stop(10_000);
      },
    ];
    w.clock.set(AT);
    await w.tick();
    await w.clock.drive(stopping ?? Promise.resolve());
    expect(w.slack.visible).toHaveLength(1);
    const states = (await Promise.all(ids.map((id) => w.deliveries(id)))).flat().map((delivery) => delivery.state);
    expect(states.toSorted()).toEqual(['ready', 'sent']);
  });

  test('P6 one tenant that hangs does not delay another', async () => {
    const w = world({ start: START });
    for (let i = 0; i < 8; i++) await w.add({ place: { platform: 'slack', tenant: 'bad', channel: `C${i}` } });
    await w.add({ place: { platform: 'slack', tenant: 'good', channel: 'C' } });
    w.slack.decide = (place) => (place.tenant === 'bad' ? 'hang' : 'take');
    w.clock.set(AT);
    await w.tick();
    const good = w.slack.visible.find((message) => message.tenant === 'good');
    expect((good?.at ?? Number.POSITIVE_INFINITY) - Date.parse(AT)).toBeLessThan(2_000);
  });

  test('P8 two failures in a row tell the owner once; a success starts the count again', async () => {
    const w = world({ start: START });
    const id = await w.add();
    w.slack.decide = () => fault('refused');
    for (const day of ['01', '02', '03']) {
      w.clock.set(`2026-03-${day}T08:00:00Z`);
      await w.tick();
    }
    expect(await w.ends(id)).toEqual(['2026-03-01 failed', '2026-03-02 failed', '2026-03-03 failed']);
    expect(w.slack.told).toHaveLength(1);
    expect(w.digests.counters()).toMatchObject({ failed: 3, notices: 1 });
  });

  test('P8 the platform is away for hours: the owner is told once it is back, at the pace it asks for', async () => {
    const w = world({ start: START });
    await w.add();
    w.slack.decide = () => fault('refused');
    w.slack.tellFails = [fault('rate_limited', 3_600_000), ...Array.from({ length: 12 }, () => fault('unavailable'))];
    for (const day of ['01', '02']) {
      w.clock.set(`2026-03-${day}T08:00:00Z`);
      await w.tick();
    }
    await w.runUntil('2026-03-02T08:59:00Z', 60);
    expect(w.slack.tellFails).toHaveLength(12);
    await w.runUntil('2026-03-02T13:00:00Z', 60);
    expect(w.slack.told).toHaveLength(1);
  });

  test('P8 a hundred owners of one tenant are told no faster than the platform allows', async () => {
    const w = world({ start: START });
    for (let i = 0; i < 100; i++) await w.add({ place: { platform: 'slack', tenant: 'T1', channel: `C${i}` }, owner: `U${i}` });
    const told: number[] = [];
    const { tell } = w.slack;
    w.slack.tell = (...words) => {
      told.push(w.clock.now());
      return tell(...words);
    };
    w.slack.decide = () => fault('refused');
    for (const day of ['01', '02']) {
      w.clock.set(`2026-03-${day}T08:00:00Z`);
      await w.tick();
    }
    await w.runUntil('2026-03-02T08:05:00Z');
    expect(w.slack.told).toHaveLength(100);
    expect(Math.max(...told.map((at) => told.filter((other) => other >= at && other < at + 1_000).length))).toBeLessThanOrEqual(4);
  });

  test('a bug in composing fails the slot with its reason, and the others go on', async () => {
    const w = world({
      start: START,
      compose: async (subscription) => {
        if (subscription.topics[0] === 'bad') throw new TypeError('no such thing');
        return saying('fine');
      },
    });
    const bad = await w.add({ topics: ['bad'] });
    const good = await w.add();
    await w.runUntil(minutesOn(1));
    expect(await w.ends(bad)).toEqual(['2026-03-01 failed']);
    expect(await w.ends(good)).toEqual(['2026-03-01 sent']);
  });

  test('the library is busy or its disk is full for some minutes: the digest waits for it', async () => {
    const w = world({
      start: START,
      compose: async () => {
        if (w.clock.now() < Date.parse(minutesOn(3)))
          throw new UserError('library_busy', wording('library.busy', { path: 'library.db' }), wording('library.busyHint'));
        return saying('news');
      },
    });
    const id = await w.add();
    await w.runUntil(minutesOn(2));
    expect((await w.deliveries(id))[0]?.state).toBe('planned');
    await w.runUntil(minutesOn(5));
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('the library never comes back: the slot expires, and is not left open', async () => {
    const w = world({
      start: START,
      compose: async () => {
        throw new ConfigError(['The library is damaged']);
      },
    });
    const id = await w.add();
    await w.runUntil('2026-03-01T20:01:00Z', 600);
    expect(await w.ends(id)).toEqual(['2026-03-01 expired']);
  });

  test('nothing new: quiet says nothing, heartbeat one line; both are settled', async () => {
    const w = world({ start: START, compose: async () => nothing });
    const quiet = await w.add();
    const heartbeat = await w.add({ whenEmpty: 'heartbeat', place: { platform: 'slack', tenant: 'T1', channel: 'C2' } });
    await w.runUntil(minutesOn(1));
    expect(await w.ends(quiet)).toEqual(['2026-03-01 skipped-empty']);
    expect(await w.ends(heartbeat)).toEqual(['2026-03-01 sent']);
    expect(w.slack.visible).toHaveLength(1);
  });

  test('two digests of one channel at the same time: what the first one says is not said again by the second', async () => {
    const w = world({
      start: START,
      compose: async (_, { shown }) => {
        await new Promise((resolve) => setImmediate(resolve));
        return shown.some(({ key }) => key === 'one claim') ? nothing : saying('one claim');
      },
    });
    const ids = [await w.add(), await w.add({ topics: ['nato'] })];
    w.clock.set(AT);
    await w.tick();
    expect(w.slack.visible).toHaveLength(1);
    expect((await Promise.all(ids.map((id) => w.ends(id)))).flat().toSorted()).toEqual(['2026-03-01 sent', '2026-03-01 skipped-empty']);
  });

  test('what an audience was shown is recorded together with sent, and given to the next digest', async () => {
    const given: (readonly string[])[] = [];
    const since: string[] = [];
    const w = world({
      start: START,
      compose: async (_, from) => {
        given.push(from.shown.map((claim) => claim.text));
        since.push(from.since);
        return saying(`news ${given.length}`);
      },
    });
    await w.add();
    await w.runUntil(minutesOn(1));
    w.clock.set('2026-03-02T08:00:00Z');
    await w.tick();
    expect(given).toEqual([[], ['news 1']]);
    expect(since).toEqual(['2026-02-22T08:00:00.000Z', '2026-03-01T08:00:00.000Z']);
  });
});
