import { refuseChoices, refuseCommands } from './commands.ts';
import { refuseForm } from './forms.ts';
import { rolesOf } from './gateway.ts';
import { pingsOf, refuseMessage } from './messages.ts';
import * as refusals from './refusal.ts';
import { isJson, type Json, type Refusal } from './refusal.ts';
import { type Channel, directChannel, type Interaction, type Message, type World, wireMessage } from './world.ts';

/** Time for the first response to an interaction, and for which its token lasts, in milliseconds. */
const FIRST_RESPONSE_MS = 3_000;
const TOKEN_MS = 15 * 60_000;
/** "A few minutes": how long a nonce is remembered. */
const NONCE_MS = 5 * 60_000;
const EPHEMERAL = 1 << 6;
const V2 = 1 << 15;

/** A request as the routes see it. */
export interface Call {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The Authorization header is the bot's. */
  readonly authorized: boolean;
}

/** What a route answers. */
export type Outcome = { readonly status: number; readonly body: unknown } | Refusal;

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly open?: boolean;
  readonly run: (world: World, parts: readonly string[], call: Call) => Outcome;
}

const done = (body: unknown): Outcome => ({ status: 200, body });
const noContent: Outcome = { status: 204, body: null };
const bodyOf = (call: Call): Json => (isJson(call.body) ? call.body : {});

function store(world: World, message: Omit<Message, 'id' | 'sentAt' | 'pings'>): Message {
  const stored: Message = { ...message, id: world.newId(), sentAt: world.now(), pings: pingsOf(message.body) };
  world.messages.push(stored);
  const channel = world.channels.get(message.channelId);
  if (channel !== undefined && message.onlyFor === null) channel.lastMessageId = stored.id;
  return stored;
}

function channelFor(world: World, id: string): Channel | Refusal {
  const channel = world.channels.get(id);
  if (channel === undefined || channel.closed === 'deleted') return refusals.UNKNOWN_CHANNEL;
  if (channel.closed === 'missing_access') return refusals.MISSING_ACCESS;
  return channel;
}

/** Some places refuse components v2. */
function refuseHere(channel: Channel | undefined, body: Json): Refusal | null {
  return channel?.oldStyle === true && (Number(body.flags ?? 0) & V2) !== 0
    ? refusals.invalid('flags', 'IS_COMPONENTS_V2 cannot be used here')
    : null;
}

function postMessage(world: World, [id = '']: readonly string[], call: Call): Outcome {
  const channel = channelFor(world, id);
  if ('code' in channel) return channel;
  if (channel.closed === 'missing_permissions') return refusals.MISSING_PERMISSIONS;
  if (channel.userId !== null && world.closedPeople.has(channel.userId)) return refusals.CANNOT_WRITE_TO_USER;
  const body = bodyOf(call);
  const refused = refuseHere(channel, body) ?? refuseMessage(body, 'create');
  if (refused !== null) return refused;
  const nonce = body.nonce === undefined ? null : String(body.nonce);
  const earlier =
    body.enforce_nonce === true
      ? world.messages.find((one) => one.nonce === nonce && one.channelId === id && world.now() - one.sentAt < NONCE_MS)
      : undefined;
  const message = earlier ?? store(world, { channelId: id, authorId: world.botId, onlyFor: null, body, nonce, thinking: false });
  return done({ ...wireMessage(world, message), nonce });
}

function listMessages(world: World, [id = '']: readonly string[], call: Call): Outcome {
  const channel = channelFor(world, id);
  if ('code' in channel) return channel;
  const limit = Number(call.query.get('limit') ?? '50');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return refusals.invalid('limit', 'must be between 1 and 100');
  if (channel.closed === 'unreadable') return done([]);
  const after = BigInt(call.query.get('after') ?? '0');
  const before = call.query.get('before');
  const own = world.messages.filter(
    (message) =>
      message.channelId === id &&
      message.onlyFor === null &&
      BigInt(message.id) > after &&
      (before === null || BigInt(message.id) < BigInt(before)),
  );
  const page = call.query.has('after') ? own.slice(0, limit) : own.slice(-limit);
  return done(page.map((message) => wireMessage(world, message)).reverse());
}

function getChannel(world: World, [id = '']: readonly string[]): Outcome {
  const channel = channelFor(world, id);
  return 'code' in channel ? channel : done({ id, type: channel.type, guild_id: channel.guildId, last_message_id: channel.lastMessageId });
}

function getGuild(world: World, [id = '']: readonly string[]): Outcome {
  return world.guilds.has(id) ? done({ id, owner_id: '1', roles: rolesOf(world, id) }) : refusals.UNKNOWN_GUILD;
}

function getMember(world: World, [guild = '', user = '']: readonly string[]): Outcome {
  if (!world.guilds.has(guild)) return refusals.UNKNOWN_GUILD;
  return world.departed.has(user) ? refusals.UNKNOWN_MEMBER : done({ user: { id: user }, roles: world.members.get(user) ?? [] });
}

function openDirect(world: World, _parts: readonly string[], call: Call): Outcome {
  const { recipient_id: recipient } = bodyOf(call);
  return typeof recipient === 'string' && /^\d+$/.test(recipient)
    ? done({ id: directChannel(world, recipient).id, type: 1 })
    : refusals.UNKNOWN_USER;
}

function interactionFor(world: World, id: string, token: string): Interaction | null {
  const interaction = world.interactions.get(token);
  return interaction !== undefined && (id === '' || interaction.id === id) ? interaction : null;
}

function respond(world: World, interaction: Interaction, data: Json, thinking: boolean): void {
  const ephemeral = (Number(data.flags ?? 0) & EPHEMERAL) !== 0;
  const onlyFor = ephemeral ? interaction.userId : null;
  const message = store(world, { channelId: interaction.channelId, authorId: world.botId, onlyFor, body: data, nonce: null, thinking });
  interaction.originalId = message.id;
}

function callback(world: World, [id = '', token = '']: readonly string[], call: Call): Outcome {
  const interaction = interactionFor(world, id, token);
  if (interaction === null) return refusals.UNKNOWN_INTERACTION;
  if (interaction.acknowledgedAt !== null) return refusals.ALREADY_ACKNOWLEDGED;
  if (world.now() - interaction.createdAt > FIRST_RESPONSE_MS) return refusals.UNKNOWN_INTERACTION;
  const { type, data } = bodyOf(call);
  const payload = isJson(data) ? data : {};
  const shows = type === 4 || type === 7;
  const refused =
    (shows ? refuseHere(world.channels.get(interaction.channelId), payload) : null) ?? refuseCallback(interaction, type, payload);
  if (refused !== null) return refused;
  interaction.acknowledgedAt = world.now();
  if (type === 8) {
    const choices = payload.choices as readonly Json[];
    interaction.choices = choices.map((choice) => String(choice.value));
    interaction.labels = choices.map((choice) => String(choice.name));
  }
  if (type === 4 || type === 5) respond(world, interaction, payload, type === 5);
  if (type === 7) change(world, interaction, payload);
  if (type === 9) interaction.form = payload;
  return noContent;
}

/** Puts what was sent in place of the message on which something was pressed. */
function change(world: World, interaction: Interaction, data: Json): void {
  const message = world.messages.find(({ id }) => id === interaction.messageId);
  if (message === undefined) return;
  message.body = { ...message.body, ...data, flags: Number(message.body.flags ?? 0) | Number(data.flags ?? 0) };
  interaction.originalId = message.id;
}

/** What Discord refuses of a first response. */
export function refuseCallback(interaction: Pick<Interaction, 'type'>, type: unknown, data: Json): Refusal | null {
  const typing = interaction.type === 4;
  if (type === 9)
    return interaction.type === 2 || interaction.type === 3
      ? refuseForm(data)
      : refusals.invalid('type', 'a form opens on a command or a press');
  if (type === 7)
    return interaction.type === 3 ? refuseMessage(data, 'edit') : refusals.invalid('type', 'only a press can change its message');
  if (typing !== (type === 8)) return refusals.invalid('type', 'this response does not fit this interaction');
  if (type === 8) return refuseChoices(data);
  if (type === 4) return refuseMessage(data, 'interaction');
  if (type === 6 && interaction.type !== 3) return refusals.invalid('type', 'only components can be deferred for an update');
  if (type !== 5 && type !== 6) return refusals.invalid('type', 'unknown response type');
  return (Number(data.flags ?? 0) & ~EPHEMERAL) === 0
    ? null
    : refusals.invalid('data.flags', 'only EPHEMERAL can be set on a deferred response');
}

/** The interaction behind a webhook path: acknowledged, its token alive. */
function living(world: World, application: string, token: string): Interaction | Refusal {
  const interaction = interactionFor(world, '', token);
  if (application !== world.applicationId || interaction === null || interaction.acknowledgedAt === null) return refusals.UNKNOWN_WEBHOOK;
  return world.now() - interaction.createdAt > TOKEN_MS ? refusals.INVALID_WEBHOOK_TOKEN : interaction;
}

function editOriginal(world: World, [application = '', token = '']: readonly string[], call: Call): Outcome {
  const interaction = living(world, application, token);
  if ('code' in interaction) return interaction;
  const message = world.messages.find(({ id }) => id === interaction.originalId);
  if (message === undefined) return refusals.UNKNOWN_MESSAGE;
  const body = bodyOf(call);
  const old = refuseHere(world.channels.get(interaction.channelId), body);
  if (old !== null) return old;
  const wasV2 = (Number(message.body.flags ?? 0) & V2) !== 0;
  const refused = refuseMessage(body, 'edit', wasV2);
  if (refused !== null) return refused;
  // Edits never ping: what was recorded when it was sent stays.
  message.body = { ...message.body, ...body, flags: Number(message.body.flags ?? 0) | Number(body.flags ?? 0) };
  message.thinking = false;
  return done(wireMessage(world, message));
}

function followUp(world: World, [application = '', token = '']: readonly string[], call: Call): Outcome {
  const interaction = living(world, application, token);
  if ('code' in interaction) return interaction;
  const channel = world.channels.get(interaction.channelId);
  if (channel?.closed === 'missing_permissions') return refusals.MISSING_PERMISSIONS;
  const body = bodyOf(call);
  const refused = refuseHere(channel, body) ?? refuseMessage(body, 'interaction');
  if (refused !== null) return refused;
  const onlyFor = (Number(body.flags ?? 0) & EPHEMERAL) !== 0 ? interaction.userId : null;
  return done(
    wireMessage(
      world,
      store(world, { channelId: interaction.channelId, authorId: world.botId, onlyFor, body, nonce: null, thinking: false }),
    ),
  );
}

function putCommands(world: World, parts: readonly string[], call: Call): Outcome {
  const [application, guild] = parts;
  if (application !== world.applicationId) return refusals.MISSING_ACCESS;
  if (guild !== undefined && !world.guilds.has(guild)) return refusals.MISSING_ACCESS;
  const refused = refuseCommands(call.body);
  if (refused !== null) return refused;
  const commands = (call.body as readonly Json[]).map((command) => ({ ...command, id: world.newId(), application_id: application }));
  world.commands.set(guild ?? 'global', commands);
  return done(commands);
}

const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/users\/@me$/, run: (world) => done({ id: world.botId, username: 'briefing', bot: true }) },
  { method: 'POST', pattern: /^\/users\/@me\/channels$/, run: openDirect },
  { method: 'GET', pattern: /^\/guilds\/(\d+)$/, run: getGuild },
  { method: 'GET', pattern: /^\/guilds\/(\d+)\/members\/(\w+)$/, run: getMember },
  { method: 'GET', pattern: /^\/channels\/(\d+)$/, run: getChannel },
  { method: 'POST', pattern: /^\/channels\/(\d+)\/typing$/, run: () => noContent },
  { method: 'POST', pattern: /^\/channels\/(\d+)\/messages$/, run: postMessage },
  { method: 'GET', pattern: /^\/channels\/(\d+)\/messages$/, run: listMessages },
  { method: 'PUT', pattern: /^\/applications\/(\d+)\/commands$/, run: putCommands },
  { method: 'PUT', pattern: /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, run: putCommands },
  { method: 'POST', pattern: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, open: true, run: callback },
  { method: 'PATCH', pattern: /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, open: true, run: editOriginal },
  { method: 'POST', pattern: /^\/webhooks\/(\d+)\/([^/]+)$/, open: true, run: followUp },
];

/** Answers a request as Discord does; unknown routes are 404. */
export function route(world: World, call: Call): Outcome {
  for (const { method, pattern, open = false, run } of ROUTES) {
    const match = method === call.method ? pattern.exec(call.path) : null;
    if (match === null) continue;
    return open || call.authorized ? run(world, match.slice(1), call) : refusals.UNAUTHORIZED;
  }
  return { status: 404, code: 0, message: `404: Not Found (${call.method} ${call.path})` };
}
