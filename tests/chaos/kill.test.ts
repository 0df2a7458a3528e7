import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDigests, type Digests } from '../../src/digests/index.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';
import type { ChildOrders } from './child.ts';
import { fastClock } from './clock.ts';
import { chaos } from './run.ts';
import { type StandIn, standIn } from './standin.ts';

const SPEED = 100;
const START = Date.parse('2026-03-02T07:59:30Z');

let folder: string;
let platform: StandIn;
let began: number;

function open(): { readonly digests: Digests; readonly close: () => void } {
  const state = openState(join(folder, 'state.db'));
  const compose = async (): Promise<never> => {
    throw new Error('nothing is composed here');
  };
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const digests = createDigests({
    db: state.db,
    me: thisHolder(),
    outboxes: new Map(),
    compose,
    clock: fastClock(began, START, SPEED),
    log,
  });
  return { digests, close: state.close };
}

/** Starts a bot that is due to send at 08:00; resolves with the signal that ended it. */
function bot(kill: ChildOrders['kill'], more: Partial<ChildOrders> = {}): Promise<NodeJS.Signals | null> {
  const orders: ChildOrders = {
    file: join(folder, 'state.db'),
    base: platform.base,
    real: began,
    virtual: START,
    speed: SPEED,
    kill,
    once: false,
    ...more,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), JSON.stringify(orders)], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
}

async function subscribe(): Promise<string> {
  const { digests, close } = open();
  const place = { platform: 'slack', tenant: 'T1', channel: 'C1' } as const;
  const schedule = { kind: 'days', at: '08:00', days: [1, 2, 3, 4, 5, 6, 7] } as const;
  const { id } = await digests.book.add(
    { place, topics: ['kill'], exclude: [], schedule, zone: 'UTC', whenEmpty: 'quiet', skip: [], owner: 'U1' },
    'U1',
  );
  close();
  return id;
}

async function story(id: string): Promise<{ readonly state: string; readonly words: string }> {
  const { digests, close } = open();
  const [delivery] = await digests.book.deliveries(id, 5);
  close();
  return { state: delivery?.state ?? 'none', words: delivery?.story.map((line) => line.what).join('; ') ?? '' };
}

/** Lets the bot's clock pass the due time, so that a bot that ends once nothing is left has something to do. */
const untilDue = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.max(0, began + 31_000 / SPEED - Date.now())));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  began = Date.now();
  platform = await standIn({ now: fastClock(began, START, SPEED).now, random: () => 0.5, faults: 0.0001, delayMs: 10 });
});
afterEach(async () => {
  await platform.close();
  rmSync(folder, { recursive: true });
});

describe('kill -9 on a real database', () => {
  test.each(['claimed', 'built', 'frozen'])('B16 kill -9 before the intent (%s): sent after the restart', async (name) => {
    const id = await subscribe();
    expect(await bot({ name, nth: 1 })).toBe('SIGKILL');
    expect(platform.visible).toHaveLength(0);
    await bot(null, { once: true });
    expect(platform.visible).toHaveLength(1);
    expect(await story(id)).toMatchObject({ state: 'sent', words: expect.stringContaining('taken over from a process that is gone') });
  });

  test('B16 kill -9 after the intent, before the post: looked for, then sent', async () => {
    const id = await subscribe();
    expect(await bot({ name: 'intended', nth: 1 })).toBe('SIGKILL');
    expect(platform.visible).toHaveLength(0);
    await bot(null, { once: true });
    expect(platform.visible).toHaveLength(1);
    expect(await story(id)).toMatchObject({ state: 'sent', words: expect.stringContaining('looked: it is not there') });
  });

  test('B17 kill -9 after the post, before the record: still exactly one', async () => {
    const id = await subscribe();
    expect(await bot({ name: 'posted', nth: 1 })).toBe('SIGKILL');
    expect(platform.visible).toHaveLength(1);
    await bot(null, { once: true });
    expect(platform.visible).toHaveLength(1);
    expect((await story(id)).state).toBe('sent');
  });

  test('B17 kill -9 after the record: nothing is left to do', async () => {
    const id = await subscribe();
    expect(await bot({ name: 'recorded', nth: 1 })).toBe('SIGKILL');
    await bot(null, { once: true });
    expect(platform.visible).toHaveLength(1);
    expect((await story(id)).state).toBe('sent');
  });

  test('A12 two processes on one database: one send', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, subscribe));
    await untilDue();
    await Promise.all([bot(null, { once: true }), bot(null, { once: true })]);
    expect(platform.visible).toHaveLength(12);
    expect(new Set(platform.visible.map((message) => message.key)).size).toBe(12);
    for (const id of ids) expect((await story(id)).state).toBe('sent');
  });
});

test('chaos: 8 kills of two bots at a time while answers are lost: nothing lost, nothing doubled', async () => {
  const report = await chaos({ kills: 8, seed: 3 });
  expect(report).toMatchObject({ lost: 0, doubled: 0, unsettled: 0, problems: [] });
  expect(report.kills).toBeGreaterThanOrEqual(6);
});
