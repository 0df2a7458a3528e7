import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../../../core/log.ts';
import type { KeyValue } from '../../../core/state.ts';
import type { Words, WordsFor } from '../../../core/words.ts';
import type { InstallSettings } from '../config.ts';
import { slackCode } from '../faults.ts';
import { scopes } from '../manifest.ts';
import type { Installations } from './installations.ts';
import type { Once } from './once.ts';

const INSTALL_PATH = '/slack/install';
export const REDIRECT_PATH = '/slack/oauth_redirect';

const AUTHORIZE = 'https://slack.com/oauth/v2/authorize';
const STATE_MS = 10 * 60_000;
const COOKIE = 'slack_install';
const STATE_BYTES = 32;

interface InstallOptions {
  readonly install: InstallSettings;
  readonly installations: Installations;
  readonly state: KeyValue;
  readonly once: Once;
  readonly log: Log;
  readonly wordsFor: WordsFor;
  /** Tells the house that a workspace may be served. */
  readonly installed: (teamId: string) => void;
}

const random = (): string => randomBytes(STATE_BYTES).toString('base64url');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
const keyOf = (state: string): string => `slack:install:${hashOf(state)}`;

function answer(response: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'",
    ...headers,
  });
  response.end(`${text}\n`);
}

/** Same text, in a time that does not tell how much of it was right. */
function same(a: string, b: string): boolean {
  const [first, second] = [hashOf(a), hashOf(b)].map((hash) => Buffer.from(hash));
  return first !== undefined && second !== undefined && timingSafeEqual(first, second);
}

function cookieOf({ headers }: IncomingMessage): string {
  const all = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return all.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? '';
}

/**
 * The two pages of an installation (docs.slack.dev, installing with OAuth). The state that goes to Slack and back is random, bound to the browser that
 * began by a cookie, good once and for ten minutes.
 */
export function installPages({
  install,
  installations,
  state,
  once,
  log,
  installed,
  wordsFor,
}: InstallOptions): Readonly<Record<string, RequestListener>> {
  /** The language that the browser asks for first. */
  const wordsOf = ({ headers }: IncomingMessage): Words => wordsFor(headers['accept-language']?.split(/[,;]/, 1)[0]);
  const redirectUri = new URL(REDIRECT_PATH, install.publicUrl).href;
  const secure = install.publicUrl.startsWith('https:') ? '; Secure' : '';

  const begin = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [given, browser] = [random(), random()];
    await state.set(keyOf(given), hashOf(browser), STATE_MS);
    const to = new URL(AUTHORIZE);
    to.search = new URLSearchParams({
      client_id: install.clientId,
      scope: Object.keys(scopes).join(','),
      redirect_uri: redirectUri,
      state: given,
    }).toString();
    const cookie = `${COOKIE}=${browser}; HttpOnly; SameSite=Lax; Path=/slack; Max-Age=${STATE_MS / 1000}${secure}`;
    answer(response, 302, wordsOf(request).say('slack.install.toSlack'), { location: to.href, 'set-cookie': cookie });
  };

  /** True for a state that this browser was given, for the first time only. */
  const isOurs = async (given: string, request: IncomingMessage): Promise<boolean> => {
    const expected = given === '' ? null : await state.get(keyOf(given));
    if (expected === null || !same(expected, hashOf(cookieOf(request)))) return false;
    return once([`${keyOf(given)}:used`]);
  };

  const end = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const query = new URL(request.url ?? '/', install.publicUrl).searchParams;
    if (!(await isOurs(query.get('state') ?? '', request)))
      return answer(response, 403, wordsOf(request).say('slack.install.notBegunHere'));
    const code = query.get('code');
    if (code === null) return answer(response, 400, wordsOf(request).say('slack.install.refused'));
    try {
      installed((await installations.exchange(code, redirectUri)).teamId);
      answer(response, 200, wordsOf(request).say('slack.install.done'));
    } catch (error) {
      log.warn({ platform: 'slack', code: slackCode(error) }, 'an installation failed');
      answer(response, 502, wordsOf(request).say('slack.install.failed'));
    }
  };

  const guarded = (page: (request: IncomingMessage, response: ServerResponse) => Promise<void>): RequestListener => {
    return (request, response) => {
      if (request.method !== 'GET') return answer(response, 405, wordsOf(request).say('slack.install.onlyGet'));
      page(request, response).catch((error: unknown) => {
        log.error({ platform: 'slack', err: error }, 'a page of the installation failed');
        if (!response.headersSent) answer(response, 500, wordsOf(request).say('slack.install.failed'));
      });
    };
  };
  return { [INSTALL_PATH]: guarded(begin), [REDIRECT_PATH]: guarded(end) };
}
