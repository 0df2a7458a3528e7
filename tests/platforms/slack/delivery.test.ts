import { afterEach, describe, expect, test } from 'vitest';
import { limits } from '../../../src/platforms/slack/limits.ts';
import type { Fault } from '../../standins/shared/faults.ts';
import { until } from '../../standins/shared/until.ts';
import { BOT } from '../../standins/slack/world.ts';
import { answer, type House, type HouseOptions, house, quote } from './house.ts';

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
/** Time for a second answer to come, if one were on its way: the requests' own time-out and retries. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 700));
const status = (code: number, headers = {}): Fault => ({ kind: 'status', status: code, headers });

describe('a private answer', () => {
  test('C39 goes out as an ephemeral message when its response_url is too old', async () => {
    const made = await opened({
      respond: async ({ text }) => {
        made.clockAheadMs = 31 * 60_000;
        made.slack.world.clockAheadMs = 31 * 60_000;
        return { message: answer(text), private: true };
      },
    });
    await made.slack.command('/brief rivers');
    expect(await answered(made)).toMatchObject([{ channel: 'C1', onlyFor: 'U1' }]);
    expect(made.slack.seen.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  test('C39 goes out as a direct message when neither is open to the bot', async () => {
    const made = await opened();
    made.slack.faults.next('response_url', status(404));
    await made.slack.command('/brief rivers', { channel: 'G1' });
    expect(await answered(made)).toMatchObject([{ channel: 'D1', onlyFor: null }]);
  });

  test.each([
    ['429 with Retry-After 1', status(429, { 'retry-after': '1' })],
    ['the connection refused by a proxy', status(403)],
  ])('is sent again after %s, once', async (_, fault) => {
    const made = await opened();
    made.slack.faults.next('response_url', fault);
    await made.slack.command('/brief rivers');
    await answered(made);
    await quiet();
    expect(answers(made)).toHaveLength(1);
  });

  test('takes another way where the rate limit would last too long', async () => {
    const made = await opened();
    made.slack.faults.next('response_url', status(429, { 'retry-after': '1800' }));
    await made.slack.command('/brief rivers');
    await answered(made);
    expect(made.slack.seen.map(({ method }) => method)).toContain('chat.postEphemeral');
  });

  test.each([
    ['500', status(500)],
    ['silence', { kind: 'hang' } as const],
    ['a lost reply', { kind: 'lose reply' } as const],
  ])('is not sent twice after %s: the asker is told, and can have it shown again', async (_, fault) => {
    const made = await opened();
    made.slack.faults.next('response_url', fault);
    await made.slack.command('/brief rivers');
    const notice = await until('the notice', () => answers(made).find(({ text }) => text.includes('did not confirm')));
    expect(notice).toMatchObject({ onlyFor: 'U1' });
    await made.slack.press('Show it again');
    await until('the same question', () => made.requests.length === 2);
    expect(made.requests[1]).toMatchObject({ kind: 'action', text: 'brief rivers' });
  });
});

describe('a public answer', () => {
  test.each([
    ['500 without the message', status(500)],
    ['502 after the message was accepted', { kind: 'after', status: 502 } as const],
    ['a lost reply', { kind: 'lose reply' } as const],
    ['silence', { kind: 'hang' } as const],
    ['a cut connection', { kind: 'cut' } as const],
    ['429', status(429, { 'retry-after': '1' })],
  ])('arrives exactly once after %s', async (_, fault) => {
    const made = await opened();
    made.slack.faults.next('chat.postMessage', fault);
    await made.slack.say(`${MENTION} rivers`);
    await answered(made);
    await quiet();
    expect(answers(made).filter(({ text }) => text.startsWith('A briefing'))).toHaveLength(1);
  });

  test('is not sent again where the history cannot be read: the asker is told in private', async () => {
    const made = await opened();
    made.slack.tokens.scopes = made.slack.tokens.scopes.filter((scope) => !scope.endsWith(':history'));
    made.slack.faults.next('chat.postMessage', { kind: 'lose reply' });
    await made.slack.say(`${MENTION} rivers`);
    await answered(made, 2);
    expect(answers(made).map(({ onlyFor }) => onlyFor)).toEqual([null, 'U1']);
  });

  test('goes to the asker where Slack does not say for how long it limits the rate', async () => {
    const made = await opened({ timing: { patienceMs: 1_000 } });
    made.slack.faults.next('chat.postMessage', status(429));
    await made.slack.say(`${MENTION} rivers`);
    expect(await answered(made)).toMatchObject([{ onlyFor: 'U1' }]);
  });

  test('reaches the asker where the bot has left the channel', async () => {
    const made = await opened({
      respond: async ({ text }) => {
        const channel = made.slack.world.channels.get('C1');
        if (channel !== undefined) channel.members = ['U1'];
        return { message: answer(text), private: false };
      },
    });
    await made.slack.say(`${MENTION} rivers`);
    expect(await answered(made)).toMatchObject([{ channel: 'D1' }]);
  });
});

test('a question that was deleted before its answer came is answered to the asker alone: there is no thread to answer in', async () => {
  const made = await opened();
  made.slack.faults.next('chat.postMessage', { kind: 'status', status: 200, body: '{"ok":false,"error":"thread_not_found"}' });
  made.slack.faults.next('chat.postEphemeral', { kind: 'status', status: 200, body: '{"ok":false,"error":"thread_not_found"}' });
  await made.slack.say(`${MENTION} rivers`);
  expect(await answered(made)).toMatchObject([{ channel: 'D1', text: expect.stringContaining('rivers') }]);
});

test('an answer whose blocks Slack refuses still brings its words', async () => {
  const made = await opened();
  const refusal = { kind: 'status', status: 200, body: '{"ok":false,"error":"invalid_blocks"}' } as const;
  made.slack.faults.next('chat.postMessage', refusal);
  await made.slack.say(`${MENTION} rivers`);
  expect(await answered(made)).toMatchObject([{ text: 'A briefing on rivers.', blocks: [] }]);
});

test('C32 the same event again, under the same or a new id, by either kind of event, gets one answer', async () => {
  const made = await opened();
  const event = { type: 'app_mention', user: 'U1', text: `${MENTION} rivers`, ts: '7.000001', channel: 'C1', event_ts: '7.000001' };
  const outer = { team_id: 'T0TEAM', type: 'event_callback', authorizations: [] };
  const deliver = (event_id: string, more = {}, retry?: number) =>
    made.slack.deliver({
      type: 'events_api',
      payload: { ...outer, event_id, event: { ...event, ...more } },
      ...(retry === undefined ? {} : { retry }),
    });
  expect(
    await Promise.all([
      deliver('Ev1'),
      deliver('Ev1', {}, 1),
      deliver('Ev2'),
      deliver('Ev3', { type: 'message', channel_type: 'channel' }),
    ]),
  ).toEqual([true, true, true, true]);
  await answered(made);
  await quiet();
  expect(answers(made)).toHaveLength(1);
});

test('C32 across a restart too', async () => {
  const first = await opened();
  const payload = {
    team_id: 'T0TEAM',
    type: 'event_callback',
    event_id: 'Ev1',
    event: { type: 'app_mention', user: 'U1', text: `${MENTION} rivers`, ts: '7.000001', channel: 'C1', event_ts: '7.000001' },
  };
  await first.slack.deliver({ type: 'events_api', payload });
  await answered(first);
  const second = await opened({ state: first.state });
  await second.slack.deliver({ type: 'events_api', payload, retry: 1 });
  await quiet();
  expect(answers(second)).toEqual([]);
});

test('C33 where the first delivery was lost, its retry is answered', async () => {
  const made = await opened();
  const event = { type: 'app_mention', user: 'U1', text: `${MENTION} rivers`, ts: '8.000001', channel: 'C1', event_ts: '8.000001' };
  await made.slack.deliver({
    type: 'events_api',
    retry: 2,
    payload: { team_id: 'T0TEAM', type: 'event_callback', event_id: 'Ev9', event },
  });
  await answered(made);
  expect(made.requests).toHaveLength(1);
});

test('a briefing too long for one message comes in several, whole bullets with their sources, and says what was left out', async () => {
  const bullets = Array.from({ length: 120 }, (_, i) => i + 1);
  const made = await opened({
    respond: async () => ({
      private: true,
      message: {
        summary: 'A long briefing.',
        nodes: [
          ...bullets.map((n) => ({
            kind: 'bullet' as const,
            text: `Claim ${n}. ${'word '.repeat(60).trim()}.`,
            citations: [n],
            date: null,
            tag: null,
          })),
          { kind: 'sources' as const, quotes: bullets.map((n) => quote(n, `Words ${n}. ${'more '.repeat(60).trim()}.`)) },
        ],
      },
    }),
  });
  await made.slack.command('/brief rivers');
  const parts = await answered(made, limits.answerParts);
  const read = made.slack.world.read('C1', 'U1');
  const claims = read.map((text) => [...text.matchAll(/Claim (\d+)\./g)].map(([, n]) => n));
  const sources = read.map((text) => [...text.matchAll(/\[(\d+)\] Report \d+/g)].map(([, n]) => n));
  expect(sources).toEqual(claims);
  expect(read.join('')).toContain(`${120 - claims.flat().length} more entries did not fit`);
  expect(parts.map(({ text }) => text)).toEqual([1, 2, 3, 4].map((n) => `Part ${n} of 4. A long briefing.`));
  expect(made.slack.world.read('C1', 'U1').filter((text) => text.includes('[Share to channel]'))).toHaveLength(1);
});

const HOSTILE = [
  '<!channel> <!here> <@U2> <!subteam^S1> &lt;!channel&gt; @everyone',
  '*bold* _it_ `code` ~no~ [x](http://evil.example) <http://evil.example|bank.example>',
  'https://user:pw@evil.example/ \u202egnp.exe \u2066 \u200b \u0007 \ud800',
];

test('F55 F57 words of documents never ping, link or format, wherever they stand', async () => {
  const text = HOSTILE.join(' ');
  const note = { n: 1, documentId: text, title: text, published: '2031-05-04', url: 'https://user:pw@evil.example/', quote: text };
  const made = await opened({
    respond: async () => ({
      private: false,
      message: {
        summary: text,
        nodes: [
          { kind: 'heading', text },
          { kind: 'text', text },
          { kind: 'bullet', text, citations: [1], date: text, tag: text },
          { kind: 'conflict', about: text, claims: [{ text, citations: [1] }] },
          { kind: 'meeting', title: text, state: text, place: text, date: text },
          { kind: 'participant', name: text, role: 'attended', described: text, citations: [1] },
          { kind: 'mentioned', name: text, why: text },
          { kind: 'notice', tone: 'warning', text },
          { kind: 'sources', quotes: [note, { ...note, n: 2, url: 'https://xn--pple-43d.example/path' }] },
          { kind: 'actions', actions: [{ label: text, ask: text }] },
        ],
      },
    }),
  });
  await made.slack.say(`${MENTION} rivers`);
  await answered(made);
  await made.slack.press('Quote 1');
  await until('the modal', () => made.slack.world.modals[0]);
  expect(made.slack.world.pings()).toEqual([]);
  expect(made.slack.world.links()).toEqual([{ url: 'https://xn--pple-43d.example/path', label: 'open at xn--pple-43d.example' }]);
  // What a button carries is never shown.
  const shown = (key: string, value: unknown) => (key === 'value' ? undefined : value);
  const drawn = JSON.stringify([made.slack.world.messages.filter(({ byBot }) => byBot), made.slack.world.modals], shown);
  expect(drawn).not.toContain('"mrkdwn"');
  expect(drawn).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]|\\u(0007|d800|202e|2066|200b)/);
});

test('F62 no token, response url or words of a request stand in the log', async () => {
  const made = await opened({ respond: async () => Promise.reject(new Error('boom')) });
  for (const name of ['response_url', 'chat.postEphemeral', 'chat.postMessage']) made.slack.faults.next(name, status(500));
  await made.slack.command('/brief a-secret-question');
  await until('a failed delivery', () => made.log.lines.some(({ level }) => level === 'error'));
  await quiet();
  const text = made.log.lines
    .map((line) =>
      JSON.stringify(line, (_, value) => (value instanceof Error ? { ...value, message: value.message, stack: value.stack } : value)),
    )
    .join('\n');
  for (const secret of [made.slack.tokens.bot, made.slack.tokens.app, '/response/', 'a-secret-question'])
    expect(text).not.toContain(secret);
});
