import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { openState } from '../../src/state/database.ts';
import { vaultOn } from '../../src/state/vault.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { until } from '../standins/shared/until.ts';
import type { Team } from '../standins/slack/api.ts';
import { type SlackStandIn, slackStandIn } from '../standins/slack/index.ts';
import { CLIENT } from '../standins/slack/oauth.ts';
import { BOT, TEAM } from '../standins/slack/world.ts';
import { cleanEnv, freshFolder, runBot, startBot, waitFor } from './run.ts';

const OTHER = 'T0OTHER';
const KEY = Buffer.alloc(32, 9);
const LOAN =
  'Ana Roy and Bo Lee met in Quayside on 3 January 2026 for harbour talks. The harbour loan of $40 million was signed there, Ana Roy said.';
const WORKS = 'The harbour of Westport was dredged in January. The work on the harbour cost four million pounds, the mayor said.';
const STRIKE =
  'Cy Fox and Di Moss met in Eastport on 4 January 2026 for harbour talks. The harbour strike ended with a raise of 6 percent, Cy Fox said.';

let slack: SlackStandIn;
let other: Team;
let discord: Discord;
let env: NodeJS.ProcessEnv;
let bot: ChildProcess | null = null;

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

/** One folder for everybody, one for the first workspace, one for the other workspace and the Discord server; all with a document of one name. */
function settingsFile(guildId: string): string {
  const root = freshFolder();
  const folder = (name: string, title: string, text: string): string => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'harbour.md'), `---\ntitle: ${title}\npublished: 2026-01-05\n---\n${text}`);
    return join(root, name);
  };
  const documents = [
    { folder: folder('first', 'Harbour loan', LOAN), tenants: [TEAM] },
    folder('all', 'Harbour works', WORKS),
    { folder: folder('second', 'Harbour strike', STRIKE), tenants: [OTHER, guildId] },
  ];
  const file = join(root, 'bot.json');
  writeFileSync(file, JSON.stringify({ documents }));
  return file;
}

/** Both workspaces have installed the bot, as the pages of the installation would have left it. */
async function install(dataDir: string): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  const { db, close } = openState(join(dataDir, 'state.db'));
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const vault = vaultOn(db, [{ id: 'k1', bytes: KEY }], log, () => new Date().toISOString());
  for (const [teamId, botToken] of [
    [TEAM, slack.tokens.bot],
    [OTHER, other.bot],
  ] as const) {
    const installation = { teamId, botToken, botUserId: BOT.user, botId: BOT.bot, refreshToken: null, expiresAt: null };
    await vault.keep({ platform: 'slack', tenant: teamId }, JSON.stringify(installation));
  }
  close();
}

beforeEach(async () => {
  slack = await slackStandIn({ scopes: Object.keys(scopes) });
  other = slack.addTeam(OTHER);
  discord = await startDiscord();
  const dataDir = join(freshFolder(), 'data');
  await install(dataDir);
  env = cleanEnv({
    DATA_DIR: dataDir,
    BOT_CONFIG: settingsFile(discord.world.guildId),
    SLACK_API_URL: slack.apiUrl,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_CLIENT_ID: CLIENT.id,
    SLACK_CLIENT_SECRET: CLIENT.secret,
    PUBLIC_URL: 'http://bot.example',
    TOKEN_KEYS: `k1:${KEY.toString('base64')}`,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
});

afterEach(async () => {
  if (bot && bot.exitCode === null) {
    bot.kill('SIGKILL');
    await ended(bot);
  }
  await slack.close();
  await discord.stop();
});

const firstSees = (): string => slack.world.read('C1', 'U1').join('\n');
const otherSees = (): string => other.world.read('C1', 'U1').join('\n');
const discordSees = (): string => discord.seen(discord.channel.id).join('\n');

test('F60 each workspace and each server is answered from its own documents and those for everybody, and never from another’s', async () => {
  bot = startBot(['start'], env);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  for (const [line, name, options] of [
    ['/brief harbour', 'brief', { topic: 'harbour' }],
    ['/attended harbour talks', 'who', { meeting: 'harbour talks' }],
    ['/ask who met for harbour talks?', 'ask', { question: 'who met for harbour talks?' }],
    ['/meetings', 'meetings', {}],
    ['/timeline harbour', 'timeline', { topic: 'harbour' }],
  ] as const) {
    const before = [firstSees().length, otherSees().length, discordSees().length];
    await slack.command(line);
    await slack.command(line, { team: OTHER });
    discord.command({ name, options });
    await until(`all answer ${line}`, () => [firstSees(), otherSees(), discordSees()].every((seen, at) => seen.length > (before[at] ?? 0)));
  }
  for (const [seen, own, foreign] of [
    [firstSees(), [/Bo Lee/, /40 million/], /Cy Fox|Eastport|6 percent|3 documents/],
    [otherSees(), [/Cy Fox/, /6 percent/], /Bo Lee|Quayside|40 million|3 documents/],
    [discordSees(), [/Cy Fox/, /6 percent/], /Bo Lee|Quayside|40 million|3 documents/],
  ] as const) {
    for (const words of own) expect(seen).toMatch(words);
    expect(seen).toContain('dredged');
    expect(seen).toMatch(/2 documents searched/);
    expect(seen).not.toMatch(foreign);
  }
});

test('F60 nobody elsewhere is: alone with the bot on Discord only what is for everybody is told', async () => {
  bot = startBot(['start'], env);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  discord.whisper('brief me on the harbour');
  const alone = discord.direct();
  await discord.until('an answer', () => discord.seen(alone.id).join('\n').includes('dredged'));
  expect(discord.seen(alone.id).join('\n')).not.toMatch(/Cy Fox|Bo Lee|6 percent|40 million/);
});

test('F60 a digest holds the documents of its own workspace; the command line has all', async () => {
  bot = startBot(['start'], env);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  await slack.command('/digest add harbour at 08:00 daily Europe/Kyiv');
  await slack.command('/digest add harbour at 08:00 daily Europe/Kyiv', { team: OTHER });
  await until('both are set up', () => firstSees().includes('08:00') && otherSees().includes('08:00'));
  bot.kill('SIGTERM');
  expect(await ended(bot)).toBe(0);
  const [first, second] = [firstSees().length, otherSees().length];
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const due = await runBot(['digest', 'run-due', '--at', `${tomorrow}T12:00:00Z`], { env });
  expect(due.err).toMatch(/: sent\n.*: sent\n/);
  expect(firstSees().slice(first)).toContain('40 million');
  expect(firstSees().slice(first)).not.toMatch(/Cy Fox|6 percent/);
  expect(otherSees().slice(second)).toContain('6 percent');
  expect(otherSees().slice(second)).not.toMatch(/Bo Lee|40 million/);
  const { out } = await runBot(['documents', 'list', '--json'], { env });
  for (const title of ['Harbour loan', 'Harbour strike', 'Harbour works']) expect(out).toContain(title);
  const briefed = await runBot(['brief', 'harbour', '--json'], { env });
  expect(JSON.parse(briefed.out).searched.documents).toBe(3);
});
