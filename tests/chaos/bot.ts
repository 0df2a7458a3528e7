import { writeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { runBot } from '../../src/bot.ts';
import { loadSettings } from '../../src/config.ts';
import type { Failpoint } from '../../src/digests/job.ts';
import { botClock } from './clock.ts';

/** What a bot is told by the test that starts it, as JSON in its first argument. */
export interface Orders {
  /** The file of the bots' clock. */
  readonly clock: string;
  readonly speed: number;
  /** Ends itself by SIGKILL at this failpoint, the n-th time it is reached, `afterMs` later: 0 is at once, before anything else is done. */
  readonly kill: { readonly at: Failpoint; readonly nth: number; readonly afterMs: number } | null;
}

/** What a bot says on its fourth channel, one JSON a line. */
export type Said =
  | { readonly said: 'ticks' }
  | { readonly said: 'at'; readonly at: Failpoint; readonly id: string; readonly slot: string; readonly dies: boolean };

/** The bot ticks so often, in seconds of its own time, as it does by node-cron. */
const TICK_S = 15;

/** The real bot, with everything that src/main.ts gives it, but for its clock, its tick and its failpoints. */
async function main({ clock, speed, kill }: Orders): Promise<number> {
  const say = (what: Said): void => void writeSync(3, `${JSON.stringify(what)}\n`);
  const die = (): void => void process.kill(process.pid, 'SIGKILL');
  let reached = 0;
  return runBot(loadSettings(), {
    clock: botClock(clock, speed),
    onTick: (tick) => {
      say({ said: 'ticks' });
      const timer = setInterval(() => void tick(), (TICK_S * 1000) / speed);
      return { stop: () => clearInterval(timer) };
    },
    failpoint: (at, { subscriptionId: id, slot }) => {
      const dies = at === kill?.at && ++reached === kill.nth;
      say({ said: 'at', at, id, slot, dies });
      if (dies && kill.afterMs === 0) die();
      if (dies) setTimeout(die, kill.afterMs);
    },
    // A request waits as long as it does in real life, in the bot's own time.
    slack: { requestMs: 10_000 / speed },
    discord: { requestMs: 15_000 / speed },
  });
}

// The test that started it holds the other end: where that was killed, nobody is left who would end this one.
process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL')).resume();
(process.stdin as Partial<Socket>).unref?.();

process.exitCode = await main(JSON.parse(process.argv[2] ?? '{}') as Orders);
