import { type ChildProcess, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { cleanEnv, ROOT, startBot, waitFor } from '../bot/run.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { until } from '../standins/shared/until.ts';
import { type SlackStandIn, slackStandIn } from '../standins/slack/index.ts';

/** One bot as a user starts it, with the shipped documents, in Slack and in Discord at once. */
let slack: SlackStandIn;
let discord: Discord;
let env: NodeJS.ProcessEnv;
let bot: ChildProcess;

beforeEach(async () => {
  slack = await slackStandIn({ scopes: Object.keys(scopes) });
  discord = await startDiscord();
  env = cleanEnv({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
  bot = startBot(['start'], env);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
});

afterEach(async () => {
  const ended = new Promise((resolve) => bot.on('close', resolve));
  bot.kill('SIGTERM');
  await ended;
  await slack.close();
  await discord.stop();
});

const slackSees = () => slack.world.read('C1', 'U1').at(-1) ?? '';
const discordSees = () => discord.seen(discord.channel.id).at(-1) ?? '';
const dataFile = (name: string) => join(env.DATA_DIR ?? '', name);

/** Presses in Discord what stands on the newest message. */
function pressInDiscord(label: string, value?: string): void {
  const message = discord.messages(discord.channel.id).at(-1);
  if (message === undefined) throw new Error('nothing to press');
  discord.press(message, label, value);
}

test('👎 with a wrong attendee, pressed in Slack and in Discord, becomes a line each of a file that npm run eval scores', async () => {
  const meeting = 'meeting in Kyiv on 24 April 2022';
  await slack.command(`/attended ${meeting}`);
  await until('Slack answers', () => slackSees().includes('Lloyd Austin'));
  await slack.press('Not right');
  await until('Slack asks why', () => slackSees().includes('A wrong attendee'));
  await slack.press('A wrong attendee');
  await until('Slack asks whom', () => slackSees().includes('[Lloyd Austin]'));
  await slack.press('Lloyd Austin');
  await until('Slack thanks', () => /thank/i.test(slackSees()));

  discord.command({ name: 'who', options: { meeting } });
  await discord.until('Discord answers', () => discordSees().includes('Lloyd Austin'));
  pressInDiscord('Not right');
  await discord.until('Discord asks why', () => discordSees().includes('[A wrong attendee]'));
  pressInDiscord('A wrong attendee');
  await discord.until('Discord asks whom', () => discordSees().includes('[Volodymyr Zelenskyy]'));
  pressInDiscord('Volodymyr Zelenskyy');
  await discord.until('Discord thanks', () => /thank/i.test(discordSees()));

  const file = dataFile('complaints.jsonl');
  await until('both are written', () => existsSync(file) && readFileSync(file, 'utf8').trim().split('\n').length === 2);
  const written = readFileSync(file, 'utf8');
  expect(written).not.toMatch(new RegExp(`\\b(?:U1|T0?1|C1|${discord.user}|${discord.channel.id})\\b`));
  const run = spawnSync(process.execPath, ['tests/eval/complaints.ts', env.DATA_DIR ?? ''], { cwd: ROOT, encoding: 'utf8' });
  expect(run.stdout).toContain(`still listed: Lloyd Austin, asked "${meeting}"`);
  expect(run.stdout).toContain(`still listed: Volodymyr Zelenskyy, asked "${meeting}"`);
  expect(run.stdout).toContain('mended: 0 of 2');
  expect(readFileSync(join(ROOT, 'package.json'), 'utf8')).toMatch(/"eval": "[^"]*tests\/eval\/complaints\.ts/);
});

test('/forget deletes what is stored of a person in Slack and in Discord, and says how much', async () => {
  const stored = () => {
    const db = new DatabaseSync(dataFile('state.db'), { readOnly: true });
    const people = db.prepare('SELECT DISTINCT person FROM answers ORDER BY person').all();
    db.close();
    return people.map(({ person }) => String(person));
  };
  await slack.command('/brief ukraine');
  await slack.command('/brief ukraine', { user: 'U2' });
  discord.command({ name: 'brief', options: { topic: 'ukraine' } });
  discord.command({ name: 'brief', options: { topic: 'ukraine' }, user: '515' });
  await until('all are answered', () => stored().length === 4);
  await discord.until('the answer is shown', () => discordSees().includes('[Helpful]'));
  const answer = discord.messages(discord.channel.id).at(-1);
  await slack.command('/brief forget me');
  await until('Slack says so', () => slackSees().includes('1 question'));
  discord.command({ name: 'forget', options: { who: 'me' } });
  await discord.until('Discord says so', () => discordSees().includes('1 question'));
  expect(stored()).toEqual(['515', 'U2'].toSorted());
  // The old answer's buttons say kindly that there is nothing to judge any more.
  if (answer === undefined) throw new Error('no answer');
  discord.press(answer, 'Helpful');
  await discord.until('it is no longer stored', () => discordSees().includes('no longer stored'));
});

test('a person who brought the bot along into a guild that has not added it: asked and shared there, no digests of its channels', async () => {
  const visitor = { visitor: true, permissions: 1n << 4n };
  discord.command({ name: 'brief', options: { topic: 'military aid' }, ...visitor });
  await discord.until('it is answered', () => discordSees().includes('$713 million'));
  const message = discord.messages(discord.channel.id).at(-1);
  if (message === undefined) throw new Error('no answer');
  discord.press(message, 'Share to channel', undefined, visitor);
  await discord.until('it is shared', () => discord.seen(discord.channel.id, 'anybody').some((text) => text.includes('$713 million')));
  discord.press(message, 'Subscribe', undefined, visitor);
  await discord.until('it says what is missing', () => discordSees().includes('Ask whoever manages this server to add me'));
  discord.command({
    name: 'digest',
    subcommand: 'add',
    options: { topic: 'military aid', at: '08:00', to: 'me', zone: 'UTC' },
    ...visitor,
  });
  await discord.until('one to oneself is set up all the same', () => /Added d/.test(discordSees()));
});

test('among friends, in a private channel of several people: asked and shared there, digests go to oneself alone', async () => {
  const group = discord.direct('9090').id;
  const friends = { channel: group, user: '9090', amongOthers: true };
  const sees = () => discord.seen(group, '9090').at(-1) ?? '';
  discord.command({ name: 'brief', options: { topic: 'military aid' }, ...friends });
  await discord.until('it is answered', () => sees().includes('$713 million'));
  const message = discord.messages(group, '9090').at(-1);
  if (message === undefined) throw new Error('no answer');
  expect(message.onlyFor).toBe('9090');
  discord.press(message, 'Share to channel', undefined, friends);
  await discord.until('it is shared', () => discord.seen(group, 'anybody').some((text) => text.includes('$713 million')));
  discord.press(message, 'Subscribe', undefined, friends);
  await discord.until('it says what is missing', () => sees().includes('I am no member here'));
});

test('very long messages and menus: “Brief me on this” finds what they are about, on both', async () => {
  const long = `Military aid for Ukraine was announced. ${'Many more words that go on and on. '.repeat(1_000)}`;
  await slack.shortcut('brief_this', long);
  await until('Slack answers', () => slackSees() !== '');
  expect(slackSees()).toContain('[1]');
  expect(slackSees()).not.toContain('go on and on. Many');
  discord.menu('Brief me on this', long.slice(0, 4_000));
  await discord.until('Discord answers', () => discordSees() !== '' && discordSees() !== '(thinking)');
  expect(discordSees()).toContain('[1]');
  // A picture alone has no words to brief on: said to the asker alone.
  await slack.shortcut('brief_this', '');
  await until('Slack says so', () => slackSees().includes('no words'));
});
