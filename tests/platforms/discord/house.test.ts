import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnv, ended, freshFolder, ROOT, runBot, startBot, waitFor } from '../../bot/run.ts';
import { type Discord, startDiscord } from '../../standins/discord/server.ts';
import type { Interaction, Message } from '../../standins/discord/world.ts';

/** The whole bot as a user starts it, with the shipped documents, through the real discord.js. */
let discord: Discord;
let bot: ChildProcess;
let settings: Readonly<Record<string, string>>;

const MANAGE_CHANNELS = 1n << 4n;
const MANAGE_GUILD = 1n << 5n;

beforeAll(async () => {
  discord = await startDiscord();
  settings = { DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token, BOT_CONFIG: configOf(10_000) };
  bot = startBot(['start'], cleanEnv(settings));
  await waitFor(bot, /"platform":"discord","msg":"connected"/);
});

afterAll(async () => {
  bot.kill('SIGTERM');
  expect(await ended(bot)).toBe(0);
  await discord.stop();
});

/** The shipped settings, but one person may ask so often. */
function configOf(person: number): string {
  const file = join(freshFolder(), 'bot.json');
  const shipped = JSON.parse(readFileSync(join(ROOT, 'config/bot.json'), 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...shipped, questionsPerMinute: { person, tenant: 10_000 } }));
  return file;
}

/** Channels of a guild. */
const channelOf = (guild: string) => {
  const found = [...discord.world.channels.values()].find(({ guildId }) => guildId === guild);
  if (found === undefined) throw new Error('no such guild');
  return found.id;
};

/** Does something and waits for the answer that it gets in the channel. */
async function answerTo(
  act: () => Interaction | string,
  channel = discord.channel.id,
): Promise<{ readonly text: string; readonly message: Message }> {
  const before = discord.messages(channel).length;
  act();
  await discord.until(
    'it is answered',
    () => discord.messages(channel).length > before && discord.seen(channel).at(-1) !== '(thinking)',
    20_000,
  );
  const message = discord.messages(channel).at(-1);
  if (message === undefined) throw new Error('no answer');
  return { text: discord.seen(channel).at(-1) ?? '', message };
}

const idIn = (text: string): string => /Added (d[a-z0-9]+):/.exec(text)?.[1] ?? '';

/** Sets a digest up in a channel by the form; returns its id and the answer. */
async function addDigest(channel: string, topic: string) {
  const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic }, channel, permissions: MANAGE_CHANNELS });
  await discord.until('the form is open', () => opened.form !== null);
  const { text, message } = await answerTo(
    () => discord.submit(opened, { at: '08:00', zone: 'Kyiv' }, { permissions: MANAGE_CHANNELS }),
    channel,
  );
  return { id: idIn(text), text, message };
}

describe('asking', () => {
  test('a briefing, its sources, its follow-ups', async () => {
    const { text, message } = await answerTo(() => discord.command({ name: 'brief', options: { topic: 'military aid' } }));
    expect(text).toContain('$713 million');
    const timeline = await answerTo(() => discord.press(message, 'Timeline'));
    expect(timeline.text).toContain('Timeline: military aid');
    const quote = await answerTo(() => discord.press(message, 'Read the exact words of a source', '1'));
    expect(quote.text).toMatch(/^\[1\] .*\n“/);
    const who = await answerTo(() => discord.press(message, 'Who was there'));
    expect(who.text).toMatch(/Blinken/);
  });

  test('more of a briefing, and whether it was right', async () => {
    const { message } = await answerTo(() => discord.command({ name: 'brief', options: { topic: 'ukraine', bullets: '2' } }));
    const more = await answerTo(() => discord.press(message, 'More'));
    expect(more.text).toContain('ukraine');
    expect((await answerTo(() => discord.press(message, 'Helpful'))).text).toMatch(/thank/i);
    const reasons = await answerTo(() => discord.press(message, 'Not right'));
    expect(reasons.text).toMatch(/\[.+\]/);
  });

  test('several meetings that fit are chosen from a select, and each participant is explained', async () => {
    const { text, message } = await answerTo(() => discord.command({ name: 'who', options: { meeting: 'talks' } }));
    expect(text).toContain('[Choose the meeting that you mean]');
    const chosen = await answerTo(() => discord.press(message, 'Choose the meeting that you mean', '0'));
    expect(chosen.text).not.toContain('[Choose the meeting');
    const one = await answerTo(() => discord.command({ name: 'who', options: { meeting: 'meeting in Kyiv on 24 April 2022' } }));
    const why = await answerTo(() => discord.press(one.message, 'Why these people?'));
    expect(why.text).toContain('because');
  });

  test('every other command answers', async () => {
    const asked: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
      ['ask', { question: 'how much military financing was announced?' }, /\$\d+/],
      ['meetings', { words: 'blinken' }, /meetings? found/],
      ['timeline', { topic: 'ukraine' }, /Timeline: ukraine/],
      ['topics', {}, /Standing topics/],
      ['help', {}, /What you can ask/],
    ];
    for (const [name, options, words] of asked)
      expect((await answerTo(() => discord.command({ name, options }))).text, name).toMatch(words);
  });

  test('a sentence with several readings offers them as buttons, in public and in private', async () => {
    const me = `<@${discord.world.botId}>`;
    const { text, message } = await answerTo(() => discord.say({ text: `${me} blinken kyiv` }));
    expect(text).toContain('[brief blinken kyiv]');
    expect(message.onlyFor).toBeNull();
    expect((await answerTo(() => discord.press(message, 'brief blinken kyiv'))).message.onlyFor).toBe(discord.user);
    const direct = discord.direct().id;
    expect((await answerTo(() => discord.whisper('who attended the Paris talks?'), direct)).text).toContain('Macron');
  });

  test('a message from its menu', async () => {
    const { text } = await answerTo(() => discord.menu('Brief me on this', 'What about military aid to Kyiv?'));
    expect(text).toContain('[1]');
  });

  test('a conversation in a thread keeps its subject', async () => {
    const thread = discord.addChannel({ name: 'a thread', parentId: discord.channel.id }).id;
    const me = `<@${discord.world.botId}>`;
    const first = await answerTo(() => discord.say({ text: `${me} brief me on the Paris talks`, channelId: thread }), thread);
    expect(first.text).toContain('Macron');
    const other = discord.addChannel({ name: 'another thread', parentId: discord.channel.id }).id;
    await answerTo(() => discord.say({ text: `${me} brief me on military aid`, channelId: other }), other);
    const second = await answerTo(() => discord.say({ text: 'and who was there?', channelId: thread, pingsBot: true }), thread);
    expect(second.text).toMatch(/Macron/);
    expect(second.text).not.toContain('Austin');
  });

  test('topics, meetings, people and zones are completed while typing', async () => {
    const choicesOf = async (name: string, focused: string, typed: string, subcommand?: string) => {
      const sent = discord.type({ name, ...(subcommand === undefined ? {} : { subcommand }), options: { [focused]: typed }, focused });
      await discord.until('choices are there', () => sent.choices !== null);
      return sent.choices ?? [];
    };
    expect(await choicesOf('brief', 'topic', 'sanc')).toContain('sanctions');
    expect((await choicesOf('who', 'meeting', 'paris')).join()).toContain('Paris');
    expect(await choicesOf('meetings', 'words', 'macron')).toContain('Emmanuel Macron');
    expect(await choicesOf('digest', 'zone', 'kyi', 'add')).toEqual(['Europe/Kyiv']);
  });

  test('a wrong use is answered to that person alone, with an example that works', async () => {
    const { text, message } = await answerTo(() => discord.command({ name: 'brief', options: { topic: 'ukraine', since: 'yesterdayy' } }));
    expect(text).toContain('since:7d');
    expect(message.onlyFor).toBe(discord.user);
  });
});

describe('digests', () => {
  test('are previewed, paused, resumed, ended and brought back by buttons; times are shown on the clock of each reader', async () => {
    const manager = { permissions: MANAGE_CHANNELS };
    const { id, text, message } = await addDigest(discord.channel.id, 'eu membership');
    expect(text).toMatch(/It comes next on:\n<t:\d+:f> \(<t:\d+:R>\)/);
    const press = (on: Message, label: string) => answerTo(() => discord.press(on, label, undefined, manager));
    expect((await press(message, 'Preview')).text).toContain('A preview');
    const removed = await press(message, 'Remove');
    expect(removed.text).toContain('Removed');
    expect((await press(removed.message, 'Undo')).text).toContain(id);
    const paused = await answerTo(() => discord.command({ name: 'digest', subcommand: 'pause', options: { id }, ...manager }));
    expect((await press(paused.message, 'Resume')).text).toContain('Runs again');
    const edit = discord.command({ name: 'digest', subcommand: 'edit', options: { id }, ...manager });
    await discord.until('the form is open', () => edit.form !== null);
    const changed = await answerTo(() => discord.submit(edit, { at: '09:30', days: ['mon'] }, manager));
    expect(changed.text).toContain('every Monday at 09:30 (Europe/Kyiv)');
    await answerTo(() => discord.command({ name: 'digest', subcommand: 'now', options: { id }, ...manager }));
    const why = await answerTo(() => discord.command({ name: 'digest', subcommand: 'why', options: { id }, ...manager }));
    expect(why.text).toMatch(/Asked for, due <t:\d+:f>/);
    const sent = discord.messages(discord.channel.id, 'anybody').find(({ body }) => JSON.stringify(body).includes('Digest: eu membership'));
    if (sent === undefined) throw new Error('not sent');
    expect((await press(sent, 'Pause')).text).toContain('Paused');
    await press(sent, 'Stop this digest');
  });

  test('a reply to a digest, and a thread that begins at it, go on from its topic', async () => {
    const manager = { permissions: MANAGE_CHANNELS };
    const { id } = await addDigest(discord.channel.id, 'paris talks');
    await answerTo(() => discord.command({ name: 'digest', subcommand: 'now', options: { id }, ...manager }));
    const sent = discord
      .messages(discord.channel.id, 'anybody')
      .findLast(({ body }) => JSON.stringify(body).includes('Digest: paris talks'));
    if (sent === undefined) throw new Error('not sent');
    const reply = await answerTo(() => discord.say({ text: 'and who was there?', userId: '606', pingsBot: true, repliesTo: sent.id }));
    expect(reply.text).toContain('Macron');
    // A thread has the id of the message at which it began.
    const thread = discord.addChannel({ name: 'about it', parentId: discord.channel.id, id: sent.id }).id;
    const there = await answerTo(
      () => discord.say({ text: `<@${discord.world.botId}> who was there?`, channelId: thread, userId: '607' }),
      thread,
    );
    expect(there.text).toContain('Macron');
    await answerTo(() => discord.command({ name: 'digest', subcommand: 'remove', options: { id }, ...manager }));
  });

  test('a form that was filled in wrongly says what was wrong and opens again', async () => {
    const opened = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'nato' }, permissions: MANAGE_CHANNELS });
    await discord.until('the form is open', () => opened.form !== null);
    const wrong = await answerTo(() => discord.submit(opened, { at: '8', zone: 'Kyiiv' }, { permissions: MANAGE_CHANNELS }));
    expect(wrong.text).toMatch(/not a time zone.*Europe\/Kyiv/s);
    expect(wrong.text).not.toContain('Share');
    const again = discord.press(wrong.message, 'Change and try again', undefined, { permissions: MANAGE_CHANNELS });
    await discord.until('the form is open again', () => again.form !== null);
  });
});

describe('rights', () => {
  test('F61 without Manage Channels or Manage Guild nothing is set up, changed or ended: not by command, button, form or mention', async () => {
    const { id, message } = await addDigest(discord.channel.id, 'sanctions');
    expect(id).not.toBe('');
    const refused = /takes the right to manage this channel/;
    const options = { id };
    for (const subcommand of ['pause', 'remove', 'resume', 'now', 'edit'])
      expect((await answerTo(() => discord.command({ name: 'digest', subcommand, options }))).text).toMatch(refused);
    for (const button of ['Remove', 'Edit']) expect((await answerTo(() => discord.press(message, button))).text).toMatch(refused);
    const add = discord.command({ name: 'digest', subcommand: 'add', options: { topic: 'x' }, permissions: MANAGE_CHANNELS });
    await discord.until('the form is open', () => add.form !== null);
    // The right was taken away while the form was open.
    expect((await answerTo(() => discord.submit(add, { at: '9' }, { permissions: 0n }))).text).toMatch(refused);
    const direct = discord.direct().id;
    const said = await answerTo(() => discord.say({ text: `<@${discord.world.botId}> digest remove ${id}` }), direct);
    expect(said.text).toMatch(refused);
    // Reading takes no right; the digest is still there, and those who may can change it.
    expect((await answerTo(() => discord.command({ name: 'digest', subcommand: 'list' }))).text).toContain(id);
    const by = (permissions: bigint, subcommand: string) => discord.command({ name: 'digest', subcommand, options, permissions });
    expect((await answerTo(() => by(MANAGE_GUILD, 'pause'))).text).toContain('Paused');
    expect((await answerTo(() => by(MANAGE_CHANNELS, 'remove'))).text).toContain('Removed');
  });
});

describe('two guilds', () => {
  test("F60 one guild's digests, buttons and completions are not there for another, whoever asks", async () => {
    const there = channelOf(discord.gateway.joinGuild());
    const { id, message } = await addDigest(discord.channel.id, 'nato');
    const admin = { channel: there, permissions: 1n << 3n };
    expect((await answerTo(() => discord.command({ name: 'digest', subcommand: 'list', ...admin }), there)).text).not.toContain(id);
    for (const subcommand of ['pause', 'remove', 'resume', 'now', 'why', 'edit', 'undo'])
      expect((await answerTo(() => discord.command({ name: 'digest', subcommand, options: { id }, ...admin }), there)).text).toMatch(
        /There is no (removed )?digest/,
      );
    const typing = discord.type({ name: 'digest', subcommand: 'pause', options: { id: '' }, focused: 'id', ...admin });
    await discord.until('choices are there', () => typing.choices !== null);
    expect(typing.choices).toEqual([]);
    // The same buttons, pressed from the other guild: what is kept is not there, what is said in the id itself is asked there.
    expect((await answerTo(() => discord.press(message, 'Edit', undefined, admin), there)).text).toContain('has expired');
    expect((await answerTo(() => discord.press(message, 'Remove', undefined, admin), there)).text).toContain('There is no digest');
    const here = discord.type({ name: 'digest', subcommand: 'pause', options: { id: '' }, focused: 'id' });
    await discord.until('choices are there', () => here.choices !== null);
    expect(here.choices).toEqual([id]);
    expect(here.labels[0]).toContain('nato, every day at 08:00 (Europe/Kyiv)');
  });

  test("F60 one person's private digests and topics are not there for another", async () => {
    const [own, other] = [discord.direct().id, discord.direct('4242').id];
    const { id } = await addDigest(own, 'sanctions');
    await answerTo(() => discord.command({ name: 'topics', options: { change: 'add harbour = quays' }, channel: own }), own);
    const asOther = { user: '4242', channel: other };
    const seen = () => discord.seen(other, '4242').at(-1) ?? '';
    discord.command({ name: 'digest', subcommand: 'remove', options: { id }, ...asOther });
    await discord.until('it is answered', () => seen().includes('There is no digest'));
    discord.command({ name: 'topics', ...asOther });
    await discord.until('topics are listed', () => seen().includes('Standing topics'));
    expect(seen()).not.toContain('harbour');
  });

  test('leaving a guild ends its digests and deletes what is stored of it; an outage does not', async () => {
    const guild = discord.gateway.joinGuild();
    const channel = channelOf(guild);
    const { id, message } = await addDigest(channel, 'sanctions');
    const manager = { channel, permissions: MANAGE_GUILD };
    await answerTo(() => discord.command({ name: 'topics', options: { change: 'add harbour = quays' }, ...manager }), channel);
    const list = () => answerTo(() => discord.command({ name: 'digest', subcommand: 'list', ...manager }), channel);
    discord.gateway.leaveGuild(guild, true);
    expect((await list()).text).toContain(id);
    const forgotten = waitFor(bot, /what is stored of it is deleted/);
    discord.gateway.leaveGuild(guild);
    await forgotten;
    expect((await list()).text).not.toContain(id);
    expect((await answerTo(() => discord.command({ name: 'topics', ...manager }), channel)).text).not.toContain('harbour');
    expect((await answerTo(() => discord.press(message, 'Edit', undefined, manager), channel)).text).toContain('has expired');
  });
});

test('a bot that has grown: Discord asks for three shards, one process holds them all, and its one ticker sends each digest once', async () => {
  const own = await startDiscord();
  own.gateway.shards = 3;
  const guilds: string[] = [];
  const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 3n);
  while (new Set(guilds.map(shardOf)).size < 3) {
    own.advance(1);
    guilds.push(own.gateway.joinGuild());
  }
  const child = startBot(['start'], cleanEnv({ ...settings, DISCORD_API_URL: own.apiUrl }));
  await waitFor(child, /"platform":"discord","msg":"connected"/);
  expect(own.gateway.connections()).toBe(3);
  const places = guilds.map((guild) => [...own.world.channels.values()].find(({ guildId }) => guildId === guild)?.id ?? '');
  const options = { topic: 'sanctions', at: '08:00', zone: 'UTC' };
  for (const channel of places) {
    own.command({ name: 'digest', subcommand: 'add', options, channel, permissions: MANAGE_CHANNELS });
    await own.until('it is set up', () => idIn(own.seen(channel).at(-1) ?? '') !== '');
    const id = idIn(own.seen(channel).at(-1) ?? '');
    own.command({ name: 'digest', subcommand: 'now', options: { id }, channel, permissions: MANAGE_CHANNELS });
  }
  const digests = (channel: string) => own.seen(channel, 'anybody').filter((text) => text.includes('Digest: sanctions'));
  for (const channel of places) await own.until('its digest is there', () => digests(channel).length > 0);
  child.kill('SIGTERM');
  await ended(child);
  expect(places.map((channel) => digests(channel).length)).toEqual(places.map(() => 1));
  await own.stop();
});

test('old buttons and selects answer after the process was killed and started again', async () => {
  const own = await startDiscord();
  const env = cleanEnv({ ...settings, DISCORD_API_URL: own.apiUrl });
  const begin = async () => {
    const child = startBot(['start'], env);
    await waitFor(child, /"platform":"discord","msg":"connected"/);
    return child;
  };
  const first = await begin();
  own.command({ name: 'brief', options: { topic: 'military aid', bullets: '10' } });
  const last = () => own.seen(own.channel.id).at(-1) ?? '';
  await own.until('it is answered', () => last().includes('[Timeline]'));
  const message = own.messages(own.channel.id).at(-1);
  if (message === undefined) throw new Error('no answer');
  first.kill('SIGKILL');
  await ended(first);
  const second = await begin();
  own.press(message, 'Timeline');
  await own.until('the button answers', () => last().includes('Timeline: military aid'));
  own.press(message, 'Read the exact words of a source', '1');
  await own.until('the source opens', () => last().startsWith('[1]'));
  own.press(message, 'Share to channel');
  await own.until('it is shared', () => own.seen(own.channel.id, 'anybody').length === 1);
  second.kill('SIGTERM');
  await ended(second);
  await own.stop();
});

test('F63 a flood from one person is limited, with one private notice; others are answered', async () => {
  const own = await startDiscord();
  const child = startBot(['start'], cleanEnv({ ...settings, DISCORD_API_URL: own.apiUrl, BOT_CONFIG: configOf(2) }));
  await waitFor(child, /"platform":"discord","msg":"connected"/);
  const channel = own.channel.id;
  for (let at = 0; at < 6; at += 1) own.command({ name: 'topics', user: '77' });
  const seen = (user: string) => own.seen(channel, user);
  await own.until('all are answered', () => seen('77').length === 6 && seen('77').every((text) => text !== '(thinking)'));
  expect(seen('77').filter((text) => text.includes('Standing topics'))).toHaveLength(2);
  expect(seen('77').filter((text) => /ask faster|too/i.test(text)).length).toBe(4);
  expect(seen('77').some((text) => text.includes('faster') && text.includes('Share'))).toBe(false);
  own.command({ name: 'topics', user: '88' });
  await own.until('another person is answered', () => seen('88').some((text) => text.includes('Standing topics')));
  // Aloud they are told once, in private, and then no more.
  for (let at = 0; at < 4; at += 1) own.say({ text: `<@${own.world.botId}> topics`, userId: '77' });
  own.say({ text: `<@${own.world.botId}> topics`, userId: '99' });
  await own.until('a third person is answered', () => own.seen(channel, 'anybody').length > 0);
  expect(own.seen(channel, 'anybody')).toHaveLength(1);
  expect(own.seen(own.direct('77').id, '77').length).toBeLessThanOrEqual(1);
  child.kill('SIGTERM');
  await ended(child);
  await own.stop();
});

describe('a process that can no longer do its job', () => {
  test.each([
    ['4004', 4004, /DISCORD_TOKEN.*Reset Token/],
    ['4014', 4014, /intent is not enabled.*4014/],
  ])('C40 close %s while running: says what to do and ends with 1', async (_, code, words) => {
    const own = await startDiscord();
    const child = startBot(['start'], cleanEnv({ ...settings, DISCORD_API_URL: own.apiUrl }));
    await waitFor(child, /"platform":"discord","msg":"connected"/);
    const exit = ended(child);
    const said = waitFor(child, words);
    own.gateway.close(code);
    await said;
    expect(await exit).toBe(1);
    await own.stop();
  });

  test('C40 a token that is refused at the start is named, shown nowhere, and ends the process with 1', async () => {
    const { code, out, err } = await runBot(['start'], { env: cleanEnv({ ...settings, DISCORD_TOKEN: 'wrong.token.of-nobody' }) });
    expect(code).toBe(1);
    expect(err).toContain('DISCORD_TOKEN');
    expect(out + err).not.toContain('wrong.token');
  });
});
