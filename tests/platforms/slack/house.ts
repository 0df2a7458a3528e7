import { wordsFor } from '../../../src/catalogues.ts';
import type { Log } from '../../../src/core/log.ts';
import type { Message, QuoteNote } from '../../../src/core/message.ts';
import type { Pages } from '../../../src/core/platform.ts';
import type { Complete, Reply, Request } from '../../../src/core/request.ts';
import type { CommandSpec } from '../../../src/core/spec.ts';
import type { KeyValue } from '../../../src/core/state.ts';
import type { Vault } from '../../../src/core/vault.ts';
import { wording } from '../../../src/core/words.ts';
import { type SlackPlatform, type SlackSettings, slackPlatform } from '../../../src/platforms/slack/index.ts';
import { scopes } from '../../../src/platforms/slack/manifest.ts';
import { localServer } from '../../standins/shared/http.ts';
import { type SlackStandIn, slackStandIn } from '../../standins/slack/index.ts';

export function spec(name: string, more: Partial<CommandSpec> = {}): CommandSpec {
  return {
    name,
    slackName: name,
    summary: wording('plain.text', { text: `About ${name}` }),
    examples: ['rivers'],
    options: [],
    positional: null,
    subcommands: [],
    ...more,
  };
}

/** Commands of the same kind as the real table. */
export const specs: readonly CommandSpec[] = [
  spec('brief'),
  spec('who', { slackName: 'attended', examples: ['river talks'] }),
  spec('timeline'),
  spec('digest', { examples: ['list'] }),
];

export const quote = (n: number, words = `Sentence ${n} of the report.`): QuoteNote => ({
  n,
  documentId: `d${n}`,
  title: `Report ${n}`,
  published: '2031-05-04',
  url: `https://news.example/${n}`,
  quote: words,
});

/** An answer with a source, whose summary says what was asked. */
export function answer(text: string): Message {
  return {
    summary: `A briefing on ${text}.`,
    nodes: [
      { kind: 'heading', text: `Briefing: ${text}` },
      { kind: 'bullet', text: 'The river rose by two metres.', citations: [1], date: '4 May 2031', tag: null },
      { kind: 'sources', quotes: [quote(1)] },
      { kind: 'actions', actions: [{ label: 'Timeline', ask: `timeline ${text}` }] },
    ],
  };
}

export interface Logged {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export function memoryState(): KeyValue & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => entries.get(key) ?? null,
    set: async (key, value) => void entries.set(key, value),
  };
}

export function memoryLog(): Log & { readonly lines: Logged[] } {
  const lines: Logged[] = [];
  const write = (level: Logged['level']) => (fields: object, message: string) => void lines.push({ level, fields, message });
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

export interface House {
  readonly slack: SlackStandIn;
  readonly platform: SlackPlatform;
  /** Where the house's HTTP server is reached. */
  readonly url: string;
  readonly requests: Request[];
  readonly fatals: Error[];
  readonly log: ReturnType<typeof memoryLog>;
  readonly state: ReturnType<typeof memoryState>;
  clockAheadMs: number;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly respond?: (request: Request) => Promise<Reply>;
  readonly settings?: Partial<SlackSettings>;
  readonly http?: boolean;
  readonly timing?: Parameters<typeof slackPlatform>[0]['timing'];
  readonly state?: ReturnType<typeof memoryState>;
  /** The state on a file, in the place of one in memory. */
  readonly keyValue?: KeyValue;
  readonly specs?: readonly CommandSpec[];
  readonly pages?: Pages;
  readonly complete?: Complete;
  readonly vault?: Vault;
  readonly admitted?: (tenant: string) => void;
  /** A Slack that another bot was on before: a restart. */
  readonly slack?: SlackStandIn;
  /** Runs between making the stand-in and starting the platform. */
  readonly before?: (slack: SlackStandIn) => void;
}

const SECRET = 'signing-secret-of-the-stand-in';

/** Commands are answered in private, mentions and direct messages in public. */
async function usual(request: Request): Promise<Reply> {
  return { message: answer(request.text), private: request.kind === 'command' };
}

/** The real bolt against the local Slack, with a scripted house behind it. */
export async function house(options: HouseOptions = {}): Promise<House> {
  const http = options.http === true ? { url: '', secret: SECRET } : undefined;
  const slack = options.slack ?? (await slackStandIn({ scopes: Object.keys(scopes), ...(http === undefined ? {} : { http }) }));
  const requests: Request[] = [];
  const fatals: Error[] = [];
  const log = memoryLog();
  const state = options.state ?? memoryState();
  options.before?.(slack);
  const made = { clockAheadMs: 0 };
  const platform = slackPlatform({
    wordsFor,
    settings: {
      botToken: slack.tokens.bot,
      install: null,
      appToken: http === undefined ? slack.tokens.app : null,
      signingSecret: http === undefined ? null : SECRET,
      apiUrl: slack.apiUrl,
      prefix: null,
      ...options.settings,
    },
    specs: options.specs ?? specs,
    log,
    now: () => Date.now() + made.clockAheadMs,
    state: options.keyValue ?? state,
    vault: options.vault ?? null,
    timing: { requestMs: 2_000, backoffMs: 20, backoffMaxMs: 200, steadyMs: 50, ...options.timing },
  });
  const server = await localServer((request, response) => {
    const listener = platform.listeners[(request.url ?? '').split('?', 1)[0] ?? ''];
    if (listener) listener(request, response);
    else response.writeHead(404).end();
  });
  if (http !== undefined) http.url = `${server.url}/slack/events`;
  const close = async () => {
    await platform.stop(2_000);
    await server.close();
    if (options.slack === undefined) await slack.close();
  };
  try {
    await platform.start({
      respond: (request) => {
        requests.push(request);
        return (options.respond ?? usual)(request);
      },
      complete: options.complete ?? (async () => []),
      ...(options.pages ? { pages: options.pages } : {}),
      ...(options.admitted ? { admitted: options.admitted } : {}),
      fatal: (error) => void fatals.push(error),
    });
  } catch (error) {
    await close();
    throw error;
  }
  return Object.assign(made, { slack, platform, url: server.url, requests, fatals, log, state, close });
}
