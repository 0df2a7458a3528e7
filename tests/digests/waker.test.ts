import { expect, test } from 'vitest';
import { type Fate, fault } from './outbox.ts';
import { type World, world } from './world.ts';

const AT = '2026-03-01T08:00:00Z';

/** A digest that is due as the bot starts; nothing ticks after that. */
async function started(fates: readonly Fate[]): Promise<World & { readonly id: string }> {
  const w = world({ start: '2026-03-01T07:59:00Z' });
  const id = await w.add();
  w.slack.fates = [...fates];
  w.clock.set(AT);
  w.digests.start();
  return { ...w, id };
}

/** Lets time run until something holds. */
async function until(w: World, holds: () => boolean): Promise<void> {
  const watch = async (): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };
  await w.clock.drive(watch());
}

test('P7 a retry of one second comes after one second, not with the next tick', async () => {
  const w = await started([fault('rate_limited', 1_000)]);
  await until(w, () => w.slack.visible.length === 1);
  expect((w.slack.visible[0]?.at ?? 0) - Date.parse(AT)).toBeLessThan(2_000);
  expect(await w.ends(w.id)).toEqual(['2026-03-01 sent']);
});

test('P7 a lost answer is looked up as soon as that is safe, ten seconds after it was lost', async () => {
  const w = await started(['take-and-lose']);
  await until(w, () => w.slack.looked.length === 1);
  expect(w.clock.now()).toBe(Date.parse(AT) + 10_000);
  await until(w, () => w.digests.counters().reconciled === 1);
  expect(w.slack.visible).toHaveLength(1);
});

test('retries at almost the same instant are looked at together, and one that waits for minutes is left to the tick', async () => {
  const w = world({ start: '2026-03-01T07:59:00Z' });
  for (const channel of ['C1', 'C2', 'C3']) await w.add({ place: { platform: 'slack', tenant: channel, channel } });
  w.slack.fates = [fault('rate_limited', 1_000), fault('rate_limited', 1_050), fault('rate_limited', 2 * 60_000)];
  w.clock.set(AT);
  w.digests.start();
  await until(w, () => w.slack.visible.length === 2);
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(w.slack.tries).toHaveLength(5);
  w.clock.set('2026-03-01T08:02:15Z');
  await w.tick();
  expect(w.slack.visible).toHaveLength(3);
});

test('once stopped nothing wakes it', async () => {
  const w = await started([fault('rate_limited', 1_000)]);
  await until(w, () => w.slack.tries.length === 1);
  await w.clock.drive(w.digests.stop(1_000));
  w.clock.set('2026-03-01T08:00:05Z');
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(w.slack.tries).toHaveLength(1);
});
