import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { slackStandIn } from '../standins/slack/index.ts';
import { cleanEnv, ended, startBot, waitFor } from './run.ts';

let discord: Discord;
let bot: ChildProcess;

/** An address at which nobody answers any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

beforeEach(async () => {
  const slack = await slackStandIn({ scopes: Object.keys(scopes) });
  discord = await startDiscord();
  const env = cleanEnv({
    SLACK_API_URL: `http://127.0.0.1:${await closedPort()}/api/`,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  });
  await slack.close();
  bot = startBot(['start'], env);
});

afterEach(async () => {
  bot.kill('SIGKILL');
  await ended(bot);
  await discord.stop();
});

test('P6 Slack is away when the bot starts: Discord is connected all the same, and SIGTERM ends it within ten seconds', async () => {
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  const asked = performance.now();
  bot.kill('SIGTERM');
  expect(await ended(bot)).toBe(0);
  expect(performance.now() - asked).toBeLessThan(10_000);
});
