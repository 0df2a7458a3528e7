import { type Asker, directTenant, type Place, type Request } from '../../core/request.ts';
import { label } from './escape.ts';
import type { FormDraft } from './form.ts';
import type { IncomingMessage, IncomingOption, Interaction } from './incoming.ts';
import { readFormId } from './keys.ts';
import { administers, managesChannel } from './permissions.ts';
import { plainWords } from './reading.ts';
import { MESSAGE_COMMAND } from './registration.ts';

/** So much of a message its menu entry "Brief me on this" hands on: more tells no better what it is about. */
const TOPIC_CHARACTERS = 4_000;

/** Key of the guild among those by whom the bot was installed (docs, "Authorizing Integration Owners Object"). */
const BY_GUILD = '0';

const userIdOf = ({ member, user }: Interaction): string => member?.user.id ?? user?.id ?? '';

/** Where an interaction happened. A thread is a channel of its own. */
export function placeOf(interaction: Interaction): Place {
  const tenant = interaction.guild_id ?? directTenant(userIdOf(interaction));
  return { platform: 'discord', tenant, channel: interaction.channel_id ?? '' };
}

/** True in a private channel of several people (docs, "Interaction Contexts"). */
export function isAmongOthers({ guild_id, context }: Pick<Interaction, 'guild_id' | 'context'>): boolean {
  return guild_id === undefined && context === 2;
}

/** True where a person brought the bot along, among friends or into a guild that has not added it: it may answer there, but not write by itself. */
function isVisitor(interaction: Interaction): boolean {
  const { guild_id, authorizing_integration_owners: owners } = interaction;
  if (isAmongOthers(interaction)) return true;
  return guild_id !== undefined && owners !== undefined && Object.keys(owners).length > 0 && owners[BY_GUILD] === undefined;
}

/**
 * For a new digest rights count in the channels that an option names, where one does, else in the channel asked from; a digest that is moved to another channel
 * takes both.
 */
function managesNamed(interaction: Interaction): boolean {
  const named = Object.values(interaction.data?.resolved?.channels ?? {}).map((channel) => channel.permissions);
  const here = interaction.member?.permissions;
  const permissions = named.length === 0 ? [here] : isNewDigest(interaction) ? named : [here, ...named];
  return permissions.every((bits) => managesChannel(BigInt(bits ?? '0')));
}

/** Who is behind an interaction; rights come from Discord's own reckoning of this member. In private everybody manages their own. */
export function askerOf(interaction: Interaction): Asker {
  const { member, locale, guild_id } = interaction;
  const visitor = isVisitor(interaction);
  return {
    id: userIdOf(interaction),
    zone: null,
    locale: locale ?? null,
    managesChannel: !visitor && (guild_id === undefined || managesNamed(interaction)),
    admin: !visitor && guild_id !== undefined && administers(BigInt(member?.permissions ?? '0')),
    guest: false,
    ...(visitor ? { botAbsent: true } : {}),
  };
}

/** What every Request of an interaction says. */
function baseOf(interaction: Interaction): Pick<Request, 'id' | 'place' | 'asker' | 'direct'> {
  return {
    id: interaction.id,
    place: placeOf(interaction),
    asker: askerOf(interaction),
    direct: interaction.guild_id === undefined && !isAmongOthers(interaction),
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

/** True for `/digest add` and for the form of the same. */
function isNewDigest(interaction: Interaction): boolean {
  const { custom_id: form, name } = interaction.data ?? {};
  return form === undefined ? name === 'digest' && typedOf(interaction).subcommand === 'add' : readFormId(form)?.id === null;
}

function messageTopic({ data }: Interaction): string {
  const { content = '', embeds = [] } = data?.resolved?.messages?.[data.target_id ?? ''] ?? {};
  const previews = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  // Mentions and addresses are no words; a link's preview has some.
  const words = [content, ...previews].map((text) => text.replaceAll(/<(?:[@#][!&]?|a?:\w+:)\d+>|https?:\/\/\S+/g, ' ').trim());
  return label(words.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '', TOPIC_CHARACTERS).replace(/…$/, '');
}

/**
 * A slash command as a Request: `name` is the command, `text` its subcommand (or empty), `values` what was typed into the options. A message's menu entry
 * becomes `brief` on the words of that message.
 */
export function commandRequest(interaction: Interaction): Request {
  const base = { ...baseOf(interaction), kind: 'command' } as const;
  if (interaction.data?.name === MESSAGE_COMMAND)
    return { ...base, name: 'brief', text: '', values: { topic: messageTopic(interaction) }, fromMessage: true };
  const { subcommand, options } = typedOf(interaction);
  const values = Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, String(value)]])));
  return { ...base, name: interaction.data?.name ?? '', text: subcommand, values };
}

/** A pressed button as a Request: `text` is the command line that it stands for. */
export function actionRequest(interaction: Interaction, ask: string): Request {
  return { ...baseOf(interaction), kind: 'action', name: null, text: ask, values: {} };
}

/** A sent form as the Request that it fills in: `digest add`, or `digest edit` of the one it was opened for. */
export function formRequest(interaction: Interaction, { id, values }: FormDraft): Request {
  const base = { ...baseOf(interaction), kind: 'command', name: 'digest' } as const;
  return id === null ? { ...base, text: 'add', values } : { ...base, text: 'edit', values: { id, ...values } };
}

/** What a sent form says, by the names of its fields; what was left empty is not there. */
export function fieldsOf({ data }: Interaction): Readonly<Record<string, string>> {
  const fields = (data?.components ?? []).flatMap(({ component, components = [] }) => (component === undefined ? components : [component]));
  const said = fields.map(({ custom_id: name = '', value, values = [] }) => [name, (value ?? values.join(',')).trim()] as const);
  return Object.fromEntries(said.filter(([name, value]) => name !== '' && value !== ''));
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
  const { message_id: repliesTo, type = 0 } = message.message_reference ?? {};
  return {
    id: message.id,
    ...(repliesTo === undefined || type !== 0 ? {} : { repliesTo }),
    place: { platform: 'discord', tenant: message.guild_id ?? directTenant(message.author.id), channel: message.channel_id },
    direct: !inGuild,
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
    text: plainWords(text),
    values: {},
  };
}
