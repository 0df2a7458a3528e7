import { describe, expect, test } from 'vitest';
import { everyDay, saying, world } from './world.ts';

describe('A. Schedule, end to end', () => {
  test('a slot is sent once, at its time', async () => {
    const w = world({ start: '2026-03-01T00:00:00Z' });
    const id = await w.add();
    await w.runUntil('2026-03-01T07:59:45Z', 585);
    expect(w.slack.visible).toHaveLength(0);
    await w.runUntil('2026-03-01T08:10:00Z');
    expect(w.slack.visible.map((message) => new Date(message.at).toISOString())).toEqual(['2026-03-01T08:00:00.000Z']);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.digests.counters()).toMatchObject({ due: 1, sent: 1, late: 0 });
  });

  test('A5 clock back 2 h: no repeat', async () => {
    const w = world({ start: '2026-03-01T07:59:00Z' });
    const id = await w.add();
    await w.runUntil('2026-03-01T08:30:00Z');
    w.clock.set('2026-03-01T06:30:00Z');
    await w.runUntil('2026-03-01T09:00:00Z', 60);
    expect(w.slack.visible).toHaveLength(1);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
  });

  test('A6 clock forward 3 days: one late or expired, no burst', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.runUntil('2026-03-01T08:01:00Z');
    w.clock.set('2026-03-04T10:00:00Z');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 expired', '2026-03-03 expired', '2026-03-04 sent']);
    expect(w.slack.visible).toHaveLength(2);
  });

  test('A7 down over 5 slots: one catch-up, labelled with the downtime in local time', async () => {
    const w = world({ start: '2026-03-01T05:00:00Z' });
    const id = await w.add({ zone: 'Europe/Kyiv' });
    await w.runUntil('2026-03-01T06:30:00Z', 60);
    w.clock.set('2026-03-06T07:21:00Z');
    await w.tick();
    expect(await w.ends(id)).toEqual([
      '2026-03-01 sent',
      '2026-03-02 expired',
      '2026-03-03 expired',
      '2026-03-04 expired',
      '2026-03-05 expired',
      '2026-03-06 sent',
    ]);
    expect(w.slack.visible).toHaveLength(2);
    expect(w.slack.visible[1]?.payload).toContain('Late: was down 08:30–09:21');
    expect(w.digests.counters()).toMatchObject({ late: 1, expired: 4 });
  });

  test('A8 down beyond the window: expired and counted', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    w.clock.set('2026-03-01T20:00:01Z');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 expired']);
    expect(w.slack.visible).toHaveLength(0);
    expect(w.digests.counters()).toMatchObject({ expired: 1, sent: 0 });
  });

  test('A9 schedule edited near the due time: no double, no loss', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add();
    await w.runUntil('2026-03-01T08:01:00Z');
    await w.digests.book.change(id, { schedule: { kind: 'days', at: '08:05', days: everyDay } }, 'U1');
    await w.runUntil('2026-03-01T09:00:00Z', 60);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    await w.runUntil('2026-03-02T07:50:00Z', 300);
    await w.digests.book.change(id, { schedule: { kind: 'days', at: '07:47', days: everyDay } }, 'U1');
    await w.runUntil('2026-03-02T08:30:00Z', 60);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent']);
  });

  test('A9 zone edited near the due time: a served date is never served again, the next one is', async () => {
    const w = world({ start: '2026-03-01T05:00:00Z' });
    const id = await w.add({ zone: 'Europe/Kyiv' });
    await w.runUntil('2026-03-01T06:01:00Z', 60);
    await w.digests.book.change(id, { zone: 'America/Los_Angeles' }, 'U1');
    await w.runUntil('2026-03-02T16:01:00Z', 60);
    expect(await w.ends(id)).toEqual(['2026-03-01 sent', '2026-03-02 sent']);
    expect(w.slack.visible.map((message) => new Date(message.at).toISOString())).toEqual([
      '2026-03-01T06:00:00.000Z',
      '2026-03-02T16:00:00.000Z',
    ]);
  });

  test('A10 a run longer than its interval: no overlap', async () => {
    let running = 0;
    let most = 0;
    const w = world({
      start: '2026-03-01T07:59:00Z',
      compose: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise<void>((resolve) => setImmediate(resolve));
        running -= 1;
        return saying('slow');
      },
    });
    const id = await w.add();
    w.clock.set('2026-03-01T08:00:00Z');
    await Promise.all([w.clock.drive(w.digests.tick()), w.digests.tick(), w.digests.book.now(id, 'U1')]);
    await w.tick();
    expect(w.slack.visible).toHaveLength(2);
    expect(new Set(w.slack.visible.map((message) => message.key)).size).toBe(2);
    expect(most).toBe(1);
  });

  test('A11 event loop blocked 90 s: still sent, on time by our measure', async () => {
    const w = world({ start: '2026-03-01T07:59:30Z' });
    const id = await w.add();
    await w.tick();
    w.clock.set('2026-03-01T08:01:00Z');
    await w.tick();
    expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
    expect(w.slack.visible[0]?.payload).not.toContain('Late');
  });

  test('A13 1,000 digests at 09:00: paced to the limits of the platform, all settled', async () => {
    const w = world({ start: '2026-03-01T08:59:00Z' });
    for (let i = 0; i < 1000; i++) {
      await w.add({
        place: { platform: 'slack', tenant: `T${i % 5}`, channel: `C${i}` },
        schedule: { kind: 'days', at: '09:00', days: everyDay },
      });
    }
    w.clock.set('2026-03-01T09:00:00Z');
    await w.tick();
    expect(w.slack.visible).toHaveLength(1000);
    expect(w.digests.counters()).toMatchObject({ due: 1000, sent: 1000 });
    for (const tenant of ['T0', 'T4']) {
      const times = w.slack.visible.filter((message) => message.tenant === tenant).map((message) => message.at);
      const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
    }
    const last = Math.max(...w.slack.visible.map((message) => message.at));
    expect(last - Date.parse('2026-03-01T09:00:00Z')).toBeLessThan(5 * 60_000);
  });

  test('A13 1,000 digests at 09:00 on Discord, the owners’ rights checked: within its 50 requests a second, all on time', async () => {
    const w = world({ start: '2026-03-01T08:59:00Z' });
    const asked: number[] = [];
    w.discord.stands = () => {
      asked.push(w.clock.now());
      return 'manages';
    };
    for (let i = 0; i < 1000; i++) {
      await w.add({
        place: { platform: 'discord', tenant: `G${i % 5}`, channel: `C${i}` },
        schedule: { kind: 'days', at: '09:00', days: everyDay },
      });
    }
    w.clock.set('2026-03-01T09:00:00Z');
    await w.tick();
    expect(w.digests.counters()).toMatchObject({ due: 1000, sent: 1000, late: 0 });
    // A look is three requests, a send one.
    const requests = [...asked.flatMap((at) => [at, at, at]), ...w.discord.visible.map(({ at }) => at)].toSorted((a, b) => a - b);
    const within = requests.map((at, i) => requests.slice(i).filter((other) => other < at + 1_000).length);
    expect(Math.max(...within)).toBeLessThanOrEqual(50);
  });

  test('a day to skip, a pause until a day and its end are settled and said', async () => {
    const w = world({ start: '2026-03-01T07:00:00Z' });
    const id = await w.add({ skip: ['2026-03-02'] });
    await w.runUntil('2026-03-02T09:00:00Z', 300);
    await w.digests.book.pause(id, '2026-03-05', 'U1');
    for (const day of ['03', '04', '05']) {
      w.clock.set(`2026-03-${day}T08:00:00Z`);
      await w.tick();
    }
    expect(await w.ends(id)).toEqual([
      '2026-03-01 sent',
      '2026-03-02 skipped-paused',
      '2026-03-03 skipped-paused',
      '2026-03-04 skipped-paused',
      '2026-03-05 sent',
    ]);
    expect(w.slack.visible[1]?.payload).toContain('was paused until 2026-03-05 and runs again');
    expect((await w.digests.book.get(id))?.paused).toBeNull();
  });

  test('A4 a date that does not exist: marked, the next date is fine', async () => {
    const w = world({ start: '2011-12-29T17:00:00Z' });
    const id = await w.add({ zone: 'Pacific/Apia' });
    for (const at of ['2011-12-29T18:00:00Z', '2011-12-30T18:00:00Z', '2011-12-31T18:00:00Z']) {
      w.clock.set(at);
      await w.tick();
    }
    expect(await w.ends(id)).toEqual(['2011-12-29 sent', '2011-12-30 skipped-paused', '2011-12-31 sent', '2012-01-01 sent']);
    expect((await w.deliveries(id)).at(-2)?.reason).toBe('2011-12-30 does not exist in Pacific/Apia');
  });
});
