import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { until } from '../standins/shared/until.ts';
import { type SlackStandIn, slackStandIn } from '../standins/slack/index.ts';
import { cleanEnv, ended, runBot, startBot, waitFor } from './run.ts';

let slack: SlackStandIn;
let discord: Discord;
let env: NodeJS.ProcessEnv;
let bot: ChildProcess;

const slackSees = (channel = 'C1', user = 'U1'): string => slack.world.read(channel, user).join('\n');
const discordSees = (): string => discord.seen(discord.channel.id).join('\n');

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
  // Slack drops what comes while nobody is connected, as the real one does.
  await waitFor(bot, /"platform":"slack","msg":"connected"/);
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
});

afterEach(async () => {
  bot.kill('SIGKILL');
  await ended(bot);
  await slack.close();
  await discord.stop();
});

describe('the whole bot, in Slack and in Discord', () => {
  test('the same briefing and the same attendance on both, cited', async () => {
    await slack.command('/brief ukraine bullets:3');
    discord.command({ name: 'brief', options: { topic: 'ukraine', bullets: 3 } });
    await until('Slack briefs', () => slackSees().includes('713 million'));
    await discord.until('Discord briefs', () => discordSees().includes('713 million'));
    for (const seen of [slackSees(), discordSees()]) {
      expect(seen).toContain('[1]');
      expect(seen).toMatch(/5 documents searched/);
    }
    await slack.command('/attended paris talks');
    discord.command({ name: 'who', options: { meeting: 'paris talks' } });
    await until('Slack says who', () => slackSees().includes('Emmanuel Macron'));
    await discord.until('Discord says who', () => discordSees().includes('Emmanuel Macron'));
    expect(slack.acks.every(({ late }) => !late)).toBe(true);
    expect([...slack.world.pings(), ...discord.pings()]).toEqual([]);
  });

  test('a wrong use is answered to that person alone, with an example that works', async () => {
    await slack.command('/brief ukraine since:yesterdayy');
    await until('Slack says what was wrong', () => slackSees().includes('yesterdayy'));
    expect(slackSees()).toContain('since:7d');
    expect(slackSees('C1', 'U2')).toBe('');
  });

  test('a digest is set up in a channel, comes once, and only once', async () => {
    await slack.command('/digest add ukraine at 08:00 daily Europe/Kyiv');
    await until('it says back what will happen', () => slackSees().includes('08:00'));
    bot.kill('SIGTERM');
    expect(await ended(bot)).toBe(0);
    const publicPosts = (): number =>
      slack.world.messages.filter((message) => message.byBot && message.onlyFor === null && message.channel === 'C1').length;
    expect(publicPosts()).toBe(0);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const due = `${tomorrow}T12:00:00Z`;
    const first = await runBot(['digest', 'run-due', '--at', due], { env });
    expect(first.err).toMatch(/sent/);
    const posts = publicPosts();
    expect(posts).toBeGreaterThan(0);
    expect(slackSees()).toContain('713 million');
    await runBot(['digest', 'run-due', '--at', due], { env });
    expect(publicPosts()).toBe(posts);
  });

  test('a wrong token is named, and the process ends with 1', async () => {
    const { code, err } = await runBot(['start'], { env: { ...env, ...cleanEnv(), SLACK_BOT_TOKEN: `${slack.tokens.bot}x` } });
    expect(code).toBe(1);
    expect(err).toContain('SLACK_BOT_TOKEN');
    expect(err).not.toContain(slack.tokens.bot);
  });

  test('SIGTERM ends it within ten seconds', async () => {
    const asked = performance.now();
    bot.kill('SIGTERM');
    expect(await ended(bot)).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
  });
});
