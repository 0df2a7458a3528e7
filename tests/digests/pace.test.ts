import { expect, test } from 'vitest';
import { createPace, type Pace } from '../../src/digests/pace.ts';
import { type TestClock, testClock } from './clock.ts';

const START = Date.parse('2026-03-01T09:00:00Z');

/** When each turn came, in ms after the start. */
async function turns(wish: (pace: Pace) => readonly Promise<void>[], clock: TestClock = testClock('2026-03-01T09:00:00Z')) {
  const pace = createPace(clock);
  return clock.drive(Promise.all(wish(pace).map((turn) => turn.then(() => clock.now() - START))));
}

const busiestSecond = (times: readonly number[]): number =>
  Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + 1_000).length));

test.each([
  ['slack', 20],
  ['discord', 34],
] as const)('A13 1,000 tenants at once on %s: never more than its share in a second', async (platform, most) => {
  const times = await turns((pace) => Array.from({ length: 1_000 }, (_, i) => pace.send(platform, `T${i}`, 'C')));
  expect(busiestSecond(times)).toBeLessThanOrEqual(most);
});

test('A13 1,000 questions about rights at once: within Discord’s 50 requests a second, three each', async () => {
  const times = await turns((pace) => Array.from({ length: 1_000 }, () => pace.ask('discord', 3)));
  expect(busiestSecond(times) * 3).toBeLessThanOrEqual(50);
});

test('P6 many digests in one channel keep no other tenant waiting', async () => {
  const times = await turns((pace) => [...[1, 2, 3, 4].map(() => pace.send('slack', 'busy', 'C')), pace.send('slack', 'other', 'C')]);
  expect(times).toEqual([0, 1_100, 2_200, 3_300, 50]);
});

test('A5 clock back 2 h: nobody waits for the old time', async () => {
  const clock = testClock('2026-03-01T09:00:00Z');
  const pace = createPace(clock);
  await clock.drive(pace.send('slack', 'T1', 'C1'));
  clock.set('2026-03-01T07:00:00Z');
  await clock.drive(pace.send('slack', 'T1', 'C1'));
  expect(clock.now()).toBe(Date.parse('2026-03-01T07:00:00Z'));
});
