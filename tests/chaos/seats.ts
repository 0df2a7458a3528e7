import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Failpoint } from '../../src/digests/job.ts';
import type { Orders, Said } from './bot.ts';

/** A slot that a bot had in hand. */
export interface Held {
  readonly id: string;
  readonly slot: string;
}

/** One life of a bot; instants by the machine's clock, ms. */
export interface Life {
  readonly process: ChildProcess;
  readonly began: number;
  /** When it began to tick. */
  ticks: number | null;
  /** The failpoint at which it died, with the slot that it had in hand. */
  died: (Held & { readonly at: Failpoint }) | null;
  /** When it was gone. */
  gone: number | null;
  /** Its last words on standard error. */
  words: string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

export interface Nursery {
  readonly env: Readonly<Record<string, string>>;
  /** The data folder of all lives, also the folder they run in. */
  readonly folder: string;
  readonly clock: string;
  readonly speed: number;
  /** Told of each bot that begins to tick. */
  readonly ticks: (life: Life) => void;
  /** Told of each slot that any bot claims. */
  readonly claimed: (held: Held, atMs: number) => void;
}

/** Starts the real bot. It knows nothing of this machine's settings. */
export function startLife({ env, folder, clock, speed, ticks, claimed }: Nursery, kill: Orders['kill']): Life {
  const orders: Orders = { clock, speed, kill };
  const running = spawn(process.execPath, [join(import.meta.dirname, 'bot.ts'), JSON.stringify(orders)], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: join(folder, 'data'),
      PORT: '0',
      LOG_LEVEL: 'warn',
      TZ: 'UTC',
      // Hundreds of starts: compiled code is kept from one to the next.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...env,
    },
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    running.once('close', (code, signal) => {
      life.gone = Date.now();
      resolve({ code, signal });
    }),
  );
  const life: Life = { process: running, began: Date.now(), ticks: null, died: null, gone: null, words: '', ended };
  running.stderr?.on('data', (chunk) => {
    life.words = `${life.words}${chunk}`.slice(-4_000);
    if (process.env.CHAOS_VERBOSE) process.stderr.write(chunk);
  });
  // The fourth channel is a pipe that the bot writes to.
  createInterface({ input: running.stdio[3] as Readable }).on('line', (line) => {
    const said = JSON.parse(line) as Said;
    if (said.said === 'ticks') {
      life.ticks = Date.now();
      ticks(life);
    } else {
      if (said.at === 'claimed') claimed(said, Date.now());
      if (said.dies) life.died = said;
    }
  });
  return life;
}
