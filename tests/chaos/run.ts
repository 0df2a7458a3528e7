import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDigests } from '../../src/digests/index.ts';
import { openState } from '../../src/state/database.ts';
import { thisHolder } from '../../src/state/holder.ts';
import { check, type Due, type Verdict } from './checker.ts';
import type { ChildOrders } from './child.ts';
import { fastClock } from './clock.ts';
import { standIn } from './standin.ts';

/** Named moments, by the windows of the promise: claim to intent, intent to post, post to record. */
const FAILPOINTS = ['claimed', 'built', 'frozen', 'intended', 'posted', 'recorded'];
/** Virtual seconds in a real one: fast enough for a run of minutes, slow enough that a loaded machine does not look like a late bot. */
const SPEED = 20;
const VIRTUAL_START = Date.parse('2026-03-02T06:00:00Z');
const ABREAST = 2;
const SLOTS_PER_KILL = 5;
/** Real time that is planned for each kill. */
const MS_PER_KILL = 1_200;

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface ChaosReport extends Verdict {
  readonly kills: number;
  /** Kills by failpoint, `random` among them. */
  readonly at: Readonly<Record<string, number>>;
  readonly told: number;
  readonly seconds: number;
}

async function subscribe(file: string, clock: ReturnType<typeof fastClock>, slots: number, overMs: number): Promise<readonly Due[]> {
  const state = openState(file);
  const compose = async (): Promise<never> => {
    throw new Error('nothing is composed here');
  };
  const { book } = createDigests({
    db: state.db,
    me: thisHolder(),
    outboxes: new Map(),
    compose,
    clock,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const due: Due[] = [];
  for (let i = 0; i < slots; i++) {
    const dueMs = Math.ceil((VIRTUAL_START + 240_000 + (overMs * i) / slots) / 60_000) * 60_000;
    const at = new Date(dueMs).toISOString();
    const place = { platform: 'slack', tenant: `T${i % 7}`, channel: `C${i}` } as const;
    const schedule = { kind: 'days', at: at.slice(11, 16), days: [1, 2, 3, 4, 5, 6, 7] } as const;
    const { id } = await book.add(
      { place, topics: ['chaos'], exclude: [], schedule, zone: 'UTC', whenEmpty: 'quiet', skip: [], owner: 'U1' },
      'U1',
    );
    due.push({ subscriptionId: id, localDate: at.slice(0, 10), dueMs });
  }
  state.close();
  return due;
}

/** Two bots at a time on one database, killed by SIGKILL at every failpoint and at random while the stand-in loses answers; then what people saw is checked. */
export async function chaos({
  kills,
  seed,
  faults = 0.2,
}: {
  readonly kills: number;
  readonly seed: number;
  readonly faults?: number;
}): Promise<ChaosReport> {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  const file = join(folder, 'state.db');
  const random = randomFrom(seed);
  const clock = fastClock(began, VIRTUAL_START, SPEED);
  const platform = await standIn({ now: clock.now, random: randomFrom(seed + 1), faults, delayMs: 40 });
  const overMs = kills * MS_PER_KILL * SPEED;
  const due = await subscribe(file, clock, kills * SLOTS_PER_KILL, overMs);
  const at: Record<string, number> = {};
  let killed = 0;
  let begun = 0;

  const crashes: string[] = [];
  /** Starts a bot; one that ends by itself otherwise than it should is a crash. */
  const start = (
    kill: ChildOrders['kill'],
    once: boolean,
  ): { readonly process: ChildProcess; readonly ended: Promise<NodeJS.Signals | null> } => {
    const orders: ChildOrders = { file, base: platform.base, real: began, virtual: VIRTUAL_START, speed: SPEED, kill, once };
    const running = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), JSON.stringify(orders)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    running.stderr?.on('data', (chunk) => {
      words = `${words}${chunk}`.slice(-2_000);
      if (process.env.CHAOS_VERBOSE) process.stderr.write(chunk);
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      running.once('exit', (code, signal) => {
        if (code !== 0 && code !== null) crashes.push(`a bot ended with code ${code}: ${words}`);
        resolve(signal);
      }),
    );
    return { process: running, ended };
  };
  const lastDue = Math.max(...due.map((slot) => slot.dueMs));

  /** One seat: a bot that is started again whenever it was killed, until enough were killed or everything was due. */
  async function seat(): Promise<void> {
    while (begun < kills && clock.now() < lastDue) {
      begun += 1;
      const name = begun % 7 === 0 ? 'random' : (FAILPOINTS[begun % FAILPOINTS.length] ?? 'posted');
      const { process: running, ended } = start(name === 'random' ? null : { name, nth: 1 + Math.floor(random() * 3) }, false);
      // A failpoint that is not reached, because the other bot does all the work, becomes a kill at random.
      const timer = setTimeout(() => running.kill('SIGKILL'), name === 'random' ? 300 + random() * 2_500 : 6_000);
      const signal = await ended;
      const timedOut = running.killed;
      clearTimeout(timer);
      if (signal !== 'SIGKILL') continue;
      killed += 1;
      const where = timedOut ? 'random' : name;
      at[where] = (at[where] ?? 0) + 1;
    }
  }
  await Promise.all(Array.from({ length: ABREAST }, seat));
  const rest = Math.max(0, (lastDue - clock.now()) / SPEED) + 500;
  const last = start(null, false);
  await new Promise((resolve) => setTimeout(resolve, rest));
  last.process.kill('SIGTERM');
  await last.ended;
  await start(null, true).ended;
  const verdict = check(file, platform.visible, due);
  await platform.close();
  rmSync(folder, { recursive: true, force: true });
  return {
    kills: killed,
    at,
    told: platform.told.length,
    seconds: Math.round((Date.now() - began) / 1000),
    ...verdict,
    problems: [...verdict.problems, ...crashes],
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { kills: { type: 'string', default: '30' }, seed: { type: 'string', default: String(Date.now() % 100_000) } },
  });
  const report = await chaos({ kills: Number(values.kills), seed: Number(values.seed) });
  const { problems, at, ...row } = report;
  console.table([row]);
  console.log('killed at:', at, 'seed', values.seed);
  for (const problem of problems) console.log(problem);
  process.exitCode = report.lost + report.doubled + report.unsettled + problems.length > 0 ? 1 : 0;
}
