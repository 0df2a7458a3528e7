import { z } from 'zod';
import type { Standing } from '../../core/platform.ts';
import { isDirectTenant, type Place } from '../../core/request.ts';
import { hasCode } from './faults.ts';
import { managesChannel, type Overwrite, permissionsIn } from './permissions.ts';
import type { Api } from './rest.ts';

/** Discord's codes (docs, "Opcodes and Status Codes"): no such channel or guild, or no way in. */
const CLOSED = [10_003, 10_004, 50_001] as const;
/** No such member or user. */
const GONE = [10_007, 10_013] as const;

const bits = z.string().transform((text) => BigInt(text));
const guild = z.object({ id: z.string(), owner_id: z.string(), roles: z.array(z.object({ id: z.string(), permissions: bits })) });
const member = z.object({ roles: z.array(z.string()) });
const self = z.object({ id: z.string() });
const channel = z.object({
  parent_id: z.string().nullish(),
  type: z.number(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
});
type Channel = z.infer<typeof channel>;

/** Threads have no overwrites of their own: they stand under those of their channel. */
const THREADS: ReadonlySet<number> = new Set([10, 11, 12]);
const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const ADMINISTRATOR = 1n << 3n;

function maySend(permissions: bigint, type: number): boolean {
  const needed = VIEW_CHANNEL | (THREADS.has(type) ? SEND_IN_THREADS : SEND_MESSAGES);
  return (permissions & ADMINISTRATOR) !== 0n || (permissions & needed) === needed;
}

/** How a person, and the bot itself, stand to a channel, by what Discord's server says now. @throws what `api` throws where it does not say */
export async function standingOf(api: Api, user: string, place: Place, thorough = true): Promise<Standing> {
  if (isDirectTenant(place.tenant)) return 'manages';
  const get = (path: `/${string}`) => api({ method: 'GET', path });
  const read = async (id: string): Promise<Channel> => channel.parse(await get(`/channels/${id}`));
  const permissions = async (userId: string, overwrites: readonly Overwrite[]): Promise<bigint> => {
    const { id: guildId, owner_id: ownerId, roles } = guild.parse(await get(`/guilds/${place.tenant}`));
    const { roles: memberRoles } = member.parse(await get(`/guilds/${place.tenant}/members/${userId}`));
    return permissionsIn({
      guildId,
      ownerId,
      userId,
      memberRoles,
      roles: new Map(roles.map((role) => [role.id, role.permissions])),
      overwrites,
    });
  };
  try {
    const own = await read(place.channel);
    const { permission_overwrites: overwrites } = THREADS.has(own.type) && own.parent_id ? await read(own.parent_id) : own;
    const theirs = await permissions(user, overwrites);
    if (thorough && !maySend(await permissions(self.parse(await get('/users/@me')).id, overwrites), own.type)) return 'closed';
    return managesChannel(theirs) ? 'manages' : 'lacks';
  } catch (error) {
    if (hasCode(error, ...GONE)) return 'left';
    if (hasCode(error, ...CLOSED)) return 'closed';
    throw error;
  }
}
