import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import { ConfigError } from '../../../src/core/errors.ts';
import { discordPlatform } from '../../../src/platforms/discord/index.ts';
import { type Discord, startDiscord } from '../../standins/discord/server.ts';
import { type Bot, type BotOptions, memoryLog, memoryState, SPECS, startBot } from './bot.ts';

let discord: Discord;
let bots: Bot[] = [];

beforeEach(async () => {
  discord = await startDiscord();
});

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  bots = [];
  await discord.stop();
});

async function start(options: BotOptions = {}): Promise<Bot> {
  const bot = await startBot(discord, options);
  bots.push(bot);
  return bot;
}

/** Commands reach the bot and are answered. */
async function works(bot: Bot): Promise<void> {
  const before = bot.asked.length;
  await discord.until('commands are registered', () => discord.world.commands.size > 0);
  discord.command({ name: 'brief', options: { topic: `check ${before}` } });
  await discord.until('it is asked', () => bot.asked.length > before);
  await discord.until('it is answered', () => discord.seen(discord.channel.id).every((seen) => seen !== '(thinking)'));
}

const registrations = () => discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

test('asks for the fewest intents: none is privileged', async () => {
  const bot = await start();
  expect(discord.gateway.log.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  expect(bot.platform.ready()).toBe(true);
  await bot.stop();
  await discord.until('it is gone', () => discord.gateway.connections() === 0);
});

test('a wrong token at start names DISCORD_TOKEN and shows no token', async () => {
  const error: unknown = await startBot(discord, { token: 'wrong.token.entirely' }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain('DISCORD_TOKEN');
  expect(String(error)).not.toContain('wrong.token');
});

test('C40 a token revoked while running (close 4004) is fatal, with what to do', async () => {
  const bot = await start();
  discord.revoke();
  discord.gateway.close(4004);
  await discord.until('it is fatal', () => bot.fatal.length > 0);
  expect(bot.fatal[0]?.message).toContain('DISCORD_TOKEN');
  expect(bot.platform.ready()).toBe(false);
});

test('C40 intents refused while running (close 4014) is fatal, with what to do', async () => {
  const bot = await start();
  discord.gateway.close(4014);
  await discord.until('it is fatal', () => bot.fatal.length > 0);
  expect(bot.fatal[0]?.message).toContain('4014');
});

test('C40 an invalid session is identified anew', async () => {
  const bot = await start();
  discord.gateway.invalidate(false);
  await discord.until('it has identified again', () => discord.gateway.log.identifies === 2);
  await discord.until('it is ready', () => bot.platform.ready());
  await works(bot);
  expect(bot.fatal).toEqual([]);
});

test('C33 a dropped connection is resumed, and what happened meanwhile is answered', async () => {
  const bot = await start();
  discord.gateway.drop();
  await discord.until('it is gone', () => discord.gateway.connections() === 0);
  discord.command({ name: 'brief', options: { topic: 'meanwhile' } });
  await discord.until('it is asked', () => bot.asked.length === 1);
  expect(discord.gateway.log).toMatchObject({ identifies: 1, resumes: 1 });
});

test('a request to reconnect (opcode 7) is resumed', async () => {
  const bot = await start();
  discord.gateway.reconnect();
  await discord.until('it has resumed', () => discord.gateway.log.resumes === 1);
  await discord.until('it is ready', () => bot.platform.ready());
  await works(bot);
});

test('C34 the gateway away for a while is come back to', async () => {
  const bot = await start();
  discord.gateway.down = true;
  discord.gateway.drop();
  await discord.until('it is not ready', () => !bot.platform.ready());
  discord.gateway.down = false;
  await discord.until('it is ready', () => bot.platform.ready());
  await works(bot);
  expect(bot.fatal).toEqual([]);
});

test('C35 a connection whose heartbeats are not answered is made anew', async () => {
  await discord.stop();
  discord = await startDiscord({ heartbeatMs: 100 });
  const bot = await start();
  discord.gateway.silent = true;
  await discord.until('it has resumed', () => discord.gateway.log.resumes > 0);
  discord.gateway.silent = false;
  await discord.until('it is ready', () => bot.platform.ready());
  await works(bot);
});

test('Discord away at start: goes on in the background, and connects', async () => {
  discord.fail({ path: /gateway\/bot$/, when: 'before', times: 4, does: { status: 503 } });
  const bot = await start({ waits: { firstConnectionMs: 50 } });
  expect(bot.platform.ready()).toBe(false);
  await discord.until('it is ready', () => bot.platform.ready());
  await works(bot);
});

test('a stop ends even attempts to connect', async () => {
  discord.gateway.down = true;
  const log = memoryLog();
  const settings = { token: discord.token, guildId: null, apiUrl: discord.apiUrl };
  const platform = discordPlatform({
    wordsFor,
    settings,
    specs: SPECS,
    log,
    now: Date.now,
    state: memoryState(),
    waits: { firstConnectionMs: 50 },
  });
  await platform.start({ respond: () => Promise.reject(new Error('nobody asks')), complete: async () => [], fatal: () => {} });
  await platform.stop(1_000);
  discord.gateway.down = false;
  const identifies = discord.gateway.log.identifies;
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(discord.gateway.log.identifies).toBe(identifies);
});

test('C41 a storm of dropped connections: attempts are spaced out, no session of the day is used up, and it comes back', async () => {
  const bot = await start({ waits: { reconnectMs: 5 } });
  const before = discord.gateway.log.connects;
  discord.gateway.dropping = 4;
  discord.gateway.drop();
  await discord.until('it is back', () => bot.platform.ready() && discord.gateway.log.connects === before + 5);
  expect(bot.log.lines.filter((line) => line.includes('waiting before the next attempt')).length).toBeGreaterThanOrEqual(4);
  // Dropped before they were told apart from one another: the session is resumed, not begun anew.
  expect(discord.gateway.log).toMatchObject({ identifies: 1, overBudget: 0 });
  await works(bot);
});

test("C41 the day's budget of sessions is kept: with none left it waits for new ones instead of identifying", async () => {
  const bot = await start({ waits: { reconnectMs: 5 } });
  Object.assign(discord.gateway.budget, { remaining: 3, resetAfterMs: 200 });
  discord.gateway.invalidate(false);
  await discord.until('it waits', () => bot.log.lines.some((line) => line.includes('nearly used up')));
  expect(discord.gateway.log.identifies).toBe(1);
  discord.gateway.budget.remaining = 1_000;
  await discord.until('it has identified', () => discord.gateway.log.identifies === 2);
  expect(discord.gateway.log.overBudget).toBe(0);
  await discord.until('it is ready', () => bot.platform.ready());
  expect(bot.fatal).toEqual([]);
});

test('C40 a session that may be resumed is resumed', async () => {
  const bot = await start({ waits: { reconnectMs: 5 } });
  discord.gateway.invalidate(true);
  await discord.until('it has resumed', () => discord.gateway.log.resumes === 1);
  await discord.until('it is ready', () => bot.platform.ready());
  expect(discord.gateway.log.identifies).toBe(1);
});

test('as many connections are made as Discord asks for; each guild is answered once, whichever of them it is on', async () => {
  discord.gateway.shards = 2;
  const bot = await start();
  expect(discord.gateway.connections()).toBe(2);
  expect(bot.platform.ready()).toBe(true);
  const guilds: string[] = [];
  // Guilds of another instant may be on another connection: until there are some on both.
  while (new Set(guilds.map((id) => (BigInt(id) >> 22n) % 2n)).size < 2) {
    discord.advance(1);
    guilds.push(discord.gateway.joinGuild());
  }
  const channels = [...discord.world.channels.values()].filter(({ guildId }) => guildId !== null && guilds.includes(guildId));
  for (const { id } of channels) discord.command({ name: 'brief', options: { topic: id }, channel: id });
  discord.whisper('a direct message');
  await discord.until('all are answered', () => bot.asked.length === channels.length + 1);
  for (const { id } of channels) await discord.until('it is answered', () => discord.seen(id).at(-1)?.includes('Aid was pledged') === true);
  expect(new Set(bot.asked.map(({ place }) => place.tenant)).size).toBe(channels.length + 1);
});

test('a guild that is left is forgotten, one in an outage is not', async () => {
  const forgotten: string[] = [];
  const none = () => Promise.reject(new Error('not asked for'));
  const pages = {
    home: none,
    digest: none,
    paragraph: none,
    forgetTenant: async ({ tenant }: { tenant: string }) => void forgotten.push(tenant),
  };
  const bot = await start({ pages });
  const other = discord.gateway.joinGuild();
  discord.gateway.leaveGuild(other, true);
  discord.gateway.leaveGuild(other);
  await discord.until('it is forgotten', () => forgotten.length > 0);
  expect(forgotten).toEqual([other]);
  expect(bot.fatal).toEqual([]);
});

test('a guild that was left while the bot was off is forgotten at the next start; one whose absence Discord does not confirm is not', async () => {
  const forgotten: string[] = [];
  const none = () => Promise.reject(new Error('not asked for'));
  const forgetTenant = async ({ tenant }: { tenant: string }) => void forgotten.push(tenant);
  const pages = { home: none, digest: none, paragraph: none, forgetTenant };
  const [left, away] = [discord.gateway.joinGuild(), discord.gateway.joinGuild()];
  const first = await start({ pages });
  const joined = discord.gateway.joinGuild();
  await discord.until('the new guild is remembered', () => [...first.state.entries.values()].some((value) => value.includes(joined)));
  await first.stop();
  for (const id of [left, away, joined]) discord.world.guilds.delete(id);
  discord.fail({ method: 'GET', path: new RegExp(`/guilds/${away}$`), does: { status: 500 }, when: 'before', times: 4 });
  await start({ pages, state: first.state });
  await discord.until('they are forgotten', () => forgotten.length === 2);
  expect(forgotten.toSorted()).toEqual([left, joined].toSorted());
  // The one that could not be asked about is asked about again when the next session begins.
  discord.gateway.invalidate(false);
  await discord.until('the last one is forgotten too', () => forgotten.length === 3);
  expect(forgotten.at(-1)).toBe(away);
});

test('B31 a stop waits for answers under way', async () => {
  let release = () => {};
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const bot = await start({
    respond: async () => {
      await waiting;
      return { message: { nodes: [{ kind: 'text', text: 'The answer.' }], summary: 'x' }, private: true };
    },
  });
  discord.command({ name: 'brief', options: { topic: 'x' } });
  await discord.until('it is asked', () => bot.asked.length === 1);
  const stopped = bot.platform.stop(5_000);
  release();
  await stopped;
  expect(discord.seen(discord.channel.id)[0]).toContain('The answer.');
});

test('commands are registered in one request, and again only when they changed', async () => {
  const first = await start();
  expect(registrations()).toHaveLength(1);
  await first.stop();
  const second = await start({ state: first.state });
  expect(registrations()).toHaveLength(1);
  await second.stop();
  await start({ state: first.state, specs: SPECS.slice(0, 2) });
  expect(registrations()).toHaveLength(2);
  expect(discord.world.commands.get('global')?.map(({ name }) => name)).toEqual(['brief', 'who', 'Brief me on this']);
});

test('commands of one guild are registered there; a guild without the bot is told at start', async () => {
  await start({ guildId: discord.world.guildId });
  expect(registrations()[0]?.path).toBe(`/applications/${discord.world.applicationId}/guilds/${discord.world.guildId}/commands`);
  const error: unknown = await startBot(discord, { guildId: '12345' }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toMatch(/DISCORD_GUILD_ID.*scope=bot\+applications\.commands/);
});

test('a registration that fails does not keep the bot from answering', async () => {
  const first = await start();
  await first.stop();
  discord.fail({ method: 'PUT', path: /commands$/, when: 'before', times: 4, does: { status: 500 } });
  const bot = await start();
  await works(bot);
  expect(bot.log.lines.some((line) => line.startsWith('error') && line.includes('could not be registered'))).toBe(true);
});

test('F62 no log line has a token in it, whatever fails', async () => {
  const bot = await start();
  await works(bot);
  const message = discord.messages(discord.channel.id).at(-1);
  if (message === undefined) throw new Error('no message');
  const logged = (words: string) => discord.until(`"${words}" is logged`, () => bot.log.lines.some((line) => line.includes(words)));
  discord.fail({ path: /callback$/, when: 'before', times: 1, does: { status: 500 } });
  discord.command({ name: 'brief', options: { topic: 'x' } });
  await logged('acknowledged');
  discord.fail({
    path: /@original$/,
    when: 'before',
    times: 1,
    does: { status: 403, body: '{"code":50013,"message":"Missing Permissions"}' },
  });
  const briefed = bot.asked.length;
  discord.press(message, 'Timeline');
  await discord.until('the press is asked', () => bot.asked.length > briefed);
  await logged('an interaction failed');
  discord.fail({
    path: /callback$/,
    when: 'before',
    times: 1,
    does: { status: 404, body: '{"code":10062,"message":"Unknown interaction"}' },
  });
  discord.type({ name: 'brief', options: { topic: 'x' }, focused: 'topic' });
  await logged('choices came too late');
  expect(bot.log.lines.join('\n')).not.toContain(discord.token);
  for (const { token } of discord.world.interactions.values()) expect(bot.log.lines.join('\n')).not.toContain(token);
});
