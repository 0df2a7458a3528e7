import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import type { KeyValue } from '../../core/state.ts';
import { hasCode, loggable } from './faults.ts';
import type { Api } from './rest.ts';

const REMEMBERED_MS = 3_650 * 24 * 3_600_000;

/** No such guild, or not one that the bot is in (docs, "Opcodes and Status Codes"). */
const GONE = [10_004, 50_001] as const;

const remembered = z.array(z.string());

/** What remembering guilds needs. `forget` deletes what is stored of one. */
export interface GuildPorts {
  readonly api: Api;
  readonly state: KeyValue;
  readonly log: Log;
  readonly forget: (guildId: string) => Promise<void>;
}

/** The guilds that the bot is in, remembered between its lives: one that it was removed from while nobody listened is noticed at the next start. */
export interface Guilds {
  /** What Discord says after each new session, of all shards together. */
  present(guildIds: readonly string[], applicationId: string): Promise<void>;
  joined(guildId: string): Promise<void>;
  left(guildId: string): Promise<void>;
}

/** Guilds kept in the state, by application: another bot on the same data is in others. */
export function createGuilds({ api, state, log, forget }: GuildPorts): Guilds {
  let key: string | null = null;
  let ids: ReadonlySet<string> = new Set();
  let last: Promise<void> = Promise.resolve();

  /** One change at a time, in the order in which Discord told of them. */
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    last = last
      .then(change)
      .catch((cause: unknown) => log.warn({ err: loggable(cause) }, 'discord: which guilds the bot is in could not be kept'));
    return last;
  };

  const keep = async (now: ReadonlySet<string>): Promise<void> => {
    ids = now;
    if (key !== null) await state.set(key, JSON.stringify([...now]), REMEMBERED_MS);
  };

  /** Asked before anything is deleted: a list that is short by a fault of Discord's must cost nobody their digests. */
  const isGone = async (id: string): Promise<boolean> => {
    try {
      await api({ method: 'GET', path: `/guilds/${id}` });
      return false;
    } catch (error) {
      return hasCode(error, ...GONE);
    }
  };

  const forgetOne = async (id: string): Promise<void> => {
    log.info({ guild: id }, 'discord: the bot was removed from a guild; what is stored of it is deleted');
    await forget(id);
  };

  return {
    present: (guildIds, applicationId) =>
      inTurn(async () => {
        key = `discord.guilds.${applicationId}`;
        const before = remembered.parse(JSON.parse((await state.get(key)) ?? '[]'));
        const now = new Set(guildIds);
        for (const id of new Set([...before, ...ids])) {
          if (now.has(id)) continue;
          if (await isGone(id)) await forgetOne(id);
          else now.add(id);
        }
        await keep(now);
      }),
    joined: (id) => inTurn(() => (ids.has(id) ? Promise.resolve() : keep(new Set([...ids, id])))),
    left: (id) =>
      inTurn(async () => {
        await forgetOne(id);
        await keep(new Set([...ids].filter((one) => one !== id)));
      }),
  };
}
