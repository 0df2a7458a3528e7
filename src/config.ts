import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { wordsFor } from './catalogues.ts';
import { ConfigError } from './core/errors.ts';
import type { TopicBook } from './core/topic.ts';
import type { Wording } from './core/words.ts';
import { isZone } from './core/zone.ts';
import { type Wanted, wantedDigests, wantedOf } from './digests/wanted.ts';
import { type DocumentFolder, folderProblems, foldersOf, wantedFolders } from './sources/wanted.ts';

/** The folder that holds package.json, briefings/ and config/. */
export const HOME = resolve(import.meta.dirname, '..');

const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  documents: wantedFolders
    .default(['briefings/documents'])
    .describe('Folders of .txt, .md and .html files, for everybody or for some workspaces and servers alone'),
  digests: wantedDigests
    .default([])
    .describe('Digests that the operator sets up; people see them in their channel and cannot change them there'),
  topics: z.string().default('briefings/topics.json').describe('The standing topics'),
  commandPrefix: z
    .string()
    .regex(/^[a-z0-9-]{0,12}$/)
    .default('')
    .describe('Put before every slash command, where another app has the same names'),
  retentionDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .describe('Questions, feedback and what the buttons of answers stand for are deleted after so many days'),
  questionsPerMinute: z
    .strictObject({ person: z.number().int().min(1).default(20), tenant: z.number().int().min(1).default(300) })
    .default({ person: 20, tenant: 300 })
    .describe('How often one person, and all people of a workspace or server together, may ask'),
});

/** What a problem says; where people in chat are told the same, it is a text of the catalogues, and the operator gets it in English. */
function problemText(issue: z.core.$ZodIssue): string {
  const said = issue.code === 'custom' ? (issue.params?.said as readonly Wording[] | undefined) : undefined;
  return said?.map(wordsFor('en').tell).join(' ') ?? issue.message;
}

/** The schema of config/bot.json, for editors; a test keeps config/bot.schema.json equal to it. */
export const botConfigJsonSchema = (): object => z.toJSONSchema(fileSchema, { io: 'input' });

const topicsSchema = z.strictObject({ topics: z.array(z.strictObject({ title: z.string().min(1), aliases: z.array(z.string().min(1)) })) });

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const url = (ending: RegExp, says: string) => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).regex(ending, says);

const envSchema = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'must begin with xoxb- (OAuth & Permissions, Bot User OAuth Token)')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'must begin with xapp- (Basic Information, App-Level Tokens, scope connections:write)')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'must be the signing secret from Basic Information').optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, 'must be the client id from Basic Information: two numbers with a dot between')
    .optional(),
  SLACK_CLIENT_SECRET: z.string().min(8, 'must be the client secret from Basic Information').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http(s) address' })
    .regex(/^https?:\/\/[^/]+\/?$/, 'must be an address without a path, such as https://bot.example.org')
    .optional(),
  TOKEN_KEYS: z
    .string()
    .regex(
      /^[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=(?:,[a-z0-9-]{1,20}:[A-Za-z0-9+/]{43}=)*$/,
      'must be ID:KEY, where KEY is what `openssl rand -base64 32` prints; older keys follow with commas between',
    )
    .optional(),
  SLACK_API_URL: url(/\/api\/$/, 'must end in /api/').optional(),
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'must be the bot token from the Developer Portal: three parts with dots between')
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'must be a server id: 17 to 20 digits')
    .optional(),
  DISCORD_API_URL: url(/\/api$/, 'must end in /api, without a version').optional(),
  DATA_DIR: z.string().min(1).default('data'),
  PORT: z.coerce.number('must be a number from 0 to 65535').int().min(0).max(65_535, 'must be a number from 0 to 65535').default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).optional(),
  BOT_CONFIG: z.string().min(1).default('config/bot.json'),
  TZ: z.string().refine(isZone, 'must be an IANA time zone such as Europe/Kyiv').optional(),
});

const SECRETS = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_SECRET',
  'TOKEN_KEYS',
  'DISCORD_TOKEN',
] as const;

/** All settings, validated together. */
export interface Settings {
  readonly slack: {
    readonly botToken: string | null;
    readonly install: { readonly clientId: string; readonly clientSecret: string; readonly publicUrl: string } | null;
    readonly appToken: string | null;
    readonly signingSecret: string | null;
    readonly apiUrl: string | null;
    readonly prefix: string | null;
  } | null;
  readonly discord: { readonly token: string; readonly guildId: string | null; readonly apiUrl: string | null } | null;
  /** Keys that encrypt tokens of tenants; the first is the one in use. */
  readonly tokenKeys: readonly { readonly id: string; readonly bytes: Buffer }[];
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly logLevel: (typeof LEVELS)[number] | null;
  readonly zone: string;
  readonly documentFolders: readonly DocumentFolder[];
  readonly topics: TopicBook;
  readonly digests: readonly Wanted[];
  /** Where these stand: `config/bot.json`, or another file. */
  readonly configFile: string;
  /** What stood in it as these were read; null where it is not there. */
  readonly configText: string | null;
  readonly retentionDays: number;
  /** Questions a minute. */
  readonly rates: { readonly person: number; readonly tenant: number };
  /** Values that no log line may hold. */
  readonly secrets: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;

/** The right of others to write, in a file's mode. */
const OTHERS_WRITE = 0o002;

/** Empty settings count as absent; `NAME_FILE` reads a secret from a file. */
function withFiles(env: Env, problems: string[]): Env {
  const read: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && value.trim() !== '') read[name] = value.trim();
  for (const name of SECRETS) {
    const file = read[`${name}_FILE`];
    if (file === undefined || read[name] !== undefined) continue;
    try {
      read[name] = readFileSync(file, 'utf8').trim();
      if ((statSync(file).mode & OTHERS_WRITE) !== 0)
        problems.push(`${name}_FILE: everybody may change that file; take that right away with chmod o-w`);
    } catch {
      problems.push(`${name}_FILE: the file cannot be read; legal: the path of a file that this user may read`);
    }
  }
  return read;
}

/** What stands in a file; null where there is none. */
const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function readJson<T>(
  name: string,
  read: () => string | null,
  schema: z.ZodType<T>,
  fallback: T | null,
  problems: string[],
): { readonly value: T | null; readonly text: string | null } {
  let text: string | null = null;
  try {
    text = read();
    if (text === null) {
      if (fallback === null) problems.push(`${name}: there is no such file; legal: the path of a JSON file`);
      return { value: fallback, text };
    }
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return { value: parsed.data, text };
    for (const issue of parsed.error.issues) problems.push(`${name}: ${issue.path.join('.') || 'the whole file'}: ${problemText(issue)}`);
  } catch (error) {
    problems.push(`${name}: is not JSON (${error instanceof SyntaxError ? error.message : 'unreadable'})`);
  }
  return { value: null, text };
}

function combinations(env: z.infer<typeof envSchema>, problems: string[]): void {
  const { SLACK_BOT_TOKEN: bot, SLACK_CLIENT_ID: client } = env;
  const receives = env.SLACK_APP_TOKEN || env.SLACK_SIGNING_SECRET;
  if ((bot || client) && !receives) {
    problems.push(
      `${bot ? 'SLACK_BOT_TOKEN' : 'SLACK_CLIENT_ID'} alone cannot receive anything; set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP mode) as well`,
    );
  }
  if (!bot && !client && receives)
    problems.push(
      'SLACK_BOT_TOKEN is missing beside the other Slack settings; it begins with xoxb- (or set SLACK_CLIENT_ID, so that workspaces install the bot)',
    );
  const missing = (['SLACK_CLIENT_SECRET', 'PUBLIC_URL', 'TOKEN_KEYS'] as const).filter((name) => client && !env[name]);
  for (const name of missing) problems.push(`${name} is missing beside SLACK_CLIENT_ID; workspaces install the bot with all of them`);
  if (!env.DISCORD_TOKEN && env.DISCORD_GUILD_ID) problems.push('DISCORD_TOKEN is missing beside DISCORD_GUILD_ID');
}

function installOf(env: z.infer<typeof envSchema>): NonNullable<Settings['slack']>['install'] {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl } = env;
  return clientId && clientSecret && publicUrl ? { clientId, clientSecret, publicUrl } : null;
}

function keysOf({ TOKEN_KEYS = '' }: z.infer<typeof envSchema>): Settings['tokenKeys'] {
  return TOKEN_KEYS.split(',')
    .filter(Boolean)
    .map((pair) => ({ id: pair.slice(0, pair.indexOf(':')), bytes: Buffer.from(pair.slice(pair.indexOf(':') + 1), 'base64') }));
}

/** The environment, with `.env` of the working folder below it. */
export function readEnvironment(): Env {
  const file = join(process.cwd(), '.env');
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}

/**
 * Reads and validates every setting once. @param configText what stands in `config/bot.json`, where that was read already
 * @throws ConfigError with every problem at once, each naming its setting and the legal values, never a secret's value
 */
export function loadSettings(environment: Env = readEnvironment(), configText?: string): Settings {
  const problems: string[] = [];
  const read = withFiles(environment, problems);
  const parsed = envSchema.safeParse(read);
  if (!parsed.success) for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')}: ${issue.message}`);
  // Read also where other settings are wrong: its problems are told together with theirs.
  const botConfig = read.BOT_CONFIG ?? 'config/bot.json';
  const fromHome = (path: string): string => (isAbsolute(path) ? path : join(HOME, path));
  const given = read.BOT_CONFIG !== undefined;
  const configFile = given ? resolve(botConfig) : fromHome(botConfig);
  const config = (): string | null => configText ?? textOf(configFile);
  const { value: file, text } = readJson('BOT_CONFIG', config, fileSchema, given ? null : fileSchema.parse({}), problems);
  const topics = file ? readJson('topics', () => textOf(fromHome(file.topics)), topicsSchema, null, problems).value : null;
  const folders = file ? foldersOf(file.documents, fromHome) : [];
  problems.push(...folderProblems(folders));
  if (parsed.success) combinations(parsed.data, problems);
  if (!parsed.success || !file || !topics || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;
  return {
    slack:
      env.SLACK_BOT_TOKEN || env.SLACK_CLIENT_ID
        ? {
            botToken: env.SLACK_BOT_TOKEN ?? null,
            install: installOf(env),
            appToken: env.SLACK_APP_TOKEN ?? null,
            signingSecret: env.SLACK_SIGNING_SECRET ?? null,
            apiUrl: env.SLACK_API_URL ?? null,
            prefix: file.commandPrefix || null,
          }
        : null,
    discord: env.DISCORD_TOKEN
      ? { token: env.DISCORD_TOKEN, guildId: env.DISCORD_GUILD_ID ?? null, apiUrl: env.DISCORD_API_URL ?? null }
      : null,
    tokenKeys: keysOf(env),
    dataDir: resolve(env.DATA_DIR),
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL ?? null,
    zone: env.TZ ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    documentFolders: folders,
    topics,
    digests: wantedOf(file.digests),
    configFile,
    configText: text,
    retentionDays: file.retentionDays,
    rates: file.questionsPerMinute,
    secrets: [...SECRETS.flatMap((name) => env[name] ?? []), ...keysOf(env).map(({ bytes }) => bytes.toString('base64'))],
  };
}
