import {
  Client,
  type CloseEvent,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  Status,
} from 'discord.js';
import { ConfigError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { attemptsOf, type GatewayOptions } from './attempts.ts';
import { clientOptions, type DiscordSettings } from './config.ts';
import { deliveryError } from './faults.ts';
import type { IncomingMessage } from './incoming.ts';
import { permissionsIn } from './permissions.ts';
import type { Self } from './requests.ts';

/** What the gateway has told of guilds so far. */
export interface View {
  /** Who we are in this guild (null: in private). */
  readonly self: (guildId: string | null) => Self;
  /** The author's permissions in the channel, 0 where they are not known. */
  readonly permissions: (message: IncomingMessage) => bigint;
}

/** Who is told of what the gateway brings. Payloads are Discord's own JSON, not validated. */
export interface GatewayListener {
  readonly interaction: (payload: unknown) => void;
  readonly message: (payload: unknown, view: View) => void;
  /** All guilds that the bot is in, told when a session begins. */
  readonly present: (guildIds: readonly string[], applicationId: string) => void;
  readonly joined: (guildId: string) => void;
  /** The bot was removed from a guild (not: the guild is away for a while). */
  readonly left: (guildId: string) => void;
  /** The connection will not come back by itself. */
  readonly lost: (error: Error) => void;
}

/** A connection to Discord's gateway. discord.js beats its heart, resumes and identifies again. */
export interface Gateway {
  /** True while events can arrive. */
  ready(): boolean;
  readonly applicationId: string;
  close(): Promise<void>;
}

/** What the operator must mend, by the code with which Discord ended the connection. */
const UNMENDABLE: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'DISCORD_TOKEN: Discord does not accept it; make a new one under Bot, "Reset Token", in the developer portal',
  ],
  [GatewayCloseCodes.InvalidShard, 'Discord: refused the shard (4010); run one process for this token'],
  [GatewayCloseCodes.ShardingRequired, 'Discord: the bot is in so many guilds that it must be sharded (4011)'],
  [GatewayCloseCodes.InvalidAPIVersion, 'Discord: this version of discord.js speaks an API version that is gone (4012); update the bot'],
  [GatewayCloseCodes.InvalidIntents, 'Discord: refused the intents (4013); update the bot'],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord: an intent is not enabled for this bot (4014); this bot needs no privileged intent, check the application in the developer portal',
  ],
]);

const TOKEN_PROBLEM = UNMENDABLE.get(GatewayCloseCodes.AuthenticationFailed) ?? 'DISCORD_TOKEN';

/** discord.js's own words for the same closings while it logs in: it hands them on as plain errors. */
const LOGIN_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['Authentication failed', TOKEN_PROBLEM],
  ['Used disallowed intents', UNMENDABLE.get(GatewayCloseCodes.DisallowedIntents) ?? ''],
  ['Used invalid intents', UNMENDABLE.get(GatewayCloseCodes.InvalidIntents) ?? ''],
  ['Sharding is required', UNMENDABLE.get(GatewayCloseCodes.ShardingRequired) ?? ''],
]);

function loginError(cause: unknown): Error {
  if (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid)
    return new ConfigError([TOKEN_PROBLEM], { cause });
  const known = cause instanceof Error ? LOGIN_PROBLEMS.get(cause.message) : undefined;
  return known === undefined ? deliveryError(cause) : new ConfigError([known], { cause });
}

/** Guild permissions of a message's author, from the guild's roles and the channel's overwrites; 0 where the guild or channel is not known. */
function permissionsOf(client: Client, { guild_id, channel_id, author, member }: IncomingMessage): bigint {
  const guild = guild_id === undefined ? undefined : client.guilds.cache.get(guild_id);
  const channel = client.channels.cache.get(channel_id);
  if (guild === undefined) return 0n;
  const own = channel?.isThread() ? channel.parent : channel;
  const overwrites =
    own !== undefined && own !== null && 'permissionOverwrites' in own ? [...own.permissionOverwrites.cache.values()] : null;
  if (overwrites === null) return 0n;
  return permissionsIn({
    guildId: guild.id,
    ownerId: guild.ownerId,
    userId: author.id,
    memberRoles: member?.roles ?? [],
    roles: new Map(guild.roles.cache.map((role) => [role.id, role.permissions.bitfield])),
    overwrites: overwrites.map(({ id, allow, deny }) => ({ id, allow: allow.bitfield, deny: deny.bitfield })),
  });
}

function selfOf(client: Client, guildId: string | null): Self {
  const userId = client.user?.id ?? '';
  const roles = guildId === null ? undefined : client.guilds.cache.get(guildId)?.roles.cache;
  return { userId, roleId: roles?.find((role) => role.tags?.botId === userId)?.id ?? null };
}

/** What we read of the event that begins a session (docs, "Ready"); `shard` is which of how many. */
interface Ready {
  readonly guilds: readonly { readonly id: string }[];
  readonly application: { readonly id: string };
  readonly shard?: readonly [number, number];
}

/** Tells of all guilds as soon as every shard has a session, and again whenever one of them begins anew. */
function tellOfGuilds(client: Client, listener: GatewayListener): void {
  const byShard = new Map<number, readonly string[]>();
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds, application, shard: [at, of] = [0, 1] }: Ready) => {
    byShard.set(
      at,
      guilds.map(({ id }) => id),
    );
    if (byShard.size >= of) listener.present([...byShard.values()].flat(), application.id);
  });
  // discord.js tells of new ones alone, not of those that a session begins with.
  client.on(Events.GuildCreate, ({ id }) => listener.joined(id));
}

function listen(client: Client, listener: GatewayListener, log: Log, closing: AbortSignal): void {
  const view: View = { self: (guildId) => selfOf(client, guildId), permissions: (message) => permissionsOf(client, message) };
  // Raw payloads: they are whole whatever is cached, and what is made of them can be tested without the SDK.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => listener.interaction(payload));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) => listener.message(payload, view));
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord: the client reports an error'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'discord: the connection reports an error'));
  client.on(Events.ShardReconnecting, (shard) => {
    // A close of ours is announced as if it were an interruption.
    if (!closing.aborted) log.info({ shard }, 'discord: reconnecting');
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'discord: resumed'));
  // Discord sets `unavailable` in an outage, and leaves it out where the bot was removed (docs, "Guild Delete").
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: { readonly id: string; readonly unavailable?: boolean }) => {
    if (unavailable === undefined) listener.left(id);
    else log.info({ guild: id }, 'discord: a guild is away for a while');
  });
}

/** Without this the process would just end, with code 0: after these closings discord.js has nothing left to do and says nothing more. */
function tellWhenLost(client: Client, listener: GatewayListener): void {
  client.on(Events.ShardDisconnect, ({ code }: CloseEvent) =>
    listener.lost(new ConfigError([UNMENDABLE.get(code) ?? `Discord: the connection ended with code ${code} and cannot be made again`])),
  );
  client.on(Events.Invalidated, () => listener.lost(new ConfigError([TOKEN_PROBLEM])));
}

/**
 * Connects, until `closing`; resolves when events can arrive, which may take long where Discord cannot be reached over the network.
 * @throws ConfigError where Discord refuses the token or the intents; DeliveryError where it could not be asked.
 */
export async function openGateway(settings: DiscordSettings, listener: GatewayListener, options: GatewayOptions): Promise<Gateway> {
  const { log, closing } = options;
  const isConnecting = (shard: number) => client.ws.shards.get(shard)?.status === Status.Connecting;
  const client: Client = new Client({ ...clientOptions(settings), ws: attemptsOf(options, isConnecting) ?? {} });
  // discord.js tries to reach the gateway for ever: a stop must end that too.
  closing.addEventListener('abort', () => void client.destroy(), { once: true });
  listen(client, listener, log, closing);
  tellOfGuilds(client, listener);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(settings.token);
  } catch (cause) {
    throw loginError(cause);
  }
  tellWhenLost(client, listener);
  const connected = await ready;
  return {
    ready: () => client.ws.shards.size > 0 && client.ws.shards.every((shard) => shard.status === Status.Ready),
    applicationId: connected.application.id,
    close: () => client.destroy(),
  };
}
