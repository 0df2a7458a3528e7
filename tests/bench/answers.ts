import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chatSpecs } from '../../src/commands/table.ts';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { cleanEnv, freshFolder, startBot, waitFor } from '../bot/run.ts';
import { startDiscord } from '../standins/discord/server.ts';
import { until } from '../standins/shared/until.ts';
import { slackStandIn } from '../standins/slack/index.ts';

/** How long `/brief` takes through each stand-in, from the command to the answer a person sees: `node tests/bench/answers.ts`. */
const TIMES = Number(process.argv[2] ?? 60);
const TOPICS = ['ukraine', 'sanctions', 'military aid', 'nato', 'security guarantees'];

function row(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
  console.log(`${name}: ${times.length} commands, p50 ${at(0.5)}, p99 ${at(0.99)}`);
}

// One person asks more than one person may.
const config = join(freshFolder(), 'bot.json');
writeFileSync(config, JSON.stringify({ questionsPerMinute: { person: 1_000_000, tenant: 1_000_000 } }));
const slack = await slackStandIn({ scopes: Object.keys(scopes) });
const discord = await startDiscord();
const bot = startBot(
  ['start'],
  cleanEnv({
    BOT_CONFIG: config,
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.token,
  }),
);
try {
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
  const command = chatSpecs[0]?.slackName ?? 'brief';
  const answers = () => slack.world.messages.filter((message) => message.byBot).length;
  const inSlack: number[] = [];
  const inDiscord: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const topic = TOPICS[i % TOPICS.length] ?? 'ukraine';
    const before = answers();
    const asked = performance.now();
    await slack.command(`/${command} ${topic}`);
    await until('Slack answers', () => answers() > before);
    inSlack.push(performance.now() - asked);
    const typed = performance.now();
    const seen = discord.seen(discord.channel.id).length;
    discord.command({ name: command, options: { topic } });
    await discord.until(
      'Discord answers',
      () => discord.seen(discord.channel.id).length > seen && discord.seen(discord.channel.id).at(-1) !== '(thinking)',
    );
    inDiscord.push(performance.now() - typed);
  }
  row('Slack', inSlack);
  row('Discord', inDiscord);
  row(
    'Slack, ack alone',
    slack.acks.map((ack) => ack.ms),
  );
} finally {
  bot.kill('SIGTERM');
  await slack.close();
  await discord.stop();
}
