import { type Filled, fillForm } from './forms.ts';
import { type Gateway, type Said, say } from './gateway.ts';
import { isJson, type Json, listOf } from './refusal.ts';
import { type Channel, directChannel, type Interaction, type Message, pressables, seenOf, type World, wireMessage } from './world.ts';

/** Who does something, where. */
export interface Actor {
  readonly user?: string;
  readonly channel?: string;
  /** The member's permissions in the channel. */
  readonly permissions?: bigint;
  readonly locale?: string;
  /** True: this person brought the bot along into a guild that has not added it. */
  readonly visitor?: boolean;
  /** True: in a private channel with other people, into which this person brought the bot along. */
  readonly amongOthers?: boolean;
  /** The person's permissions in channels that they name; as in the channel asked from where not given. */
  readonly elsewhere?: Readonly<Record<string, bigint>>;
}

/** A slash command as a person fills it in. */
export interface Typed extends Actor {
  readonly name: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  /** The option being typed into. */
  readonly focused?: string;
}

/** What people do with the bot, and what they see of it. */
export interface People {
  /** A person sends a slash command. @throws where it is not registered or its options do not fit, since Discord would not let them. */
  command(typed: Typed): Interaction;
  /** A person is typing into an option. */
  type(typed: Typed): Interaction;
  /** A person chooses the menu entry of a message with this text, and these previews of links. */
  menu(name: string, text: string, actor?: Actor, embeds?: readonly Json[]): Interaction;
  /** A person presses the button with this label, or chooses a value of the select with this placeholder. */
  press(message: Message, label: string, value?: string, actor?: Actor): Interaction;
  /** A person sends the form that an interaction opened; fields left alone are sent as they stood there. */
  submit(opened: Interaction, filled: Filled, actor?: Actor): Interaction;
  /** A person presses something whose id we no longer make. */
  pressId(message: Message, customId: string, actor?: Actor): Interaction;
  /** Delivers an interaction's event once more, as a resume may. */
  again(interaction: Interaction): void;
  /** A person writes in a channel. Returns the message's id. */
  say(said: Partial<Said> & { readonly text: string }): string;
  /** A person writes to the bot alone. */
  whisper(text: string, user?: string): string;
  /** What a person sees of the bot in a channel, oldest first. */
  seen(channelId: string, user?: string): readonly string[];
  /** The bot's messages in a channel that this person sees. */
  messages(channelId: string, user?: string): readonly Message[];
  /** A person's direct channel with the bot. */
  direct(user?: string): Channel;
  /** Who has been pinged by anything that the bot said. */
  pings(): readonly string[];
}

const CHANNEL_OPTION = 7;

/** So many interactions can be delivered again. */
const REMEMBERED = 100;

function person(id: string): Json {
  return { id, username: 'person', discriminator: '0', global_name: 'A person', avatar: null, public_flags: 0 };
}

function memberOf(id: string, permissions: bigint): Json {
  const joined = new Date(0).toISOString();
  return { user: person(id), permissions: permissions.toString(), roles: [], joined_at: joined, deaf: false, mute: false, flags: 0 };
}

function registered(world: World, name: string, type: number): Json {
  const all = [...world.commands.values()].flat();
  const found = all.find((command) => command.name === name && (command.type ?? 1) === type);
  if (found === undefined) throw new Error(`stand-in: no command "${name}" is registered`);
  return found;
}

/** The options that a person may fill in: those of the command or of its subcommand. */
function optionsOf(command: Json, { name, subcommand }: Typed): readonly Json[] {
  const options = listOf(command.options).filter(isJson);
  const subcommands = options.filter((option) => option.type === 1);
  if (subcommand === undefined && subcommands.length === 0) return options;
  const chosen = subcommands.find((option) => option.name === subcommand);
  if (chosen === undefined) throw new Error(`stand-in: "${name}" has no subcommand "${subcommand}"`);
  return listOf(chosen.options).filter(isJson);
}

function fillOption(known: readonly Json[], { name, focused }: Typed, key: string, value: string | number): Json {
  const option = known.find((one) => one.name === key);
  if (option === undefined) throw new Error(`stand-in: "${name}" has no option "${key}"`);
  if (option.type === 4 && !Number.isInteger(value)) throw new Error(`stand-in: "${key}" takes a whole number`);
  if (focused === key && option.autocomplete !== true) throw new Error(`stand-in: "${key}" has no autocomplete`);
  return { name: key, type: option.type, value, ...(focused === key ? { focused: true } : {}) };
}

/** Channels named, with the person's permissions there. */
function resolvedChannels(named: readonly string[], { permissions = 0n, elsewhere = {} }: Actor): Json {
  if (named.length === 0) return {};
  const entry = (id: string) => [id, { id, type: 0, permissions: (elsewhere[id] ?? permissions).toString() }] as const;
  return { resolved: { channels: Object.fromEntries(named.map(entry)) } };
}

/** A command's data as Discord sends it. @throws where Discord would not let a person send it */
function fill(world: World, typed: Typed): Json {
  const { name, subcommand, options = {}, focused } = typed;
  const command = registered(world, name, 1);
  const known = optionsOf(command, typed);
  const missing = known.filter((option) => option.required === true && options[String(option.name)] === undefined);
  if (missing.length > 0 && focused === undefined)
    throw new Error(`stand-in: "${name}" needs ${missing.map((one) => one.name).join(', ')}`);
  const filled = Object.entries(options).map(([key, value]) => fillOption(known, typed, key, value));
  const given = subcommand === undefined ? filled : [{ name: subcommand, type: 1, options: filled }];
  const named = filled.filter(({ type }) => type === CHANNEL_OPTION).map(({ value }) => String(value));
  return { id: command.id, name, type: 1, options: given, ...resolvedChannels(named, typed) };
}

/** People in this world; `channel` and `user` are who and where unless said otherwise. */
export function peopleOf(world: World, gateway: Gateway, channel: Channel, user: string): People {
  const payloads = new Map<string, Json>();

  const interact = (type: number, data: Json, actor: Actor, message: Message | null = null): Interaction => {
    const there = world.channels.get(actor.channel ?? message?.channelId ?? channel.id) ?? channel;
    const who = actor.user ?? user;
    const id = world.newId();
    const token = `token${world.newId()}`;
    const interaction: Interaction = {
      id,
      token,
      type,
      userId: who,
      channelId: there.id,
      createdAt: world.now(),
      acknowledgedAt: null,
      originalId: null,
      messageId: message?.id ?? null,
      choices: null,
      labels: [],
      form: null,
    };
    world.interactions.set(token, interaction);
    const inGuild = there.guildId !== null;
    const payload: Json = {
      id,
      application_id: world.applicationId,
      token,
      type,
      version: 1,
      data,
      channel_id: there.id,
      channel: { id: there.id, type: there.type, ...(inGuild ? { guild_id: there.guildId } : {}) },
      locale: actor.locale ?? 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: actor.visitor === true || !inGuild ? { 1: who } : { 0: there.guildId },
      attachment_size_limit: 10_485_760,
      context: inGuild ? 0 : actor.amongOthers === true ? 2 : 1,
      ...(inGuild
        ? { guild_id: there.guildId, guild_locale: 'en-US', member: memberOf(who, actor.permissions ?? 0n) }
        : { user: person(who) }),
      ...(message === null ? {} : { message: wireMessage(world, message) }),
    };
    payloads.set(id, payload);
    for (const old of [...payloads.keys()].slice(0, -REMEMBERED)) payloads.delete(old);
    gateway.dispatch('INTERACTION_CREATE', payload);
    return interaction;
  };

  const messages = (channelId: string, who = user) =>
    world.messages.filter(
      (message) =>
        message.channelId === channelId && message.authorId === world.botId && (message.onlyFor === null || message.onlyFor === who),
    );

  return {
    command: (typed) => interact(2, fill(world, typed), typed),
    type: (typed) => interact(4, fill(world, typed), typed),
    menu(name, text, actor = {}, embeds = []) {
      const target: Message = {
        id: world.newId(),
        channelId: channel.id,
        authorId: user,
        onlyFor: null,
        body: { content: text, embeds },
        pings: [],
        nonce: null,
        sentAt: world.now(),
        thinking: false,
      };
      const resolved = { messages: { [target.id]: wireMessage(world, target) } };
      return interact(2, { id: registered(world, name, 3).id, name, type: 3, target_id: target.id, resolved }, actor);
    },
    press(message, label, value, actor = {}) {
      const found = pressables(message.body).find((pressable) => pressable.label === label);
      if (found === undefined || found.customId === null) throw new Error(`stand-in: nothing to press is called "${label}"`);
      if (found.disabled) throw new Error(`stand-in: "${label}" cannot be pressed`);
      if (value !== undefined && !found.values.includes(value)) throw new Error(`stand-in: "${label}" has no value ${value}`);
      const chosen = value === undefined ? { component_type: 2 } : { component_type: 3, values: [value] };
      return interact(3, { ...chosen, custom_id: found.customId }, actor, message);
    },
    submit(opened, filled, actor = {}) {
      if (opened.form === null) throw new Error('stand-in: no form was opened');
      const { data, channels } = fillForm(opened.form, filled);
      const message = world.messages.find(({ id }) => id === opened.messageId) ?? null;
      const same = { user: opened.userId, channel: opened.channelId, ...actor };
      return interact(5, { ...data, ...resolvedChannels(channels, same) }, same, message);
    },
    pressId: (message, customId, actor = {}) => interact(3, { component_type: 2, custom_id: customId }, actor, message),
    again: (interaction) => gateway.dispatch('INTERACTION_CREATE', payloads.get(interaction.id) ?? {}),
    say: (said) => say(world, gateway, { channelId: channel.id, userId: user, ...said }),
    whisper: (text, who = user) => say(world, gateway, { channelId: directChannel(world, who).id, userId: who, text }),
    seen: (channelId, who) => messages(channelId, who).map(seenOf),
    messages,
    direct: (who = user) => directChannel(world, who),
    pings: () => world.messages.filter(({ authorId }) => authorId === world.botId).flatMap(({ pings }) => pings),
  };
}
