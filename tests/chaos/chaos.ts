import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, LATE_MS, readLedger, seenDays, type Verdict } from './checker.ts';
import { movableTime, realAt } from './clock.ts';
import { subscribe } from './digests.ts';
import { dueSlots } from './expected.ts';
import { peep } from './ledger.ts';
import { mischief } from './mischief.ts';
import { killOf, nextWay, type Way } from './plans.ts';
import { startPlatforms } from './platforms.ts';
import { randomFrom } from './random.ts';
import { livedMs, type Recovery, summary, watchRecovery } from './recovery.ts';
import { type Life, startLife } from './seats.ts';
import { TURNS } from './story.ts';

/** The bots' seconds in one of this machine's: slow enough that a loaded machine does not look like a late bot. */
const SPEED = 10;
/** Two days before the clocks change in Europe. */
const START = Date.parse('2026-03-27T05:58:00Z');
const ABREAST = 2;
const MINUTE_MS = 60_000;
const DIGESTS_PER_KILL = 2.5;
/** Digests that come due in the same minute. */
const PER_MINUTE = 8;
/** A life that has not come to its end so long after its first tick is ended from outside, and one that does not tick after so long. */
const LIFE_MS = 9_000;
const START_MS = 60_000;
/** With more slots waiting a bot lives on until so few are left: on a loaded machine killing is quicker than starting. */
const CROWD = 25;
const FEW = 5;
const LOOK_MS = 200;
/** Once killing is over, everything must come to rest within so long. */
const REST_MS = 180_000;
/** Time that nobody needs is leapt over, up to so shortly before something is due. */
const BEFORE_DUE_MS = 5_000;

export type Window = 'claim to intent' | 'intent to post' | 'post to record' | 'elsewhere';

export interface ChaosReport extends Verdict {
  readonly kills: number;
  /** Late ones for which a bot was up for longer than 5 minutes of its time. */
  readonly lateThoughUp: number;
  /** Kills by what the bot had just done, and the window of the promise that they fell into. */
  readonly windows: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly told: number;
  /** Real seconds from the start of a process to its first tick. */
  readonly startUp: Recovery;
  /** Until a dead bot's slot was taken up again, and until it was settled: seconds of the bots' time in which one was there. */
  readonly taken: Recovery;
  readonly settled: Recovery;
  /** Real seconds from SIGTERM to the end. */
  readonly stopped: Recovery;
  readonly seconds: number;
}

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  /** The share of sends that meet a fault. */
  readonly faults?: number;
  /** Told of each kill. */
  readonly progress?: (killed: number) => void;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function windowOf(way: Way, arrived: boolean): Window {
  if (way === 'claimed' || way === 'built' || way === 'frozen') return 'claim to intent';
  if (way === 'intended' || (way === 'flight' && !arrived)) return 'intent to post';
  if (way === 'posted' || way === 'flight') return 'post to record';
  return 'elsewhere';
}

/**
 * Two real bots at a time on one database, against a local Slack and a local Discord that lose answers; killed by SIGKILL at every failpoint, in
 * flight and at random, while the clock jumps. Then what people saw is compared with what was due.
 */
export async function chaos({ kills, seed, faults = 0.2, progress = () => {} }: ChaosOptions): Promise<ChaosReport> {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  const clock = join(folder, 'clock.json');
  const random = randomFrom(seed);
  const time = movableTime(clock, START, SPEED);
  const box = mischief(randomFrom(seed + 1), faults);
  const lives: Life[] = [];
  const recovery = watchRecovery();
  const problems: string[] = [];
  const stops: number[] = [];
  const windows: Record<string, number> = {};
  const tried: Partial<Record<Way, number>> = {};
  let killed = 0;
  let powerCut: 'arrived' | 'done' | null = null;

  const post = /^chat\.postMessage$|^POST \/channels\/\d+\/messages$/;
  const cutPower = (when: 'arrived' | 'done', name: string): void => {
    if (powerCut !== when || !post.test(name)) return;
    powerCut = null;
    for (const { gone, process } of lives) if (gone === null) process.kill('SIGKILL');
  };
  const platforms = await startPlatforms({
    now: time.now,
    faults: box,
    watch: {
      arrived: async (name) => {
        cutPower('arrived', name);
        // Posts take a moment: an end in flight finds them under way.
        if (post.test(name)) await pause(random() * 8);
      },
      done: (name) => cutPower('done', name),
    },
  });
  const channels = platforms.channels(Math.ceil(kills * DIGESTS_PER_KILL));
  const digests = await subscribe(folder, clock, channels, (index) => START + (2 + Math.floor(index / PER_MINUTE)) * MINUTE_MS);
  const ledger = peep(join(folder, 'data', 'state.db'));
  const nursery = { env: platforms.env, folder, clock, speed: SPEED, ticks: () => {}, claimed: recovery.claimed };

  function count(way: Way, life: Life): void {
    const held = life.died;
    const reached = way === 'random' || way === 'power' || held !== null ? way : 'random';
    const arrived = held !== null && seenDays(platforms.visible(), channelOf(held.id)).has(held.slot);
    const name = `${windowOf(reached, arrived)}: ${reached}`;
    killed += 1;
    progress(killed);
    windows[name] = (windows[name] ?? 0) + 1;
    if (held !== null) recovery.orphaned(held, life.gone ?? Date.now());
  }
  const channelOf = (id: string): string => ledger.channelOf(id);

  /** What ends a life from outside, some time after its first tick. */
  function endFromOutside(way: Way | 'calm', life: Life): void {
    const kill = (): void => void life.process.kill('SIGKILL');
    const late = setTimeout(kill, LIFE_MS * 2);
    void life.ended.then(() => clearTimeout(late));
    if (way === 'power') powerCut = random() < 0.5 ? 'arrived' : 'done';
    if (way === 'random') setTimeout(kill, random() * 4_000);
    else if (way === 'stop') setTimeout(() => stop(life), 500 + random() * 3_000);
    else if (way === 'calm') {
      const fewer = setInterval(() => ledger.waiting(time.botNow()) <= FEW && kill(), LOOK_MS);
      void life.ended.then(() => clearInterval(fewer));
    } else setTimeout(kill, LIFE_MS);
  }

  function stop(life: Life): void {
    const asked = Date.now();
    life.process.kill('SIGTERM');
    void life.ended.then(({ signal }) => {
      if (signal === null) stops.push((Date.now() - asked) / 1000);
    });
  }

  /** One life, to its end. */
  async function live(way: Way | 'calm'): Promise<void> {
    const life = startLife({ ...nursery, ticks: (ticking) => endFromOutside(way, ticking) }, way === 'calm' ? null : killOf(way, random));
    lives.push(life);
    // Some are killed while they start.
    const early = way === 'random' && random() < 0.3;
    const timer = setTimeout(() => life.process.kill('SIGKILL'), early ? random() * 1_500 : START_MS);
    const { code, signal } = await life.ended;
    clearTimeout(timer);
    if (signal === 'SIGKILL') count(way === 'calm' ? 'random' : way, life);
    else if (code !== 0) problems.push(`a bot ended with code ${code} (${signal}): ${life.words}`);
  }

  let calm = false;
  /** One seat: a bot that is started again whenever it has ended. */
  async function seat(): Promise<void> {
    while (killed < kills) {
      if (!calm && ledger.waiting(time.botNow()) > CROWD) {
        calm = true;
        await live('calm');
        calm = false;
        continue;
      }
      const way = nextWay(tried);
      tried[way] = (tried[way] ?? 0) + 1;
      await live(way);
    }
  }

  const idle = (): boolean => ledger.waiting(time.botNow()) === 0;
  let turn = 0;
  let over = false;
  /** Moves the clocks, drops the connections, leaps over time in which nothing is due. */
  async function conduct(): Promise<void> {
    while (!over) {
      await pause(LOOK_MS);
      recovery.look(ledger.isOpen);
      const next = TURNS[turn];
      if (next !== undefined && killed >= next.after * kills && ledger.waiting(time.botNow()) < CROWD) {
        next.does(time);
        turn += 1;
      }
      const spareMs = ledger.nextDueMs() - time.botNow() - BEFORE_DUE_MS;
      // A clock that is behind has its slots behind it: they are not leapt to, for it is set right soon.
      if (time.aheadMs() >= 0 && spareMs > BEFORE_DUE_MS && idle()) time.leap(spareMs);
      if (random() < 0.02) platforms.cut();
    }
  }

  /** Two bots that nobody kills bring everything to rest; then time stands still, so that nothing more comes due. */
  async function rest(): Promise<void> {
    box.quiet();
    const last = Array.from({ length: ABREAST }, () => startLife(nursery, null));
    lives.push(...last);
    const until = Date.now() + REST_MS;
    for (;;) {
      await pause(LOOK_MS);
      if (last.every(({ ticks }) => ticks !== null) && idle()) {
        time.freeze(true);
        if (idle()) break;
        time.freeze(false);
      }
      if (Date.now() > until) {
        problems.push(`not at rest ${REST_MS / 1000} s after the last kill`);
        break;
      }
    }
    recovery.look(ledger.isOpen);
    last.forEach(stop);
    for (const { ended, words } of last) {
      const { code } = await ended;
      if (code !== 0) problems.push(`asked to end, a bot ended with code ${code}: ${words}`);
    }
  }

  const conducting = conduct();
  await Promise.all(Array.from({ length: ABREAST }, seat));
  over = true;
  await conducting;
  await rest();
  ledger.close();
  const due = dueSlots(digests, time, START, Date.now());
  const verdict = check(due, platforms.visible(), readLedger(join(folder, 'data', 'state.db')));
  const told = platforms.told();
  await platforms.close();
  rmSync(folder, { recursive: true, force: true });
  const startUps = lives.flatMap(({ began, ticks }) => (ticks === null ? [] : [(ticks - began) / 1000]));
  const upMs = ({ fromMs, toMs }: { fromMs: number; toMs: number }): number =>
    livedMs(lives, realAt(time.stretches, fromMs), realAt(time.stretches, toMs)) * SPEED;
  return {
    ...verdict,
    lateThoughUp: verdict.lateWaits.filter((wait) => upMs(wait) > LATE_MS).length,
    kills: killed,
    windows,
    faults: box.met,
    told,
    startUp: summary(startUps),
    ...recovery.result(lives, SPEED),
    stopped: summary(stops),
    seconds: Math.round((Date.now() - began) / 1000),
    problems: [...verdict.problems, ...problems],
  };
}
