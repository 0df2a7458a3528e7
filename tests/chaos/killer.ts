import { seenDays } from './checker.ts';
import { killOf, nextWay, type Way, windowOf } from './plans.ts';
import type { Watcher } from './recovery.ts';
import type { Scene } from './scene.ts';
import { type Life, startLife } from './seats.ts';

const ABREAST = 2;
/** A life that has not come to its end so long after its first tick is ended from outside, and one that does not tick after so long. */
const LIFE_MS = 9_000;
const START_MS = 60_000;
/** With more slots waiting a bot lives on until so few are left: on a loaded machine killing is quicker than starting. */
export const CROWD = 25;
const FEW = 5;
/** Bots that end by themselves again and again are never killed: after so many the run is over. */
const MOST_PROBLEMS = 10;
export const LOOK_MS = 200;

/** Starts bots and ends them. */
export interface Killer {
  /** Two bots at a time, each started again whenever it has ended, until enough were killed. */
  kill(kills: number): Promise<void>;
  killed(): number;
  /** Kills by `window: what the bot had just done`. */
  readonly windows: Readonly<Record<string, number>>;
  /** Starts two bots that nobody kills. */
  spare(): readonly Life[];
  /** Asks to end. */
  stop(life: Life): void;
  /** Real seconds from being asked to the end. */
  readonly stops: readonly number[];
  /** Ends that nobody wanted. */
  readonly problems: readonly string[];
}

export function createKiller(scene: Scene, recovery: Watcher, progress: (killed: number) => void): Killer {
  const { time, random, ledger, lives, platforms } = scene;
  const nursery = { ...scene.nursery, ticks: () => {}, claimed: recovery.claimed };
  const windows: Record<string, number> = {};
  const stops: number[] = [];
  const problems: string[] = [];
  const tried: Partial<Record<Way, number>> = {};
  let killed = 0;
  let calm = false;

  function count(way: Way, life: Life): void {
    const held = life.died;
    const reached = way === 'random' || way === 'power' || held !== null ? way : 'random';
    const arrived = held !== null && seenDays(platforms.visible(), ledger.channelOf(held.id)).has(held.slot);
    const name = `${windowOf(reached, arrived)}: ${reached}`;
    windows[name] = (windows[name] ?? 0) + 1;
    if (held !== null) recovery.orphaned(held, life.gone ?? Date.now());
    killed += 1;
    progress(killed);
  }

  function stop(life: Life): void {
    const asked = Date.now();
    life.process.kill('SIGTERM');
    void life.ended.then(({ signal }) => {
      if (signal === null) stops.push((Date.now() - asked) / 1000);
    });
  }

  /** Sees to what ends a life from outside, from its first tick on. */
  function endFromOutside(way: Way | 'calm', life: Life): void {
    const kill = (): void => void life.process.kill('SIGKILL');
    const timers = [setTimeout(kill, LIFE_MS * 2)];
    if (way === 'power') scene.cutPower(random() < 0.5 ? 'arrived' : 'done');
    if (way === 'random') timers.push(setTimeout(kill, random() * 4_000));
    else if (way === 'stop') timers.push(setTimeout(() => stop(life), 500 + random() * 3_000));
    else if (way === 'calm') timers.push(setInterval(() => ledger.waiting(time.botNow()) <= FEW && kill(), LOOK_MS));
    else timers.push(setTimeout(kill, LIFE_MS));
    void life.ended.then(() => timers.forEach(clearTimeout));
  }

  /** One life, to its end. */
  async function live(way: Way | 'calm'): Promise<void> {
    const plan = way === 'calm' ? null : killOf(way, random);
    const life = startLife({ ...nursery, ticks: (ticking) => endFromOutside(way, ticking) }, plan);
    lives.push(life);
    // Some are killed while they start.
    const early = way === 'random' && random() < 0.3;
    const timer = setTimeout(() => life.process.kill('SIGKILL'), early ? random() * 1_500 : START_MS);
    const { code, signal } = await life.ended;
    clearTimeout(timer);
    if (signal === 'SIGKILL') count(way === 'calm' ? 'random' : way, life);
    else if (code !== 0) problems.push(`a bot ended with code ${code} (${signal}): ${life.words}`);
  }

  async function seat(kills: number): Promise<void> {
    while (killed < kills && problems.length < MOST_PROBLEMS) {
      if (!calm && ledger.waiting(time.botNow()) > CROWD) {
        calm = true;
        await live('calm');
        calm = false;
      } else {
        const way = nextWay(tried);
        tried[way] = (tried[way] ?? 0) + 1;
        await live(way);
      }
    }
  }

  return {
    kill: async (kills) => void (await Promise.all(Array.from({ length: ABREAST }, () => seat(kills)))),
    killed: () => killed,
    windows,
    spare: () => {
      const spared = Array.from({ length: ABREAST }, () => startLife(nursery, null));
      lives.push(...spared);
      return spared;
    },
    stop,
    stops,
    problems,
  };
}
