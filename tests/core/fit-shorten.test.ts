import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST_LENGTH, shorten } from '../../src/core/shorten.ts';
import { english } from '../words.ts';

const long = 'First sentence here. Second sentence is here as well. Third one goes on for quite a long time before it comes to its end.';

test.each([
  ['a text that fits', 'Short.', 100, 'Short.'],
  ['to a whole sentence', long, 95, 'First sentence here. Second sentence is here as well. … (shortened)'],
  ['to a whole word where the first sentence is endless', 'word '.repeat(40).trim(), 80, `${'word '.repeat(13).trim()} … (shortened)`],
  ['to a whole character where there are no words', '𝒳'.repeat(100), 81, `${'𝒳'.repeat(33)} … (shortened)`],
])('%s', (_, text, max, shown) => {
  expect(shorten(text, max, 'text', english)).toBe(shown);
});

test('a shortened text is a beginning of the text plus the mark, never longer than asked, never half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.integer({ min: LEAST_LENGTH, max: 400 }), (text, max) => {
      const shown = shorten(text, max, 'quote', english);
      expect(shown.length).toBeLessThanOrEqual(Math.max(max, LEAST_LENGTH));
      expect(text.startsWith(shown.replace(/ … \(quote shortened; open the source\)$/, ''))).toBe(true);
      expect(shown.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
