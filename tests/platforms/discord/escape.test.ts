import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, inline, label, lines, plain, webAddress } from '../../../src/platforms/discord/escape.ts';
import { readMarkdown } from '../../standins/discord/markdown.ts';
import { pingsOf } from '../../standins/discord/messages.ts';

/** Texts that try to be more than text. */
const HOSTILE: readonly string[] = [
  '@everyone and @here',
  '@EVERYONE',
  '<@1> <@!1> <@&2> <#3> </brief:4> <id:customize>',
  '<t:1700000000:R> <:blob:123> <a:blob:123> :smile: :thumbs_up:',
  '# Heading',
  '## Heading',
  '-# small print',
  '> quoted',
  '>>> quoted to the end',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '12) item',
  '**bold** *italic* __underline__ _italic_ ~~strike~~ ||spoiler||',
  '`code` ``code`` ```js\ncode\n```',
  '[good.example](https://evil.example/path)',
  '[x](<https://evil.example>)',
  '[https://good.example](https://evil.example)',
  'https://evil.example/a_b_c?d=*e* http://user:pass@evil.example <https://evil.example> HTTPS://EVIL.EXAMPLE',
  'discord.gg/abc discord.com/invite/abc discordapp.com/invite/abc',
  'discord://-/channels/1 <mailto:a@b.example> <tel:+1>',
  'a \\ backslash \\* and \\\\ two',
  'https\\://evil.example',
  '\u202egnp.exe\u202c and \u2066more\u2069, zero\u200bwidth, \u0007bell, \ufefffeff, tag\u{e0041}',
  'ends with a backslash \\',
  '***',
  '~~~',
  ':::smile:::',
  '\\<@1>',
  '<<@1>>',
  '@\u200beveryone',
  'م مرحبا עברית 👩‍👩‍👧 e\u0301',
];

const JOINER = /\u2060/g;
const seenOf = (source: string) => {
  const { text, effects } = readMarkdown(source);
  return { text: text.replaceAll(JOINER, ''), effects };
};

describe('F56, F57 text of documents shows its words and does nothing', () => {
  test.each(HOSTILE)('%j', (text) => {
    expect(seenOf(inline(text))).toEqual({ text: plain(text), effects: [] });
    // Not even where the sender forgot to say that nobody is to be pinged.
    expect(pingsOf({ content: inline(text) })).toEqual([]);
  });

  test.each(HOSTILE)('%j after other words, in bold, in a list, in a quotation', (text) => {
    expect(seenOf(`- ${inline(text)}`).effects.map(({ kind }) => kind)).toEqual(['list']);
    expect(seenOf(`### ${inline(text)}`).effects.map(({ kind }) => kind)).toEqual(['heading']);
    expect(seenOf(`words: ${inline(text)} \\[1\\]`)).toEqual({ text: `words: ${plain(text)} [1]`, effects: [] });
    expect(new Set(seenOf(lines(text, '> ')).effects.map(({ kind }) => kind))).toEqual(new Set(['quote']));
    const bold = seenOf(`**${inline(text)}** rest`);
    expect(bold.effects.map(({ kind }) => kind)).toEqual(['bold']);
    expect(bold.text).toBe(`${plain(text)} rest`);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...HOSTILE,
        '\\',
        '*',
        '_',
        '`',
        '|',
        '~',
        '<',
        '>',
        '@',
        '#',
        ':',
        '/',
        '.',
        '[',
        ']',
        '(',
        ')',
        '\n',
        ' ',
        '1',
        'a',
        '-',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 12,
    },
  );

  test('whatever is put together', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const { text: shown, effects } = seenOf(inline(text));
        expect(effects).toEqual([]);
        expect(shown).toBe(plain(text).replaceAll(JOINER, ''));
        expect(pingsOf({ content: inline(text) })).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('several lines stay lines, each inert', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = lines(parts.join('\n'), '> ');
        expect(seenOf(source).effects.every(({ kind }) => kind === 'quote')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('characters that are not seen are taken out, line ends are one kind', () => {
  expect(clean('a\r\nb\rc\u2028d\u0000e\u202ef\tg')).toBe('a\nb\nc\nde\u0066 g'.replace('de\u0066', 'def'));
});

test('joiners of emoji and scripts stay', () => {
  expect(clean('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
});

test('a label is cut after a word, never within a character', () => {
  expect(label('short', 10)).toBe('short');
  expect(label('several words that go on', 14)).toBe('several words…');
  expect(label('👍'.repeat(10), 6)).toBe('👍👍…');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 5, max: 100 }), (text, max) => label(text, max).length <= max));
});

test.each<[string | null, string | null]>([
  ['https://example.org/a', 'example.org'],
  ['http://example.org:8080/', 'example.org:8080'],
  ['https://user:pass@example.org/', null],
  ['https://user@example.org/', null],
  ['javascript:alert(1)', null],
  ['ftp://example.org', null],
  ['not an address', null],
  [null, null],
  [`https://example.org/${'x'.repeat(600)}`, null],
  // A host in another script is shown in the letters that are looked up, so that it looks like no other.
  ['https://еxample.org/', 'xn--xample-2of.org'],
])('F57 the address %s is offered as %s', (url, host) => {
  expect(webAddress(url, 512)?.host ?? null).toBe(host);
});
