import { check, LATE_MS, readLedger, type Verdict } from './checker.ts';
import { realAt } from './clock.ts';
import { dueSlots } from './expected.ts';
import { CROWD, createKiller, type Killer, LOOK_MS } from './killer.ts';
import { livedMs, type Recovery, summary, type Watcher, watchRecovery } from './recovery.ts';
import { openScene, pause, type Scene, SPEED, START } from './scene.ts';
import { TURNS } from './story.ts';

/** Once killing is over, everything must come to rest within so long. */
const REST_MS = 300_000;
/** Time that nobody needs is leapt over, up to so shortly before something is due. */
const BEFORE_DUE_MS = 5_000;
/** In so many of all looks the connections are dropped by which bots hear of things. */
const DROPPED = 0.02;

export interface ChaosReport extends Verdict {
  readonly kills: number;
  /** How often the clocks were moved, of all the times that the story has: a loaded machine may leave the last ones out. */
  readonly turns: number;
  /** Late ones for which a bot was up for longer than 5 minutes of its time. */
  readonly lateThoughUp: number;
  /** Kills by `window of the promise: what the bot had just done`. */
  readonly windows: Readonly<Record<string, number>>;
  /** Faults that sends and looks met. */
  readonly faults: Readonly<Record<string, number>>;
  /** Private words to owners. */
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

const idle = ({ ledger, time }: Scene): boolean => ledger.waiting(time.botNow()) === 0;

/** Moves the clocks, drops the connections and leaps over time in which nothing is due, until `over`. @returns how often the clocks were moved */
async function conduct(scene: Scene, share: () => number, recovery: Watcher, over: () => boolean): Promise<number> {
  const { time, ledger, platforms, random } = scene;
  const turns = [...TURNS];
  while (!over()) {
    await pause(LOOK_MS);
    recovery.look(ledger.isOpen);
    const [next] = turns;
    const fresh = ledger.longestWaitMs(time.botNow()) <= (next?.whileFreshMs ?? Number.POSITIVE_INFINITY);
    if (next !== undefined && share() >= next.after && fresh && ledger.waiting(time.botNow()) < CROWD) {
      next.does(time, START);
      turns.shift();
    }
    const spareMs = ledger.nextDueMs() - time.botNow() - BEFORE_DUE_MS;
    // A clock that is behind has its slots behind it: they are not leapt to, for it is set right soon.
    if (time.aheadMs() >= 0 && spareMs > BEFORE_DUE_MS && idle(scene)) time.leap(spareMs);
    if (random() < DROPPED) platforms.cut();
  }
  return TURNS.length - turns.length;
}

/** Two bots that nobody kills bring everything to rest; then time stands still, so that nothing more comes due, and they are asked to end. */
async function rest(scene: Scene, killer: Killer, recovery: Watcher): Promise<readonly string[]> {
  const { time, ledger, mischief } = scene;
  const problems: string[] = [];
  mischief.quiet();
  const last = killer.spare();
  const until = Date.now() + REST_MS;
  for (;;) {
    await pause(LOOK_MS);
    if (last.every(({ ticks }) => ticks !== null) && idle(scene)) {
      time.freeze(true);
      if (idle(scene)) break;
      time.freeze(false);
    }
    if (Date.now() < until) continue;
    problems.push(`not at rest ${REST_MS / 1000} s after the last kill`);
    break;
  }
  recovery.look(ledger.isOpen);
  last.forEach(killer.stop);
  for (const life of last) {
    const { code } = await life.ended;
    if (code !== 0) problems.push(`asked to end, a bot ended with code ${code}: ${life.words}`);
  }
  return problems;
}

/**
 * Two real bots at a time on one database, against a local Slack and a local Discord that lose answers; killed by SIGKILL at every failpoint, in
 * flight and at random, while the clock jumps. Then what people saw is compared with what was due.
 */
export async function chaos({ kills, seed, faults = 0.2, progress = () => {} }: ChaosOptions): Promise<ChaosReport> {
  const began = Date.now();
  const scene = await openScene(kills, seed, faults);
  const { time, lives, platforms, state, digests, mischief } = scene;
  const recovery = watchRecovery();
  const killer = createKiller(scene, recovery, progress);
  let over = false;
  const conducting = conduct(
    scene,
    () => killer.killed() / kills,
    recovery,
    () => over,
  );
  await killer.kill(kills);
  over = true;
  const turns = await conducting;
  const problems = [...(await rest(scene, killer, recovery)), ...killer.problems];
  const verdict = check(
    dueSlots(digests, time, START, Date.now(), (from, to) => livedMs(lives, from, to)),
    platforms.visible(),
    readLedger(state),
  );
  const told = platforms.told();
  await scene.close();
  const upMs = ({ fromMs, toMs }: Verdict['lateWaits'][number]): number =>
    livedMs(lives, realAt(time.stretches, fromMs), realAt(time.stretches, toMs)) * SPEED;
  return {
    ...verdict,
    kills: killer.killed(),
    turns,
    lateThoughUp: verdict.lateWaits.filter((wait) => upMs(wait) > LATE_MS).length,
    windows: killer.windows,
    faults: mischief.met,
    told,
    startUp: summary(lives.flatMap((life) => (life.ticks === null ? [] : [(life.ticks - life.began) / 1000]))),
    ...recovery.result(lives, SPEED),
    stopped: summary(killer.stops),
    seconds: Math.round((Date.now() - began) / 1000),
    problems: [...verdict.problems, ...problems],
  };
}
