import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/briefing/figures.ts';
import { fluffOf } from '../../../src/core/briefing/fluff.ts';
import { trimSentence } from '../../../src/core/briefing/trim.ts';
import { keyOf, skeleton, wordsOf } from '../../../src/core/briefing/words.ts';

describe('figuresOf', () => {
  it.each([
    [
      'They pledged $713 million and €2.5bn.',
      [
        [713e6, '$'],
        [2.5e9, '€'],
      ],
    ],
    [
      'Prices rose by 3.5 per cent to 1,200 crowns.',
      [
        [3.5, '%'],
        [1200, 'count'],
      ],
    ],
    ['Twelve people died in 2022.', [[12, 'count']]],
    ['The meeting began at 10:30 on the 5th.', []],
    ['It cost 40 million dollars.', [[40e6, '$']]],
    ['A 19-year-old was held.', []],
    ['One of the two men left.', [[2, 'count']]],
  ])('%s', (text, expected) => expect(figuresOf(text).map(({ value, unit }) => [value, unit])).toEqual(expected));

  it('gives exact places', () => {
    const text = 'Some $3.7 billion and 15 trucks.';
    for (const figure of figuresOf(text)) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  });
});

describe('fluffOf', () => {
  const fluff = (text: string): number => fluffOf(text, wordsOf(text));
  it.each([
    'The accord serves as a testament to the enduring strength of the alliance.',
    'This development underscores the pivotal role of dialogue in a complex landscape.',
    'As both sides navigate mounting challenges, their commitment remains crucial.',
    'In conclusion, the vote represents a significant step towards stability.',
  ])('comment: %s', (text) => expect(fluff(text)).toBeGreaterThanOrEqual(1.5));

  it.each([
    'The ministers signed the treaty in Riga on Monday.',
    'Flooding killed 14 people in the valley, the rescue service said.',
    'The bank raised its key rate to 5.5 per cent.',
  ])('news: %s', (text) => expect(fluff(text)).toBeLessThan(0.7));
});

describe('trimSentence', () => {
  it.each([
    ['Meanwhile, the port was closed by the storm.', 'The port was closed by the storm.'],
    [
      'The two ministers signed the treaty in Riga, underscoring the importance of good neighbours.',
      'The two ministers signed the treaty in Riga.',
    ],
    // Figures, quotes, negation, attribution and new names stay.
    ['The ministers signed the treaty in Riga, marking the end of 12 years of talks.', null],
    ['The ministers signed the treaty in Riga, signalling that they will not return.', null],
    ['The ministers signed the treaty in Riga, strengthening ties with Estonia.', null],
    ['The port was closed, reinforcing fears.', null],
  ])('%s', (text, expected) => expect(trimSentence(text)).toBe(expected ?? text));
});

describe('words', () => {
  it('keeps abbreviations apart from common words', () => {
    expect(keyOf('US')).toBe('US');
    expect(keyOf('U.S.')).toBe('US');
    expect(keyOf('us')).not.toBe('US');
  });

  it('hears transliterations as one, other names as two', () => {
    expect(skeleton('Kiev')).toBe(skeleton('Kyiv'));
    expect(skeleton('Zelensky')).toBe(skeleton('Zelenskiy'));
    expect(skeleton('Iran')).not.toBe(skeleton('Iron'));
  });

  it('reads scripts without blanks letter by letter', () => expect(wordsOf('北京会谈')).toHaveLength(4));
});
