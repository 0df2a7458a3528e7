import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../standins/shared/until.ts';
import { BOT, TEAM } from '../../standins/slack/world.ts';
import { type House, type HouseOptions, house } from './house.ts';

let open: House[] = [];
async function opened(options?: HouseOptions): Promise<House> {
  const made = await house(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

const MENTION = `<@${BOT.user}>`;
const answers = ({ slack }: House) => slack.world.messages.filter(({ byBot }) => byBot);
const answered = (made: House, count = 1) => until(`${count} answers`, () => answers(made).length >= count && answers(made));

describe.each([
  ['by socket', { http: false }],
  ['by signed HTTP', { http: true }],
])('asked %s', (_, mode) => {
  test('a command is acked at once and answered to the asker alone, with Share to channel', async () => {
    const made = await opened(mode);
    expect(await made.slack.command('/brief rivers & <lakes>')).toBe(true);
    const [message] = await answered(made);
    expect(message).toMatchObject({ channel: 'C1', onlyFor: 'U1', text: 'A briefing on rivers &amp; &lt;lakes&gt;.' });
    expect(made.requests).toMatchObject([
      {
        kind: 'command',
        name: 'brief',
        text: 'rivers & <lakes>',
        place: { platform: 'slack', tenant: TEAM, channel: 'C1' },
        asker: { id: 'U1', zone: 'Europe/Kyiv', locale: 'en-GB', managesChannel: false, admin: false, guest: false },
      },
    ]);
    expect(made.slack.world.read('C1', 'U1').join()).toContain('[Share to channel]');
    expect(made.slack.world.read('C1', 'U2')).toEqual([]);
  });

  test('C37 an answer that takes longer than the ack allows still arrives', async () => {
    const gate = Promise.withResolvers<void>();
    const made = await opened({
      ...mode,
      respond: async ({ text }) => {
        await gate.promise;
        return { message: { summary: text, nodes: [{ kind: 'text', text }] }, private: true };
      },
    });
    expect(await made.slack.command('/brief rivers')).toBe(true);
    expect(answers(made)).toEqual([]);
    gate.resolve();
    await answered(made);
    expect(made.slack.acks.every(({ late }) => !late)).toBe(true);
  });

  test('a mention is answered in its thread, for everybody', async () => {
    const made = await opened(mode);
    const ts = await made.slack.say(`${MENTION} what about the rivers?`);
    const [message] = await answered(made);
    expect(message).toMatchObject({ channel: 'C1', thread: ts, onlyFor: null });
    expect(made.requests).toMatchObject([{ kind: 'sentence', name: null, text: 'what about the rivers?', place: { thread: ts } }]);
  });
});

test('who asked is told as Slack vouches for it: an administrator, a guest, somebody outside the channel', async () => {
  const made = await opened();
  await made.slack.command('/digest list', { user: 'U2' });
  await made.slack.command('/brief digest list', { user: 'U3' });
  await until('both', () => made.requests.length === 2);
  const byId = Object.fromEntries(made.requests.map(({ asker }) => [asker.id, asker]));
  expect(byId.U2).toMatchObject({ admin: true, guest: false, managesChannel: true, zone: 'America/New_York' });
  expect(byId.U3).toMatchObject({ admin: false, guest: true, managesChannel: false, zone: null, locale: null });
});

test('who asked is read once for many questions', async () => {
  const made = await opened();
  for (let i = 0; i < 5; i++) await made.slack.command(`/brief rivers ${i}`);
  await answered(made, 5);
  expect(made.slack.seen.filter(({ method }) => method === 'conversations.members')).toEqual([]);
  for (let i = 0; i < 5; i++) await made.slack.command(`/digest why d${i}`);
  await answered(made, 10);
  expect(made.slack.seen.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  expect(made.slack.seen.filter(({ method }) => method === 'conversations.members')).toHaveLength(1);
});

test('a question is answered though Slack does not say who asked', async () => {
  const made = await opened();
  made.slack.faults.next('users.info', { kind: 'status', status: 500 });
  made.slack.faults.next('conversations.members', { kind: 'hang' });
  await made.slack.command('/digest list');
  await answered(made);
  expect(made.requests[0]?.asker).toMatchObject({ id: 'U1', zone: null, managesChannel: false });
});

test.each([
  ['/brief who river talks', 'who', 'river talks'],
  ['/brief attended river talks', 'who', 'river talks'],
  ['/attended river talks', 'who', 'river talks'],
  ['/brief digest list', 'digest', 'list'],
  ['/brief', 'help', ''],
  ['/brief help', 'help', ''],
  ['/brief Who knows', 'who', 'knows'],
  ['/brief whose river', 'brief', 'whose river'],
])('%s is understood', async (line, name, text) => {
  const made = await opened();
  await made.slack.command(line);
  await answered(made);
  expect(made.requests).toMatchObject([{ kind: 'command', name, text }]);
});

test('a prefix stands before every name', async () => {
  const made = await opened({ settings: { prefix: 'acme-' } });
  await made.slack.command('/acme-attended river talks');
  await answered(made);
  expect(made.requests).toMatchObject([{ name: 'who', text: 'river talks' }]);
});

test('a direct message is answered there, not in a thread', async () => {
  const made = await opened();
  await made.slack.say('what about the rivers?', { channel: 'D1' });
  const [message] = await answered(made);
  expect(message).toMatchObject({ channel: 'D1', thread: null, onlyFor: null });
  expect(made.requests).toMatchObject([{ kind: 'sentence', direct: true, asker: { id: 'U1' } }]);
});

test('a reply in a thread that the bot answers in needs no mention', async () => {
  const made = await opened();
  const thread = await made.slack.say(`${MENTION} what about the rivers?`);
  await answered(made);
  await made.slack.say('and who was there?', { thread });
  await answered(made, 2);
  expect(answers(made)[1]).toMatchObject({ thread, onlyFor: null });
  expect(made.requests[1]).toMatchObject({ kind: 'sentence', text: 'and who was there?', place: { thread } });
});

test('threads are remembered across a restart', async () => {
  const first = await opened();
  const thread = await first.slack.say(`${MENTION} rivers?`);
  await answered(first);
  const second = await opened({ state: first.state });
  await second.slack.say('and lakes?', { thread });
  await answered(second);
  expect(second.requests).toHaveLength(1);
});

test('words that are not for the bot are left alone: other channels’ talk, other threads, bots, edits', async () => {
  const made = await opened();
  await made.slack.say('hello everybody');
  await made.slack.say('a reply elsewhere', { thread: '1.000001' });
  const event = { type: 'message', channel: 'D1', channel_type: 'im', ts: '9.1', event_ts: '9.1', text: 'beep' };
  const outer = { team_id: TEAM, type: 'event_callback', authorizations: [{ team_id: TEAM, user_id: BOT.user, is_bot: true }] };
  for (const [index, more] of [{ user: 'U9', bot_id: 'B9' }, { user: 'U1', subtype: 'message_changed' }, { user: BOT.user }].entries()) {
    await made.slack.deliver({
      type: 'events_api',
      payload: { ...outer, event_id: `E${index}`, event: { ...event, ts: `9.${index}`, ...more } },
    });
  }
  await made.slack.command('/brief last');
  await answered(made);
  expect(made.requests.map(({ text }) => text)).toEqual(['last']);
});

test('an empty mention asks for help', async () => {
  const made = await opened();
  await made.slack.say(MENTION);
  await answered(made);
  expect(made.requests).toMatchObject([{ kind: 'command', name: 'help', text: '' }]);
});

test('a button asks as if its line had been typed; in a thread it is answered there', async () => {
  const made = await opened();
  const thread = await made.slack.say(`${MENTION} rivers`);
  await answered(made);
  await made.slack.press('Timeline', { user: 'U2' });
  await answered(made, 2);
  expect(made.requests[1]).toMatchObject({ kind: 'action', text: 'timeline rivers', place: { thread }, asker: { id: 'U2' } });
  expect(answers(made)[1]).toMatchObject({ thread });
});

test('a source opens its exact quote, with its day and address, also after a restart', async () => {
  const made = await opened();
  await made.slack.command('/brief rivers');
  await answered(made);
  await made.slack.press('Quote 1');
  const { view } = await until('the modal', () => made.slack.world.modals[0]);
  expect(JSON.stringify(view)).toContain('Sentence 1 of the report.');
  expect(JSON.stringify(view)).toContain('2031-05-04');
  expect(made.state.entries.size).toBeGreaterThan(0);
});

test('a quote too long for a button is kept, and an expired one says so kindly', async () => {
  const long = `${'The river rose. '.repeat(300)}At last it fell.`;
  const made = await opened({
    respond: async () => ({
      private: true,
      message: {
        summary: 'Rivers.',
        nodes: [
          { kind: 'bullet', text: 'It rose.', citations: [1], date: null, tag: null },
          { kind: 'sources', quotes: [{ n: 1, documentId: 'd', title: 'T', published: null, url: null, quote: long }] },
        ],
      },
    }),
  });
  await made.slack.command('/brief rivers');
  await answered(made);
  await made.slack.press('Quote 1');
  await until('the modal', () => made.slack.world.modals[0]);
  expect(JSON.stringify(made.slack.world.modals[0])).toContain('At last it fell.');
  made.state.entries.clear();
  await made.slack.press('Quote 1');
  await until('the second modal', () => made.slack.world.modals[1]);
  expect(JSON.stringify(made.slack.world.modals[1])).toContain('has expired');
});

test('a private answer is shared once, with who shared it; pressing again says so', async () => {
  const made = await opened();
  await made.slack.command('/brief rivers');
  await answered(made);
  await made.slack.press('Share to channel');
  await answered(made, 2);
  expect(answers(made)[1]).toMatchObject({ channel: 'C1', onlyFor: null });
  expect(made.slack.world.read('C1', 'U2').join()).toContain('Shared by @U1');
  await made.slack.press('Share to channel');
  await answered(made, 3);
  expect(answers(made)[2]).toMatchObject({ onlyFor: 'U1', text: 'This answer has been shared already.' });
});

test('a channel where the bot is not a member gets a shared answer through the interaction itself', async () => {
  const made = await opened();
  await made.slack.command('/brief rivers', { channel: 'C2' });
  await answered(made);
  await made.slack.press('Share to channel', { channel: 'C2' });
  await answered(made, 2);
  expect(answers(made)[1]).toMatchObject({ channel: 'C2', onlyFor: null });
});

test('sharing asks first where another organisation reads along, or where that cannot be known', async () => {
  const made = await opened();
  for (const channel of ['C4', 'G1']) {
    await made.slack.command('/brief rivers', { channel });
    await until('the answer', () => made.slack.world.read(channel, 'U1').length === 1);
    await made.slack.press('Share to channel', { channel });
    await until('the question', () => made.slack.world.read(channel, 'U1').length === 2);
    expect(made.slack.world.read(channel, 'U9')).toEqual([]);
    await made.slack.press('Share anyway', { channel });
    await until('the shared answer', () => made.slack.world.read(channel, 'U9').length === 1);
  }
});

test('F60 another workspace’s or person’s answer cannot be shared by its id', async () => {
  const made = await opened();
  await made.slack.command('/brief rivers');
  await answered(made);
  const key = [...made.state.entries.keys()]
    .find((one) => one.includes(':share:'))
    ?.split(':')
    .at(-1);
  expect(key).toBeDefined();
  for (const [index, [team, user]] of [
    ['T0OTHER', 'U1'],
    [TEAM, 'U2'],
  ].entries()) {
    const press = {
      type: 'block_actions',
      team: { id: team },
      user: { id: user },
      channel: { id: 'C1' },
      container: { type: 'message' },
      trigger_id: `other${index}`,
    };
    const actions = [{ type: 'button', action_id: 'share_anyway:0', block_id: 'b', value: key }];
    await made.slack.deliver({ type: 'interactive', payload: { ...press, actions } });
    await answered(made, index + 2);
    expect(answers(made)[index + 1]).toMatchObject({ onlyFor: user, text: expect.stringContaining('has expired') });
  }
});

test('the shortcut "Brief me on this" briefs on what a message says', async () => {
  const made = await opened();
  await made.slack.shortcut('brief_this', 'The river is rising, <@U2>!');
  await answered(made);
  const common = { kind: 'command', name: 'brief', text: '', fromMessage: true };
  expect(made.requests).toMatchObject([{ ...common, values: { topic: 'The river is rising,!' } }]);
});

test('App Home shows what can be asked', async () => {
  const made = await opened();
  await made.slack.openHome('U1');
  const view = await until('the home', () => made.slack.world.homes.get('U1'));
  expect(JSON.stringify(view)).toContain('/attended river talks');
});

test('a bug of ours is said kindly, with an id that leads to the log', async () => {
  const made = await opened({ respond: async () => Promise.reject(new TypeError('boom')) });
  await made.slack.command('/brief rivers');
  const [message] = await answered(made);
  const id = /this id: (\w+)/.exec(message?.text ?? '')?.[1];
  expect(message).toMatchObject({ onlyFor: 'U1' });
  expect(made.log.lines.find(({ message: line }) => line === 'an answer failed')?.fields).toMatchObject({ id, err: expect.any(TypeError) });
});

test('a topic of 5,000 characters, emoji and right-to-left text arrive as typed', async () => {
  const made = await opened();
  const topic = `🌊 ${'نهر '.repeat(1249)}end`;
  await made.slack.command(`/brief ${topic}`);
  await answered(made);
  expect(made.requests[0]?.text).toBe(topic);
});
