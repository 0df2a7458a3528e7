import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/catalogues.ts';
import type { Message, Node } from '../../../src/core/message.ts';
import { compose, composePages, composeParts, composePlainly } from '../../../src/platforms/discord/compose.ts';
import { embedBody } from '../../../src/platforms/discord/embed.ts';
import { askId, carriesMark, keptId, marked, markOf, nonceOf, readCustomId } from '../../../src/platforms/discord/keys.ts';
import { pageBody } from '../../../src/platforms/discord/pages.ts';
import { readMarkdown } from '../../standins/discord/markdown.ts';
import { everyComponent, pingsOf, refuseMessage } from '../../standins/discord/messages.ts';
import { described, NO_DESCRIPTION } from '../../standins/discord/schema.ts';
import { BRIEFING, say } from './bot.ts';

const quote = (n: number, text = 'Exact words.') => ({
  n,
  documentId: `d${n % 3}`,
  title: `Title ${n % 3}`,
  published: n % 2 === 0 ? '2024-01-02' : null,
  url: null,
  quote: text,
});

/** One node of every kind, with the words that a reader must find. */
const EVERY_KIND: readonly (readonly [Node, readonly string[]])[] = [
  [{ kind: 'heading', text: 'A heading' }, ['A heading']],
  [{ kind: 'text', text: 'Two\nlines' }, ['Two\nlines']],
  [
    { kind: 'bullet', text: 'A claim.', citations: [1, 2], date: '2024-04-02', tag: 'announced' },
    ['• 2024-04-02 · announced · A claim. [1] [2]'],
  ],
  [{ kind: 'bullet', text: 'Bare.', citations: [3], date: null, tag: null }, ['• Bare. [3]']],
  [
    {
      kind: 'conflict',
      about: 'the figure',
      claims: [
        { text: 'Ten.', citations: [1] },
        { text: 'Twelve.', citations: [2] },
      ],
    },
    ['Sources disagree: the figure', '• Ten. [1]', '• Twelve. [2]'],
  ],
  [{ kind: 'meeting', title: 'Talks', state: 'held', place: 'Paris', date: 'May 2024' }, ['Talks', 'held · Paris · May 2024']],
  [{ kind: 'meeting', title: 'A call', state: 'planned', place: null, date: null }, ['A call\nplanned']],
  [
    { kind: 'participant', name: 'A Person', role: 'hosted', described: 'President', citations: [1] },
    ['• A Person, President: hosted [1]'],
  ],
  [{ kind: 'participant', name: 'B', role: 'represented', described: null, citations: [2] }, ['• B: was represented by somebody else [2]']],
  [{ kind: 'mentioned', name: 'C', why: 'wrote a letter' }, ['C wrote a letter']],
  [{ kind: 'sources', quotes: [quote(1), quote(4), quote(2)] }, ['[1] [4] Title 1 · undated', '[2] Title 2 · 2024-01-02']],
  [{ kind: 'notice', tone: 'warning', text: 'Thin coverage.' }, ['Warning: Thin coverage.']],
  [{ kind: 'notice', tone: 'info', text: 'Searched 5 documents.' }, ['Searched 5 documents.']],
];

const options = { tenant: 'G', share: false, wordsFor } as const;
const shared = { tenant: 'G', share: true, wordsFor } as const;

const textOf = (message: Message) =>
  composePages(message, options)
    .pages.flatMap((components) => everyComponent(components))
    .flatMap(({ component }) => (component.type === 10 ? [readMarkdown(String(component.content)).text] : []))
    .join('\n');

test.each(EVERY_KIND)('%o', (node, words) => {
  for (const word of words) expect(textOf(say(node))).toContain(word);
});

test('all kinds together fit one message that Discord takes', () => {
  const message = say(...EVERY_KIND.map(([node]) => node));
  expect(composePages(message, shared).pages).toHaveLength(1);
  expect(refuseMessage({ ...compose(message, shared).body }, 'create')).toBeNull();
});

test('a Message without anything to read shows its summary', () => {
  expect(textOf({ nodes: [], summary: 'Nothing found.' })).toBe('Nothing found.');
  expect(textOf(say({ kind: 'actions', actions: [{ label: 'Go', ask: 'brief x' }] }))).toBe('A summary of the answer.');
});

test('every body says that nobody is to be pinged and is drawn with components', () => {
  const { body } = compose(BRIEFING, shared);
  expect(body.allowed_mentions).toEqual({ parse: [] });
  expect(body.flags).toBe(1 << 15);
  expect(embedBody(body).allowed_mentions).toEqual({ parse: [] });
  expect(composePlainly(BRIEFING, wordsFor).allowed_mentions).toEqual({ parse: [] });
});

test('more than 25 quotes are spread over selects, more than 5 buttons over rows, each id once', () => {
  const quotes = Array.from({ length: 60 }, (_, index) => quote(index + 1));
  const actions = Array.from({ length: 12 }, (_, index) => ({
    label: `Do ${index}`,
    ask: `${index % 2 === 0 ? 'brief' : 'who'} ${index}`,
  }));
  const [only] = composeParts(say({ kind: 'text', text: 'x' }, { kind: 'sources', quotes }, { kind: 'actions', actions }), {
    maxParts: 1,
    tenant: 'G',
    wordsFor,
  });
  expect(refuseMessage({ ...only?.body }, 'create')).toBeNull();
  const rows = everyComponent(only?.body.components).filter(({ component }) => component.type === 1);
  expect(rows).toHaveLength(3 + 3);
});

test('the same ask twice is one button', () => {
  const actions = [
    { label: 'One', ask: 'brief x' },
    { label: 'Two', ask: 'brief x' },
  ];
  const { body } = compose(say({ kind: 'text', text: 'x' }, { kind: 'actions', actions }), options);
  expect(everyComponent(body.components).filter(({ component }) => component.type === 2)).toHaveLength(1);
});

test('an instant is shown on the clock of each reader; a day stays a day', () => {
  const at = '2026-11-26T06:00:00.000Z';
  const drawn = (text: string, instants: readonly { text: string; at: string }[]) =>
    JSON.stringify(composePages(say({ kind: 'text', text, instants }), options).pages);
  const words = 'Thu 26 Nov 2026, 08:00';
  expect(drawn(`dabc12: @everyone; next ${words} *or* so`, [{ text: words, at }])).toContain(
    'dabc12: @\u2060everyone; next <t:1795672800:f> (<t:1795672800:R>) \\\\*or\\\\* so',
  );
  expect(drawn(`${words}: sent`, [{ text: words, at }])).toContain('"<t:1795672800:f> (<t:1795672800:R>): sent"');
  expect(drawn('2026-11-26: <t:1:f>', [{ text: 'elsewhere', at }])).toContain('2026-11-26: \\\\<t');
});

test('readings of one question that are many or long are a select; follow-ups and short suggestions are buttons', () => {
  const long = ['visit in Kyiv', 'talks in Paris'].map((title) => ({
    label: `${title} · a day of many words · Somebody, Somebody Else`,
    ask: `who ${title}`,
  }));
  const drawn = (actions: readonly { label: string; ask: string }[]) => {
    const { body, kept } = compose(say({ kind: 'actions', actions }), options);
    const found = everyComponent(body.components).flatMap(({ component }) =>
      component.type === 3 ? ['select'] : component.type === 2 ? ['button'] : [],
    );
    return { found, kept: Object.entries(kept).flatMap(([key, value]) => (key.includes(':choices.') ? [value] : [])) };
  };
  expect(drawn(long)).toEqual({ found: ['select'], kept: [JSON.stringify(long.map(({ ask }) => ask))] });
  expect(drawn(Array.from({ length: 6 }, (_, at) => ({ label: `${at}`, ask: `who ${at}` }))).found).toEqual(['select']);
  expect(
    drawn([
      { label: 'sanctions', ask: 'brief sanctions' },
      { label: 'nato', ask: 'brief nato' },
    ]).found,
  ).toEqual(['button', 'button']);
  expect(drawn([...long.map(({ label, ask }) => ({ label, ask: ask.replace('who', 'brief') })).slice(0, 1), ...long]).found).not.toContain(
    'select',
  );
});

describe('any Message', () => {
  const words = fc.oneof(
    fc.lorem({ maxCount: 20, mode: 'words' }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('@everyone', '<@1>', '**x**', '\\'.repeat(50), 'x'.repeat(5000), '*'.repeat(3000), ''),
  );
  const refs = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
  const node: fc.Arbitrary<Node> = fc.oneof(
    words.map((text): Node => ({ kind: 'heading', text })),
    words.map((text): Node => ({ kind: 'text', text })),
    fc
      .tuple(words, refs, fc.option(fc.constant('2024-01-01')))
      .map(([text, citations, date]): Node => ({ kind: 'bullet', text, citations, date, tag: null })),
    fc
      .tuple(words, fc.array(fc.record({ text: words, citations: refs }), { minLength: 2, maxLength: 5 }))
      .map(([about, claims]): Node => ({ kind: 'conflict', about, claims })),
    fc.tuple(words, words).map(([title, place]): Node => ({ kind: 'meeting', title, state: 'held', place, date: null })),
    fc.tuple(words, refs).map(([name, citations]): Node => ({ kind: 'participant', name, role: 'attended', described: name, citations })),
    fc.tuple(words, words).map(([name, why]): Node => ({ kind: 'mentioned', name, why })),
    fc
      .array(
        fc.record({
          label: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
          ask: fc.string({ minLength: 1, maxLength: 200 }),
        }),
        { minLength: 1, maxLength: 12 },
      )
      .map((actions): Node => ({ kind: 'actions', actions })),
    words.map((text): Node => ({ kind: 'notice', tone: 'info', text })),
  );
  const sources: Node = { kind: 'sources', quotes: Array.from({ length: 12 }, (_, index) => quote(index + 1, `<@${index}> @everyone`)) };

  test.each([true, false])('is drawn as messages that Discord takes and that ping nobody (share: %s)', (share) => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 25 }), (nodes) => {
        const message = { nodes: [...nodes, sources], summary: 'Summary.' };
        const { pages } = composePages(message, { tenant: 'G', share, wordsFor });
        const turned = pages.map((_, at) => pageBody({ pages, share: share ? 'h' : null }, at, 'h', wordsFor));
        const parts = composeParts(message, { maxParts: 3, tenant: 'G', wordsFor });
        expect(parts.length).toBeGreaterThan(0);
        expect(parts.length).toBeLessThanOrEqual(3);
        expect(pages.length).toBeGreaterThan(0);
        for (const body of [compose(message, { tenant: 'G', share, wordsFor }).body, ...turned, ...parts.map((part) => part.body)]) {
          expect(refuseMessage({ ...body }, 'create')).toBeNull();
          expect(refuseMessage({ ...embedBody(body) }, 'edit')).toBeNull();
          expect(pingsOf({ ...body, allowed_mentions: undefined })).toEqual([]);
          expect(pingsOf({ ...embedBody(body), allowed_mentions: undefined })).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.skipIf(NO_DESCRIPTION !== null)('what is drawn fits the official description', () => {
  const { body } = compose(say(...EVERY_KIND.map(([node]) => node), ...BRIEFING.nodes), shared);
  for (const some of [marked(body, 'k'), embedBody(marked(body, 'k'))]) {
    expect(described('MessageCreateRequest', { ...some, nonce: nonceOf('k'), enforce_nonce: true })).toBeNull();
    expect(described('IncomingWebhookUpdateRequestPartial', some)).toBeNull();
  }
});

describe('ids', () => {
  test('short asks travel in the id, long ones under a hash', () => {
    expect(readCustomId(askId(3, 'timeline ukraine') ?? '')).toEqual({ kind: 'ask', ask: 'timeline ukraine' });
    expect(askId(3, 'x'.repeat(100))).toBeNull();
    expect(readCustomId(keptId('share', 999, 'abc'))).toEqual({ kind: 'kept', of: 'share', index: 999, hash: 'abc' });
    for (const odd of ['', 'hello', 'a.x.y', 'z.1.x']) expect(readCustomId(odd)).toEqual({ kind: 'unknown' });
  });

  test('a nonce is short, the same for the same key, another for another', () => {
    expect(nonceOf('k').length).toBeLessThanOrEqual(25);
    expect(nonceOf('k')).toBe(nonceOf('k'));
    expect(nonceOf('k')).not.toBe(nonceOf('l'));
  });

  test('a mark is two different 31-bit numbers, found again on the message', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const [first, second] = markOf(key);
        expect(first).not.toBe(second);
        for (const number of [first, second]) expect(number > 0 && number < 2 ** 31).toBe(true);
      }),
    );
    const { body: plain } = compose(BRIEFING, options);
    const body = marked(plain, 'k');
    expect(carriesMark(body.components, 'k')).toBe(true);
    expect(carriesMark(embedBody(body).components, 'k')).toBe(true);
    expect(carriesMark(body.components, 'l')).toBe(false);
    expect(carriesMark(plain.components, 'k')).toBe(false);
    expect(carriesMark(null, 'k')).toBe(false);
  });
});
