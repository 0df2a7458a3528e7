import type { WebSocket, WebSocketServer } from 'ws';
import { isJson, type Json, listOf } from './refusal.ts';
import { addChannel, type World } from './world.ts';

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const DIRECT_MESSAGES = 1 << 12;
/** Members, presences, message content: to be enabled by hand, which they are not here. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** So many events are kept for a session that resumes. */
const REPLAYED = 500;

/** What the gateway saw of the bot's behaviour. */
export interface GatewayLog {
  connects: number;
  identifies: number;
  /** Identified without any session left of the day's budget: Discord takes the token away. */
  overBudget: number;
  resumes: number;
  heartbeats: number;
  intents: number;
}

interface Session {
  readonly id: string;
  /** Which of how many. */
  readonly shard: readonly [number, number];
  readonly intents: number;
  sequence: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: Json }[];
  socket: WebSocket | null;
}

/** A strict local gateway: hello, identify, ready, heartbeats, resume with replay, invalid sessions, close codes. */
export interface Gateway {
  readonly log: GatewayLog;
  /** Sends an event to every session that asked for it; kept for a session that is away. */
  dispatch(type: string, payload: Json, intent?: number): void;
  /** The bot is added to another guild. Returns its id. */
  joinGuild(): string;
  /** The bot is removed from a guild, or (`outage`) the guild is away for a while. */
  leaveGuild(id: string, outage?: boolean): void;
  /** Ends all connections with a code, as Discord does; sessions are kept for resuming. */
  close(code: number): void;
  /** Drops all connections without a word. */
  drop(): void;
  /** Says that the session is invalid; it is forgotten where it may not be resumed. */
  invalidate(resumable: boolean): void;
  /** Asks all to reconnect (opcode 7). */
  reconnect(): void;
  /** So many shards are asked for: fewer are refused. */
  shards: number;
  /** So many connections to come are dropped as soon as they are made. */
  dropping: number;
  /** Sessions that may still be started, and after how many milliseconds there are new ones. */
  readonly budget: { total: number; remaining: number; resetAfterMs: number };
  /** True: heartbeats are no longer answered. */
  silent: boolean;
  /** True: connections are refused. */
  down: boolean;
  connections(): number;
}

/** What decides whether a connection may stay. */
export interface GatewayOptions {
  readonly world: World;
  readonly server: WebSocketServer;
  readonly url: string;
  readonly accepts: (token: string) => boolean;
  readonly heartbeatMs: number;
}

/** What everybody may: see channels, write in them and in their threads. */
const EVERYBODY = (1n << 10n) | (1n << 11n) | (1n << 38n);

/** The roles of a guild, as Discord sends them. */
export function rolesOf(world: Pick<World, 'botId'>, guildId: string): readonly Json[] {
  const role = (id: string, name: string, permissions: bigint, tags?: Json) => ({
    id,
    name,
    permissions: permissions.toString(),
    color: 0,
    hoist: false,
    position: 0,
    managed: tags !== undefined,
    mentionable: false,
    flags: 0,
    ...(tags === undefined ? {} : { tags }),
  });
  return [
    role(guildId, '@everyone', EVERYBODY),
    role(moderatorRole({ guildId }), 'moderators', 1n << 4n),
    role(botRole({ guildId }), 'briefing', 0n, { bot_id: world.botId }),
  ];
}

function guildPayload(world: World, guildId: string): Json {
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guildId);
  const wire = channels.map((channel) => ({
    id: channel.id,
    type: channel.type,
    name: channel.name,
    parent_id: channel.parentId,
    position: 0,
    permission_overwrites: [],
  }));
  return {
    id: guildId,
    name: 'The guild',
    owner_id: '1',
    unavailable: false,
    member_count: 3,
    roles: rolesOf(world, guildId),
    channels: wire.filter(({ type }) => type !== 11),
    threads: wire
      .filter(({ type }) => type === 11)
      .map((thread) => ({ ...thread, thread_metadata: { archived: false, auto_archive_duration: 60, locked: false } })),
    members: [],
    presences: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    joined_at: new Date(0).toISOString(),
    large: false,
    premium_tier: 0,
    preferred_locale: 'en-US',
    nsfw_level: 0,
    verification_level: 0,
    system_channel_flags: 0,
  };
}

/** A role that may manage channels. */
export function moderatorRole(world: Pick<World, 'guildId'>): string {
  return (BigInt(world.guildId) + 1n).toString();
}

/** The role that Discord makes for the bot. */
export function botRole(world: Pick<World, 'guildId'>): string {
  return (BigInt(world.guildId) + 2n).toString();
}

/** Whether a guild's events go to this session (docs, "Sharding"); those of no guild go to the first. */
function isOf({ shard: [at, of] }: Session, guild: unknown): boolean {
  return (typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(of)) : 0) === at;
}

/** Serves the gateway's protocol on a WebSocket server. */
export function serveGateway({ world, server, url, accepts, heartbeatMs }: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const log: GatewayLog = { connects: 0, overBudget: 0, identifies: 0, resumes: 0, heartbeats: 0, intents: 0 };
  const self = { id: world.botId, username: 'briefing', discriminator: '0', global_name: null, avatar: null, bot: true };

  const say = (socket: WebSocket, op: number, d: unknown, extra: Json = {}) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null, ...extra }));

  const event = (session: Session, t: string, d: Json) => {
    session.sequence += 1;
    session.sent.push({ s: session.sequence, t, d });
    if (session.sent.length > REPLAYED) session.sent.shift();
    if (session.socket !== null) say(session.socket, 0, d, { s: session.sequence, t });
  };

  const identify = (socket: WebSocket, d: Json): Session | number => {
    log.identifies += 1;
    if (gateway.budget.remaining <= 0) log.overBudget += 1;
    gateway.budget.remaining -= 1;
    if (!accepts(String(d.token))) return 4004;
    if (typeof d.intents !== 'number' || d.intents < 0 || d.intents >= 2 ** 27) return 4013;
    if ((d.intents & PRIVILEGED) !== 0) return 4014;
    if (!isJson(d.properties)) return 4002;
    log.intents = d.intents;
    const [at, of] = listOf(d.shard).length === 2 ? listOf(d.shard).map(Number) : [0, 1];
    if (at === undefined || of === undefined || at < 0 || at >= of) return 4010;
    if (of < gateway.shards) return 4011;
    const session: Session = { id: world.newId(), shard: [at, of], intents: d.intents, sequence: 0, sent: [], socket };
    sessions.set(session.id, session);
    event(session, 'READY', {
      v: 10,
      user: self,
      guilds: [...world.guilds].filter((id) => isOf(session, id)).map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url,
      shard: d.shard ?? [0, 1],
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
    });
    if ((d.intents & GUILDS) !== 0)
      for (const id of world.guilds) if (isOf(session, id)) event(session, 'GUILD_CREATE', guildPayload(world, id));
    return session;
  };

  const resume = (socket: WebSocket, d: Json): Session | number | null => {
    log.resumes += 1;
    if (!accepts(String(d.token))) return 4004;
    const session = sessions.get(String(d.session_id));
    if (session === undefined) return null;
    if (typeof d.seq !== 'number' || d.seq > session.sequence) return 4007;
    session.socket = socket;
    for (const { s, t, d: payload } of session.sent.filter((missed) => missed.s > Number(d.seq))) say(socket, 0, payload, { s, t });
    session.sequence += 1;
    say(socket, 0, { _trace: [] }, { s: session.sequence, t: 'RESUMED' });
    return session;
  };

  const serve = (socket: WebSocket) => {
    log.connects += 1;
    if (gateway.down) return socket.terminate();
    if (gateway.dropping > 0) {
      gateway.dropping -= 1;
      return socket.terminate();
    }
    let session: Session | null = null;
    say(socket, 10, { heartbeat_interval: heartbeatMs });
    socket.on('message', (data) => {
      let frame: unknown;
      try {
        frame = JSON.parse(String(data));
      } catch {
        return socket.close(4002);
      }
      if (!isJson(frame)) return socket.close(4002);
      if (frame.op === 1) {
        log.heartbeats += 1;
        if (!gateway.silent) say(socket, 11, null);
      } else if (frame.op === 2 || frame.op === 6) {
        if (session !== null && session.socket === socket) return socket.close(4005);
        const result = isJson(frame.d) ? (frame.op === 2 ? identify(socket, frame.d) : resume(socket, frame.d)) : 4002;
        if (typeof result === 'number') socket.close(result);
        else if (result === null) say(socket, 9, false);
        else session = result;
      } else if (frame.op !== 3 && frame.op !== 4) socket.close(4001);
      else if (session === null) socket.close(4003);
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
  };

  server.on('connection', serve);
  const connected = () => [...sessions.values()].filter((session) => session.socket !== null);
  const gateway: Gateway = {
    log,
    shards: 1,
    dropping: 0,
    budget: { total: 1000, remaining: 1000, resetAfterMs: 86_400_000 },
    silent: false,
    down: false,
    connections: () => connected().length,
    dispatch(type, payload, intent = 0) {
      const guild = payload.guild_id ?? (type.startsWith('GUILD_') ? payload.id : null);
      for (const session of sessions.values())
        if (isOf(session, guild) && (intent === 0 || (session.intents & intent) !== 0)) event(session, type, payload);
    },
    joinGuild() {
      const id = world.newId();
      world.guilds.add(id);
      addChannel(world, { guildId: id });
      gateway.dispatch('GUILD_CREATE', guildPayload(world, id), GUILDS);
      return id;
    },
    leaveGuild(id, outage = false) {
      if (!outage) world.guilds.delete(id);
      gateway.dispatch('GUILD_DELETE', { id, ...(outage ? { unavailable: true } : {}) }, GUILDS);
    },
    close(code) {
      for (const session of connected()) session.socket?.close(code);
    },
    drop() {
      for (const session of connected()) session.socket?.terminate();
    },
    invalidate(resumable) {
      for (const session of connected()) {
        const { socket } = session;
        if (!resumable) sessions.delete(session.id);
        session.socket = null;
        if (socket !== null) say(socket, 9, resumable);
      }
    },
    reconnect() {
      for (const session of connected()) if (session.socket !== null) say(session.socket, 7, null);
    },
  };
  return gateway;
}

/** Something that a person writes: the words are held back where the bot may not see them. */
export interface Said {
  readonly channelId: string;
  readonly userId: string;
  readonly text: string;
  readonly roles?: readonly string[];
  readonly bot?: boolean;
  /** A reply that pings its author names the bot in `mentions` without saying its name. */
  readonly pingsBot?: boolean;
  /** The id of the message that it replies to. */
  readonly repliesTo?: string;
}

/** Dispatches MESSAGE_CREATE as a bot without the MessageContent intent gets it. Returns the message's id. */
export function say(world: World, gateway: Gateway, said: Said): string {
  const channel = world.channels.get(said.channelId) ?? addChannel(world, {});
  const id = world.newId();
  const named = said.text.includes(`<@${world.botId}>`) || said.text.includes(`<@!${world.botId}>`) || said.pingsBot === true;
  const roles = [...said.text.matchAll(/<@&(\d+)>/g)].map(([, role]) => role ?? '');
  const direct = channel.guildId === null;
  channel.lastMessageId = id;
  world.messages.push({
    id,
    channelId: channel.id,
    authorId: said.userId,
    onlyFor: null,
    body: { content: said.text },
    pings: [],
    nonce: null,
    sentAt: world.now(),
    thinking: false,
  });
  const payload = {
    id,
    type: said.repliesTo === undefined ? 0 : 19,
    channel_id: channel.id,
    channel_type: channel.type,
    content: named || direct ? said.text : '',
    author: {
      id: said.userId,
      username: 'person',
      discriminator: '0',
      global_name: null,
      avatar: null,
      ...(said.bot === true ? { bot: true } : {}),
    },
    ...(direct
      ? {}
      : {
          guild_id: channel.guildId,
          member: { roles: said.roles ?? [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
        }),
    mentions: named ? [{ id: world.botId, username: 'briefing', discriminator: '0', bot: true }] : [],
    mention_roles: roles,
    mention_everyone: false,
    attachments: [],
    embeds: [],
    components: [],
    ...(said.repliesTo === undefined
      ? {}
      : { message_reference: { type: 0, message_id: said.repliesTo, channel_id: channel.id, guild_id: channel.guildId } }),
    pinned: false,
    tts: false,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    flags: 0,
  };
  gateway.dispatch('MESSAGE_CREATE', payload, direct ? DIRECT_MESSAGES : GUILD_MESSAGES);
  return id;
}
