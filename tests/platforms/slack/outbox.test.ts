import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import type { DeliveryError } from '../../../src/core/errors.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Place } from '../../../src/core/request.ts';
import { slackPlatform } from '../../../src/platforms/slack/index.ts';
import type { Fault } from '../../standins/shared/faults.ts';
import { blocksProblems, charactersIn } from '../../standins/slack/blocks.ts';
import { TEAM } from '../../standins/slack/world.ts';
import { answer, type House, type HouseOptions, house, memoryState, quote } from './house.ts';

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

const place = (channel: string, thread?: string): Place => ({
  platform: 'slack',
  tenant: TEAM,
  channel,
  ...(thread === undefined ? {} : { thread }),
});
const SINCE = '2020-01-01T00:00:00.000Z';
const fail = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error as DeliveryError,
  );
const [part] = [{ payload: JSON.stringify({ text: 'A digest.', blocks: [], kept: {} }) }];

async function prepared(made: House, channel = 'C1') {
  const [first] = made.platform.outbox.prepare(answer('rivers'), place(channel));
  return first ?? part;
}

test('a part is posted with its key, and found by it', async () => {
  const made = await opened();
  const { outbox } = made.platform;
  const sent = await outbox.send(await prepared(made), place('C1'), 'sub-1/slot/0');
  expect(made.slack.world.messages).toMatchObject([
    { channel: 'C1', ts: sent.messageId, metadata: { event_type: 'briefing_part', event_payload: { key: 'sub-1/slot/0' } } },
  ]);
  expect(await outbox.find(place('C1'), 'sub-1/slot/0', SINCE)).toEqual(sent);
  expect(await outbox.find(place('C1'), 'sub-1/slot/1', SINCE)).toBe('absent');
});

test('in a thread it is looked for in the thread', async () => {
  const made = await opened();
  const thread = await made.slack.say('root');
  const sent = await made.platform.outbox.send(await prepared(made), place('C1', thread), 'k');
  expect(await made.platform.outbox.find(place('C1', thread), 'k', SINCE)).toEqual(sent);
  expect(await made.platform.outbox.find(place('C1'), 'k', SINCE)).toBe('absent');
});

test('A12 a process that stands by, never started, sends digests and looks for them', async () => {
  const made = await opened();
  const sent = await made.platform.outbox.send(await prepared(made), place('C1'), 'k');
  const bystander = slackPlatform({
    wordsFor,
    settings: {
      install: null,
      botToken: made.slack.tokens.bot,
      appToken: made.slack.tokens.app,
      signingSecret: null,
      apiUrl: made.slack.apiUrl,
      prefix: null,
    },
    specs: [],
    log: made.log,
    now: Date.now,
    state: memoryState(),
  });
  expect(await bystander.outbox.find(place('C1'), 'k', SINCE)).toEqual(sent);
  expect(await bystander.outbox.send(await prepared(made), place('C1'), 'l')).toEqual({ messageId: expect.stringMatching(/^\d+\.\d+$/) });
});

test('a message of a person with the same block id is not taken for ours', async () => {
  const made = await opened();
  const content = { text: '', blocks: [{ type: 'divider', block_id: 'k' }], metadata: null, warnings: [] };
  made.slack.world.post({ ...content, channel: 'C1', thread: null, user: 'U1', byBot: false, onlyFor: null });
  expect(await made.platform.outbox.find(place('C1'), 'k', SINCE)).toBe('absent');
});

test.each([
  ['the history cannot be read', (made: House) => Object.assign(made.slack.tokens, { scopes: ['chat:write'] })],
  [
    'the bot is not in the channel',
    (made: House) => void made.slack.world.channels.set('C1', { id: 'C1', kind: 'private', members: ['U1'] }),
  ],
])('B20 unknowable where %s', async (_, happens) => {
  const made = await opened();
  happens(made);
  expect(await made.platform.outbox.find(place('C1'), 'k', SINCE)).toBe('unknowable');
});

test.each([
  ['Slack is down', { kind: 'status', status: 500 } as const, { fault: 'ambiguous' }],
  [
    'Slack limits the rate',
    { kind: 'status', status: 429, headers: { 'retry-after': '30' } } as const,
    { fault: 'rate_limited', retryAfterMs: 30_000 },
  ],
  ['the connection is cut', { kind: 'cut' } as const, { fault: 'ambiguous' }],
])('B20 a look that fails because %s may be made again, and then finds', async (_, fault, expected) => {
  const made = await opened();
  const sent = await made.platform.outbox.send(await prepared(made), place('C1'), 'k');
  made.slack.faults.next('conversations.history', fault);
  await expect(made.platform.outbox.find(place('C1'), 'k', SINCE)).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
  expect(await made.platform.outbox.find(place('C1'), 'k', SINCE)).toEqual(sent);
});

test('B18 what was sent is found although our clock was wrong by hours when it was', async () => {
  const made = await opened();
  const sent = await made.platform.outbox.send(await prepared(made), place('C1'), 'k');
  const hoursAhead = new Date(Date.now() + 2 * 3_600_000).toISOString();
  expect(await made.platform.outbox.find(place('C1'), 'k', hoursAhead)).toEqual(sent);
  expect(await made.platform.outbox.find(place('C1'), 'l', hoursAhead)).toBe('absent');
});

test('a history too long to read to its end is unknowable, never absent', async () => {
  const made = await opened();
  for (let i = 0; i < 1001; i++) {
    made.slack.world.post({
      text: `${i}`,
      blocks: [],
      metadata: null,
      warnings: [],
      channel: 'C1',
      thread: null,
      user: 'U1',
      byBot: false,
      onlyFor: null,
    });
  }
  expect(await made.platform.outbox.find(place('C1'), 'k', SINCE)).toBe('unknowable');
});

describe('a failed send says what became of it', () => {
  const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({ kind: 'status', status: code, headers });
  test.each<readonly [string, Fault | null, string, string, number | null, number]>([
    ['B22 429 with Retry-After 1', status(429, { 'retry-after': '1' }), 'C1', 'rate_limited', 1000, 0],
    ['B22 429 with Retry-After 1800', status(429, { 'retry-after': '1800' }), 'C1', 'rate_limited', 1_800_000, 0],
    ['B22 429 with garbage', status(429, { 'retry-after': 'soon' }), 'C1', 'rate_limited', 30_000, 0],
    ['B22 429 without Retry-After', status(429), 'C1', 'rate_limited', 30_000, 0],
    ['B25 no such channel', null, 'C404', 'gone', null, 0],
    ['B25 an archived channel', null, 'C3', 'gone', null, 0],
    ['B25 a channel without the bot', null, 'C2', 'gone', null, 0],
    ['B19 502 after accepting', { kind: 'after', status: 502 }, 'C1', 'ambiguous', null, 1],
    ['500 before accepting', status(500), 'C1', 'ambiguous', null, 0],
    ['B18 accepted, reply dropped', { kind: 'lose reply' }, 'C1', 'ambiguous', null, 1],
    ['B30 silence', { kind: 'hang' }, 'C1', 'ambiguous', null, 0],
  ])('%s', async (_, fault, channel, expected, retryAfterMs, posted) => {
    const made = await opened();
    if (fault !== null) made.slack.faults.next('chat.postMessage', fault);
    const error = await fail(made.platform.outbox.send(await prepared(made, channel), place(channel), 'k'));
    expect(error).toMatchObject({ name: 'DeliveryError', platform: 'slack', fault: expected, retryAfterMs });
    expect(made.slack.world.messages).toHaveLength(posted);
  });

  test('Slack unreachable: it surely did not arrive', async () => {
    const made = await opened();
    await made.slack.close();
    // The first request may still meet the connection that was open: then nobody can know.
    await fail(made.platform.outbox.send(await prepared(made), place('C1'), 'k'));
    expect(await fail(made.platform.outbox.send(await prepared(made), place('C1'), 'k'))).toMatchObject({ fault: 'unavailable' });
  });

  test('B26 a revoked token, which also ends the platform', async () => {
    const made = await opened();
    made.slack.tokens.bot = 'xoxb-another';
    expect(await fail(made.platform.outbox.send(await prepared(made), place('C1'), 'k'))).toMatchObject({ fault: 'revoked' });
    expect(made.fatals).toHaveLength(1);
  });

  test.each([
    ['blocks that Slack does not have', { text: 'x', blocks: [{ type: 'nonsense' }], kept: {} }],
    ['nothing to say', { text: '', blocks: [], kept: {} }],
    ['words without end', { text: 'x'.repeat(40_001), blocks: [], kept: {} }],
  ])('%s: this payload will never pass', async (_, drawn) => {
    const made = await opened();
    expect(await fail(made.platform.outbox.send({ payload: JSON.stringify(drawn) }, place('C1'), 'k'))).toMatchObject({ fault: 'refused' });
  });

  test('no token stands in the error', async () => {
    const made = await opened();
    made.slack.tokens.bot = 'xoxb-another';
    const error = await fail(made.platform.outbox.send(await prepared(made), place('C1'), 'k'));
    expect(JSON.stringify([error?.message, error?.stack, error?.cause])).not.toContain('xoxb-');
  });
});

test('a private word reaches a person in their own conversation with the bot', async () => {
  const made = await opened();
  await made.platform.outbox.tell('U2', TEAM, {
    summary: 'Your digest is paused.',
    nodes: [{ kind: 'notice', tone: 'warning', text: 'Your digest is paused.' }],
  });
  expect(made.slack.world.messages).toMatchObject([{ channel: 'D9U2', text: 'Your digest is paused.' }]);
});

test('preparing is pure: the same message gives the same bytes', async () => {
  const made = await opened();
  const twice = [1, 2].map(() => made.platform.outbox.prepare(answer('rivers'), place('C1')));
  expect(twice[0]).toEqual(twice[1]);
});

const words = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.lorem({ maxCount: 900, mode: 'words' }),
);
const message: fc.Arbitrary<Message> = fc
  .tuple(
    words,
    fc.array(fc.tuple(words, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 })), { maxLength: 60 }),
    fc.array(words, { minLength: 60, maxLength: 60 }),
    fc.array(words, { maxLength: 40 }),
  )
  .map(([summary, bullets, quotes, labels]) => ({
    summary,
    nodes: [
      { kind: 'heading', text: summary },
      ...bullets.map(([text, citations]) => ({ kind: 'bullet' as const, text, citations, date: null, tag: null })),
      { kind: 'sources', quotes: quotes.map((text, index) => quote(index + 1, text)) },
      { kind: 'actions', actions: labels.map((text) => ({ label: text, ask: text.slice(0, 1500) })) },
    ],
  }));

test('B29 whatever the message, every part is one that Slack takes', async () => {
  const made = await opened();
  fc.assert(
    fc.property(message, (any) => {
      for (const { payload } of made.platform.outbox.prepare(any, place('C1'))) {
        const { text, blocks } = JSON.parse(payload);
        expect(blocksProblems(blocks)).toEqual([]);
        expect(charactersIn(blocks)).toBeLessThanOrEqual(11_000);
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(12_000);
      }
    }),
    { numRuns: 40 },
  );
});
