import { beforeEach, describe, expect, test } from 'vitest';
import type { Discord } from '../../standins/discord/server.ts';
import { type Bot, type BotOptions, BRIEFING, say } from './bot.ts';
import { setStage } from './stage.ts';

const stage = setStage();
let discord: Discord;

beforeEach(() => {
  discord = stage.discord;
});

const start = (options?: BotOptions): Promise<Bot> => stage.start(options);

/** The last thing that the person sees in a channel. */
const last = (channel = discord.channel.id, user?: string) => discord.seen(channel, user).at(-1) ?? '';
const lastMessage = (channel = discord.channel.id) => {
  const message = discord.messages(channel).at(-1);
  if (message === undefined) throw new Error('no message');
  return message;
};
const answered = () => discord.until('it is answered', () => discord.seen(discord.channel.id).length > 0 && last() !== '(thinking)');

describe('a slash command', () => {
  test('is acknowledged at once, then answered to the asker alone', async () => {
    let release = () => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const bot = await start({
      respond: async () => {
        await waiting;
        return { message: BRIEFING, private: true };
      },
    });
    const sent = discord.command({ name: 'brief', options: { topic: 'ukraine', bullets: 5 }, locale: 'uk' });
    await discord.until('it is acknowledged', () => sent.acknowledgedAt !== null);
    expect(last()).toBe('(thinking)');
    expect(discord.seen(discord.channel.id, 'somebody else')).toEqual([]);
    release();
    await answered();
    expect(last()).toBe(
      [
        'Ukraine',
        '• 2024-04-02 · Aid was pledged. [1]',
        '• announced · Talks were held. [1] [2]',
        'Sources',
        '[1] Document a · 2024-04-02',
        '[2] Document b · 2024-04-02',
        '[Read the exact words of a source] [Timeline] [A long one] [Share to channel]',
      ].join('\n'),
    );
    expect(discord.seen(discord.channel.id, 'somebody else')).toEqual([]);
    expect(bot.asked).toHaveLength(1);
    expect(bot.asked[0]).toMatchObject({
      kind: 'command',
      name: 'brief',
      text: '',
      values: { topic: 'ukraine', bullets: '5' },
      place: { platform: 'discord', tenant: discord.world.guildId, channel: discord.channel.id },
      asker: { id: discord.user, locale: 'uk', managesChannel: false, admin: false },
    });
  });

  test('with subcommands says which, and Manage Channels counts as managing', async () => {
    const bot = await start();
    discord.command({
      name: 'digest',
      subcommand: 'add',
      options: { topic: 'nato', at: '08:00', days: 'weekdays', channel: discord.channel.id },
      permissions: 1n << 4n,
    });
    await answered();
    expect(bot.asked[0]).toMatchObject({
      name: 'digest',
      text: 'add',
      values: { topic: 'nato', at: '08:00', days: 'weekdays', channel: discord.channel.id },
      asker: { managesChannel: true, admin: false },
    });
  });

  test('F61 rights are what Discord says of the member: none, Manage Guild, Administrator', async () => {
    const bot = await start();
    for (const permissions of [0n, 1n << 5n, 1n << 3n]) discord.command({ name: 'digest', subcommand: 'list', permissions });
    await discord.until('all are asked', () => bot.asked.length === 3);
    expect(bot.asked.map(({ asker }) => [asker.managesChannel, asker.admin])).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  test('F61 where an option names a channel, rights count there', async () => {
    const bot = await start();
    const [there, here] = [discord.addChannel({ name: 'there' }).id, discord.channel.id];
    const add = (channel: string, permissions: bigint, elsewhere: bigint) =>
      discord.command({
        name: 'digest',
        subcommand: 'add',
        options: { topic: 'x', at: '08:00', channel },
        permissions,
        elsewhere: { [channel]: elsewhere },
      });
    add(there, 1n << 4n, 0n);
    await discord.until('the first is asked', () => bot.asked.length === 1);
    add(there, 0n, 1n << 4n);
    await discord.until('the second is asked', () => bot.asked.length === 2);
    add(here, 0n, 0n);
    await discord.until('the third is asked', () => bot.asked.length === 3);
    expect(bot.asked.map(({ asker }) => asker.managesChannel)).toEqual([false, true, false]);
  });

  test('F61 moving a digest takes the right to manage both channels', async () => {
    const bot = await start();
    const channel = discord.addChannel({ name: 'there' }).id;
    const manage = 1n << 4n;
    for (const [here, there] of [
      [manage, 0n],
      [0n, manage],
      [manage, manage],
    ] as const)
      discord.command({
        name: 'digest',
        subcommand: 'edit',
        options: { id: 'dabc12', channel },
        permissions: here,
        elsewhere: { [channel]: there },
      });
    await discord.until('all are asked', () => bot.asked.length === 3);
    expect(bot.asked.map(({ asker }) => asker.managesChannel)).toEqual([false, false, true]);
  });

  test('F61 a person who brought the bot along into a guild that has not added it manages nothing there', async () => {
    const bot = await start();
    discord.command({ name: 'digest', subcommand: 'list', permissions: 1n << 3n, visitor: true });
    await discord.until('it is asked', () => bot.asked.length === 1);
    expect(bot.asked[0]?.asker).toMatchObject({ managesChannel: false, admin: false, botAbsent: true });
  });

  test('in a direct message everybody manages their own', async () => {
    const bot = await start();
    discord.command({ name: 'digest', subcommand: 'list', channel: discord.direct().id });
    await discord.until('it is answered', () => discord.seen(discord.direct().id).some((seen) => seen.includes('Ukraine')));
    expect(bot.asked[0]?.place).toEqual({ platform: 'discord', tenant: `direct:${discord.user}`, channel: discord.direct().id });
    expect(bot.asked[0]?.asker.managesChannel).toBe(true);
    expect(last(discord.direct().id)).not.toContain('Share');
  });

  test('answered to everybody where the answer is public', async () => {
    await start({ respond: async () => ({ message: BRIEFING, private: false }) });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await discord.until('everybody sees it', () => discord.seen(discord.channel.id, '9').some((seen) => seen.includes('Aid was pledged')));
    expect(discord.seen(discord.channel.id, '9')).toHaveLength(1);
  });

  test('C32 delivered twice is answered once', async () => {
    const bot = await start();
    const sent = discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    discord.again(sent);
    await answered();
    discord.again(sent);
    discord.command({ name: 'who', options: { meeting: 'x' } });
    await discord.until('the second is asked', () => bot.asked.some(({ name }) => name === 'who'));
    expect(bot.asked.map(({ name }) => name)).toEqual(['brief', 'who']);
  });

  test('C38 an interaction that Discord no longer knows is logged, nothing else', async () => {
    const bot = await start();
    discord.fail({
      path: /callback$/,
      when: 'before',
      times: 1,
      does: { status: 404, body: '{"code":10062,"message":"Unknown interaction"}' },
    });
    discord.command({ name: 'brief', options: { topic: 'late' } });
    await discord.until('it is logged', () => bot.log.lines.some((line) => line.includes('could not be acknowledged')));
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(bot.asked.map(({ values }) => values.topic)).toEqual(['ukraine']);
    expect(bot.fatal).toEqual([]);
  });

  test('whose acknowledgement was accepted, its reply lost, is answered once', async () => {
    const bot = await start();
    discord.fail({ path: /callback$/, when: 'after', times: 1, does: 'drop' });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(discord.seen(discord.channel.id)).toHaveLength(1);
    expect(bot.asked).toHaveLength(1);
  });

  test('C39 answered after 15 minutes: to the asker directly, nothing private in the channel', async () => {
    await start({
      respond: async () => {
        discord.advance(16 * 60_000);
        return { message: BRIEFING, private: true };
      },
    });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await discord.until('it arrives directly', () => discord.seen(discord.direct().id).length > 0);
    expect(last(discord.direct().id)).toContain('Aid was pledged');
    expect(discord.seen(discord.channel.id, '9')).toEqual([]);
  });

  test('C39 with a dead token: a public answer goes to the channel', async () => {
    await start({ respond: async () => ({ message: BRIEFING, private: false }) });
    discord.fail({
      path: /@original$/,
      when: 'before',
      times: 1,
      does: { status: 401, body: '{"code":50027,"message":"Invalid Webhook Token"}' },
    });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await discord.until('it arrives', () => discord.seen(discord.channel.id, '9').some((seen) => seen.includes('Aid was pledged')));
  });

  test('a bug is an apology with an id that the log has too', async () => {
    const bot = await start({
      respond: async () => {
        throw new TypeError('a bug of ours');
      },
    });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    const [, id = ''] = /recorded under (\S{8})/.exec(last()) ?? [];
    expect(id).toHaveLength(8);
    expect(bot.log.lines.some((line) => line.startsWith('error') && line.includes(id) && line.includes('a bug of ours'))).toBe(true);
  });

  test('components that a place refuses are sent as an embed, with the same buttons', async () => {
    const bot = await start();
    discord.channel.oldStyle = true;
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(last()).toContain('Aid was pledged. [1]');
    expect(lastMessage().body.embeds).toHaveLength(1);
    discord.press(lastMessage(), 'Timeline');
    await discord.until('the button asks', () => bot.asked.some(({ text }) => text === 'timeline ukraine'));
  });

  test('what Discord refuses as an embed too is followed by the summary in plain words', async () => {
    const bot = await start();
    discord.fail({
      path: /@original$/,
      when: 'before',
      times: 2,
      does: { status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' },
    });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(last()).toBe('A summary of the answer.');
    expect(bot.log.lines.some((line) => line.startsWith('error'))).toBe(true);
  });

  test('a 429 and a 500 on the answer are waited for and tried again', async () => {
    await start();
    discord.fail({
      path: /@original$/,
      when: 'before',
      times: 1,
      does: { status: 429, headers: { 'retry-after': 'soon' }, body: '{"retry_after":0.05,"global":false}' },
    });
    discord.fail({ path: /@original$/, when: 'before', times: 2, does: { status: 500 } });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(last()).toContain('Aid was pledged');
  });

  test.each([true, false])(
    'whose "thinking" was dismissed meanwhile: a private answer (%s) is dropped, a public one still comes',
    async (isPrivate) => {
      const bot = await start({
        respond: async () => {
          discord.world.messages.length = 0;
          return { message: BRIEFING, private: isPrivate };
        },
      });
      discord.command({ name: 'brief', options: { topic: 'x' } });
      await discord.until('it is asked', () => bot.asked.length === 1);
      if (isPrivate) await discord.until('it is dropped', () => bot.log.lines.some((line) => line.includes('has dismissed')));
      else await discord.until('it is there', () => discord.seen(discord.channel.id, 'anybody').join().includes('Aid was pledged'));
      expect(bot.log.lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    },
  );

  test('C37 others are answered while one answer hangs', async () => {
    await start({
      respond: (request) =>
        request.values.topic === 'slow' ? new Promise(() => {}) : Promise.resolve({ message: BRIEFING, private: true }),
    });
    const slow = discord.command({ name: 'brief', options: { topic: 'slow' } });
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    expect(slow.acknowledgedAt).not.toBeNull();
  });
});

describe('typing', () => {
  test('offers at most 25 choices of at most 100 characters, plain and each once', async () => {
    const found = [
      '  sanctions\u202e ',
      'sanctions',
      `${'talks '.repeat(40)}`,
      ...Array.from({ length: 60 }, (_, index) => `topic ${index}`),
    ];
    const asked: unknown[] = [];
    await start({
      complete: async (request) => {
        asked.push(request);
        return found;
      },
    });
    const sent = discord.type({ name: 'brief', options: { topic: 'sanc' }, focused: 'topic' });
    await discord.until('choices are there', () => sent.choices !== null);
    expect(sent.choices).toHaveLength(25);
    expect(sent.choices?.[0]).toBe('sanctions');
    expect(sent.choices?.every((choice) => choice.length <= 100)).toBe(true);
    expect(asked[0]).toMatchObject({ command: 'brief', option: 'topic', typed: 'sanc', place: { channel: discord.channel.id } });
  });

  test('names the subcommand', async () => {
    const asked: string[] = [];
    await start({
      complete: async ({ command }) => {
        asked.push(command);
        return [];
      },
    });
    const sent = discord.type({ name: 'digest', subcommand: 'add', options: { topic: '' }, focused: 'topic' });
    await discord.until('choices are there', () => sent.choices !== null);
    expect(asked).toEqual(['digest add']);
  });

  test('is answered with nothing where completion is too slow or fails', async () => {
    await start({
      complete: ({ typed }) => (typed === 'slow' ? new Promise(() => {}) : Promise.reject(new Error('no'))),
      waits: { completionMs: 50 },
    });
    const slow = discord.type({ name: 'brief', options: { topic: 'slow' }, focused: 'topic' });
    const failing = discord.type({ name: 'brief', options: { topic: 'x' }, focused: 'topic' });
    await discord.until('both are answered', () => slow.choices !== null && failing.choices !== null);
    expect([slow.choices, failing.choices]).toEqual([[], []]);
  });
});

describe('a mention', () => {
  const publicly = async () => ({ message: BRIEFING, private: false });
  const mention = () => `<@${discord.world.botId}>`;

  test('is answered in public, as a reply, and pings nobody', async () => {
    const bot = await start({ respond: publicly });
    const id = discord.say({ text: `${mention()}  who attended the   Paris talks?` });
    await answered();
    expect(bot.asked[0]).toMatchObject({ kind: 'sentence', name: null, text: 'who attended the Paris talks?', values: {} });
    expect(lastMessage().onlyFor).toBeNull();
    expect(lastMessage().body).toMatchObject({
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
    });
    expect(discord.requests.some(({ path }) => path.endsWith('/typing'))).toBe(true);
  });

  test('in a thread is answered there, with rights of the channel above', async () => {
    const thread = discord.addChannel({ name: 'a thread', parentId: discord.channel.id });
    const bot = await start({ respond: publicly });
    discord.say({
      text: `${mention()} and who was there?`,
      channelId: thread.id,
      roles: [(BigInt(discord.world.guildId) + 1n).toString()],
    });
    await discord.until('it is answered', () => discord.seen(thread.id).length > 0);
    expect(bot.asked[0]?.place.channel).toBe(thread.id);
    expect(bot.asked[0]?.asker.managesChannel).toBe(true);
  });

  test('by a reply that pings the bot, and by the role of the bot, counts', async () => {
    const bot = await start({ respond: publicly });
    discord.say({ text: 'and then?', pingsBot: true });
    discord.say({ text: `<@&${BigInt(discord.world.guildId) + 2n}> hello` });
    await discord.until('both are asked', () => bot.asked.length === 2);
    // Discord keeps back the words of a message that names the role only.
    expect(bot.asked.map(({ text }) => text)).toEqual(['and then?', '']);
  });

  test('not by other people, bots or webhooks', async () => {
    const bot = await start({ respond: publicly });
    discord.say({ text: 'nothing for the bot' });
    discord.say({ text: `${mention()} hello`, bot: true });
    discord.say({ text: `${mention()} last` });
    await discord.until('the last is asked', () => bot.asked.length > 0);
    expect(bot.asked.map(({ text }) => text)).toEqual(['last']);
  });

  test('F61 rights of the speaker are reckoned from roles', async () => {
    const bot = await start({ respond: publicly });
    discord.say({ text: `${mention()} digest list` });
    discord.say({ text: `${mention()} digest list`, roles: [(BigInt(discord.world.guildId) + 1n).toString()] });
    await discord.until('both are asked', () => bot.asked.length === 2);
    expect(bot.asked.map(({ asker }) => asker.managesChannel)).toEqual([false, true]);
  });

  test('answered to the asker alone goes to them directly, or says why not', async () => {
    await start({ respond: async () => ({ message: BRIEFING, private: true }) });
    discord.say({ text: `${mention()} digest list` });
    await discord.until('it arrives directly', () => discord.seen(discord.direct().id).length > 0);
    expect(discord.seen(discord.channel.id)).toEqual([]);
    discord.world.closedPeople.add(discord.user);
    discord.say({ text: `${mention()} digest list` });
    await answered();
    expect(last()).toContain('A slash command such as /brief is answered in private');
    expect(last()).not.toContain('Aid');
  });

  test('where the bot may not write is answered directly', async () => {
    const bot = await start({ respond: publicly });
    discord.channel.closed = 'missing_permissions';
    discord.say({ text: `${mention()} ukraine` });
    await discord.until('it arrives directly', () => discord.seen(discord.direct().id).length > 0);
    expect(bot.fatal).toEqual([]);
  });

  test('whose answer was accepted, its reply lost, stands there once', async () => {
    await start({ respond: publicly });
    discord.fail({ path: /channels\/\d+\/messages$/, when: 'after', times: 1, does: { status: 502 } });
    discord.say({ text: `${mention()} ukraine` });
    await discord.until(
      'it was sent twice',
      () => discord.requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/messages')).length === 2,
    );
    expect(discord.seen(discord.channel.id)).toHaveLength(1);
  });
});

test.each([
  ['**brief me on _grain_**', 'brief me on grain'],
  ['```\nbrief grain\n```', 'brief grain'],
  ['> the river rose\nis that true?', 'the river rose is that true?'],
  [
    '<:wave:123456789012345678> what did <@123456789012345678> say of snake_case and 2 * 3 * 4, ||please||?',
    'what did say of snake_case and 2 * 3 * 4, please?',
  ],
])('a mention is read without format, emoji and ids: %s', async (text, read) => {
  const bot = await start({ respond: async () => ({ message: BRIEFING, private: false }) });
  discord.say({ text: `<@${discord.world.botId}> ${text}` });
  await discord.until('it is asked', () => bot.asked.length === 1);
  expect(bot.asked[0]?.text).toBe(read);
});

test('a direct message is answered', async () => {
  const bot = await start();
  discord.whisper('brief me on sanctions');
  await discord.until('it is answered', () => discord.seen(discord.direct().id).length > 0);
  expect(bot.asked[0]).toMatchObject({
    kind: 'sentence',
    text: 'brief me on sanctions',
    place: { tenant: `direct:${discord.user}` },
    asker: { managesChannel: true },
  });
});

test('a state that cannot be read is no expired button: the presser is told, the log has the reason', async () => {
  const bot = await start();
  discord.command({ name: 'brief', options: { topic: 'ukraine' } });
  await answered();
  Object.assign(bot.state, { get: () => Promise.reject(new Error('the disk is gone')) });
  discord.press(lastMessage(), 'A long one');
  await discord.until('it says so', () => last().includes('recorded under'));
  expect(bot.log.lines.some((line) => line.startsWith('error') && line.includes('the disk is gone'))).toBe(true);
});

test('a message is briefed on from its menu', async () => {
  const bot = await start();
  discord.menu('Brief me on this', `<@123> Sanctions were extended <#55> ${'again '.repeat(200)}`);
  await answered();
  expect(bot.asked[0]).toMatchObject({ kind: 'command', name: 'brief' });
  expect(bot.asked[0]?.values.topic).toMatch(/^Sanctions were extended again/);
  expect(bot.asked[0]?.values.topic?.length).toBeLessThanOrEqual(4_000);
});

test('a message that is only a link is briefed on by its preview; one without words is told so, in private', async () => {
  const bot = await start();
  discord.menu('Brief me on this', 'https://news.example/1 <@5>', {}, [{ title: 'Grain corridor opens', description: 'x' }]);
  await answered();
  expect(bot.asked[0]?.values).toEqual({ topic: 'Grain corridor opens' });
  discord.menu('Brief me on this', '<:wave:12> https://news.example/1');
  await discord.until('it says so', () => last().includes('has no words'));
  expect(lastMessage().onlyFor).toBe(discord.user);
  expect(bot.asked).toHaveLength(1);
});

describe('buttons', () => {
  const ask = async () => {
    discord.command({ name: 'brief', options: { topic: 'ukraine' } });
    await answered();
    return lastMessage();
  };

  test('ask what they stand for, short or long', async () => {
    const bot = await start();
    const message = await ask();
    discord.press(message, 'Timeline');
    discord.press(message, 'A long one');
    await discord.until('both are asked', () => bot.asked.length === 3);
    expect(bot.asked.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ['action', 'timeline ukraine'],
      ['action', `who ${'very '.repeat(40)}long`],
    ]);
  });

  test('open the exact quote for the reader alone, with a link to its document', async () => {
    await start();
    discord.press(await ask(), 'Read the exact words of a source', '2');
    await discord.until('it is open', () => last().includes('exact words number 2'));
    expect(last()).toBe('[2] Document b · 2024-04-02\n“The exact words number 2.\n[Open example.org]');
    expect(discord.seen(discord.channel.id, '9')).toEqual([]);
  });

  test('share the answer with the channel, once, saying who did', async () => {
    await start();
    const message = await ask();
    discord.press(message, 'Share to channel');
    await discord.until('everybody sees it', () => discord.seen(discord.channel.id, '9').length > 0);
    await discord.until('the asker is told', () => last() !== '(thinking)');
    const [shared = ''] = discord.seen(discord.channel.id, '9');
    expect(shared).toContain(`Shared by <@${discord.user}>`);
    expect(shared).toContain('Aid was pledged');
    expect(shared).not.toContain('Share to channel');
    expect(discord.pings()).toEqual([]);
    discord.press(message, 'Share to channel');
    await discord.until('it says so', () => last().includes('shared with this channel already'));
    expect(discord.seen(discord.channel.id, '9')).toHaveLength(1);
  });

  test('share only what rests on sources: not settings, nor what is stored of a person', async () => {
    const message = { nodes: [{ kind: 'text', text: 'Deleted what was stored of you.' }], summary: 'Deleted.' } as const;
    await start({ respond: async () => ({ message, private: true }) });
    discord.command({ name: 'brief', options: { topic: 'x' } });
    await answered();
    expect(last()).toBe('Deleted what was stored of you.');
  });

  test('say so where sharing is not possible', async () => {
    await start();
    const message = await ask();
    discord.channel.closed = 'missing_permissions';
    discord.press(message, 'Share to channel');
    await discord.until('it says so', () => last().includes('did not let me write'));
  });

  test('still answer after a restart', async () => {
    const first = await start();
    const message = await ask();
    await first.stop();
    const second = await start({ state: first.state });
    discord.press(message, 'A long one');
    discord.press(message, 'Timeline');
    await discord.until('both are asked', () => second.asked.length === 2);
    discord.press(message, 'Read the exact words of a source', '1');
    await discord.until('the quote opens', () => last().includes('exact words number 1'));
  });

  test('say kindly that they expired where what they stood for is gone', async () => {
    const first = await start();
    const message = await ask();
    await first.stop();
    const second = await start();
    discord.press(message, 'A long one');
    await discord.until('it says so', () => last().includes('has expired'));
    discord.pressId(message, 'button-of-another-bot');
    await discord.until(
      'it says so again',
      () => discord.seen(discord.channel.id).filter((seen) => seen.includes('has expired')).length === 2,
    );
    expect(second.asked).toEqual([]);
  });
});

test('an oversize briefing is fitted: whole bullets, each part with its sources', async () => {
  const quotes = Array.from({ length: 90 }, (_, index) => ({
    n: index + 1,
    documentId: `d${index}`,
    title: `Title ${index}`,
    published: null,
    url: null,
    quote: `Quote ${index}.`,
  }));
  const bullets = quotes.map(
    ({ n }) => ({ kind: 'bullet', text: `Claim number ${n} ${'is long '.repeat(30)}end.`, citations: [n], date: null, tag: null }) as const,
  );
  await start({
    respond: async () => ({ message: say({ kind: 'heading', text: 'Much' }, ...bullets, { kind: 'sources', quotes }), private: true }),
  });
  discord.command({ name: 'brief', options: { topic: 'all' } });
  await answered();
  const seen: string[] = [last()];
  for (let page = 2; ; page += 1) {
    const [, count] = /Page \d+ of (\d+)/.exec(last()) ?? [];
    expect(last()).toContain(`[Previous] [Page ${page - 1} of ${count}] [Next] [Share to channel]`);
    if (page > Number(count)) break;
    discord.press(lastMessage(), 'Next');
    await discord.until('the page has turned', () => last().includes(`Page ${page} of`));
    seen.push(last());
  }
  expect(seen.length).toBeGreaterThan(3);
  const shown = new Set<string>();
  for (const part of seen) {
    const claims = [...part.matchAll(/Claim number (\d+) (?:is long )+end\. \[(\d+)\]/g)];
    expect(claims.length).toBeGreaterThan(0);
    for (const [, claim = '', citation] of claims) {
      shown.add(claim);
      expect(citation).toBe(claim);
      expect(part).toContain(`[${citation}] Title`);
    }
  }
  expect(shown.size).toBeGreaterThan(60);
  if (shown.size < 90) expect(seen.join('\n')).toContain(`${90 - shown.size} more left out here for length`);
  expect(discord.messages(discord.channel.id)).toHaveLength(1);
  expect(discord.messages(discord.channel.id).every(({ onlyFor }) => onlyFor === discord.user)).toBe(true);
});
