import { REST } from 'discord.js';
import { WAITS } from './limits.ts';

/** Assumed where a 429 says nothing usable of how long to wait. */
const UNTOLD_RETRY_SECONDS = 5;

function seconds(text: unknown): number | null {
  const value = typeof text === 'number' ? text : typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN;
  return Number.isFinite(value) && value >= 0 ? value : null;
}

async function bodyRetryAfter(response: Response): Promise<number | null> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return typeof body === 'object' && body !== null && 'retry_after' in body ? seconds(body.retry_after) : null;
}

/**
 * `fetch` whose 429 answers always say in a usable way how long to wait: from the header, else from the body, else 5 s. discord.js reads only the header,
 * and sends again at once where it is absent or no number.
 */
async function steadyFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status !== 429) return response;
  const wait = seconds(response.headers.get('retry-after')) ?? (await bodyRetryAfter(response)) ?? UNTOLD_RETRY_SECONDS;
  const headers = new Headers(response.headers);
  headers.set('retry-after', String(wait));
  return new Response(await response.arrayBuffer(), { status: 429, statusText: response.statusText, headers });
}

/** Options of every REST client of ours, the gateway's own included. */
export function restOptions(apiUrl: string | null, requestMs: number = WAITS.requestMs) {
  return {
    ...(apiUrl === null ? {} : { api: apiUrl }),
    timeout: requestMs,
    // The two fetch types (undici's and Node's) describe the same objects.
    makeRequest: steadyFetch as unknown as REST['options']['makeRequest'],
  };
}

/** What a request of ours says. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Path below the API's version, e.g. `/channels/1/messages`. */
  readonly path: `/${string}`;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  /** False for interaction tokens, which stand in the path. */
  readonly auth?: boolean;
  readonly timeoutMs?: number;
}

/** Sends one request, answers with what Discord's JSON says. @throws DiscordAPIError, HTTPError, RateLimitError or a network error */
export type Api = (call: Call) => Promise<unknown>;

/** How a client of ours behaves. */
export interface ApiOptions {
  readonly token: string;
  readonly apiUrl: string | null;
  /**
   * True: sends again after 5xx and timeouts (three times) and waits for rate limits up to 30 s; for answers to people. False: every request once, rate
   * limits told at once; for deliveries that the ledger repeats.
   */
  readonly patient: boolean;
  /** Milliseconds for one try. */
  readonly requestMs: number;
}

const LONGEST_WAIT_MS = 30_000;
const TRIES = 4;

function clientOf({ apiUrl, patient, requestMs }: ApiOptions, more: Partial<REST['options']>): REST {
  return new REST({
    ...restOptions(apiUrl, requestMs),
    ...(patient ? {} : { retries: 0, offset: 0 }),
    rejectOnRateLimit: ({ retryAfter }) => !patient || retryAfter > LONGEST_WAIT_MS,
    ...more,
  });
}

/** discord.js keeps a queue for every interaction token it has seen: they are swept soon, since each token is used for one answer. */
const SWEEP_MS = 60_000;

/** A REST client. Interaction tokens have a client of their own: Discord's limit of 50 requests a second is not for them. */
export function createApi(options: ApiOptions): Api {
  const bot = clientOf(options, {});
  const interactions = clientOf(options, { globalRequestsPerSecond: Number.POSITIVE_INFINITY, handlerSweepInterval: SWEEP_MS });
  const usualMs = options.patient ? options.requestMs * TRIES : options.requestMs;
  return ({ method, path, body, query, auth = true, timeoutMs = usualMs }) => {
    // discord.js forgets the token after one 401; whether it is revoked is for the gateway to say.
    bot.setToken(options.token);
    return (auth ? bot : interactions).request({
      // Safe: discord.js' RequestMethod is these words.
      method: method as Parameters<REST['request']>[0]['method'],
      fullRoute: path,
      auth,
      // The signal also ends a reply whose body never comes, which the client's own timeout does not.
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
      ...(query === undefined ? {} : { query: new URLSearchParams(query) }),
    });
  };
}
