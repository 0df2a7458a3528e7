import { describe, expect, test } from 'vitest';
import type { Message, Node } from '../../../src/core/message.ts';
import { BRIEFING, say } from './bot.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const quotes = Array.from({ length: 30 }, (_, index) => ({
  n: index + 1,
  documentId: `d${index}`,
  title: `Title ${index}`,
  published: null,
  url: null,
  quote: `Quote ${index + 1}.`,
}));

/** Three pages of claims, with follow-ups. */
const LONG: Message = say(
  { kind: 'heading', text: 'Much' },
  ...quotes.map(
    ({ n }): Node => ({ kind: 'bullet', text: `Claim ${n} ${'is long '.repeat(35)}end.`, citations: [n], date: null, tag: null }),
  ),
  { kind: 'sources', quotes },
  { kind: 'actions', actions: [{ label: 'Timeline', ask: 'timeline much' }] },
);

const long = async () => ({ message: LONG, private: true });

async function ask(): Promise<void> {
  stage.discord.command({ name: 'brief', options: { topic: 'much' } });
  await stage.answered();
}

const turned = (page: number, user?: string) =>
  stage.discord.until(`page ${page} is shown`, () => stage.last(undefined, user).includes(`[Page ${page} of`));

describe('a long answer', () => {
  test('is one message with pages: forwards, backwards, with the follow-ups on each', async () => {
    await stage.start({ respond: long });
    await ask();
    expect(stage.last()).toMatch(/Claim 1 .*\[Timeline\] \[Previous\] \[Page 1 of \d\] \[Next\] \[Share to channel\]$/s);
    expect(() => stage.discord.press(stage.lastMessage(), 'Previous')).toThrow('cannot be pressed');
    stage.discord.press(stage.lastMessage(), 'Next');
    await turned(2);
    expect(stage.last()).not.toContain('Claim 1 ');
    expect(stage.last()).toMatch(/\[Timeline\] \[Previous\] \[Page 2 of \d\] \[Next\] \[Share to channel\]$/);
    stage.discord.press(stage.lastMessage(), 'Previous');
    await turned(1);
    expect(stage.last()).toContain('Claim 1 ');
    expect(stage.discord.messages(stage.discord.channel.id)).toHaveLength(1);
  });

  test('turns after a restart: the page is in the custom id, what it holds is kept', async () => {
    const first = await stage.start({ respond: long });
    await ask();
    await first.stop();
    const second = await stage.start({ state: first.state, respond: () => Promise.reject(new Error('nobody asks')) });
    stage.discord.press(stage.lastMessage(), 'Next');
    await turned(2);
    expect(second.asked).toEqual([]);
  });

  test('says kindly that it expired where its pages are gone', async () => {
    const first = await stage.start({ respond: long });
    await ask();
    await first.stop();
    await stage.start({ respond: long });
    stage.discord.press(stage.lastMessage(), 'Next');
    await stage.discord.until('it says so', () => stage.last().includes('has expired'));
  });

  test('opens the sources of the page that is shown', async () => {
    await stage.start({ respond: long });
    await ask();
    stage.discord.press(stage.lastMessage(), 'Next');
    await turned(2);
    const [, n = ''] = /Claim (\d+)/.exec(stage.last()) ?? [];
    stage.discord.press(stage.lastMessage(), 'Read the exact words of a source', n);
    await stage.discord.until('the quote is open', () => stage.last().includes(`Quote ${n}.`));
  });

  test('that was shared turns for each reader alone, the shared message stays as it is', async () => {
    await stage.start({ respond: long });
    await ask();
    stage.discord.press(stage.lastMessage(), 'Share to channel');
    await stage.discord.until('everybody sees it', () => stage.discord.seen(stage.discord.channel.id, '9').length === 1);
    const shared = stage.discord.messages(stage.discord.channel.id, '9')[0];
    if (shared === undefined) throw new Error('not shared');
    stage.discord.press(shared, 'Next', undefined, { user: '9' });
    await turned(2, '9');
    expect(stage.discord.seen(stage.discord.channel.id, '9')).toHaveLength(2);
    expect(stage.discord.seen(stage.discord.channel.id, '8')).toHaveLength(1);
    expect(stage.discord.seen(stage.discord.channel.id, '8')[0]).toContain('Page 1 of');
    expect(stage.last(undefined, '9')).not.toContain('Share to channel');
    // The reader's own page then turns in place.
    const own = stage.discord.messages(stage.discord.channel.id, '9').at(-1);
    if (own === undefined) throw new Error('no page');
    stage.discord.press(own, 'Previous', undefined, { user: '9' });
    await turned(1, '9');
    expect(stage.discord.seen(stage.discord.channel.id, '9')).toHaveLength(2);
  });

  test('turns as an embed where components are refused', async () => {
    stage.discord.channel.oldStyle = true;
    await stage.start({ respond: long });
    await ask();
    stage.discord.press(stage.lastMessage(), 'Next');
    await turned(2);
    expect(stage.lastMessage().body.embeds).toHaveLength(1);
    stage.discord.press(stage.lastMessage(), 'Share to channel');
    await stage.discord.until('everybody sees it', () => stage.discord.seen(stage.discord.channel.id, '9').length === 1);
    stage.discord.pressId(stage.lastMessage(), 'of-another-version');
    await stage.discord.until('it says so', () => stage.last().includes('has expired'));
  });

  test('to a mention is one message too, and in private its pages turn in place', async () => {
    await stage.start({ respond: async () => ({ message: LONG, private: false }) });
    stage.discord.say({ text: `<@${stage.discord.world.botId}> much` });
    await stage.answered();
    expect(stage.discord.seen(stage.discord.channel.id)).toHaveLength(1);
    stage.discord.whisper('much');
    const direct = stage.discord.direct().id;
    await stage.answered(direct);
    stage.discord.press(stage.lastMessage(direct), 'Next');
    await stage.discord.until('it has turned', () => stage.last(direct).includes('Page 2 of'));
    expect(stage.discord.seen(direct)).toHaveLength(1);
  });
});

describe('several meanings', () => {
  const meanings = ['visit in Kyiv', 'talks in Paris'].map((title) => ({
    label: `${title} · 24 April 2022 · Somebody, Somebody Else`,
    ask: `who ${title} ${'x'.repeat(200)} #0aa6a4aaf9992e99`,
  }));
  const respond = async ({ kind }: { readonly kind: string }) => ({
    message: kind === 'action' ? BRIEFING : say({ kind: 'text', text: 'Several fit.' }, { kind: 'actions', actions: meanings }),
    private: true,
  });

  test('are chosen from a select, also after a restart', async () => {
    const first = await stage.start({ respond });
    await ask();
    expect(stage.last()).toContain('[Choose the meeting that you mean]');
    const message = stage.lastMessage();
    stage.discord.press(message, 'Choose the meeting that you mean', '1');
    await stage.discord.until('it is asked', () => first.asked.length === 2);
    expect(first.asked[1]).toMatchObject({ kind: 'action', text: meanings[1]?.ask });
    await first.stop();
    const second = await stage.start({ respond, state: first.state });
    stage.discord.press(message, 'Choose the meeting that you mean', '0');
    await stage.discord.until('it is asked', () => second.asked.length === 1);
    expect(second.asked[0]?.text).toBe(meanings[0]?.ask);
  });
});

test('a quote opens in its paragraph, the exact words standing out', async () => {
  const pages = {
    home: () => Promise.reject(new Error('not here')),
    digest: () => Promise.reject(new Error('not here')),
    forgetTenant: () => Promise.reject(new Error('not here')),
    paragraph: async () => ({ before: '@everyone *before* it.', quote: 'The exact words number 2.', after: 'And after.' }),
  };
  await stage.start({ pages });
  await ask();
  stage.discord.press(stage.lastMessage(), 'Read the exact words of a source', '2');
  await stage.discord.until('it is open', () => stage.last().includes('And after.'));
  expect(stage.last()).toContain('“@\u2060everyone *before* it. The exact words number 2. And after.');
  expect(JSON.stringify(stage.lastMessage().body)).toContain('**The exact words number 2.**');
});

test('a paragraph that cannot be read leaves the quote alone', async () => {
  const fails = () => Promise.reject(new Error('no'));
  const bot = await stage.start({ pages: { home: fails, digest: fails, forgetTenant: fails, paragraph: fails } });
  await ask();
  stage.discord.press(stage.lastMessage(), 'Read the exact words of a source', '2');
  await stage.discord.until('it is open', () => stage.last().includes('exact words number 2'));
  expect(bot.log.lines.some((line) => line.includes('paragraph of a quote could not be read'))).toBe(true);
});
