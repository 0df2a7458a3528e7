import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { FaultBox } from '../shared/faults.ts';
import { bodyOf } from '../shared/http.ts';
import type { Watch } from '../shared/watch.ts';
import type { Fields } from './message-rules.ts';
import { type Call, methods } from './methods.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** One call of the Web API as the stand-in saw it. */
export interface Seen {
  readonly method: string;
  readonly fields: Fields;
  readonly error: string | null;
}

/** Another workspace on the same Slack, which has installed the app. */
export interface Team {
  readonly world: World;
  /** The organisation that installs the app for it: its token is good for all of its workspaces. */
  readonly org: string | null;
  bot: string;
  /** Rotating tokens: what the next one is got with. Null: the token stays. */
  refresh: string | null;
}

export interface Tokens {
  bot: string;
  app: string;
  /** Scopes that the bot token was given. */
  scopes: readonly string[];
}

function fieldsOf(request: IncomingMessage, body: string): Fields {
  if (request.headers['content-type']?.startsWith('application/json') === true) return JSON.parse(body) as Fields;
  return { ...parse(body) };
}

/** Slack's checks before a method runs: token, scopes, and that the method exists. @throws Refusal */
function admitted(name: string, request: IncomingMessage, fields: Fields, tokens: Tokens, teams: readonly Team[]) {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined) throw new Refusal('unknown_method');
  if (method.token === 'none') return { method, team: null };
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? fields.token;
  if (token === undefined || token === '') throw new Refusal('not_authed');
  const holders = teams.filter(({ bot }) => bot === token);
  // A call with an organisation's token says which workspace it is about.
  const team =
    holders.find(({ org, world }) => org === null || world.team === fields.team_id) ?? (name === 'auth.test' ? holders[0] : null) ?? null;
  if (team === null && holders.length > 0) throw new Refusal('missing_argument');
  if (token !== tokens.bot && token !== tokens.app && team === null) throw new Refusal('invalid_auth');
  if (token !== tokens[method.token] && !(team !== null && method.token === 'bot')) throw new Refusal('not_allowed_token_type');
  if (method.token === 'bot' && method.scopes.length > 0 && !method.scopes.some((scope) => tokens.scopes.includes(scope))) {
    throw new Refusal('missing_scope');
  }
  return { method, team };
}

/** The app's id and secret may stand in the header (HTTP Basic) or in the body. */
function withClient({ headers }: IncomingMessage, fields: Fields): Fields {
  const [, basic] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
  if (basic === undefined) return fields;
  const [client_id, client_secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { ...fields, client_id, client_secret };
}

function send(response: ServerResponse, body: Fields): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers `/api/METHOD`; faults of the method's name come first. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  deps: {
    readonly faults: FaultBox;
    readonly tokens: Tokens;
    readonly seen: Seen[];
    readonly watch?: Watch;
    readonly teams: readonly Team[];
    readonly call: Omit<Call, 'fields'>;
  },
): Promise<void> {
  const name = (request.url ?? '').replace(/^\/api\//, '').replace(/\?.*$/, '');
  const body = await bodyOf(request);
  const fault = deps.faults.take(name);
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'cut') return void request.socket.destroy();
  if (fault?.kind === 'status') return void response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
  await deps.watch?.arrived(name);
  const fields = fieldsOf(request, body);
  let answer: Fields;
  try {
    const { method, team } = admitted(name, request, fields, deps.tokens, deps.teams);
    const world = team?.world ?? deps.call.world;
    answer = { ok: true, ...method.answer({ ...deps.call, world, fields: withClient(request, fields) }) };
    deps.seen.push({ method: name, fields, error: null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    deps.seen.push({ method: name, fields, error: error.code });
    answer = { ok: false, error: error.code, ...(error.messages.length > 0 ? { response_metadata: { messages: error.messages } } : {}) };
  }
  deps.watch?.done(name);
  if (fault?.kind === 'hang after') return;
  if (fault?.kind === 'lose reply') return void request.socket.destroy();
  if (fault?.kind === 'after') return void response.writeHead(fault.status).end();
  send(response, answer);
}
