import { expect, test } from 'vitest';
import { createPace, keepBudget } from '../../../src/platforms/discord/pace.ts';
import { memoryLog } from './bot.ts';

test('C41 the first attempt goes at once, the next ones wait twice as long each, up to a minute, each with jitter', () => {
  for (const [random, share] of [
    [0, 0.5],
    [0.999_999, 1],
  ] as const) {
    const pace = createPace(
      () => 0,
      () => random,
      1_000,
    );
    const waits = Array.from({ length: 9 }, () => Math.round(pace.before()));
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1_000 * share));
  }
});

test('C41 a connection that has held begins anew', () => {
  let now = 0;
  const pace = createPace(
    () => now,
    () => 0,
    1_000,
  );
  expect([pace.before(), pace.before(), pace.before()]).toEqual([0, 500, 1_000]);
  now = 62_000;
  expect(pace.before()).toBe(0);
});

test('C41 a storm of a day stays within a thousand attempts and a half', () => {
  let now = 0;
  const pace = createPace(() => now, Math.random, 1_000);
  let attempts = 0;
  // discord.js itself waits half a second between two.
  for (; now < 86_400_000; attempts += 1) now += pace.before() + 500;
  expect(attempts).toBeLessThan(2_900);
  expect(attempts).toBeGreaterThan(1_000);
});

test('C41 with few sessions left it waits until there are new ones; a budget that cannot be asked for is no reason to wait', async () => {
  const slept: number[] = [];
  const budgets = [
    { remaining: 0, reset_after: 60_000 },
    { remaining: 20, reset_after: 100 },
    { remaining: 1_000, reset_after: 86_400_000 },
  ];
  const ports = {
    budget: async () => budgets.shift() ?? Promise.reject(new Error('no more')),
    sleep: async (ms: number) => void slept.push(ms),
    random: () => 0.5,
    log: memoryLog(),
  };
  await keepBudget(ports, new AbortController().signal);
  expect(slept).toEqual([62_500, 150]);
  await keepBudget(ports, new AbortController().signal);
  expect(slept).toHaveLength(2);
});
