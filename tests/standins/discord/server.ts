import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { type Gateway, type Said, say, serveGateway } from './gateway.ts';
import { isJson, type Json, listOf } from './refusal.ts';
import { route } from './routes.ts';
import {
  addChannel,
  type Channel,
  createWorld,
  directChannel,
  type Interaction,
  type Message,
  pressables,
  seenOf,
  type World,
} from './world.ts';

/** Something that goes wrong on demand with the next requests that match. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  /** `hang`: no answer, ever; `drop`: the connection is cut; else this answer. */
  readonly does: 'hang' | 'drop' | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };
  /** `after`: Discord has done what was asked, only the answer fails. */
  readonly when: 'before' | 'after';
  readonly times: number;
}

/** One request as it was received, and how it was answered. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** Who does something, where. */
export interface Actor {
  readonly user?: string;
  readonly channel?: string;
  /** The member's permissions in the channel. */
  readonly permissions?: bigint;
  readonly locale?: string;
}

/** A slash command as a person fills it in. */
export interface Typed extends Actor {
  readonly name: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number>>;
  /** The option being typed into. */
  readonly focused?: string;
}

/** A running local Discord. */
export interface Discord {
  readonly token: string;
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** The guild's text channel. */
  readonly channel: Channel;
  readonly user: string;
  /** Every request, oldest first. */
  readonly requests: readonly Received[];
  addChannel(options: { readonly name?: string; readonly parentId?: string }): Channel;
  /** A person sends a slash command. @throws where it is not registered or its options do not fit, since Discord would not let them. */
  command(typed: Typed): Interaction;
  /** A person is typing into an option. */
  type(typed: Typed): Interaction;
  /** A person chooses a message's menu entry. */
  menu(name: string, text: string, actor?: Actor): Interaction;
  /** A person presses the button with this label, or chooses a value of the select with this placeholder. */
  press(message: Message, label: string, value?: string, actor?: Actor): Interaction;
  /** A person presses something whose id we no longer make. */
  pressId(message: Message, customId: string, actor?: Actor): Interaction;
  /** Delivers an interaction's event once more, as a resume may. */
  again(interaction: Interaction): void;
  /** A person writes in a channel. */
  say(said: Partial<Said> & { readonly text: string }): string;
  /** A person writes to the bot alone. */
  whisper(text: string, user?: string): string;
  /** What a person sees in a channel, oldest first. */
  seen(channelId: string, user?: string): readonly string[];
  /** The bot's messages in a channel that this person sees. */
  messages(channelId: string, user?: string): readonly Message[];
  direct(user?: string): Channel;
  /** Who has been pinged by anything. */
  pings(): readonly string[];
  fail(fault: Fault): void;
  /** Lets time pass for deadlines, tokens and nonces. */
  advance(ms: number): void;
  /** Refuses the token from now on. */
  revoke(): void;
  /** Resolves when the condition holds; looks again whenever something happened. @throws after `withinMs` */
  until(what: string, holds: () => boolean, withinMs?: number): Promise<void>;
  stop(): Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

/** Starts a local Discord on a port of the system's choosing. */
export async function startDiscord({ heartbeatMs = 41_250, token = 'stand-in.token.of-nobody' } = {}): Promise<Discord> {
  let offset = 0;
  let revoked = false;
  const world = createWorld(() => Date.now() + offset);
  const channel = addChannel(world, { name: 'general' });
  const user = world.newId();
  const faults: { fault: Fault; left: number }[] = [];
  const requests: Received[] = [];
  const watchers = new Set<() => void>();
  const payloads = new Map<string, Json>();
  const changed = () => {
    for (const look of [...watchers]) look();
  };

  const accepts = (given: string) => !revoked && given === token;

  const takeFault = (method: string, path: string, when: Fault['when']) => {
    const found = faults.find(
      ({ fault, left }) => left > 0 && fault.when === when && (fault.method ?? method) === method && fault.path.test(path),
    );
    if (found !== undefined) found.left -= 1;
    return found?.fault.does;
  };

  const misbehave = (response: ServerResponse, does: Fault['does'], received: Omit<Received, 'status'>) => {
    requests.push({ ...received, status: typeof does === 'string' ? 0 : does.status });
    if (does === 'drop') response.destroy();
    else if (does !== 'hang') send(response, does.status, does.body ?? '{"message":"fault","code":0}', does.headers);
    changed();
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const received = { method, path, body: await readBody(request) };
    const before = takeFault(method, path, 'before');
    if (before !== undefined) return misbehave(response, before, received);
    if (path === '/gateway/bot') {
      const authorized = accepts((request.headers.authorization ?? '').replace(/^Bot /, ''));
      requests.push({ ...received, status: authorized ? 200 : 401 });
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return send(
        response,
        authorized ? 200 : 401,
        authorized ? { url: gatewayUrl(), shards: 1, session_start_limit: limit } : { message: '401: Unauthorized', code: 0 },
      );
    }
    const authorized = request.headers.authorization === `Bot ${token}` && !revoked;
    const outcome = route(world, { ...received, query: url.searchParams, authorized });
    const after = takeFault(method, path, 'after');
    if (after !== undefined) return misbehave(response, after, received);
    requests.push({ ...received, status: outcome.status });
    if ('code' in outcome)
      send(response, outcome.status, {
        code: outcome.code,
        message: outcome.message,
        ...(outcome.at === undefined ? {} : { errors: { at: outcome.at } }),
      });
    else send(response, outcome.status, outcome.body);
    changed();
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => send(response, 500, { message: String(error), code: 0 }));
  });
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const gateway = serveGateway({ world, server: sockets, url: gatewayUrl, accepts, heartbeatMs, changed });

  const person = (id: string) => ({ id, username: 'person', discriminator: '0', global_name: 'A person', avatar: null, public_flags: 0 });

  const interact = (type: number, data: Json, actor: Actor, message: Message | null = null): Interaction => {
    const there = world.channels.get(actor.channel ?? message?.channelId ?? channel.id) ?? channel;
    const who = actor.user ?? user;
    const interaction: Interaction = {
      id: world.newId(),
      token: `token${world.newId()}`,
      type,
      userId: who,
      channelId: there.id,
      createdAt: world.now(),
      acknowledgedAt: null,
      originalId: null,
      choices: null,
    };
    world.interactions.set(interaction.token, interaction);
    const member = {
      user: person(who),
      permissions: (actor.permissions ?? 0n).toString(),
      roles: [],
      joined_at: new Date(0).toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    };
    const payload = {
      id: interaction.id,
      application_id: world.applicationId,
      token: interaction.token,
      type,
      version: 1,
      data,
      channel_id: there.id,
      channel: { id: there.id, type: there.type, ...(there.guildId === null ? {} : { guild_id: there.guildId }) },
      locale: actor.locale ?? 'en-US',
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      context: there.guildId === null ? 1 : 0,
      ...(there.guildId === null ? { user: person(who) } : { guild_id: there.guildId, guild_locale: 'en-US', member }),
      ...(message === null
        ? {}
        : {
            message: {
              id: message.id,
              channel_id: message.channelId,
              type: 0,
              content: '',
              author: person(world.botId),
              attachments: [],
              embeds: [],
              components: [],
              mentions: [],
              mention_roles: [],
              flags: 0,
              timestamp: new Date(0).toISOString(),
              edited_timestamp: null,
              pinned: false,
              tts: false,
              mention_everyone: false,
            },
          }),
    };
    payloads.set(interaction.id, payload);
    gateway.dispatch('INTERACTION_CREATE', payload);
    return interaction;
  };

  const registered = (name: string, type: number): Json => {
    const all = [...world.commands.values()].flat();
    const found = all.find((command) => command.name === name && (command.type ?? 1) === type);
    if (found === undefined) throw new Error(`stand-in: no command "${name}" is registered`);
    return found;
  };

  const fill = ({ name, subcommand, options = {}, focused }: Typed): Json => {
    const command = registered(name, 1);
    const holder =
      subcommand === undefined
        ? command
        : listOf(command.options).find((option) => isJson(option) && option.type === 1 && option.name === subcommand);
    if (!isJson(holder)) throw new Error(`stand-in: "${name}" has no subcommand "${subcommand}"`);
    const known = listOf(holder.options).filter(isJson);
    if (subcommand === undefined && known.some((option) => option.type === 1)) throw new Error(`stand-in: "${name}" needs a subcommand`);
    const missing = known.filter((option) => option.required === true && options[String(option.name)] === undefined);
    if (missing.length > 0 && focused === undefined)
      throw new Error(`stand-in: "${name}" needs ${missing.map((option) => option.name).join(', ')}`);
    const filled = Object.entries(options).map(([key, value]) => {
      const option = known.find((one) => one.name === key);
      if (option === undefined) throw new Error(`stand-in: "${name}" has no option "${key}"`);
      if (option.type === 4 && !Number.isInteger(value)) throw new Error(`stand-in: "${key}" takes a whole number`);
      if (focused === key && option.autocomplete !== true) throw new Error(`stand-in: "${key}" has no autocomplete`);
      return { name: key, type: option.type, value, ...(focused === key ? { focused: true } : {}) };
    });
    return { id: command.id, name, type: 1, options: subcommand === undefined ? filled : [{ name: subcommand, type: 1, options: filled }] };
  };

  const messages = (channelId: string, who = user) =>
    world.messages.filter(
      (message) =>
        message.channelId === channelId && message.authorId === world.botId && (message.onlyFor === null || message.onlyFor === who),
    );

  return {
    token,
    apiUrl: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    channel,
    user,
    requests,
    addChannel: (options) => addChannel(world, options),
    command: (typed) => interact(2, fill(typed), typed),
    type: (typed) => interact(4, fill(typed), typed),
    menu: (name, text, actor = {}) => {
      const target = world.newId();
      const message = {
        id: target,
        channel_id: channel.id,
        content: text,
        type: 0,
        author: person(user),
        attachments: [],
        embeds: [],
        components: [],
        mentions: [],
        mention_roles: [],
        flags: 0,
        timestamp: new Date(0).toISOString(),
        edited_timestamp: null,
        pinned: false,
        tts: false,
        mention_everyone: false,
      };
      return interact(
        2,
        { id: registered(name, 3).id, name, type: 3, target_id: target, resolved: { messages: { [target]: message } } },
        actor,
      );
    },
    press: (message, label, value, actor = {}) => {
      const found = pressables(message.body).find((pressable) => pressable.label === label);
      if (found === undefined || found.customId === null) throw new Error(`stand-in: nothing to press is called "${label}"`);
      if (value !== undefined && !found.values.includes(value)) throw new Error(`stand-in: "${label}" has no value ${value}`);
      const data =
        value === undefined
          ? { component_type: 2, custom_id: found.customId }
          : { component_type: 3, custom_id: found.customId, values: [value] };
      return interact(3, data, actor, message);
    },
    pressId: (message, customId, actor = {}) => interact(3, { component_type: 2, custom_id: customId }, actor, message),
    again: (interaction) => gateway.dispatch('INTERACTION_CREATE', payloads.get(interaction.id) ?? {}),
    say: (said) => say(world, gateway, { channelId: channel.id, userId: user, ...said }),
    whisper: (text, who = user) => say(world, gateway, { channelId: directChannel(world, who).id, userId: who, text }),
    seen: (channelId, who) => messages(channelId, who).map(seenOf),
    messages,
    direct: (who = user) => directChannel(world, who),
    pings: () => world.messages.filter(({ authorId }) => authorId === world.botId).flatMap(({ pings }) => pings),
    fail: (fault) => faults.push({ fault, left: fault.times }),
    advance: (ms) => {
      offset += ms;
    },
    revoke: () => {
      revoked = true;
    },
    until: (what, holds, withinMs = 10_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => finish(new Error(`stand-in: waited in vain until ${what}`)), withinMs);
        const look = () => {
          if (holds()) finish(null);
        };
        // Some conditions lie outside of the stand-in: look now and then as well.
        const again = setInterval(look, 20);
        const finish = (error: Error | null) => {
          clearTimeout(timer);
          clearInterval(again);
          watchers.delete(look);
          if (error === null) resolve();
          else reject(error);
        };
        watchers.add(look);
        look();
      }),
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
