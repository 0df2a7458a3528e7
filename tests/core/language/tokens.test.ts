import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/language/tokens.ts';

const words = (text: string): readonly string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['O’Brien met Jean-Luc.', ['O’Brien', 'met', 'Jean', '-', 'Luc', '.']],
    ["Ann's son, J. Smith", ['Ann', "'s", 'son', ',', 'J.', 'Smith']],
    ['Mr. Kaya and Acme Inc. agreed.', ['Mr.', 'Kaya', 'and', 'Acme', 'Inc.', 'agreed', '.']],
    ['The U.S. paid $1,200.50.', ['The', 'U.S.', 'paid', '$', '1,200.50', '.']],
    ['“Yes…” (see www.example.org/a) ', ['“', 'Yes', '…', '”', '(', 'see', 'www.example.org/a)']],
    ['Zoë’s 5th try', ['Zoë', '’s', '5th', 'try']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('keeps exact offsets within a part of a text', () => {
    const text = 'First line.\nDr. Who came.';
    const tokens = tokenise(text, { start: 12, end: text.length });
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Dr.', 'Who', 'came', '.']);
    expect(tokens[0]?.start).toBe(12);
  });

  it('covers any text but its spaces, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
