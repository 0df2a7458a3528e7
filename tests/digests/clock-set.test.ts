import { expect, test } from 'vitest';
import { fault } from './outbox.ts';
import { saying, world } from './world.ts';

const START = '2026-03-01T07:59:00Z';

test.each([
  ['a rate limit is over', () => fault('rate_limited', 30_000)],
  ['a failed try may be made again', () => fault('unavailable')],
  ['a lost answer is looked for', () => fault('ambiguous')],
])('A5 clock back 2 h while a digest waits until %s: sent within the minute, once', async (_, failure) => {
  const w = world({ start: START });
  const id = await w.add();
  w.slack.fates = [failure()];
  await w.runUntil('2026-03-01T08:00:01Z');
  expect(w.slack.visible).toHaveLength(0);
  w.clock.set('2026-03-01T06:00:00Z');
  await w.runUntil('2026-03-01T06:01:00Z');
  expect(w.slack.visible).toHaveLength(1);
  await w.runUntil('2026-03-01T09:00:00Z', 60);
  expect(w.slack.visible).toHaveLength(1);
  expect(await w.ends(id)).toEqual(['2026-03-01 sent']);
});

test('A5 a digest was sent while the clock was 5 days ahead: what is learned in those days is news all the same', async () => {
  const reads: { readonly since: string; readonly asOf: string }[] = [];
  const w = world({
    start: START,
    compose: async (_, { since, asOf }) => {
      reads.push({ since, asOf });
      return saying(`news of ${asOf}`);
    },
  });
  const id = await w.add();
  await w.runUntil('2026-03-01T08:00:15Z');
  w.clock.set('2026-03-06T09:00:00Z');
  await w.tick();
  w.clock.set('2026-03-01T08:01:00Z');
  await w.tick();
  await w.runUntil('2026-03-07T08:01:00Z', 3_600);
  expect((await w.ends(id)).at(-1)).toBe('2026-03-07 sent');
  expect(reads.at(-1)).toMatchObject({ since: '2026-03-01T08:01:00.000Z' });
});

test('A5 a wait that was asked for is kept when the clock is set back', async () => {
  const w = world({ start: START });
  await w.add();
  w.slack.fates = [fault('rate_limited', 30 * 60_000)];
  await w.runUntil('2026-03-01T08:01:00Z');
  w.clock.set('2026-03-01T06:00:00Z');
  await w.runUntil('2026-03-01T06:25:00Z', 60);
  expect(w.slack.tries).toHaveLength(1);
  await w.runUntil('2026-03-01T06:32:00Z', 60);
  expect(w.slack.visible).toHaveLength(1);
});
