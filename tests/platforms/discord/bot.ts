import { wordsFor } from '../../../src/catalogues.ts';
import type { Log } from '../../../src/core/log.ts';
import type { Message, Node } from '../../../src/core/message.ts';
import type { Platform, PlatformPorts } from '../../../src/core/platform.ts';
import type { Request } from '../../../src/core/request.ts';
import type { CommandSpec, OptionSpec } from '../../../src/core/spec.ts';
import type { KeyValue } from '../../../src/core/state.ts';
import { wording } from '../../../src/core/words.ts';
import { type DiscordParts, discordPlatform } from '../../../src/platforms/discord/index.ts';
import type { Discord } from '../../standins/discord/server.ts';

/** A state in memory, with its contents in sight. */
export function memoryState(): KeyValue & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key) => entries.get(key) ?? null,
    set: async (key, value) => {
      entries.set(key, value);
    },
  };
}

/** A log that keeps its lines. */
export function memoryLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    const { err, ...rest } = fields as { err?: unknown };
    lines.push(
      `${level} ${message} ${JSON.stringify(rest)} ${err instanceof Error ? `${err.message} ${JSON.stringify({ ...err, cause: err.cause })}` : ''}`,
    );
  };
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

const option = (name: string, more: Partial<OptionSpec> = {}): OptionSpec => ({
  name,
  summary: wording('plain.text', { text: `The ${name}` }),
  required: false,
  type: 'text',
  completes: false,
  choices: [],
  ...more,
});

const spec = (name: string, options: readonly OptionSpec[], subcommands: readonly CommandSpec[] = []): CommandSpec => ({
  name,
  slackName: name,
  summary: wording('plain.text', { text: `What ${name} does` }),
  examples: [],
  options,
  positional: options[0]?.name ?? null,
  subcommands,
});

/** A command table like the real one. */
export const SPECS: readonly CommandSpec[] = [
  spec('brief', [option('since'), option('topic', { required: true, completes: true }), option('bullets', { type: 'integer' })]),
  spec('who', [option('meeting', { required: true, completes: true })]),
  spec(
    'digest',
    [],
    [
      spec('add', [
        option('topic', { required: true, completes: true }),
        option('at'),
        option('days', { choices: ['daily', 'weekdays'] }),
        option('skip'),
        option('to', { choices: ['me'] }),
        option('channel', { type: 'channel' }),
      ]),
      spec('edit', [option('id', { required: true, completes: true }), option('at'), option('channel', { type: 'channel' })]),
      spec('list', []),
    ],
  ),
];

const quote = (n: number, documentId = 'a') => ({
  n,
  documentId,
  title: `Document ${documentId}`,
  published: '2024-04-02',
  url: 'https://example.org/a',
  quote: `The exact words number ${n}.`,
});

/** A Message of these nodes. */
export function say(...nodes: readonly Node[]): Message {
  return { nodes, summary: 'A summary of the answer.' };
}

/** A short briefing with two sources and two actions. */
export const BRIEFING: Message = say(
  { kind: 'heading', text: 'Ukraine' },
  { kind: 'bullet', text: 'Aid was pledged.', citations: [1], date: '2024-04-02', tag: null },
  { kind: 'bullet', text: 'Talks were held.', citations: [1, 2], date: null, tag: 'announced' },
  { kind: 'sources', quotes: [quote(1), quote(2, 'b')] },
  {
    kind: 'actions',
    actions: [
      { label: 'Timeline', ask: 'timeline ukraine' },
      { label: 'A long one', ask: `who ${'very '.repeat(40)}long` },
    ],
  },
);

/** A bot started against the stand-in, with scripted answers. */
export interface Bot {
  readonly platform: Platform;
  readonly asked: Request[];
  readonly fatal: Error[];
  readonly log: ReturnType<typeof memoryLog>;
  readonly state: ReturnType<typeof memoryState>;
  stop(): Promise<void>;
}

/** How a test's bot differs from the usual one. */
export interface BotOptions extends Partial<Omit<PlatformPorts, 'fatal'>> {
  readonly state?: ReturnType<typeof memoryState>;
  readonly token?: string;
  readonly guildId?: string | null;
  readonly specs?: readonly CommandSpec[];
  readonly waits?: DiscordParts['waits'];
}

/** Starts the bot and waits until it is connected. */
export async function startBot(discord: Discord, options: BotOptions = {}): Promise<Bot> {
  const asked: Request[] = [];
  const fatal: Error[] = [];
  const log = memoryLog();
  const state = options.state ?? memoryState();
  const platform = discordPlatform({
    wordsFor,
    settings: { token: options.token ?? discord.token, guildId: options.guildId ?? null, apiUrl: discord.apiUrl },
    specs: options.specs ?? SPECS,
    log,
    now: () => discord.world.now(),
    state,
    ...(options.waits === undefined ? {} : { waits: options.waits }),
  });
  const respond = options.respond ?? (async () => ({ message: BRIEFING, private: true }));
  await platform.start({
    respond: (request) => {
      asked.push(request);
      return respond(request);
    },
    complete: options.complete ?? (async () => ['ukraine', 'sanctions']),
    ...(options.pages === undefined ? {} : { pages: options.pages }),
    fatal: (error) => fatal.push(error),
  });
  return { platform, asked, fatal, log, state, stop: () => platform.stop(2_000) };
}
