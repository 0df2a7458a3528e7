import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultBox } from '../standins/shared/faults.ts';
import type { Orders } from './bot.ts';
import { check, readLedger } from './checker.ts';
import { movableTime, type Time } from './clock.ts';
import { subscribe } from './digests.ts';
import { type Daily, dueSlots } from './expected.ts';
import { type Peephole, peep } from './ledger.ts';
import { type Platforms, startPlatforms } from './platforms.ts';
import { pause } from './scene.ts';
import { type Life, type Nursery, startLife } from './seats.ts';

const SPEED = 20;
const START = Date.parse('2026-03-02T07:59:45Z');
const DUE = Date.parse('2026-03-02T08:00:00Z');
/** A bot that has not died, or has not settled everything, within so long hangs. */
const MOST_MS = 250_000;

let folder: string;
let time: Time;
let platforms: Platforms;
let nursery: Nursery;
let ledger: Peephole;
let digests: readonly Daily[];
let lives: Life[];

const start = (kill: Orders['kill'] = null): Life => {
  const life = startLife(nursery, kill);
  lives.push(life);
  return life;
};

/** Sets up digests that are due at 08:00. */
async function subscribed(count: number, keep: (platform: string) => boolean = () => true): Promise<void> {
  const channels = platforms.channels(count).filter(({ platform }) => keep(platform));
  digests = await subscribe(folder, nursery.clock, channels, () => DUE);
  ledger = peep(join(folder, 'data', 'state.db'));
  time.freeze(false);
}

/** What the bots and their ledger say, for whoever reads of a test that failed. */
const told = (): string =>
  [...lives.map(({ words, gone }) => `${gone === null ? 'lives' : 'is gone'}: ${words}`), ...ledger.story()].join('\n');

/** A bot that dies at a failpoint. @returns what people had seen by then */
async function dies(at: NonNullable<Orders['kill']>['at']): Promise<number> {
  const { ended, process } = start({ at, nth: 1, afterMs: 0 });
  // SIGTERM: it did not get there, and ends otherwise than by SIGKILL.
  const hangs = setTimeout(() => process.kill('SIGTERM'), MOST_MS);
  const { signal } = await ended;
  clearTimeout(hangs);
  expect(signal, `it never came to "${at}": ${told()}`).toBe('SIGKILL');
  return platforms.visible().length;
}

/** Lets the living bots settle everything, then asks them to end. @returns the checker's verdict */
async function settled() {
  const living = lives.filter(({ gone }) => gone === null);
  const resting = (): boolean => living.every(({ ticks }) => ticks !== null) && time.botNow() > DUE && ledger.waiting(time.botNow()) === 0;
  const until = Date.now() + MOST_MS;
  while (!resting() && Date.now() < until) await pause(100);
  expect(resting(), `not at rest after ${MOST_MS / 1000} s: ${told()}`).toBe(true);
  time.freeze(true);
  for (const { process } of living) process.kill('SIGTERM');
  for (const { ended } of living) expect(await ended).toEqual({ code: 0, signal: null });
  return check(dueSlots(digests, time, START, Date.now()), platforms.visible(), readLedger(join(folder, 'data', 'state.db')));
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const clock = join(folder, 'clock.json');
  time = movableTime(clock, START, SPEED);
  // A digest that is set up after 08:00 would not be due before the next day, however slow this machine is.
  time.freeze(true);
  platforms = await startPlatforms({ now: time.now, faults: faultBox(), watch: { arrived: async () => {}, done: () => {} } });
  nursery = { env: platforms.env, folder, clock, speed: SPEED, ticks: () => {}, claimed: () => {} };
  lives = [];
});
afterEach(async () => {
  for (const { process } of lives) process.kill('SIGKILL');
  await Promise.all(lives.map(({ ended }) => ended));
  ledger.close();
  await platforms.close();
  rmSync(folder, { recursive: true });
});

const once = { due: 1, once: 1, lost: 0, doubled: 0, unknown: 0, unsettled: 0, problems: [] };

/** Starts of a whole bot take their time on a busy machine; what waits for them says what it waits for before the test's own time is up. */
const PATIENT = { timeout: 2 * MOST_MS + 100_000 };

/** Sets one digest up in Slack or in Discord. */
const subscribedTo = (platform: string): Promise<void> => subscribed(2, (name) => name === platform);

describe('kill -9 of the real bot', PATIENT, () => {
  test.each([
    ['claimed', 'slack'],
    ['built', 'discord'],
    ['frozen', 'slack'],
  ] as const)('B16 before the intent (%s, %s): sent after the restart', async (at, platform) => {
    await subscribedTo(platform);
    expect(await dies(at)).toBe(0);
    start();
    expect(await settled()).toMatchObject(once);
    expect(ledger.story()).toContain('taken over from a process that is gone');
  });

  test.each(['slack', 'discord'])('B16 after the intent, before the post (%s): looked for, then sent', async (platform) => {
    await subscribedTo(platform);
    expect(await dies('intended')).toBe(0);
    start();
    expect(await settled()).toMatchObject(once);
    expect(ledger.story()).toContain('looked: it is not there');
  });

  test.each([
    ['posted', 'slack'],
    ['posted', 'discord'],
    ['recorded', 'slack'],
  ] as const)('B17 after the post (%s, %s): still exactly one', async (at, platform) => {
    await subscribedTo(platform);
    expect(await dies(at)).toBe(1);
    start();
    expect(await settled()).toMatchObject(once);
  });

  test('A12 two bots on one database: one send', async () => {
    await subscribed(12);
    start();
    start();
    expect(await settled()).toMatchObject({ ...once, due: 12, once: 12 });
  });
});
