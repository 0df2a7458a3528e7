/** Bits of Discord's permissions (docs, "Permissions"). */
const ADMINISTRATOR = 1n << 3n;
const MANAGE_CHANNELS = 1n << 4n;
const MANAGE_GUILD = 1n << 5n;

/** A role's or channel's say on permissions. */
export interface Overwrite {
  readonly id: string;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** What is known of a guild and a channel when a person speaks there. */
export interface Standing {
  readonly guildId: string;
  readonly ownerId: string;
  readonly userId: string;
  readonly memberRoles: readonly string[];
  /** Permissions of each role by id; the guild's own id is everybody's role. */
  readonly roles: ReadonlyMap<string, bigint>;
  readonly overwrites: readonly Overwrite[];
}

/** May manage digests here: Manage Channels, Manage Guild or Administrator. */
export function managesChannel(permissions: bigint): boolean {
  return (permissions & (ADMINISTRATOR | MANAGE_CHANNELS | MANAGE_GUILD)) !== 0n;
}

/** Administers the guild: Manage Guild or Administrator. */
export function administers(permissions: bigint): boolean {
  return (permissions & (ADMINISTRATOR | MANAGE_GUILD)) !== 0n;
}

function apply(permissions: bigint, overwrites: readonly Overwrite[]): bigint {
  const deny = overwrites.reduce((bits, overwrite) => bits | overwrite.deny, 0n);
  const allow = overwrites.reduce((bits, overwrite) => bits | overwrite.allow, 0n);
  return (permissions & ~deny) | allow;
}

/** A person's permissions in a channel, in the order that Discord's documentation gives ("Permission Overwrites"). */
export function permissionsIn({ guildId, ownerId, userId, memberRoles, roles, overwrites }: Standing): bigint {
  const base = [guildId, ...memberRoles].reduce((bits, id) => bits | (roles.get(id) ?? 0n), 0n);
  if (userId === ownerId || (base & ADMINISTRATOR) !== 0n) return ADMINISTRATOR | MANAGE_CHANNELS | MANAGE_GUILD | base;
  const own = (ids: readonly string[]) => overwrites.filter(({ id }) => ids.includes(id));
  return apply(apply(apply(base, own([guildId])), own(memberRoles.filter((id) => id !== guildId))), own([userId]));
}
