import { type Content, type Fields, linksIn, pingsIn, visibleText } from './message-rules.ts';
import { Refusal } from './refusal.ts';

export interface User {
  readonly id: string;
  readonly tz?: string;
  readonly locale?: string;
  readonly is_admin?: boolean;
  readonly is_restricted?: boolean;
  readonly deleted?: boolean;
}

export interface Channel {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'im';
  members: readonly string[];
  archived?: boolean;
  shared?: boolean;
}

/** A message as Slack keeps it. */
export interface Posted extends Content {
  readonly ts: string;
  /** When people saw it first, ms; `ts` tells the second alone. */
  readonly atMs: number;
  readonly channel: string;
  readonly thread: string | null;
  /** Who wrote it; the bot for its own. */
  readonly user: string;
  readonly byBot: boolean;
  /** Null: everybody in the channel sees it. */
  readonly onlyFor: string | null;
}

export const TEAM = 'T0TEAM';
export const BOT = { user: 'U0BOT', bot: 'B0BOT', app: 'A0APP' } as const;

/** A small workspace: what people in it would see. */
export interface World {
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  readonly messages: Posted[];
  readonly team: string;
  /** Every state of every form and window, oldest first; an update is one more with the same id. */
  readonly modals: { readonly id: string; readonly user: string; readonly view: Fields }[];
  /** Forms that a person has closed. */
  readonly closed: Set<string>;
  /** `… is searching` under a thread, by `channel/ts`, and suggested questions. */
  readonly statuses: Map<string, string>;
  readonly prompts: Map<string, readonly unknown[]>;
  readonly homes: Map<string, Fields>;
  /** Minutes by which Slack's clock is ahead: tokens and urls expire by it. */
  clockAheadMs: number;
  nowMs(): number;
  nextTs(): string;
  post(message: Omit<Posted, 'ts' | 'atMs'>): Posted;
  /** The channel that the bot may write to under this id, as chat.postMessage resolves it. @throws Refusal */
  writable(id: string): Channel;
  direct(user: string): Channel;
  /** What `user` reads in a channel, oldest first: public messages and their own ephemerals. */
  read(channel: string, user: string): readonly string[];
  /** Everything that would have pinged somebody, but the one who shared an answer. */
  pings(): readonly string[];
  links(): readonly { readonly url: string; readonly label: string }[];
}

/** Timestamps are never given twice, not even by two workspaces of one test. */
let counter = 0;

export function newWorld(now: () => number = Date.now, team: string = TEAM): World {
  const world: World = {
    team,
    closed: new Set(),
    statuses: new Map(),
    prompts: new Map(),
    users: new Map([
      ['U1', { id: 'U1', tz: 'Europe/Kyiv', locale: 'en-GB' }],
      ['U2', { id: 'U2', tz: 'America/New_York', locale: 'en-US', is_admin: true }],
      ['U3', { id: 'U3', is_restricted: true }],
    ]),
    channels: new Map<string, Channel>([
      ['C1', { id: 'C1', kind: 'public', members: ['U1', 'U2', BOT.user] }],
      ['C2', { id: 'C2', kind: 'public', members: ['U1'] }],
      ['C3', { id: 'C3', kind: 'public', members: ['U1', BOT.user], archived: true }],
      ['C4', { id: 'C4', kind: 'public', members: ['U1', BOT.user], shared: true }],
      ['G1', { id: 'G1', kind: 'private', members: ['U1'] }],
      ['D1', { id: 'D1', kind: 'im', members: ['U1', BOT.user] }],
    ]),
    messages: [],
    modals: [],
    homes: new Map(),
    clockAheadMs: 0,
    nowMs: () => now() + world.clockAheadMs,
    nextTs() {
      counter += 1;
      return `${Math.floor(world.nowMs() / 1000)}.${String(counter).padStart(6, '0')}`;
    },
    post(message) {
      const posted = { ...message, ts: world.nextTs(), atMs: world.nowMs() };
      world.messages.push(posted);
      if (message.byBot && message.thread !== null) world.statuses.delete(`${message.channel}/${message.thread}`);
      return posted;
    },
    direct(user) {
      const known = [...world.channels.values()].find(
        ({ kind, members }) => kind === 'im' && members.includes(user) && members.includes(BOT.user),
      );
      if (known !== undefined) return known;
      const made: Channel = { id: `D9${user}`, kind: 'im', members: [user, BOT.user] };
      world.channels.set(made.id, made);
      return made;
    },
    writable(id) {
      if (world.users.has(id)) return world.direct(id);
      const channel = world.channels.get(id);
      const member = channel?.members.includes(BOT.user) === true;
      if (channel === undefined || (channel.kind !== 'public' && !member)) throw new Refusal('channel_not_found');
      if (channel.archived === true) throw new Refusal('is_archived');
      if (!member) throw new Refusal('not_in_channel');
      return channel;
    },
    read(channel, user) {
      return world.messages.filter((one) => one.channel === channel && (one.onlyFor === null || one.onlyFor === user)).map(visibleText);
    },
    pings: () => world.messages.filter(({ byBot }) => byBot).flatMap(pingsIn),
    links: () => world.messages.filter(({ byBot }) => byBot).flatMap(linksIn),
  };
  return world;
}
