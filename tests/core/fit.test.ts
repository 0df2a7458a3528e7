import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedBy, planParts } from '../../src/core/fit.ts';
import type { Node, NodeOf, QuoteNote } from '../../src/core/message.ts';
import { english } from '../words.ts';

const quote = (n: number, text = `Sentence number ${n} of the source.`): QuoteNote => {
  return { n, documentId: `d${n}`, title: `Title ${n}`, published: null, url: null, quote: text };
};
const bullet = (text: string, ...citations: number[]): Node => ({ kind: 'bullet', text, citations, date: null, tag: null });
const leftOut = (count: number): Node => ({ kind: 'notice', tone: 'info', text: `${count} left out` });
/** Stands for a platform's measure: characters of everything drawn. */
const size = (nodes: readonly Node[]) => JSON.stringify(nodes).length;
const within = (limit: number) => (nodes: readonly Node[]) => size(nodes) <= limit;
const ofKind = <K extends Node['kind']>(nodes: readonly Node[], kind: K) =>
  nodes.filter((node): node is NodeOf<K> => node.kind === kind) as readonly NodeOf<K>[];

test('a message that fits is left as it is', () => {
  const nodes: Node[] = [{ kind: 'heading', text: 'Ice' }, bullet('It melts.', 1), { kind: 'sources', quotes: [quote(1)] }];
  expect(planParts(nodes, () => true, { maxParts: 1, leftOut, words: english })).toEqual([nodes]);
});

test('nothing at all stays nothing', () => {
  expect(planParts([], () => true, { maxParts: 3, leftOut, words: english })).toEqual([]);
});

test('each part carries the quotes that its own bullets cite, and a shared quote goes along twice', () => {
  const bullets = [bullet('One.', 1), bullet('Two.', 1, 2), bullet('Three.', 3), bullet('Four.', 1)];
  const nodes: Node[] = [...bullets, { kind: 'sources', quotes: [quote(1), quote(2), quote(3)] }];
  const parts = planParts(nodes, (part) => ofKind(part, 'bullet').length <= 2, { maxParts: 9, leftOut, words: english });
  expect(parts.map((part) => ofKind(part, 'sources').flatMap((node) => node.quotes.map(({ n }) => n)))).toEqual([
    [1, 2],
    [1, 3],
  ]);
});

test('a heading is not left alone at the end of a part', () => {
  const nodes: Node[] = [bullet('One.'), { kind: 'heading', text: 'Upcoming' }, bullet('Two.')];
  const parts = planParts(nodes, (part) => part.length <= 2, { maxParts: 9, leftOut, words: english });
  expect(parts.map((part) => part.map(({ kind }) => kind))).toEqual([['bullet'], ['heading', 'bullet']]);
});

test('beyond the last part whole bullets go from the end, and it says how many', () => {
  const nodes: Node[] = [
    ...Array.from({ length: 10 }, (_, i) => bullet(`Bullet ${i}.`, i)),
    { kind: 'sources', quotes: Array.from({ length: 10 }, (_, i) => quote(i)) },
    { kind: 'notice', tone: 'warning', text: 'Thin coverage.' },
    { kind: 'actions', actions: [{ label: 'Timeline', ask: 'timeline ice' }] },
  ];
  const parts = planParts(nodes, (part) => part.length <= 5, { maxParts: 2, leftOut, words: english });
  const texts = parts.flat().flatMap((node) => ('text' in node ? [node.text] : []));
  expect(parts).toHaveLength(2);
  expect(texts).toEqual(['Bullet 0.', 'Bullet 1.', 'Bullet 2.', 'Bullet 3.', 'Bullet 4.', '5 left out', 'Thin coverage.']);
  expect(parts.at(-1)?.at(-1)?.kind).toBe('actions');
});

test('a heading goes when everything below it was left out', () => {
  const nodes: Node[] = [bullet('One.'), bullet('Two.'), { kind: 'heading', text: 'Upcoming' }, bullet('Three.'), bullet('Four.')];
  const [only] = planParts(nodes, (part) => part.length <= 3, { maxParts: 1, leftOut, words: english });
  expect(only?.map((node) => ('text' in node ? node.text : ''))).toEqual(['One.', 'Two.', '2 left out']);
});

test('a quote that nothing cites is kept', () => {
  const nodes: Node[] = [bullet('One.', 1), { kind: 'sources', quotes: [quote(1), quote(2)] }];
  const parts = planParts(nodes, (part) => part.length <= 2 && ofKind(part, 'sources').every((node) => node.quotes.length < 2), {
    maxParts: 2,
    leftOut,
    words: english,
  });
  expect(parts.map((part) => part.map(({ kind }) => kind))).toEqual([['bullet', 'sources'], ['sources']]);
});

test('a conflict too long for one part is divided between its claims', () => {
  const claims = Array.from({ length: 6 }, (_, i) => ({ text: `The figure was ${i}. ${'x'.repeat(100)}`, citations: [i] }));
  const nodes: Node[] = [
    { kind: 'conflict', about: 'the figure', claims },
    { kind: 'sources', quotes: claims.map((_, i) => quote(i)) },
  ];
  const parts = planParts(nodes, within(900), { maxParts: 9, leftOut, words: english });
  expect(parts.flatMap((part) => ofKind(part, 'conflict').flatMap((node) => node.claims))).toEqual(claims);
});

test('a single endless quote is shown to a whole sentence and says that it was shortened', () => {
  const endless = 'This sentence is whole. '.repeat(200).trim();
  const nodes: Node[] = [bullet('One.', 1), { kind: 'sources', quotes: [quote(1, endless)] }];
  const [part] = planParts(nodes, within(1000), { maxParts: 3, leftOut, words: english });
  const shown = ofKind(part ?? [], 'sources')[0]?.quotes[0]?.quote ?? '';
  expect(shown).toMatch(/This sentence is whole\. … \(quote shortened; open the source\)$/);
  expect(ofKind(part ?? [], 'bullet')[0]).toEqual(nodes[0]);
});

test('a bullet of a single endless sentence is shown to a whole word', () => {
  const [part] = planParts([bullet('word '.repeat(500).trim())], within(600), { maxParts: 3, leftOut, words: english });
  expect(ofKind(part ?? [], 'bullet')[0]?.text).toMatch(/word … \(shortened\)$/);
});

test('what can never fit is left out and counted', () => {
  const parts = planParts([bullet('One.'), bullet('Two.')], (part) => ofKind(part, 'bullet').length === 0, {
    maxParts: 3,
    leftOut,
    words: english,
  });
  expect(parts).toEqual([[leftOut(2)]]);
});

const sentence = fc.lorem({ maxCount: 40 });
const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
const anyNode: fc.Arbitrary<Node> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: sentence }),
  fc.record({ kind: fc.constant('text' as const), text: sentence }),
  fc.record({
    kind: fc.constant('bullet' as const),
    text: fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 3000 })),
    citations: numbers,
    date: fc.constant(null),
    tag: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('conflict' as const),
    about: sentence,
    claims: fc.array(fc.record({ text: sentence, citations: numbers }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('notice' as const), tone: fc.constant('info' as const), text: sentence }),
  fc.record({ kind: fc.constant('mentioned' as const), name: sentence, why: sentence }),
);
const anyMessage = fc
  .tuple(fc.array(anyNode, { maxLength: 30 }), fc.array(fc.lorem({ maxCount: 200 }), { minLength: 12, maxLength: 12 }))
  .map(([nodes, quotes]): Node[] => [...nodes, { kind: 'sources', quotes: quotes.map((text, i) => quote(i + 1, text)) }]);
const limits = fc.record({ limit: fc.integer({ min: 1500, max: 8000 }), maxParts: fc.integer({ min: 1, max: 8 }) });

test('never over a limit, never more parts than allowed', () => {
  fc.assert(
    fc.property(anyMessage, limits, (nodes, { limit, maxParts }) => {
      const parts = planParts(nodes, within(limit), { maxParts, leftOut, words: english });
      expect(parts.length).toBeLessThanOrEqual(maxParts);
      for (const part of parts) expect(size(part)).toBeLessThanOrEqual(limit);
    }),
  );
});

test('never a bullet without its citations', () => {
  fc.assert(
    fc.property(anyMessage, limits, (nodes, { limit, maxParts }) => {
      for (const part of planParts(nodes, within(limit), { maxParts, leftOut, words: english })) {
        const carried = new Set(ofKind(part, 'sources').flatMap((node) => node.quotes.map(({ n }) => n)));
        for (const n of part.flatMap(citedBy)) expect(carried).toContain(n);
      }
    }),
  );
});

test('what is shown and what is said to be left out add up', () => {
  const bulletsOnly = fc.array(fc.lorem({ maxCount: 30 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(bulletsOnly, limits, (texts, { limit, maxParts }) => {
      const nodes = texts.map((text, i) => bullet(text, i + 1));
      const parts = planParts([...nodes, { kind: 'sources', quotes: texts.map((_, i) => quote(i + 1)) }], within(limit), {
        maxParts,
        leftOut,
        words: english,
      });
      const shown = parts.flatMap((part) => ofKind(part, 'bullet'));
      const said = parts.flatMap((part) => ofKind(part, 'notice')).reduce((sum, { text }) => sum + Number.parseInt(text, 10), 0);
      expect(shown).toEqual(nodes.slice(0, shown.length));
      expect(shown.length + said).toBe(texts.length);
    }),
  );
});
