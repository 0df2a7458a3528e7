import { expect, test } from 'vitest';
import type { Node, Message as Said } from '../../../src/core/message.ts';
import type { Reply } from '../../../src/core/request.ts';
import { readMarkdown } from '../../standins/discord/markdown.ts';
import { everyComponent, pingsOf } from '../../standins/discord/messages.ts';
import { isJson, listOf } from '../../standins/discord/refusal.ts';
import { pressables } from '../../standins/discord/world.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Words that a document may hold, each of which would do something on Discord if it were let. */
const HOSTILE = [
  '@everyone @here <@1> <@!2> <@&3> <#4> &lt;@5&gt; <!channel> <!subteam^S1>',
  '[good.example](https://evil.example) <https://evil.example> https://user:pass@evil.example/x discord.gg/abcdef',
  '**bold** __under__ ~~gone~~ ||hidden|| `code` :smile: <a:x:6> <t:1700000000:R> </brief:7> <id:guide>',
  '# Big\n> quoted\n- listed\n1. numbered\n-# small \u202egnidaer\u202c \u200b@everyone',
].join(' ');

/** A long answer, so that it has pages, with these words wherever words of documents may stand. */
function hostileMessage(): Said {
  const quotes = Array.from({ length: 24 }, (_, index) => ({
    n: index + 1,
    documentId: `d${index}`,
    title: HOSTILE,
    published: '2024-04-02',
    url: index % 2 === 0 ? 'https://user:pass@evil.example/' : 'https://xn--pypal-4ve.example/',
    quote: `${HOSTILE} ${index}`,
  }));
  const nodes: readonly Node[] = [
    { kind: 'heading', text: HOSTILE },
    { kind: 'actions', actions: [1, 2].map((n) => ({ label: `${HOSTILE} ${n}`, ask: `who ${HOSTILE} ${n}` })) },
    { kind: 'meeting', title: HOSTILE, state: 'held', place: HOSTILE, date: HOSTILE },
    { kind: 'participant', name: HOSTILE, role: 'attended', described: HOSTILE, citations: [1] },
    { kind: 'mentioned', name: HOSTILE, why: HOSTILE },
    { kind: 'conflict', about: HOSTILE, claims: [{ text: HOSTILE, citations: [1] }] },
    ...quotes.map(({ n }): Node => ({ kind: 'bullet', text: HOSTILE, citations: [n], date: null, tag: null })),
    { kind: 'notice', tone: 'info', text: HOSTILE },
    { kind: 'text', text: HOSTILE },
    { kind: 'actions', actions: [{ label: '<@1> @everyone', ask: 'brief x' }] },
    { kind: 'sources', quotes },
  ];
  return { nodes, summary: HOSTILE };
}

const hostile = (isPrivate: boolean) => async (): Promise<Reply> => ({ message: hostileMessage(), private: isPrivate });

const pages = {
  home: () => Promise.reject(new Error('not asked for')),
  digest: () => Promise.reject(new Error('not asked for')),
  forgetTenant: () => Promise.reject(new Error('not asked for')),
  paragraph: async () => ({ before: HOSTILE, quote: `${HOSTILE} 0`, after: HOSTILE }),
};

/** Effects that the words of a document must never have; our own drawing uses headings, bold, lists, quotes and small print. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'link',
  'mention',
  'invite',
  'emoji',
  'time',
  'code',
  'spoiler',
  'strike',
  'underline',
  'italic',
]);
const OURS = /-# Shared by <@\d+>/;

/** What is wrong with anything that the bot has sent or edited: each request is looked at, not only what stands there in the end. */
function harm(): readonly string[] {
  return stage.discord.requests.flatMap(({ method, path, body }) => {
    if (!isJson(body)) return [];
    const callback = path.endsWith('/callback');
    const message = callback ? body.data : body;
    const speaks = isJson(message) && (message.components !== undefined || message.content !== undefined || message.embeds !== undefined);
    if (!speaks || (callback && body.type !== 4 && body.type !== 7)) return [];
    const where = `${method} ${path.replaceAll(/\d+|token\S+/g, '…')}`;
    const texts = [
      ...everyComponent(message.components).flatMap(({ component }) => (component.type === 10 ? [String(component.content)] : [])),
      ...listOf(message.embeds).flatMap((embed) => (isJson(embed) ? [String(embed.description)] : [])),
      ...(typeof message.content === 'string' ? [message.content] : []),
    ].filter((text) => !OURS.test(text));
    const source = { components: texts.map((content) => ({ type: 10, content })) };
    const allowed = isJson(message.allowed_mentions) ? message.allowed_mentions.parse : null;
    const effects = texts.flatMap((text) => readMarkdown(text).effects).filter(({ kind }) => FORBIDDEN.has(kind));
    const shown = [...texts, ...pressables(message).map(({ label }) => label)].join('');
    return [
      ...(Array.isArray(allowed) && allowed.length === 0 ? [] : [`${where}: mentions are not switched off`]),
      ...pingsOf(source).map((ping) => `${where}: the text itself would ping ${ping}`),
      ...effects.map(({ kind, text }) => `${where}: ${kind} ${text}`),
      ...(/[\u202a-\u202e\u200b\u2066-\u2069]/.test(shown) ? [`${where}: unseen characters`] : []),
      ...pressables(message).flatMap(({ url, label }) =>
        url === null ? [] : new URL(url).username !== '' || !label.includes(new URL(url).host) ? [`${where}: ${label} → ${url}`] : [],
      ),
    ];
  });
}

test('F55 F56 F57 words of documents do nothing, on every send and every edit: answers, pages, quotes, shared, mentioned, in private', async () => {
  const bot = await stage.start({ respond: hostile(true), pages });
  stage.discord.command({ name: 'brief', options: { topic: 'x' } });
  await stage.answered();
  const message = stage.lastMessage();
  stage.discord.press(message, 'Next');
  await stage.discord.until('it has turned', () => stage.last().includes('Page 2'));
  stage.discord.press(message, 'Previous');
  await stage.discord.until('it has turned back', () => stage.last().includes('Page 1'));
  stage.discord.press(message, 'Read the exact words of a source', '1');
  await stage.discord.until('the quote is open', () => stage.last().startsWith('[1]'));
  stage.discord.press(message, 'Choose the meeting that you mean', '0');
  await stage.discord.until('it is asked', () => bot.asked.length === 2);
  stage.discord.press(message, 'Share to channel');
  await stage.discord.until('it is shared', () => stage.discord.seen(stage.discord.channel.id, '9').length === 1);
  const shared = stage.discord.messages(stage.discord.channel.id, '9')[0];
  if (shared !== undefined) stage.discord.press(shared, 'Next', undefined, { user: '9' });
  await stage.discord.until('it is opened', () => stage.discord.seen(stage.discord.channel.id, '9').length === 2);
  stage.discord.whisper('x');
  await stage.answered(stage.discord.direct().id);
  await bot.platform.outbox.tell('77', stage.discord.world.guildId, hostileMessage());
  const place = { platform: 'discord', tenant: stage.discord.world.guildId, channel: stage.discord.channel.id } as const;
  for (const [at, part] of bot.platform.outbox.prepare(hostileMessage(), place).entries())
    await bot.platform.outbox.send(part, place, `k${at}`);
  expect(harm()).toEqual([]);
});

test('F56 the same where it is public, late, sent as an embed, or as plain words', async () => {
  const bot = await stage.start({ respond: hostile(false), pages });
  stage.discord.say({ text: `<@${stage.discord.world.botId}> x` });
  await stage.answered();
  stage.discord.channel.oldStyle = true;
  const before = stage.discord.seen(stage.discord.channel.id).length;
  stage.discord.command({ name: 'brief', options: { topic: 'x' } });
  await stage.discord.until('both are there', () => stage.discord.seen(stage.discord.channel.id).length === before + 2);
  stage.discord.fail({ path: /messages$/, method: 'POST', when: 'before', times: 1, does: { status: 403, body: '{"code":50013}' } });
  stage.discord.say({ text: `<@${stage.discord.world.botId}> y` });
  await stage.discord.until('it comes directly', () => stage.discord.seen(stage.discord.direct().id).length === 1);
  stage.discord.channel.oldStyle = false;
  stage.discord.fail({ path: /@original$/, when: 'before', times: 2, does: { status: 400, body: '{"code":50035}' } });
  stage.discord.command({ name: 'brief', options: { topic: 'z' } });
  await stage.discord.until('it is asked', () => bot.asked.length === 4);
  await stage.discord.until('its plain words are there', () =>
    stage.discord.requests.some(({ body }) => isJson(body) && typeof body.content === 'string'),
  );
  expect(harm()).toEqual([]);
});
