import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Node, QuoteNote } from '../../src/core/message.ts';

/** A platform as the contract sees it. */
export interface Drawing {
  readonly name: string;
  /** Everything that a reader can see of a Message, in order: all its parts, labels of buttons, and what opens behind its sources. Escapes undone. */
  draw(message: Message): string;
  /** What is read aloud in a notification or by a screen reader; one text a part. */
  aloud(message: Message): readonly string[];
  /** What the platform itself would say of the drawn payloads, by rules written down apart from the product: nothing where it takes them. */
  refusals?(message: Message): readonly string[];
  /** What would ping somebody, and the links that a reader could follow, with the label they see. */
  reach?(message: Message): {
    readonly pings: readonly string[];
    readonly links: readonly { readonly url: string; readonly label: string }[];
  };
  /** So many bullets of some 200 characters surely fit: nothing of such a Message may be left out. */
  readonly bullets: number;
}

const quote = (n: number): QuoteNote => ({
  n,
  documentId: `doc-${n}`,
  title: `Title of report ${n}`,
  published: `2031-05-${String((n % 28) + 1).padStart(2, '0')}`,
  url: `https://news.example/${n}`,
  quote: `These are the exact words of quote number ${n}, neither more nor less.`,
});

const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

/** One node of each kind, each word of it told apart from all others. */
const kinds: { readonly [K in Node['kind']]: { readonly node: Extract<Node, { kind: K }>; readonly shows: readonly string[] } } = {
  heading: { node: { kind: 'heading', text: 'A heading of its own' }, shows: ['A heading of its own'] },
  text: { node: { kind: 'text', text: 'Plain words of the bot.' }, shows: ['Plain words of the bot.'] },
  bullet: {
    node: { kind: 'bullet', text: 'The river rose by two metres.', citations: [1, 2], date: '4 May 2031', tag: 'announced' },
    shows: ['The river rose by two metres.', '[1]', '[2]', '4 May 2031', 'announced'],
  },
  conflict: {
    node: {
      kind: 'conflict',
      about: 'the height of the flood',
      claims: [
        { text: 'It was two metres.', citations: [1] },
        { text: 'It was three metres.', citations: [2] },
      ],
    },
    shows: ['the height of the flood', 'It was two metres.', 'It was three metres.', '[1]', '[2]'],
  },
  meeting: {
    node: { kind: 'meeting', title: 'Talks on the river', state: 'planned', place: 'Delta City', date: '5 May 2031' },
    shows: ['Talks on the river', 'planned', 'Delta City', '5 May 2031'],
  },
  participant: {
    node: { kind: 'participant', name: 'Ada Example', role: 'declined', described: 'minister of water', citations: [2] },
    shows: ['Ada Example', 'declined', 'minister of water', '[2]'],
  },
  mentioned: {
    node: { kind: 'mentioned', name: 'Bo Example', why: 'was quoted from afar' },
    shows: ['Bo Example', 'was quoted from afar'],
  },
  sources: {
    node: { kind: 'sources', quotes: [quote(1), quote(2)] },
    shows: [1, 2].flatMap((n) => [`Title of report ${n}`, quote(n).published ?? '', quote(n).quote]),
  },
  notice: { node: { kind: 'notice', tone: 'warning', text: 'Only one source says so.' }, shows: ['Only one source says so.'] },
  actions: {
    node: {
      kind: 'actions',
      actions: [
        { label: 'Timeline', ask: 'timeline rivers' },
        { label: 'Who was there', ask: 'who rivers' },
      ],
    },
    shows: ['Timeline', 'Who was there'],
  },
  feedback: {
    node: { kind: 'feedback', good: { label: 'Helpful', ask: 'feedback a1 good' }, bad: { label: 'Not right', ask: 'feedback a1 bad' } },
    shows: ['Helpful', 'Not right'],
  },
};

const message = (...nodes: readonly Node[]): Message => ({ nodes, summary: 'A briefing on rivers in one sentence.' });
const sources: Node = { kind: 'sources', quotes: [quote(1), quote(2)] };

const ROLES = ['attended', 'hosted', 'invited', 'expected', 'represented', 'absent', 'declined'] as const;

/** Words of documents that would ping, link or format if a platform let them; each with a plain word that must still be read. */
const HOSTILE = [
  '<!channel> <!here> <@U2> <!subteam^S1> &lt;!channel&gt; everyone-slack',
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> everyone-discord',
  '*bold* _it_ **strong** `code` ~~no~~ ||spoiler|| plain-format',
  '[bank.example](http://evil.example) <http://evil.example|bank.example> http://evil.example/login plain-link',
  'https://user:pw@evil.example/ \u202egnp.exe \u2066\u200b\u0007 \ud800 plain-control',
];

/** Every kind with the same words in each of its texts. */
function everywhere(text: string): readonly Node[] {
  const note = { ...quote(1), title: text, quote: text, url: null };
  return [
    { kind: 'heading', text },
    { kind: 'text', text },
    { kind: 'bullet', text, citations: [1], date: text, tag: text },
    { kind: 'conflict', about: text, claims: [{ text, citations: [1] }] },
    { kind: 'meeting', title: text, state: text, place: text, date: text },
    { kind: 'participant', name: text, role: 'attended', described: text, citations: [1] },
    { kind: 'mentioned', name: text, why: text },
    { kind: 'notice', tone: 'warning', text },
    { kind: 'sources', quotes: [note] },
    { kind: 'actions', actions: [{ label: text, ask: 'timeline rivers' }] },
  ];
}

/** True where a label looks like the address of another host than the one it leads to. */
function poses({ url, label }: { readonly url: string; readonly label: string }): boolean {
  const host = new URL(url).hostname;
  const named = label.match(/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi) ?? [];
  return named.some((name) => !host.endsWith(name.toLowerCase()) && !name.toLowerCase().endsWith(host));
}

/** Every platform draws the same content: no bullet, citation, conflict or notice is lost between them, and no meaning hangs on colour or emoji. */
export function drawsTheSame({ name, draw, aloud, bullets, refusals, reach }: Drawing): void {
  const seen = (...nodes: readonly Node[]) => onOneLine(draw(message(...nodes)));

  describe(`${name} draws the same content as every platform`, () => {
    test.each(Object.values(kinds).map(({ node, shows }) => ({ kind: node.kind, node, shows })))('$kind', ({ node, shows }) => {
      const text = node.kind === 'sources' ? seen(node) : seen(node, sources);
      for (const words of shows) expect(text).toContain(words);
    });

    test('a warning and a remark differ in words', () => {
      const text = 'Only one source says so.';
      expect(seen({ kind: 'notice', tone: 'warning', text })).not.toBe(seen({ kind: 'notice', tone: 'info', text }));
    });

    test('an undated source and one without an address are shown as such', () => {
      const text = seen({ kind: 'sources', quotes: [{ ...quote(3), published: null, url: null }] });
      expect(text).toContain('Title of report 3');
      expect(text.toLowerCase()).toMatch(/undated|no date|date unknown/);
    });

    test('all kinds in one message, in their order', () => {
      const order = Object.values(kinds).filter(({ node }) => !['sources', 'actions', 'feedback'].includes(node.kind));
      const text = seen(...order.map(({ node }) => node), sources, kinds.actions.node);
      const places = order.map(({ shows: [first = ''] }) => text.indexOf(first));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    test('no bullet and no citation is lost, however many fit', () => {
      const all = Array.from({ length: bullets }, (_, index) => index + 1);
      const text = seen(
        ...all.map(
          (n): Node => ({
            kind: 'bullet',
            text: `Claim ${n} stands. ${'word '.repeat(36).trim()}.`,
            citations: [n],
            date: null,
            tag: null,
          }),
        ),
        { kind: 'sources', quotes: all.map(quote) },
      );
      for (const n of all) {
        expect(text).toContain(`Claim ${n} stands.`);
        expect(text).toContain(`[${n}]`);
        expect(text).toContain(quote(n).quote);
      }
    });

    test('what does not fit is said to be left out, and no bullet ends in mid-sentence', () => {
      const all = Array.from({ length: 400 }, (_, index) => index + 1);
      const text = seen(
        ...all.map(
          (n): Node => ({
            kind: 'bullet',
            text: `Claim ${n} begins. ${'word '.repeat(60).trim()} ends${n}.`,
            citations: [n],
            date: null,
            tag: null,
          }),
        ),
        { kind: 'sources', quotes: all.map(quote) },
        { kind: 'notice', tone: 'warning', text: 'This stands at the end.' },
      );
      const begun = all.filter((n) => text.includes(`Claim ${n} begins.`));
      expect(begun.filter((n) => !text.includes(`ends${n}.`) || !text.includes(quote(n).quote))).toEqual([]);
      if (begun.length < all.length) expect(text).toContain(String(all.length - begun.length));
      expect(text).toContain('This stands at the end.');
    });

    test('what is read aloud begins with the summary, is never empty and holds no markup', () => {
      fc.assert(
        fc.property(fc.lorem({ maxCount: 30 }), (summary) => {
          for (const text of aloud({ summary, nodes: [kinds.bullet.node, sources] })) {
            expect(text).toContain(summary.slice(0, 20));
            expect(text).not.toMatch(/<[!@#]|\*\*|__|```/);
          }
        }),
        { numRuns: 20 },
      );
      expect(aloud({ summary: '', nodes: [] }).every((text) => text.trim() !== '')).toBe(true);
    });

    test('no meaning hangs on colour or emoji: without them each role, and each answer to "was this right", still differs in words', () => {
      const bare = (text: string) =>
        text
          .replace(/\p{Extended_Pictographic}\ufe0f?/gu, '')
          .replace(/\s+/g, ' ')
          .trim();
      const roles = ROLES.map((role) =>
        bare(seen({ kind: 'participant', name: 'Ada Example', role, described: null, citations: [1] }, sources)),
      );
      expect(new Set(roles).size).toBe(ROLES.length);
      for (const words of kinds.feedback.shows) expect(bare(seen(kinds.feedback.node))).toContain(words);
    });

    test('what is read aloud is sentences: no address, no button, no number of a citation', () => {
      const all = Object.values(kinds).map(({ node }) => node);
      for (const text of aloud({ summary: 'A briefing on rivers: it rose by two metres.', nodes: all })) {
        expect(text).not.toMatch(/https?:|\[\d+\]|\[[A-Z]/);
        expect(text).toContain('A briefing on rivers: it rose by two metres.');
      }
    });

    if (refusals)
      test('whatever the message, the platform takes every part of it', () => {
        const text = fc.oneof(
          fc.lorem({ maxCount: 400 }),
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          fc.constantFrom('', ' ', ...HOSTILE),
        );
        fc.assert(
          fc.property(fc.array(text, { maxLength: 12 }), fc.string({ maxLength: 30 }), (texts, summary) => {
            expect(refusals({ summary, nodes: texts.flatMap(everywhere) })).toEqual([]);
          }),
          { numRuns: 25 },
        );
      });

    if (reach)
      test.each(HOSTILE)('F55 F56 F57 words of documents stay words: %s', (text) => {
        const hostile = { summary: text, nodes: everywhere(text) };
        const found = reach(hostile);
        expect(found.pings).toEqual([]);
        expect(found.links).toEqual([]);
        expect(draw(hostile)).toContain(text.split(' ').at(-1));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what must not be there
        expect(draw(hostile)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0007]/);
      });

    if (reach)
      test('F57 a link never has a label that looks like another host, and none with a user name is a link', () => {
        const urls = [
          'https://news.example/1',
          'https://xn--pple-43d.example/',
          'https://user:pw@evil.example/',
          'javascript:alert(1)',
          'https://e\u0301vil.example/',
        ];
        const quotes = urls.map((url, index) => ({ ...quote(index + 1), url, title: 'https://bank.example/login' }));
        const { links } = reach(message({ kind: 'sources', quotes }));
        expect(links.filter(poses)).toEqual([]);
        expect(links.filter(({ url }) => /@|^javascript/.test(url))).toEqual([]);
      });
  });
}
