import type { ServerResponse } from 'node:http';
import { WebSocketServer } from 'ws';
import type { FaultBox, Fault as SharedFault } from '../shared/faults.ts';
import { bodyOf, localServer } from '../shared/http.ts';
import { until } from '../shared/until.ts';
import type { Watch } from '../shared/watch.ts';
import { type Gateway, serveGateway } from './gateway.ts';
import { type People, peopleOf } from './people.ts';
import { UNAUTHORIZED } from './refusal.ts';
import { type Outcome, route } from './routes.ts';
import { addChannel, type Channel, createWorld, type World } from './world.ts';

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

/** One request as it was received, and how it was answered (0: not at all). */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A running local Discord. */
export interface Discord extends People {
  readonly token: string;
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** The guild's text channel. */
  readonly channel: Channel;
  /** The person who does things unless another is named. */
  readonly user: string;
  /** Every request, oldest first. */
  readonly requests: readonly Received[];
  addChannel(options: { readonly name?: string; readonly parentId?: string; readonly type?: number; readonly id?: string }): Channel;
  fail(fault: Fault): void;
  /** Lets time pass for deadlines, tokens and nonces. */
  advance(ms: number): void;
  /** Refuses the token from now on. */
  revoke(): void;
  /** Resolves when the condition holds. @throws after `withinMs` */
  until(what: string, holds: () => boolean, withinMs?: number): Promise<void>;
  stop(): Promise<void>;
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, status === 204 ? headers : { 'content-type': 'application/json', ...headers });
  response.end(body === null ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

function sendOutcome(response: ServerResponse, outcome: Outcome): void {
  if ('code' in outcome) {
    const { status, code, message, at } = outcome;
    send(response, status, { code, message, ...(at === undefined ? {} : { errors: { at } }) });
  } else send(response, outcome.status, outcome.body);
}

/** How a local Discord differs from the usual one. */
export interface DiscordOptions {
  readonly heartbeatMs?: number;
  readonly token?: string;
  /** Discord's clock, in ms; default: this machine's. */
  readonly now?: () => number;
  /** Decides what goes wrong with `METHOD /path`, before the faults of `fail`. */
  readonly faults?: FaultBox;
  readonly watch?: Watch;
}

/** A fault of the shared kind as this stand-in meets it: when, and what. */
function ownFault(fault: SharedFault | null): Pick<Fault, 'when' | 'does'> | null {
  switch (fault?.kind) {
    case undefined:
      return null;
    case 'hang':
      return { when: 'before', does: 'hang' };
    case 'cut':
      return { when: 'before', does: 'drop' };
    case 'status':
      return { when: 'before', does: fault };
    case 'hang after':
      return { when: 'after', does: 'hang' };
    case 'lose reply':
      return { when: 'after', does: 'drop' };
    case 'after':
      return { when: 'after', does: { status: fault.status } };
  }
}

/** Starts a local Discord on a port of the system's choosing. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const { heartbeatMs = 41_250, token = 'stand-in.token.of-nobody', now = Date.now, watch } = options;
  let offset = 0;
  let revoked = false;
  const world = createWorld(() => now() + offset);
  const channel = addChannel(world, { name: 'general' });
  const user = world.newId();
  const faults: { readonly fault: Fault; left: number }[] = [];
  const requests: Received[] = [];
  const accepts = (given: string) => !revoked && given === token;

  const takeFault = (method: string, path: string, when: Fault['when']) => {
    const fits = (fault: Fault) => fault.when === when && (fault.method ?? method) === method && fault.path.test(path);
    const found = faults.find(({ fault, left }) => left > 0 && fits(fault));
    if (found !== undefined) found.left -= 1;
    return found?.fault.does;
  };

  const misbehave = (response: ServerResponse, does: Fault['does'], received: Omit<Received, 'status'>) => {
    requests.push({ ...received, status: typeof does === 'string' ? 0 : does.status });
    if (does === 'drop') response.destroy();
    else if (does !== 'hang') send(response, does.status, does.body ?? '{"message":"fault","code":0}', does.headers);
  };

  const gatewayBot = (authorized: boolean): Outcome => {
    const { total, remaining, resetAfterMs } = gateway.budget;
    const limit = { total, remaining: Math.max(0, remaining), reset_after: resetAfterMs, max_concurrency: 1 };
    return authorized ? { status: 200, body: { url: gatewayUrl, shards: gateway.shards, session_start_limit: limit } } : UNAUTHORIZED;
  };

  const local = await localServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const received = {
      method: request.method ?? 'GET',
      path: url.pathname.replace(/^\/api\/v10/, ''),
      body: parsed(await bodyOf(request)),
    };
    const name = `${received.method} ${received.path}`;
    const given = ownFault(options.faults?.take(name) ?? null);
    const before = given?.when === 'before' ? given.does : takeFault(received.method, received.path, 'before');
    if (before !== undefined) return misbehave(response, before, received);
    await watch?.arrived(name);
    const authorized = accepts((request.headers.authorization ?? '').replace(/^Bot /, ''));
    const outcome =
      received.path === '/gateway/bot' ? gatewayBot(authorized) : route(world, { ...received, query: url.searchParams, authorized });
    watch?.done(name);
    const after = given?.when === 'after' ? given.does : takeFault(received.method, received.path, 'after');
    if (after !== undefined) return misbehave(response, after, received);
    requests.push({ ...received, status: outcome.status });
    sendOutcome(response, outcome);
  });
  const gatewayUrl = `${local.url.replace('http', 'ws')}/gateway`;
  const sockets = new WebSocketServer({ server: local.server, path: '/gateway' });
  const gateway = serveGateway({ world, server: sockets, url: gatewayUrl, accepts, heartbeatMs });

  return {
    ...peopleOf(world, gateway, channel, user),
    token,
    apiUrl: `${local.url}/api`,
    world,
    gateway,
    channel,
    user,
    requests,
    addChannel: (options) => addChannel(world, options),
    fail: (fault) => faults.push({ fault, left: fault.times }),
    advance: (ms) => {
      offset += ms;
    },
    revoke: () => {
      revoked = true;
    },
    until: async (what, holds, withinMs) => void (await until(what, holds, withinMs)),
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      await local.close();
    },
  };
}
