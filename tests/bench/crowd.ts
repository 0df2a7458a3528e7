// node tests/bench/crowd.ts [commands]: fifty people ask at once in Slack, through the real bot in a process of its own and the stand-in here. Prints the
// times to ack and to answer, and what the bot's heap holds before and after so many commands (10,000 unless said otherwise), rubbish collected.
import type { ChildProcess } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopes } from '../../src/platforms/slack/manifest.ts';
import { cleanEnv, freshFolder, startBot, waitFor } from '../bot/run.ts';
import { until } from '../standins/shared/until.ts';
import { type SlackStandIn, slackStandIn } from '../standins/slack/index.ts';
import { english } from '../words.ts';
import { heapOf } from './heap.ts';

const ASKERS = 50;
const ROUNDS = 10;
const COMMANDS = Number(process.argv[2] ?? 10_000);
const LINES = [
  '/brief ukraine',
  '/attended paris talks',
  '/timeline sanctions',
  '/brief military aid bullets:3',
  '/ask how much aid was announced?',
];

const BUSY = english.say('slack.busy', { line: '' }).slice(0, 13);

const users = Array.from({ length: ASKERS }, (_, n) => `U1${String(n).padStart(2, '0')}`);

/** A word that the answer is still being made is none. */
const isAnswer = ({ byBot, text }: { readonly byBot: boolean; readonly text: string }): boolean => byBot && !text.startsWith(BUSY);

/** Commands that were not acked in time: Slack shows their askers a failure. */
const unacked: string[] = [];

/** One command from its sending to the answer that this person sees. */
async function askOnce(slack: SlackStandIn, user: string, line: string): Promise<number> {
  const { messages } = slack.world;
  const seen = messages.length;
  const began = performance.now();
  if (!(await slack.command(line, { user }))) unacked.push(line);
  else await until('an answer', () => messages.slice(seen).some((one) => isAnswer(one) && one.onlyFor === user), 60_000);
  return performance.now() - began;
}

async function crowd(slack: SlackStandIn, rounds: number): Promise<readonly number[]> {
  const each = users.map(async (user, at) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await askOnce(slack, user, LINES[(at + round) % LINES.length] ?? '/brief'));
    return times;
  });
  return (await Promise.all(each)).flat();
}

function say(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)} ms`;
  console.log(`${name}: ${times.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}`);
}

/** What the stand-in remembers must not slow it down. */
function clear({ world, seen, acks }: SlackStandIn): void {
  for (const list of [world.messages, seen, acks]) list.length = 0;
}

async function run(slack: SlackStandIn, bot: ChildProcess): Promise<void> {
  const log = await waitFor(bot, /ws:\/\/\S+[\s\S]*"platform":"slack","msg":"connected"/);
  const [inspector = ''] = /ws:\/\/\S+/.exec(log) ?? [];
  bot.stderr?.pipe(createWriteStream(process.env.BOT_LOG ?? '/dev/null'));
  await crowd(slack, 1);
  clear(slack);
  const answers = await crowd(slack, ROUNDS);
  say(`answers with ${ASKERS} askers at once`, answers);
  say(
    'acks meanwhile',
    slack.acks.map(({ ms }) => ms),
  );
  clear(slack);
  console.log(`heap before: ${(await heapOf(inspector)).toFixed(1)} MB`);
  const began = performance.now();
  for (let done = 0; done < COMMANDS; done += ASKERS * ROUNDS) {
    await crowd(slack, ROUNDS);
    clear(slack);
  }
  console.log(`heap after ${COMMANDS} commands: ${(await heapOf(inspector)).toFixed(1)} MB`);
  console.log(`not acked in time: ${unacked.length}`);
  console.log(`${Math.round(COMMANDS / ((performance.now() - began) / 1000))} commands a second`);
}

const config = join(freshFolder(), 'bot.json');
writeFileSync(config, JSON.stringify({ questionsPerMinute: { person: 1_000_000, tenant: 1_000_000 } }));
const slack = await slackStandIn({ scopes: Object.keys(scopes) });
for (const id of users) slack.world.users.set(id, { id, tz: 'Europe/Kyiv', locale: 'en-GB' });
const channel = slack.world.channels.get('C1');
if (channel) channel.members = [...channel.members, ...users];
const env = cleanEnv({
  BOT_CONFIG: config,
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: slack.tokens.bot,
  SLACK_APP_TOKEN: slack.tokens.app,
  NODE_OPTIONS: '--inspect=127.0.0.1:0',
});
const bot = startBot(['start'], env);
try {
  await run(slack, bot);
} finally {
  bot.kill('SIGTERM');
  await slack.close();
}
