import type { Asker, Place, Request } from '../../core/request.ts';
import { label } from './escape.ts';
import type { IncomingMessage, IncomingOption, Interaction } from './incoming.ts';
import { administers, managesChannel } from './permissions.ts';
import { MESSAGE_COMMAND } from './registration.ts';

/** The tenant of everything outside of guilds. */
const DIRECT = 'direct';

/** How much of a message its menu entry "Brief me on this" takes as the topic. */
const TOPIC_CHARACTERS = 300;

/** Where an interaction happened. A thread is a channel of its own. */
export function placeOf({
  guild_id,
  channel_id,
}: {
  readonly guild_id?: string | undefined;
  readonly channel_id?: string | undefined;
}): Place {
  return { platform: 'discord', tenant: guild_id ?? DIRECT, channel: channel_id ?? '' };
}

/** Rights count in the channels that an option names, where one does; else in the channel asked from. */
function managesNamed({ member, data }: Interaction): boolean {
  const named = Object.values(data?.resolved?.channels ?? {});
  const permissions = named.length > 0 ? named.map((channel) => channel.permissions) : [member?.permissions];
  return permissions.every((bits) => managesChannel(BigInt(bits ?? '0')));
}

/** Who is behind an interaction; rights come from Discord's own reckoning of this member. In private everybody manages their own. */
export function askerOf(interaction: Interaction): Asker {
  const { member, user, locale, guild_id } = interaction;
  return {
    id: member?.user.id ?? user?.id ?? '',
    zone: null,
    locale: locale ?? null,
    managesChannel: guild_id === undefined || managesNamed(interaction),
    admin: guild_id !== undefined && administers(BigInt(member?.permissions ?? '0')),
    guest: false,
  };
}

interface Typed {
  readonly subcommand: string;
  readonly options: readonly IncomingOption[];
}

function typedOf(interaction: Interaction): Typed {
  const options = interaction.data?.options ?? [];
  const first = options[0];
  return first?.type === 1 ? { subcommand: first.name, options: first.options ?? [] } : { subcommand: '', options };
}

function messageTopic({ data }: Interaction): string {
  const content = data?.resolved?.messages?.[data.target_id ?? '']?.content ?? '';
  return label(content.replaceAll(/<[@#][!&]?\d+>/g, ' '), TOPIC_CHARACTERS).replace(/…$/, '');
}

/**
 * A slash command as a Request: `name` is the command, `text` its subcommand (or empty), `values` what was typed into the options. A message's menu entry
 * becomes `brief` on the words of that message.
 */
export function commandRequest(interaction: Interaction): Request {
  const base = { id: interaction.id, place: placeOf(interaction), asker: askerOf(interaction), kind: 'command' } as const;
  if (interaction.data?.name === MESSAGE_COMMAND) return { ...base, name: 'brief', text: '', values: { topic: messageTopic(interaction) } };
  const { subcommand, options } = typedOf(interaction);
  const values = Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])));
  return { ...base, name: interaction.data?.name ?? '', text: subcommand, values };
}

/** A pressed button as a Request: `text` is the command line that it stands for. */
export function actionRequest(interaction: Interaction, ask: string): Request {
  return {
    id: interaction.id,
    place: placeOf(interaction),
    asker: askerOf(interaction),
    kind: 'action',
    name: null,
    text: ask,
    values: {},
  };
}

/** Which option is being typed into; null where none is. `command` is `digest add` for a subcommand. */
export function typingOf(interaction: Interaction): { readonly command: string; readonly option: string; readonly typed: string } | null {
  const { subcommand, options } = typedOf(interaction);
  const focused = options.find((option) => option.focused === true);
  if (focused === undefined) return null;
  const command = [interaction.data?.name ?? '', subcommand].filter((word) => word !== '').join(' ');
  return { command, option: focused.name, typed: String(focused.value ?? '') };
}

/** Ordinary messages and replies; not joins, pins, boosts. */
const WRITTEN: ReadonlySet<number> = new Set([0, 19]);

/** Who we are, as messages name us. */
export interface Self {
  readonly userId: string;
  /** The role that Discord made for the bot in this guild. */
  readonly roleId: string | null;
}

/** True where a message is for us: by a person, in private, or naming us (a reply that pings us names us too). */
export function isForUs(message: IncomingMessage, self: Self): boolean {
  if (!WRITTEN.has(message.type) || message.author.bot === true || message.webhook_id !== undefined) return false;
  if (message.guild_id === undefined) return true;
  return message.mentions.some(({ id }) => id === self.userId) || (self.roleId !== null && message.mention_roles.includes(self.roleId));
}

/** A mention or direct message as a Request: what was said without our name. `permissions` are the author's in this channel. */
export function sentenceRequest(message: IncomingMessage, self: Self, permissions: bigint): Request {
  const ours = [`<@${self.userId}>`, `<@!${self.userId}>`, ...(self.roleId === null ? [] : [`<@&${self.roleId}>`])];
  const text = ours.reduce((so, name) => so.replaceAll(name, ' '), message.content);
  const inGuild = message.guild_id !== undefined;
  return {
    id: message.id,
    place: placeOf(message),
    asker: {
      id: message.author.id,
      zone: null,
      locale: null,
      managesChannel: !inGuild || managesChannel(permissions),
      admin: inGuild && administers(permissions),
      guest: false,
    },
    kind: 'sentence',
    name: null,
    text: text.replaceAll(/\s+/g, ' ').trim(),
    values: {},
  };
}
