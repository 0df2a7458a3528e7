import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../standins/shared/until.ts';
import type { Fields } from '../../standins/slack/message-rules.ts';
import { visibleText } from '../../standins/slack/message-rules.ts';
import { BOT, TEAM } from '../../standins/slack/world.ts';
import { type Whole, whole } from './whole.ts';

let open: Whole[] = [];
async function opened(options?: Parameters<typeof whole>[0]): Promise<Whole> {
  const made = await whole(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

const MENTION = `<@${BOT.user}>`;
const answers = ({ slack }: Whole) => slack.world.messages.filter(({ byBot }) => byBot);
const answered = (made: Whole, count = 1) => until(`${count} answers`, () => answers(made).length >= count && answers(made));
const seen = (view: Fields | null | undefined) => (view ? visibleText({ text: '', blocks: view.blocks as readonly unknown[] }) : '');
const last = (made: Whole, channel = 'C1', user = 'U1') => made.slack.world.read(channel, user).at(-1) ?? '';
const modal = (made: Whole, words: string, user = 'U1') =>
  until(`a form with "${words}"`, () => {
    const view = made.slack.modalOf(user);
    return JSON.stringify(view ?? '').includes(words) && view;
  });
const home = (made: Whole, words: string, user = 'U1') =>
  until(`an App Home with "${words}"`, () => seen(made.slack.world.homes.get(user)).includes(words) && made.slack.world.homes.get(user));

describe('under a briefing', () => {
  test('More, Timeline, Who was there and feedback answer in private; Subscribe opens the form with its topic', async () => {
    const made = await opened();
    await made.slack.command('/brief harbour');
    await answered(made);
    for (const [index, [label, words]] of [
      ['Timeline', 'Timeline: harbour'],
      ['Who was there', 'harbour'],
      ['Helpful', 'Thank you'],
    ].entries()) {
      await made.slack.press(label ?? '');
      await answered(made, index + 2);
      expect(last(made)).toContain(words);
      expect(answers(made).at(-1)).toMatchObject({ onlyFor: 'U1' });
    }
    await made.slack.press('Subscribe');
    const view = await modal(made, 'New digest');
    expect(JSON.stringify(view)).toContain('"initial_value":"harbour"');
  });

  test('a source opens the quote in its paragraph', async () => {
    const made = await opened();
    await made.slack.command('/brief river bullets:1');
    await answered(made);
    await made.slack.press('Quote 1');
    const text = seen(await modal(made, 'In its paragraph'));
    expect(text).toContain('Talks at the harbour');
    expect(text).toContain('2031-05-05');
    expect(text).toContain('“The harbour ministers said the river rose by two metres.” Nobody was hurt');
  });

  test('a source whose document has changed since says so, and shows the words as they stood', async () => {
    const made = await opened({
      pages: {
        home: async () => ({ digests: [], recent: [], topics: [] }),
        digest: async () => null,
        paragraph: async () => null,
        forgetTenant: async () => {},
      },
    });
    await made.slack.command('/brief river bullets:1');
    await answered(made);
    await made.slack.press('Quote 1');
    const text = seen(await modal(made, 'says something else now'));
    expect(text).toContain('the river rose by two metres');
  });

  test('many sources are one menu, and open from it', async () => {
    const made = await opened();
    await made.slack.command('/brief harbour bullets:12');
    await answered(made);
    expect(last(made)).toMatch(/\[Quote 1: /);
    await made.slack.press('Quote 2: ');
    await modal(made, 'Source 2');
  });

  test('👎 asks what was wrong, then who, and thanks', async () => {
    const made = await opened();
    await made.slack.command('/attended harbour talks in Delta City');
    await answered(made);
    await made.slack.press('Not right');
    await answered(made, 2);
    await made.slack.press('A wrong attendee');
    await answered(made, 3);
    await made.slack.press('Boris Petrov');
    await answered(made, 4);
    expect(last(made)).toContain('Thank you');
    expect(made.db.prepare('SELECT reason, name FROM verdicts').all()).toMatchObject([{ reason: 'attendee', name: 'Boris Petrov' }]);
  });
});

test('several meetings are chosen from, and the one chosen is answered', async () => {
  const made = await opened();
  await made.slack.command('/attended harbour summit');
  await answered(made);
  const [, choice = ''] = /\[(harbour summit[^\]]*3 March 2031[^\]]*)\]/.exec(last(made)) ?? [];
  expect(choice).not.toBe('');
  await made.slack.press(choice);
  await answered(made, 2);
  expect(last(made)).toContain('3 March 2031');
  expect(last(made)).not.toContain('1 March 2031');
});

test('a thread keeps its subject: "and who was there?"', async () => {
  const made = await opened();
  const thread = await made.slack.say(`${MENTION} brief me on the harbour talks in Delta City`);
  await answered(made);
  await made.slack.say('and who was there?', { thread });
  await answered(made, 2);
  expect(answers(made)[1]).toMatchObject({ thread, onlyFor: null });
  expect(last(made)).toContain('Lindqvist');
});

test('F59 what somebody else wrote is never a command of who briefs on it', async () => {
  const made = await opened();
  await made.slack.command('/digest add harbour at 08:00 weekdays');
  await answered(made);
  const [digest] = await made.digests.list();
  for (const [index, text] of [`digest remove ${digest?.id}`, 'forget me', 'topics add harbour = nothing since:7d'].entries()) {
    await made.slack.shortcut('brief_this', text);
    await answered(made, index + 2);
  }
  expect(await made.digests.list()).toHaveLength(1);
  // Nor when it is asked again from the App Home.
  await made.slack.openHome('U1');
  await home(made, 'You asked lately');
  await made.slack.pressAtHome('digest remove');
  await home(made, 'The answer is under Messages.');
  expect(await made.digests.list()).toHaveLength(1);
});

test('talk among people in a thread that the bot answers in is left alone', async () => {
  const made = await opened();
  const thread = await made.slack.say(`${MENTION} brief me on harbour`);
  await answered(made);
  await made.slack.say('thanks, I will tell the others', { thread, user: 'U2' });
  await made.slack.say('thanks!', { thread });
  await made.slack.say('who attended the talks in Delta City?', { thread });
  await answered(made, 2);
  expect(answers(made)).toHaveLength(2);
  expect(last(made)).toContain('Lindqvist');
});

test('a digest’s thread is a conversation: a reply under it needs no mention, and goes on from the digest’s topic', async () => {
  const made = await opened();
  await made.slack.command('/digest add harbour at 08:00 daily UTC empty:heartbeat');
  await answered(made);
  const [subscription] = await made.digests.list();
  await made.slack.command(`/digest now ${subscription?.id}`);
  const digest = await until('the digest', () => answers(made).find(({ onlyFor, text }) => onlyFor === null && text.includes('harbour')));
  await until('its sender is told', () => answers(made).find(({ text }) => text.startsWith('Sent')));
  const before = answers(made).length;
  await made.slack.say('thanks, I will tell the others', { thread: digest.ts, user: 'U2' });
  await made.slack.say('and who was there?', { thread: digest.ts, user: 'U2' });
  const said = (await answered(made, before + 1)).at(-1);
  expect(answers(made)).toHaveLength(before + 1);
  expect(said).toMatchObject({ thread: digest.ts, onlyFor: null });
  expect(last(made)).toContain('Lindqvist');
});

describe('the form for digests', () => {
  test.each([
    ['/digest add', async (made: Whole) => made.slack.command('/digest add')],
    ['/brief digest add', async (made: Whole) => made.slack.command('/brief digest add')],
    ['the global shortcut', async (made: Whole) => made.slack.globalShortcut('new_digest')],
    [
      'the App Home',
      async (made: Whole) => {
        await made.slack.openHome('U1');
        await home(made, 'Your digests');
        return made.slack.pressAtHome('New digest');
      },
    ],
  ])('opens by %s, with the person’s own zone', async (_, way) => {
    const made = await opened();
    await way(made);
    expect(JSON.stringify(await modal(made, 'New digest'))).toContain('Europe/Kyiv');
    expect(answers(made)).toEqual([]);
  });

  test('what is saved is said back with its next dates, and is there', async () => {
    const made = await opened();
    await made.slack.command('/digest add');
    await modal(made, 'New digest');
    expect(await made.slack.submit({ topic: 'harbour, summit -ferry', at: '07:30', days: ['mon', 'thu'], skip: '2031-12-25' })).toEqual({});
    const text = seen(made.slack.modalOf('U1'));
    expect(text).toContain('every Monday and Thursday at 07:30 (Europe/Kyiv)');
    expect(text).toContain('It comes next on:');
    expect(await made.digests.list()).toMatchObject([
      {
        place: { channel: 'C1', tenant: TEAM },
        topics: ['harbour', 'summit'],
        exclude: ['ferry'],
        schedule: { kind: 'days', at: '07:30', days: [1, 4] },
        zone: 'Europe/Kyiv',
        skip: ['2031-12-25'],
        owner: 'U1',
      },
    ]);
  });

  test('zones are offered while typing', async () => {
    const made = await opened();
    await made.slack.command('/digest add');
    await modal(made, 'New digest');
    expect(await made.slack.suggest('zone', 'new y')).toContain('America/New_York');
    await made.slack.submit({ topic: 'harbour', zone: 'America/New_York' });
    expect(await made.digests.list()).toMatchObject([{ zone: 'America/New_York' }]);
  });

  test('what is wrong stands beside its field, and nothing is saved', async () => {
    const made = await opened();
    await made.slack.command('/digest add');
    await modal(made, 'New digest');
    expect(await made.slack.submit({ topic: 'harbour', days: [], skip: 'tomorrow' })).toEqual({
      days: 'Choose at least one day.',
      skip: expect.stringContaining('“tomorrow” is not a day'),
    });
    expect(await made.slack.submit({ topic: '-ferry' })).toEqual({ topic: expect.stringContaining('topic') });
    expect(await made.slack.submit({ topic: 'harbour', channel: 'G1' })).toEqual({ channel: expect.stringContaining('Invite me') });
    expect(await made.digests.list()).toEqual([]);
    expect(await made.slack.submit({ topic: 'harbour' })).toEqual({});
    expect(await made.digests.list()).toHaveLength(1);
  });

  test('a shortcut whose form comes too late is answered by a message', async () => {
    const made = await opened();
    made.slack.faults.next('views.open', { kind: 'status', status: 200, body: '{"ok":false,"error":"expired_trigger_id"}' });
    await made.slack.globalShortcut('new_digest');
    expect(await answered(made)).toMatchObject([{ channel: 'D1', text: expect.stringContaining('digest add') }]);
  });

  test('F61 a guest who takes the global shortcut, or the command, is told at once that guests set up none', async () => {
    const made = await opened();
    made.slack.world.users.set('U5', { id: 'U5', is_restricted: true });
    await made.slack.globalShortcut('new_digest', { user: 'U5' });
    expect(seen(await modal(made, 'Guests cannot set up digests', 'U5'))).toContain('Ask a member');
    await made.slack.command('/digest add', { user: 'U5' });
    await until('the same by command', () => made.slack.world.modals.filter(({ user }) => user === 'U5').length === 2);
    expect(await made.digests.list()).toEqual([]);
  });

  test('F61 somebody who is not in the channel, and a guest, are refused by the server', async () => {
    const made = await opened();
    made.slack.world.users.set('U4', { id: 'U4' });
    const guest = made.slack.world.users.get('U3') ?? { id: 'U3' };
    // A member while the form opens, a guest by the time it is sent.
    made.slack.world.users.set('U3', { id: 'U3' });
    for (const user of ['U3', 'U4']) {
      await made.slack.command('/digest add', { user });
      await modal(made, 'New digest', user);
    }
    made.slack.world.users.set('U3', guest);
    made.clockAheadMs += 10 * 60_000;
    for (const user of ['U3', 'U4']) {
      expect(await made.slack.submit({ topic: 'harbour', zone: 'UTC' }, { user })).toEqual({ channel: expect.any(String) });
    }
    expect(await made.digests.list()).toEqual([]);
  });

  test('without a channel it comes to the person’s own conversation', async () => {
    const made = await opened();
    await made.slack.openHome('U1');
    await home(made, 'Your digests');
    await made.slack.globalShortcut('new_digest');
    await modal(made, 'New digest');
    expect(await made.slack.submit({ topic: 'harbour' })).toEqual({});
    const [own] = await made.digests.list();
    expect(own).toMatchObject({ place: { channel: 'D1' }, personal: true });
    // An administrator sees every channel's digests, and nobody's own.
    made.slack.world.users.set('U7', { id: 'U7', is_admin: true });
    await made.slack.command('/digest list', { user: 'U7', channel: 'C1' });
    await until('the list', () => made.slack.world.read('C1', 'U7').length > 0);
    expect(made.slack.world.read('C1', 'U7').join()).not.toContain(own?.id);
    await made.slack.command(`/digest remove ${own?.id}`, { user: 'U7', channel: 'C1' });
    await until('the refusal', () => made.slack.world.read('C1', 'U7').join().includes('There is no digest'));
  });

  test('editing begins with what is there, and changes what was changed', async () => {
    const made = await opened();
    await made.slack.command('/digest add harbour at 08:00 weekdays');
    await answered(made);
    await made.slack.press('Edit');
    const view = await modal(made, 'Edit digest');
    expect(JSON.stringify(view)).toContain('"initial_time":"08:00"');
    expect(await made.slack.submit({ at: '09:15', empty: 'heartbeat' })).toEqual({});
    expect(await made.digests.list()).toMatchObject([
      { topics: ['harbour'], schedule: { at: '09:15', days: [1, 2, 3, 4, 5] }, whenEmpty: 'heartbeat' },
    ]);
  });

  test('/digest edit ID opens it too, and somebody else’s digest is not changed by its form', async () => {
    const made = await opened();
    await made.slack.command('/digest add harbour at 08:00 weekdays');
    await answered(made);
    const [digest] = await made.digests.list();
    made.slack.world.users.set('U4', { id: 'U4' });
    const channel = made.slack.world.channels.get('C1');
    if (channel) channel.members = [...channel.members, 'U4'];
    await made.slack.command(`/digest edit ${digest?.id}`, { user: 'U4' });
    await modal(made, 'Edit digest', 'U4');
    expect(await made.slack.submit({ at: '10:00' }, { user: 'U4' })).toEqual({
      channel: expect.stringContaining('Only the one who set up'),
    });
    await made.slack.command('/digest edit dnone');
    await until('the word', () => last(made).includes('There is no digest'));
  });

  test('a slow house still acks in time, and the result comes into the form', async () => {
    const gate = Promise.withResolvers<void>();
    const made = await opened({
      timing: { formMs: 50 },
      respond: async () => {
        await gate.promise;
        return { private: true, message: { summary: 'Added.', nodes: [{ kind: 'text', text: 'Added at last.' }] } };
      },
    });
    await made.slack.command('/digest add');
    await modal(made, 'New digest');
    await made.slack.submit({ topic: 'harbour' });
    expect(seen(made.slack.modalOf('U1'))).toContain('Slack was slow');
    gate.resolve();
    await modal(made, 'Added at last.');
  });
});

describe('the App Home', () => {
  async function withDigest(): Promise<Whole> {
    const made = await opened();
    await made.slack.command('/digest add harbour at 08:00 weekdays');
    await answered(made);
    await made.slack.openHome('U1');
    await home(made, 'harbour, on weekdays at 08:00');
    return made;
  }

  test('shows my digests with their next slots, what I asked, the standing topics and what can be asked', async () => {
    const made = await opened();
    await made.slack.command('/brief harbour');
    await made.slack.command('/digest add harbour at 08:00 weekdays');
    await answered(made, 2);
    await made.slack.openHome('U1');
    const text = seen(await home(made, 'Your digests'));
    for (const words of [
      'harbour, on weekdays at 08:00 (Europe/Kyiv)',
      'Next: ',
      'You asked lately',
      '[brief harbour]',
      'Standing topics',
      '[harbour]',
    ])
      expect(text).toContain(words);
    expect(text).toContain('/attended paris talks');
    await made.slack.openHome('U2');
    expect(seen(await home(made, 'Your digests', 'U2'))).toContain('You have no digests yet.');
  });

  test('forty digests with long topics keep within what Slack takes, and say how many more there are', async () => {
    const made = await withDigest();
    const [one] = await made.digests.list();
    if (one === undefined) throw new Error('no digest');
    const { id: _id, createdAt: _createdAt, paused: _paused, ...draft } = one;
    const topics = (n: number) => Array.from({ length: 8 }, (_, at) => `topic ${n} of many ${'words '.repeat(20)}${at}`);
    for (let n = 0; n < 40; n += 1)
      await made.digests.add({ ...draft, place: { ...draft.place, channel: `C${100 + n}` }, topics: topics(n) }, 'U1');
    await made.slack.openHome('U1');
    const view = await home(made, '16 more of your digests');
    expect((view.blocks as readonly unknown[]).length).toBeLessThanOrEqual(100);
    const text = seen(view);
    for (const words of ['16 more of your digests', '[New digest]', 'What you can ask', '/attended']) expect(text).toContain(words);
  });

  test('pause and resume show at once what became of it', async () => {
    const made = await withDigest();
    await made.slack.pressAtHome('Pause');
    await home(made, 'Paused:');
    expect(await made.digests.list()).toMatchObject([{ paused: { until: null } }]);
    await made.slack.pressAtHome('Resume');
    await home(made, 'Runs again:');
    expect(await made.digests.list()).toMatchObject([{ paused: null }]);
  });

  test('editing and removing work from there', async () => {
    const made = await withDigest();
    await made.slack.pressAtHome('Edit');
    await modal(made, 'Edit digest');
    expect(await made.slack.submit({ at: '06:00' })).toEqual({});
    expect(await made.digests.list()).toMatchObject([{ schedule: { at: '06:00' } }]);
    await home(made, 'on weekdays at 06:00');
    await made.slack.pressAtHome('Remove');
    await home(made, 'You have no digests yet.');
  });

  test('what has to be read comes as a direct message, and the page says so', async () => {
    const made = await withDigest();
    await made.slack.pressAtHome('Preview');
    await home(made, 'The answer is under Messages.');
    expect(last(made, 'D1')).toContain('A preview');
    await made.slack.pressAtHome('harbour');
    await until('the briefing', () => last(made, 'D1').includes('Sources'));
  });
});

test('under a digest in a channel, its owner pauses it, and nobody else does', async () => {
  const made = await opened();
  await made.slack.command('/digest add harbour at 08:00 weekdays heartbeat');
  await answered(made);
  const [digest] = await made.digests.list();
  await made.slack.command(`/digest now ${digest?.id}`);
  const posted = await until('the digest', () => answers(made).find(({ onlyFor }) => onlyFor === null));
  expect(posted.channel).toBe('C1');
  const channel = made.slack.world.channels.get('C1');
  if (channel) channel.members = [...channel.members, 'U4'];
  made.slack.world.users.set('U4', { id: 'U4' });
  await made.slack.press('Pause', { user: 'U4' });
  await until('the refusal', () => last(made, 'C1', 'U4').includes('Only the one who set up'));
  await made.slack.press('Pause');
  await until('the pause', () => last(made).includes('Paused'));
  expect(await made.digests.list()).toMatchObject([{ paused: { until: null } }]);
});

describe('assistant threads', () => {
  test('suggest questions, the standing topics first, and answer in the thread', async () => {
    const made = await opened();
    const thread = await made.slack.openAssistant('U1');
    const prompts = await until('the prompts', () => {
      const found = made.slack.world.prompts.get(`D1/${thread}`) ?? [];
      return found.length > 0 && found;
    });
    expect(prompts).toHaveLength(4);
    expect(JSON.stringify(prompts[0])).toContain('harbour');
    await made.slack.say('brief me on harbour', { channel: 'D1', thread });
    await answered(made);
    expect(answers(made)[0]).toMatchObject({ channel: 'D1', thread });
  });

  test('a busy moment shows what the bot is doing, until the answer is there', async () => {
    const gate = Promise.withResolvers<void>();
    const made = await opened({
      timing: { statusMs: 20 },
      respond: async ({ text }) => {
        await gate.promise;
        return { private: false, message: { summary: text, nodes: [{ kind: 'text', text }] } };
      },
    });
    const thread = await made.slack.say(`${MENTION} harbour`);
    await until('the status', () => made.slack.world.statuses.get(`C1/${thread}`) === 'is searching the documents…');
    gate.resolve();
    await answered(made);
    expect(made.slack.world.statuses.size).toBe(0);
  });
});

test('a status is taken away where the answer is for the asker alone', async () => {
  const gate = Promise.withResolvers<void>();
  const made = await opened({
    timing: { statusMs: 20 },
    respond: async ({ text }) => {
      await gate.promise;
      return { private: true, message: { summary: text, nodes: [{ kind: 'text', text }] } };
    },
  });
  await made.slack.say(`${MENTION} harbour`);
  await until('the status', () => made.slack.world.statuses.size === 1);
  gate.resolve();
  await until('no status', () => made.slack.world.statuses.size === 0);
});

test('a command that takes long says so to the asker alone, then answers', async () => {
  const gate = Promise.withResolvers<void>();
  const made = await opened({
    timing: { busyMs: 20 },
    respond: async ({ text }) => {
      await gate.promise;
      return { private: true, message: { summary: text, nodes: [{ kind: 'text', text: 'The answer.' }] } };
    },
  });
  await made.slack.command('/brief harbour');
  await answered(made);
  expect(last(made)).toBe('Still reading the documents for “brief harbour”. The answer follows here.\n');
  expect(made.slack.world.read('C1', 'U2')).toEqual([]);
  gate.resolve();
  await answered(made, 2);
  expect(last(made)).toContain('The answer.');
});

test('who invites the bot to a channel is told what it does, alone and once', async () => {
  const made = await opened();
  const joined = { type: 'member_joined_channel', user: BOT.user, channel: 'C1', channel_type: 'C', team: TEAM, inviter: 'U1' };
  for (const event_ts of ['1.1', '2.1']) await made.slack.event({ ...joined, event_ts });
  await made.slack.event({ ...joined, user: 'U2', event_ts: '3.1' });
  await answered(made);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(answers(made)).toHaveLength(1);
  expect(answers(made)[0]).toMatchObject({ channel: 'C1', onlyFor: 'U1' });
});

test('in a private channel that the bot is not in, it asks to be invited', async () => {
  const made = await opened();
  await made.slack.command('/digest add harbour at 08:00', { channel: 'G1' });
  await until('the word', () => last(made, 'G1').includes('Invite me there'));
});

test('F63 a flood of one person gets one private notice; the others go on', async () => {
  const made = await opened({ respond: async ({ asker }) => flooded(asker.id) });
  let first = true;
  function flooded(user: string) {
    const repeated = user === 'U1' && !first;
    first = false;
    const text = 'You ask faster than I may answer.';
    return {
      private: true,
      message: { summary: text, nodes: [{ kind: 'text' as const, text }] },
      ...(repeated ? { needless: true } : {}),
    };
  }
  for (let i = 0; i < 20; i++) await made.slack.command(`/brief harbour ${i}`);
  await made.slack.command('/brief last', { user: 'U2' });
  await answered(made, 2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(answers(made).map(({ onlyFor }) => onlyFor)).toEqual(['U1', 'U2']);
});

test('forget me deletes what is stored, in the words of the chat', async () => {
  const made = await opened();
  await made.slack.command('/brief harbour');
  await answered(made);
  await made.slack.command('/brief forget me');
  await answered(made, 2);
  expect(last(made)).toContain('Deleted what was stored of you here: 1 question');
  expect(made.db.prepare('SELECT * FROM answers').all()).toEqual([]);
  await made.slack.press('Share to channel');
  await until('the word', () => last(made).includes('has expired'));
});

test('after a restart every button of an old message still works: actions, sources, share, feedback, forms', async () => {
  const first = await opened();
  await first.slack.command('/brief harbour bullets:12');
  await answered(first);
  await first.platform.stop(1_000);
  const made = await opened({ slack: first.slack, db: first.db });
  await made.slack.press('Timeline');
  await answered(made, 2);
  await made.slack.press('Quote 2: ');
  await modal(made, 'Source 2');
  await made.slack.press('Helpful');
  await answered(made, 3);
  expect(last(made)).toContain('Thank you');
  await made.slack.press('Subscribe');
  await modal(made, 'New digest');
  await made.slack.press('Share to channel');
  await until('the shared answer', () => made.slack.world.read('C1', 'U2').join().includes('Shared by @U1'));
});

test('a double click is one question', async () => {
  const made = await opened();
  await made.slack.command('/brief harbour');
  await answered(made);
  await Promise.all([made.slack.press('Timeline'), made.slack.press('Timeline')]);
  await answered(made, 2);
  await made.slack.press('Helpful');
  await answered(made, 3);
  expect(answers(made)).toHaveLength(3);
});

test('where a window comes too late, the words come all the same', async () => {
  const made = await opened();
  await made.slack.command('/brief river bullets:1');
  await answered(made);
  const late = { kind: 'status', status: 200, body: '{"ok":false,"error":"expired_trigger_id"}' } as const;
  made.slack.faults.next('views.open', late);
  await made.slack.press('Quote 1');
  await answered(made, 2);
  expect(last(made)).toContain('“The harbour ministers said the river rose by two metres.”');
  expect(answers(made)[1]).toMatchObject({ onlyFor: 'U1' });
  made.slack.faults.next('views.open', late);
  await made.slack.command('/digest add');
  await answered(made, 3);
  expect(last(made)).toContain('digest add');
});

test('by signed HTTP the form works as by socket', async () => {
  const made = await opened({ http: true });
  await made.slack.command('/digest add');
  await modal(made, 'New digest');
  expect(await made.slack.suggest('zone', 'kyiv')).toEqual(['Europe/Kyiv']);
  expect(await made.slack.submit({ topic: 'harbour', days: [] })).toEqual({ days: 'Choose at least one day.' });
  expect(await made.slack.submit({ topic: 'harbour' })).toEqual({});
  expect(await made.digests.list()).toHaveLength(1);
});

test('a choice whose words were kept and have expired says so kindly', async () => {
  const made = await opened();
  await made.slack.command('/brief harbour bullets:12');
  await answered(made);
  made.db.exec('DELETE FROM small_values');
  await made.slack.press('Quote 2: ');
  await modal(made, 'has expired');
});
