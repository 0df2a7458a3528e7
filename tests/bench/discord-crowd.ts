// node tests/bench/discord-crowd.ts [commands]: fifty people ask at once in Discord, through the real bot in a process of its own, the real discord.js and the
// stand-in here. Prints the times to ack and to answer, and what the bot's heap holds before and after so many commands (10,000 unless said otherwise).
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanEnv, freshFolder, startBot, waitFor } from '../bot/run.ts';
import { type Discord, startDiscord } from '../standins/discord/server.ts';
import { until } from '../standins/shared/until.ts';
import { heapOf } from './heap.ts';
import { report } from './times.ts';

const ASKERS = 50;
const ROUNDS = 10;
const COMMANDS = Number(process.argv[2] ?? 10_000);
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['brief', { topic: 'ukraine' }],
  ['who', { meeting: 'paris talks' }],
  ['timeline', { topic: 'sanctions' }],
  ['brief', { topic: 'military aid', bullets: '3' }],
  ['ask', { question: 'how much aid was announced?' }],
];

const users = Array.from({ length: ASKERS }, (_, n) => String(9_000 + n));
const acks: number[] = [];

/** One command from its sending to the answer that this person sees. */
async function askOnce(discord: Discord, user: string, at: number): Promise<number> {
  const [name, options] = ASKED[at % ASKED.length] ?? ['help', {}];
  const began = performance.now();
  const interaction = discord.command({ name, options, user });
  await until('an ack', () => interaction.acknowledgedAt !== null, 60_000);
  acks.push((interaction.acknowledgedAt ?? 0) - interaction.createdAt);
  const original = discord.world.messages.find(({ id }) => id === interaction.originalId);
  await until('an answer', () => original?.thinking === false, 60_000);
  return performance.now() - began;
}

async function crowd(discord: Discord): Promise<readonly number[]> {
  const each = users.map(async (user, at) => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await askOnce(discord, user, at + round));
    return times;
  });
  return (await Promise.all(each)).flat();
}

/** What the stand-in remembers must not slow it down. */
function clear({ world, requests }: Discord): void {
  world.messages.length = 0;
  world.interactions.clear();
  (requests as unknown[]).length = 0;
}

async function run(discord: Discord, bot: ChildProcess): Promise<void> {
  const log = await waitFor(bot, /ws:\/\/\S+[\s\S]*"platform":"discord","msg":"connected"/);
  const [inspector = ''] = /ws:\/\/\S+/.exec(log) ?? [];
  bot.stdout?.resume();
  bot.stderr?.resume();
  await crowd(discord);
  clear(discord);
  acks.length = 0;
  const answers = await crowd(discord);
  report(`answers with ${ASKERS} askers at once`, answers);
  report('acks meanwhile', acks);
  clear(discord);
  console.log(`heap before: ${(await heapOf(inspector)).toFixed(1)} MB`);
  const began = performance.now();
  for (let done = 0; done < COMMANDS; done += ASKERS * ROUNDS) {
    await crowd(discord);
    clear(discord);
  }
  console.log(`heap after ${COMMANDS} commands: ${(await heapOf(inspector)).toFixed(1)} MB`);
  console.log(`${Math.round(COMMANDS / ((performance.now() - began) / 1000))} commands a second`);
}

const config = join(freshFolder(), 'bot.json');
writeFileSync(config, JSON.stringify({ questionsPerMinute: { person: 1_000_000, tenant: 1_000_000 } }));
const discord = await startDiscord();
const env = { BOT_CONFIG: config, DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token, NODE_OPTIONS: '--inspect=127.0.0.1:0' };
const bot = startBot(['start'], cleanEnv(env));
try {
  await run(discord, bot);
} finally {
  bot.kill('SIGTERM');
  await discord.stop();
}
