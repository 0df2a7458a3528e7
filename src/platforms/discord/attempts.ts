import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientOptions, SimpleIdentifyThrottler, SimpleShardingStrategy } from 'discord.js';
import type { Log } from '../../core/log.ts';
import { createPace, keepBudget, type Pace } from './pace.ts';

/** How a connection is kept. */
export interface GatewayOptions {
  readonly log: Log;
  /** Ends all attempts and the connection. */
  readonly closing: AbortSignal;
  /** The first wait between two attempts, in milliseconds; doubled from then on. */
  readonly reconnectMs: number;
}

/**
 * How attempts to connect are made. They are paced: discord.js makes the next one half a second after each that failed. They keep the day's budget of sessions. And
 * they end with `closing`: discord.js's own destroy passes over a shard that waits between two attempts, which then connects all the same and keeps the process
 * alive. Every attempt begins by asking for its session, and gets no answer before its time, nor after `closing`. discord.js asks for it at every event too, which
 * goes on at once: `isConnecting` tells the two apart.
 */
export function attemptsOf({ closing, reconnectMs, log }: GatewayOptions, isConnecting: (shard: number) => boolean): ClientOptions['ws'] {
  const paces = new Map<number, Pace>();
  const wait = async (shard: number) => {
    const pace = paces.get(shard) ?? createPace(Date.now, Math.random, reconnectMs);
    paces.set(shard, pace);
    const waitMs = pace.before();
    if (waitMs === 0 || closing.aborted) return;
    log.info({ shard, waitMs: Math.round(waitMs) }, 'discord: waiting before the next attempt to connect');
    await sleep(waitMs, undefined, { signal: closing }).catch(() => {});
  };
  return {
    buildStrategy: (manager) => {
      const retrieve = manager.options.retrieveSessionInfo;
      const never = new Promise<null>(() => {});
      const attempt = async (shard: number) => {
        await wait(shard);
        return closing.aborted ? never : retrieve(shard);
      };
      manager.options.retrieveSessionInfo = (shard) => (closing.aborted ? never : isConnecting(shard) ? attempt(shard) : retrieve(shard));
      return new SimpleShardingStrategy(manager);
    },
    buildIdentifyThrottler: async (manager) => {
      const info = await manager.fetchGatewayInformation();
      const throttler = new SimpleIdentifyThrottler(info.session_start_limit.max_concurrency);
      const budget = async () => (await manager.fetchGatewayInformation(true)).session_start_limit;
      const pause = (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal });
      return {
        async waitForIdentify(shard, signal) {
          await keepBudget({ budget, sleep: pause, random: Math.random, log }, signal);
          await throttler.waitForIdentify(shard, signal);
        },
      };
    },
  };
}
