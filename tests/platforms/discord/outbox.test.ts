import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import { DeliveryError, type DeliveryFault } from '../../../src/core/errors.ts';
import type { Place } from '../../../src/core/request.ts';
import { discordPlatform } from '../../../src/platforms/discord/index.ts';
import { type Discord, type Fault, startDiscord } from '../../standins/discord/server.ts';
import type { Closed } from '../../standins/discord/world.ts';
import { BRIEFING, memoryLog, memoryState, SPECS, say } from './bot.ts';

let discord: Discord;

beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(() => discord.stop());

function outbox({ requestMs = 5_000, apiUrl = discord.apiUrl } = {}) {
  const settings = { token: discord.token, guildId: null, apiUrl };
  const state = memoryState();
  const platform = discordPlatform({
    wordsFor,
    settings,
    specs: SPECS,
    log: memoryLog(),
    now: () => discord.world.now(),
    state,
    waits: { requestMs },
  });
  return { ...platform.outbox, state };
}

const place = (): Place => ({ platform: 'discord', tenant: discord.world.guildId, channel: discord.channel.id });
const since = () => new Date(discord.world.now() - 60_000).toISOString();
const seen = () => discord.seen(discord.channel.id);
const posts = () => discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));

function part(box: ReturnType<typeof outbox>) {
  const [first] = box.prepare(BRIEFING, place());
  if (first === undefined) throw new Error('no part');
  return first;
}

async function fault(box: ReturnType<typeof outbox>, key = 'k'): Promise<DeliveryError> {
  const error: unknown = await box.send(part(box), place(), key).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(error instanceof DeliveryError)) throw new Error(`expected a DeliveryError, got ${String(error)}`);
  return error;
}

const failing = (does: Fault['does'], when: Fault['when'] = 'before', times = 1) =>
  discord.fail({ method: 'POST', path: /^\/channels\/\d+\/messages$/, does, when, times });

test('a part is posted once, pings nobody, and can be found by its key', async () => {
  const box = outbox();
  const { messageId } = await box.send(part(box), place(), 'sub 1 slot 2 part 0');
  expect(seen()).toHaveLength(1);
  expect(seen()[0]).toContain('Aid was pledged');
  expect(posts()[0]?.body).toMatchObject({ allowed_mentions: { parse: [] }, enforce_nonce: true });
  expect(await box.find(place(), 'sub 1 slot 2 part 0', since())).toEqual({ messageId });
  expect(await box.find(place(), 'sub 1 slot 2 part 1', since())).toBe('absent');
});

test('the same part and key are the same bytes; the payload is frozen', async () => {
  const box = outbox();
  const [first] = box.prepare(BRIEFING, place());
  expect(box.prepare(BRIEFING, place())[0]).toEqual(first);
  await box.send(part(box), place(), 'k');
  discord.advance(10 * 60_000);
  await box.send(part(box), place(), 'k');
  expect(posts()[1]?.body).toEqual(posts()[0]?.body);
});

test('what its buttons stand for is kept', async () => {
  const box = outbox();
  await box.send(part(box), place(), 'k');
  expect([...box.state.entries.values()].some((value) => value.startsWith('who very'))).toBe(true);
});

test('a second send within the nonce window is the first message', async () => {
  const box = outbox();
  const first = await box.send(part(box), place(), 'k');
  expect(await box.send(part(box), place(), 'k')).toEqual(first);
  expect(seen()).toHaveLength(1);
});

test('B21 after the nonce window the mark finds it in the history', async () => {
  const box = outbox();
  const { messageId } = await box.send(part(box), place(), 'k');
  const from = since();
  discord.advance(60 * 60_000);
  for (let index = 0; index < 150; index += 1) discord.say({ text: `chatter ${index}` });
  expect(await box.find(place(), 'k', from)).toEqual({ messageId });
});

test('B18 what was sent is found although our clock was wrong by hours when it was', async () => {
  const box = outbox();
  const { messageId } = await box.send(part(box), place(), 'k');
  const hoursAhead = new Date(Date.now() + 2 * 3_600_000).toISOString();
  expect(await box.find(place(), 'k', hoursAhead)).toEqual({ messageId });
  expect(await box.find(place(), 'l', hoursAhead)).toBe('absent');
});

test.each([
  ['Discord is down', { status: 500 }, { fault: 'ambiguous' }],
  ['Discord limits the rate', { status: 429, headers: { 'retry-after': '30' } }, { fault: 'rate_limited', retryAfterMs: 30_000 }],
  ['the connection is cut', 'drop', { fault: 'ambiguous' }],
] as const)('a look that fails because %s may be made again, and then finds', async (_, does, expected) => {
  const box = outbox();
  const { messageId } = await box.send(part(box), place(), 'k');
  discord.fail({ method: 'GET', path: /\/messages$/, does, when: 'before', times: 1 });
  await expect(box.find(place(), 'k', since())).rejects.toMatchObject({ name: 'DeliveryError', ...expected });
  if (does === 'drop') expect(await box.find(place(), 'k', since())).toEqual({ messageId });
});

test('the history is looked through page by page', async () => {
  const box = outbox();
  const from = since();
  for (let index = 0; index < 250; index += 1) discord.say({ text: `chatter ${index}` });
  const { messageId } = await box.send(part(box), place(), 'k');
  expect(await box.find(place(), 'k', from)).toEqual({ messageId });
  expect(await box.find(place(), 'l', from)).toBe('absent');
});

test('a history that may not be read proves nothing; an unread but quiet one does', async () => {
  const box = outbox();
  discord.channel.closed = 'unreadable';
  expect(await box.find(place(), 'k', since())).toBe('absent');
  await box.send(part(box), place(), 'k');
  expect(await box.find(place(), 'k', since())).toBe('unknowable');
  discord.channel.closed = 'missing_access';
  expect(await box.find(place(), 'k', since())).toBe('unknowable');
});

test.each<[Closed | 'token' | 'person', DeliveryFault]>([
  ['deleted', 'gone'],
  ['missing_access', 'gone'],
  ['missing_permissions', 'gone'],
  ['token', 'revoked'],
])('B25, B26 %s is %s', async (what, expected) => {
  if (what === 'token') discord.revoke();
  else discord.channel.closed = what as Closed;
  const error = await fault(outbox());
  expect(error).toMatchObject({ platform: 'discord', fault: expected });
  expect(error.message).not.toContain(discord.token);
});

test.each<[string, Fault['does'], number]>([
  ['header 1', { status: 429, headers: { 'retry-after': '1' }, body: '{"retry_after":1}' }, 1_000],
  ['header 1800', { status: 429, headers: { 'retry-after': '1800' } }, 1_800_000],
  ['garbage header, body 7.5', { status: 429, headers: { 'retry-after': 'soon' }, body: '{"retry_after":7.5}' }, 7_500],
  ['no header, body 2', { status: 429, body: '{"retry_after":2,"global":true}' }, 2_000],
  ['nothing usable', { status: 429, headers: { 'retry-after': '-3' }, body: 'busy' }, 5_000],
])('B22 a 429 with %s says how long to wait and is not repeated', async (_, does, expected) => {
  failing(does);
  const error = await fault(outbox());
  expect(error).toMatchObject({ fault: 'rate_limited', retryAfterMs: expected });
  expect(posts()).toHaveLength(1);
});

test('B23 a global limit stops all sends for its time, a shared one only its channel', async () => {
  const box = outbox();
  failing({ status: 429, headers: { 'retry-after': '600', 'x-ratelimit-scope': 'shared' }, body: '{}' });
  expect((await fault(box, 'a')).fault).toBe('rate_limited');
  const other = { ...place(), channel: discord.addChannel({ name: 'other' }).id };
  await box.send(part(box), other, 'b');
  failing({ status: 429, headers: { 'retry-after': '600', 'x-ratelimit-global': 'true' }, body: '{}' });
  await expect(box.send(part(box), other, 'c')).rejects.toMatchObject({ fault: 'rate_limited' });
  const before = posts().length;
  await expect(box.send(part(box), place(), 'd')).rejects.toMatchObject({ fault: 'rate_limited' });
  expect(posts()).toHaveLength(before);
});

test.each<[string, Fault['does'], Fault['when']]>([
  ['B18 accepted, reply dropped', 'drop', 'after'],
  ['B19 502 after accepting', { status: 502 }, 'after'],
  ['500 before accepting', { status: 500 }, 'before'],
  ['B30 no answer at all', 'hang', 'before'],
])('%s is ambiguous, posted once, and settled by looking', async (_, does, when) => {
  failing(does, when);
  const box = outbox({ requestMs: 300 });
  expect((await fault(box)).fault).toBe('ambiguous');
  expect(posts()).toHaveLength(1);
  const found = await box.find(place(), 'k', since());
  if (when === 'after') expect(found).toMatchObject({ messageId: expect.any(String) });
  else expect(found).toBe('absent');
  await box.send(part(box), place(), 'k');
  expect(seen()).toHaveLength(1);
});

test('a channel that does not know components v2 gets an embed, which is found again by its key', async () => {
  discord.channel.oldStyle = true;
  const box = outbox();
  const { messageId } = await box.send(part(box), place(), 'k');
  expect(seen()).toHaveLength(1);
  expect(seen()[0]).toContain('Aid was pledged');
  expect(posts().map(({ status }) => status)).toEqual([400, 200]);
  discord.advance(60 * 60_000);
  expect(await box.find(place(), 'k', new Date(discord.world.now() - 2 * 3_600_000).toISOString())).toEqual({ messageId });
});

test('a payload that is refused as an embed too is refused', async () => {
  failing({ status: 400, body: '{"code":50035,"message":"Invalid Form Body"}' }, 'before', 2);
  expect((await fault(outbox())).fault).toBe('refused');
  expect(posts()).toHaveLength(2);
});

test('nobody listening is unavailable: it surely did not arrive', async () => {
  const gone = await startDiscord();
  await gone.stop();
  expect((await fault(outbox({ apiUrl: gone.apiUrl }))).fault).toBe('unavailable');
});

test('a 401 on one send does not forget the token for the next', async () => {
  const box = outbox();
  failing({ status: 401, body: '{"code":0,"message":"401: Unauthorized"}' });
  expect((await fault(box)).fault).toBe('revoked');
  await box.send(part(box), place(), 'k');
  expect(seen()).toHaveLength(1);
});

test('a thread gets its digest in the thread', async () => {
  const box = outbox();
  const thread = discord.addChannel({ name: 'thread', parentId: discord.channel.id });
  await box.send(part(box), { ...place(), thread: thread.id }, 'k');
  expect(discord.seen(thread.id)).toHaveLength(1);
});

test('a notice reaches a person directly; one who takes none is gone', async () => {
  const box = outbox();
  await box.tell(discord.user, discord.world.guildId, say({ kind: 'notice', tone: 'warning', text: 'Two digests in a row failed.' }));
  expect(discord.seen(discord.direct().id)).toEqual(['Warning: Two digests in a row failed.']);
  discord.world.closedPeople.add(discord.user);
  await expect(box.tell(discord.user, discord.world.guildId, BRIEFING)).rejects.toMatchObject({ fault: 'gone' });
});

test('B29 an oversize digest becomes parts that Discord takes, each found by its own key', async () => {
  const quotes = Array.from({ length: 60 }, (_, index) => ({
    n: index + 1,
    documentId: `d${index}`,
    title: `Title ${index}`,
    published: null,
    url: null,
    quote: 'q',
  }));
  const bullets = quotes.map(({ n }) => ({ kind: 'bullet', text: 'x_'.repeat(90), citations: [n], date: null, tag: null }) as const);
  const box = outbox();
  const parts = box.prepare(say(...bullets, { kind: 'sources', quotes }), place());
  expect(parts.length).toBeGreaterThan(1);
  for (const [index, one] of parts.entries()) await box.send(one, place(), `k ${index}`);
  for (const index of parts.keys()) expect(await box.find(place(), `k ${index}`, since())).toMatchObject({ messageId: expect.any(String) });
});
