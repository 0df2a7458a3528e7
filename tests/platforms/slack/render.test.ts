import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message, Node } from '../../../src/core/message.ts';
import { label } from '../../../src/platforms/slack/controls.ts';
import { clean, escapeMrkdwn, oneLine, safeLink, unescapeMrkdwn } from '../../../src/platforms/slack/escape.ts';
import { quoteOfValue, quoteValue } from '../../../src/platforms/slack/kept.ts';
import { drawParts } from '../../../src/platforms/slack/parts.ts';
import { quoteModal } from '../../../src/platforms/slack/quote.ts';
import { mentions, readSentence } from '../../../src/platforms/slack/reading.ts';
import { drawBlocks } from '../../../src/platforms/slack/render.ts';
import { withShareButton } from '../../../src/platforms/slack/share.ts';
import { blocksProblems, viewProblems } from '../../standins/slack/blocks.ts';
import { visibleText } from '../../standins/slack/message-rules.ts';
import { english } from '../../words.ts';
import { quote } from './house.ts';

const seen = (...nodes: Node[]) => visibleText({ text: '', blocks: drawBlocks(nodes, english) }).trim();

describe('each kind of node', () => {
  test.each<readonly [Node, string]>([
    [{ kind: 'heading', text: 'Rivers' }, 'Rivers'],
    [{ kind: 'heading', text: 'x'.repeat(200) }, 'x'.repeat(200)],
    [{ kind: 'heading', text: '' }, '–'],
    [{ kind: 'text', text: 'As of today.' }, 'As of today.'],
    [
      { kind: 'bullet', text: 'It rose.', citations: [1, 3], date: '4 May 2031', tag: 'announced' },
      'announced: It rose. (4 May 2031) [1] [3]',
    ],
    [{ kind: 'bullet', text: 'It rose.', citations: [], date: null, tag: null }, 'It rose.'],
    [
      {
        kind: 'conflict',
        about: 'the height',
        claims: [
          { text: 'Two metres.', citations: [1] },
          { text: 'Three.', citations: [2] },
        ],
      },
      'Sources disagree: the height\nTwo metres. [1]\nThree. [2]',
    ],
    [{ kind: 'meeting', title: 'River talks', state: 'planned', place: 'Delta', date: null }, 'River talks\nplanned · Delta'],
    [
      { kind: 'participant', name: 'A. Person', role: 'declined', described: 'minister', citations: [2] },
      'A. Person, minister: declined [2]',
    ],
    [{ kind: 'mentioned', name: 'B. Person', why: 'a statement' }, 'B. Person, mentioned only: a statement'],
    [{ kind: 'notice', tone: 'warning', text: 'One source.' }, 'Caution: One source.'],
    [{ kind: 'notice', tone: 'info', text: 'Old.' }, 'Old.'],
    [{ kind: 'sources', quotes: [quote(1)] }, 'Sources\n[1] Report 1, 2031-05-04 · open at news.example\n[Quote 1]'],
    [{ kind: 'sources', quotes: [{ ...quote(2), published: null, url: null }] }, 'Sources\n[2] Report 2, undated\n[Quote 2]'],
    [
      { kind: 'sources', quotes: [quote(1), quote(2), { ...quote(1), n: 3 }] },
      'Sources\n[1] [3] Report 1, 2031-05-04 · open at news.example\n[2] Report 2, 2031-05-04 · open at news.example\n[Quote 1] [Quote 2] [Quote 3]',
    ],
    [{ kind: 'sources', quotes: [] }, ''],
    [{ kind: 'actions', actions: [{ label: 'Timeline', ask: 'timeline rivers', style: 'primary' }] }, '[Timeline]'],
  ])('%o', (node, text) => {
    expect(seen(node)).toBe(text);
    expect(blocksProblems(drawBlocks([node], english))).toEqual([]);
  });

  test('five stand as buttons beside each other, more are one menu, which takes a hundred', () => {
    const actions = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `B${i}`, ask: `${i}` }));
    const kinds = (count: number) =>
      drawBlocks([{ kind: 'actions', actions: actions(count) }], english).map((block) =>
        block.type === 'actions' ? block.elements.map(({ type }) => type) : [],
      );
    expect(kinds(5)).toEqual([Array.from({ length: 5 }, () => 'button')]);
    expect(kinds(6)).toEqual([['static_select']]);
    expect(kinds(160)).toEqual([['static_select'], ['static_select']]);
    expect(blocksProblems(drawBlocks([{ kind: 'actions', actions: actions(160) }], english))).toEqual([]);
  });

  test('who is only mentioned stands in small print, not among the participants; a place that the title names is not said twice', () => {
    const blocks = drawBlocks(
      [
        { kind: 'meeting', title: 'talks in Delta', state: 'held', place: 'Delta', date: '4 May 2031' },
        { kind: 'participant', name: 'A. Person', role: 'attended', described: null, citations: [1] },
        { kind: 'mentioned', name: 'B. Person', why: 'is named with another meeting' },
        { kind: 'notice', tone: 'info', text: '5 documents searched.' },
      ],
      english,
    );
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text', 'context']);
    const [first, small] = blocks.map((block) => visibleText({ text: '', blocks: [block] }).trim());
    expect(first).toBe('talks in Delta\nheld · 4 May 2031\nA. Person: attended [1]');
    expect(small).toBe('B. Person, mentioned only: is named with another meeting\n5 documents searched.');
  });

  test('what can be asked next stands below the sources, Share beside it; a list with buttons of its own keeps its order', () => {
    const rows = (nodes: readonly Node[]) => {
      const [part] = withShareButton(drawParts({ summary: 'A.', nodes }, 1, english), 'key', english);
      expect(blocksProblems(part?.blocks ?? [])).toEqual([]);
      return part?.blocks.map((block) =>
        visibleText({ text: '', blocks: [block] })
          .trim()
          .split('\n')
          .at(-1),
      );
    };
    const asks = (...labels: string[]): Node => ({ kind: 'actions', actions: labels.map((one) => ({ label: one, ask: `brief ${one}` })) });
    const sources: Node = { kind: 'sources', quotes: [{ ...quote(1), url: null }] };
    expect(rows([{ kind: 'text', text: 'Who.' }, asks('Why'), sources])?.slice(-2)).toEqual(['[Quote 1]', '[Why] [Share to channel]']);
    expect(rows([sources, asks('A', 'B', 'C', 'D', 'E')])?.slice(-2)).toEqual(['[A] [B] [C] [D] [E]', '[Share to channel]']);
    expect(rows([sources])?.slice(-2)).toEqual(['[Quote 1]', '[Share to channel]']);
    expect(rows([asks('Pause'), { kind: 'text', text: 'Two.' }, asks('Resume'), sources])?.[0]).toBe('[Pause]');
  });

  test('bullets that follow each other are one list', () => {
    const bullets: Node[] = ['One.', 'Two.', 'Three.'].map((text) => ({ kind: 'bullet', text, citations: [1], date: null, tag: null }));
    const blocks = drawBlocks(bullets, english);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [{}, {}, {}] }] });
  });
});

describe('escape', () => {
  test.each([
    ['<!channel>', '&lt;!channel&gt;'],
    ['&lt;!channel&gt;', '&amp;lt;!channel&amp;gt;'],
    ['<@U1> <!subteam^S1|x> <http://a|b>', '&lt;@U1&gt; &lt;!subteam^S1|x&gt; &lt;http://a|b&gt;'],
    ['AT&T', 'AT&amp;T'],
  ])('%s', (text, escaped) => {
    expect(escapeMrkdwn(text)).toBe(escaped);
  });

  test('undoing the escape gives the text back, always', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', 'lt;', 'gt;', 'amp;', '!', 'x') }), (text) => {
        expect(unescapeMrkdwn(escapeMrkdwn(text))).toBe(text);
      }),
    );
  });

  test('nothing that pings or links survives, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMrkdwn(text)).not.toMatch(/[<>]/);
      }),
    );
  });

  test('deceiving characters go, joiners and accents stay', () => {
    expect(clean('a\u202eb\u2066c\u200bd\u0000e\ufefff\u{e0041}')).toBe('abcdef');
    expect(clean('👩‍🚀 é نه‌ر')).toBe('👩‍🚀 é نه‌ر');
    expect(clean('a\r\nb\u2028c')).toBe('a\nb\nc');
    expect(clean('\ud800x')).toBe('\ufffdx');
    expect(oneLine('  a\n\tb ')).toBe('a b');
  });

  test.each([
    ['https://news.example/a?b=c', 'https://news.example/a?b=c', 'open at news.example'],
    ['http://bücher.example/', 'http://xn--bcher-kva.example/', 'open at xn--bcher-kva.example'],
    ['https://аpple.example/', 'https://xn--pple-43d.example/', 'open at xn--pple-43d.example'],
  ])('F57 a link says where it leads: %s', (address, url, shown) => {
    expect(safeLink(address, 3000, english)).toEqual({ url, label: shown });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    'https://u:p@evil.example/',
    'not an address',
    '',
    `https://a.example/${'x'.repeat(3000)}`,
    'file:///etc/passwd',
  ])('F57 no link at all: %s', (address) => {
    expect(safeLink(address, 3000, english)).toBeNull();
  });
});

test('a label is cut at a word, with a mark', () => {
  expect(label('What happened after the flood', 20)).toBe('What happened…');
  expect(label('x'.repeat(100), 20)).toBe(`${'x'.repeat(19)}…`);
  expect(label(' ', 20)).toBe('–');
});

describe('quotes', () => {
  test('a button carries its quote, and a forged value opens nothing', () => {
    expect(quoteOfValue(quoteValue(quote(1)))).toEqual(quote(1));
    expect(quoteOfValue('{"n":1}')).toBeNull();
    expect(quoteOfValue('nonsense')).toBeNull();
    expect(quoteOfValue('#gone')).toBeNull();
  });

  test('whatever the quote, its modal is one that Slack takes and shows it whole', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.lorem({ maxCount: 3000 }));
    fc.assert(
      fc.property(text, text, (words, title) => {
        const modal = quoteModal({ ...quote(1, words), title }, null, english);
        expect(viewProblems(JSON.parse(JSON.stringify(modal)))).toEqual([]);
        const shown = visibleText({ text: '', blocks: modal.blocks }).replace(/\s/g, '');
        expect(shown).toContain(clean(words).replace(/\s/g, ''));
      }),
      { numRuns: 50 },
    );
  });
});

describe('words for screen readers', () => {
  const message = (summary: string): Message => ({ summary, nodes: [{ kind: 'text', text: 'x' }] });
  test('the summary, escaped, on its own', () => {
    expect(drawParts(message('Rivers & <lakes>.'), 1, english)[0]?.text).toBe('Rivers &amp; &lt;lakes&gt;.');
  });
  test('never empty', () => {
    expect(drawParts(message(' '), 1, english)[0]?.text).not.toBe('');
  });
  test('a message without nodes shows its summary', () => {
    expect(visibleText({ text: '', blocks: drawParts({ summary: 'Nothing found.', nodes: [] }, 1, english)[0]?.blocks ?? [] }).trim()).toBe(
      'Nothing found.',
    );
  });
});

describe('what a person wrote', () => {
  test.each([
    ['<@U0BOT> who attended?', 'who attended?'],
    ['<@U0BOT|bot>  who\tattended?', 'who attended?'],
    [
      'hey <@U0BOT>, ask <@U2> in <#C1|general> about <http://a.example|a> &amp; <https://b.example>',
      'hey, ask in #general about a & https://b.example',
    ],
    ['<!subteam^S1|@team> a &lt; b &amp;amp;', '@team a < b &amp;'],
    ['<@U0BOT> *brief me on _grain_*', 'brief me on grain'],
    ['<@U0BOT> ```brief grain```', 'brief grain'],
    ['&gt; the river rose\n<@U0BOT> is that true?', 'the river rose\nis that true?'],
    ['thank you <@U0BOT>, great work', 'thank you, great work'],
    [
      '<@U0BOT> :wave::skin-tone-2: what about snake_case_words and 2 * 3 * 4 at 08:00:30 :tada:',
      'what about snake_case_words and 2 * 3 * 4 at 08:00:30',
    ],
    ['<@U0BOT> news on :flag-fr:', 'news on 🇫🇷'],
    ['<@U0BOT> :fire:', ':fire:'],
  ])('%s', (text, read) => {
    expect(readSentence(text, 'U0BOT')).toBe(read);
  });

  test('whatever it is, it is read at once', () => {
    const began = performance.now();
    for (const text of ['*', '_~', '> ', ':a', '`', '<@', '*a ', ' ,'].flatMap((one) => [one.repeat(900), one.repeat(20_000)]))
      readSentence(text, 'U0BOT');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('mentions', () => {
    expect([mentions('<@U0BOT> x', 'U0BOT'), mentions('<@U0BOT|b> x', 'U0BOT'), mentions('<@U0BOTTLE> x', 'U0BOT')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
