import { readMarkdown } from './markdown.ts';
import { everyComponent } from './messages.ts';
import { isJson, type Json, listOf } from './refusal.ts';

/** The instant from which Discord counts in its ids. */
const EPOCH_MS = 1_420_070_400_000n;

/** What keeps the bot out of a channel. */
export type Closed = 'deleted' | 'missing_access' | 'missing_permissions' | 'unreadable';

export interface Channel {
  readonly id: string;
  /** 0 text in a guild, 1 direct, 11 thread. */
  readonly type: number;
  readonly guildId: string | null;
  readonly name: string;
  readonly parentId: string | null;
  /** The person of a direct channel. */
  readonly userId: string | null;
  closed: Closed | null;
  /** True: refuses components v2, as a place would that does not know them. */
  oldStyle: boolean;
  lastMessageId: string | null;
}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Null: everybody in the channel; else the one person who sees it. */
  readonly onlyFor: string | null;
  body: Json;
  /** Who it pinged when it was sent. */
  readonly pings: readonly string[];
  readonly nonce: string | null;
  readonly sentAt: number;
  /** "Thinking…": deferred and not answered. */
  thinking: boolean;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 press, 4 typing, 5 a sent form. */
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  acknowledgedAt: number | null;
  originalId: string | null;
  /** The message on which something was pressed. */
  readonly messageId: string | null;
  choices: readonly string[] | null;
  /** What a person sees of the choices. */
  labels: readonly string[];
  /** The form that was opened. */
  form: Json | null;
}

/** Everything that the stand-in knows. */
export interface World {
  readonly botId: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** All guilds that the bot is in. */
  readonly guilds: Set<string>;
  readonly channels: Map<string, Channel>;
  readonly messages: Message[];
  readonly interactions: Map<string, Interaction>;
  /** Roles of people, by their id; nobody else has any. */
  readonly members: Map<string, readonly string[]>;
  /** People who are no longer in the guilds. */
  readonly departed: Set<string>;
  /** People who take no direct messages. */
  readonly closedPeople: Set<string>;
  /** Registered commands by scope: `global` or a guild's id. */
  readonly commands: Map<string, readonly Json[]>;
  newId(): string;
  now(): number;
}

/** A world with one guild and its text channel; `now` in milliseconds. */
export function createWorld(now: () => number): World {
  let count = 0n;
  const newId = () => {
    count += 1n;
    return (((BigInt(now()) - EPOCH_MS) << 22n) + (count % 4_194_304n)).toString();
  };
  const [botId, guildId] = [newId(), newId()];
  return {
    botId,
    applicationId: botId,
    guildId,
    guilds: new Set([guildId]),
    channels: new Map(),
    messages: [],
    interactions: new Map(),
    members: new Map(),
    departed: new Set(),
    closedPeople: new Set(),
    commands: new Map(),
    newId,
    now,
  };
}

/** Adds a channel: in the guild (the first one unless another is named), a thread of `parentId`, or direct with `userId`. */
export function addChannel(
  world: World,
  options: {
    readonly name?: string;
    readonly parentId?: string;
    readonly userId?: string;
    readonly guildId?: string;
    readonly type?: number;
    /** A thread has the id of the message at which it begins. */
    readonly id?: string;
  },
): Channel {
  const { name = 'general', parentId = null, userId = null, guildId = world.guildId } = options;
  const type = options.type ?? (userId !== null ? 1 : parentId !== null ? 11 : 0);
  const channel: Channel = {
    id: options.id ?? world.newId(),
    type,
    guildId: userId === null ? guildId : null,
    name,
    parentId,
    userId,
    closed: null,
    oldStyle: false,
    lastMessageId: null,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** A person's direct channel with the bot, made where there is none. */
export function directChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.userId === userId);
  return known ?? addChannel(world, { name: 'direct', userId });
}

/** A button or select as a person finds it. */
export interface Pressable {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  /** Values of a select. */
  readonly values: readonly string[];
  /** What a person reads in a select. */
  readonly options: readonly string[];
  readonly disabled: boolean;
}

/** What can be pressed under a message. */
export function pressables(body: Json): readonly Pressable[] {
  return everyComponent(body.components)
    .filter(({ component }) => component.type === 2 || component.type === 3)
    .map(({ component }) => ({
      label: String(component.label ?? component.placeholder ?? ''),
      customId: typeof component.custom_id === 'string' ? component.custom_id : null,
      url: typeof component.url === 'string' ? component.url : null,
      values: listOf(component.options).flatMap((option) => (isJson(option) ? [String(option.value)] : [])),
      options: listOf(component.options).flatMap((option) => (isJson(option) ? [String(option.label)] : [])),
      disabled: component.disabled === true,
    }));
}

/** A message as a person reads it: its text after Markdown, then its buttons in brackets. */
export function seenOf(message: Message): string {
  if (message.thinking) return '(thinking)';
  const content = typeof message.body.content === 'string' ? [message.body.content] : [];
  const texts = everyComponent(message.body.components).flatMap(({ component }) =>
    component.type === 10 ? [String(component.content)] : [],
  );
  const buttons = pressables(message.body).map(({ label }) => `[${label}]`);
  const embeds = listOf(message.body.embeds).flatMap((embed) => (isJson(embed) ? [String(embed.description ?? '')] : []));
  return [
    ...[...content, ...embeds, ...texts].map((text) => readMarkdown(text).text),
    ...(buttons.length > 0 ? [buttons.join(' ')] : []),
  ].join('\n');
}

/** A message as Discord's API returns it: components get ids where they have none. */
export function wireMessage(world: World, message: Message): Json {
  let next = 1;
  const withIds = (components: unknown): unknown =>
    listOf(components).map((component) => {
      if (!isJson(component)) return component;
      const id = component.id ?? next++;
      return component.components === undefined ? { ...component, id } : { ...component, id, components: withIds(component.components) };
    });
  return {
    id: message.id,
    type: 0,
    channel_id: message.channelId,
    author: {
      id: message.authorId,
      username: 'somebody',
      discriminator: '0',
      global_name: null,
      avatar: null,
      bot: message.authorId === world.botId,
    },
    content: message.body.content ?? '',
    embeds: message.body.embeds ?? [],
    components: withIds(message.body.components),
    flags: message.body.flags ?? 0,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: null,
  };
}
