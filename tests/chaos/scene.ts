import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movableTime, type Time } from './clock.ts';
import { subscribe } from './digests.ts';
import type { Daily } from './expected.ts';
import { type Peephole, peep } from './ledger.ts';
import { type Mischief, mischief, SENDS } from './mischief.ts';
import { type Platforms, startPlatforms } from './platforms.ts';
import { randomFrom } from './random.ts';
import type { Life, Nursery } from './seats.ts';

/** The bots' seconds in one of this machine's: slow enough that a loaded machine does not look like a late bot. */
export const SPEED = 10;
/** Two days before the clocks change in Europe. */
export const START = Date.parse('2026-03-27T05:58:00Z');
const MINUTE_MS = 60_000;
const DIGESTS_PER_KILL = 2.5;
/** Digests that come due in the same minute. */
const PER_MINUTE = 8;
/** A post takes up to so many ms of this machine: an end in flight finds it under way. */
const POST_MS = 8;

/** Everything that bots are killed in. */
export interface Scene {
  readonly folder: string;
  /** The state's file. */
  readonly state: string;
  readonly time: Time;
  readonly random: () => number;
  readonly mischief: Mischief;
  readonly platforms: Platforms;
  readonly digests: readonly Daily[];
  readonly ledger: Peephole;
  readonly nursery: Omit<Nursery, 'ticks' | 'claimed'>;
  /** All lives so far. */
  readonly lives: Life[];
  /** Kills all that live as the next post arrives, or as it was worked on. */
  cutPower(when: 'arrived' | 'done'): void;
  close(): Promise<void>;
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A local Slack and a local Discord, digests in their channels, and nobody to send them yet. */
export async function openScene(kills: number, seed: number, faults: number): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-'));
  const clock = join(folder, 'clock.json');
  const random = randomFrom(seed);
  const time = movableTime(clock, START, SPEED);
  // However slow this machine is, everything is set up before the first of it comes due.
  time.freeze(true);
  const box = mischief(randomFrom(seed + 1), faults);
  const lives: Life[] = [];
  let cut: 'arrived' | 'done' | null = null;
  const passing = (when: 'arrived' | 'done', name: string): void => {
    if (cut !== when || !SENDS.test(name)) return;
    cut = null;
    for (const { gone, process } of lives) if (gone === null) process.kill('SIGKILL');
  };
  const platforms = await startPlatforms({
    now: time.now,
    faults: box,
    watch: {
      arrived: async (name) => {
        passing('arrived', name);
        if (SENDS.test(name)) await pause(random() * POST_MS);
      },
      done: (name) => passing('done', name),
    },
  });
  const channels = platforms.channels(Math.ceil(kills * DIGESTS_PER_KILL));
  const digests = await subscribe(folder, clock, channels, (index) => START + (2 + Math.floor(index / PER_MINUTE)) * MINUTE_MS);
  const state = join(folder, 'data', 'state.db');
  const ledger = peep(state);
  time.freeze(false);
  return {
    folder,
    state,
    time,
    random,
    mischief: box,
    platforms,
    digests,
    ledger,
    nursery: { env: platforms.env, folder, clock, speed: SPEED },
    lives,
    cutPower: (when) => {
      cut = when;
    },
    close: async () => {
      ledger.close();
      await platforms.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
