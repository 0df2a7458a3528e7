import { describe, expect, test } from 'vitest';
import { zonesLike } from '../../src/commands/digest/zones.ts';
import { paragraphOf } from '../../src/commands/pages.ts';

describe('a quote in its paragraph', () => {
  const text = 'First paragraph.\nThe river rose. It fell again. Nobody was hurt.\nLast paragraph.';
  const note = (quote: string, start = text.indexOf(quote)) => ({
    ...{ n: 1, documentId: 'd', title: 'T', published: null, url: null },
    ...{ quote, start, end: start + quote.length },
  });

  test('is shown with the words before and after it, up to the ends of its lines', () => {
    expect(paragraphOf(text, note('It fell again.'))).toEqual({
      before: 'The river rose. ',
      quote: 'It fell again.',
      after: ' Nobody was hurt.',
    });
  });

  test('at the very beginning and end of a text', () => {
    expect(paragraphOf(text, note('First paragraph.'))).toMatchObject({ before: '', after: '' });
    expect(paragraphOf(text, note('Last paragraph.'))).toMatchObject({ before: '', after: '' });
  });

  test('is not where the text has changed since, nor where its place is not known', () => {
    expect(paragraphOf(text, note('It fell again.', 3))).toBeNull();
    const { start: _, end: __, ...placeless } = note('It fell again.');
    expect(paragraphOf(text, placeless)).toBeNull();
  });

  test('a text without line ends is shown in part, and says so', () => {
    const long = `${'word '.repeat(1_000)}The river rose. ${'word '.repeat(1_000)}`;
    const start = long.indexOf('The river');
    const found = paragraphOf(long, { ...note('The river rose.'), start, end: start + 15 });
    expect(found?.before).toMatch(/^… /);
    expect(found?.after).toMatch(/ …$/);
    expect(`${found?.before}${found?.after}`.length).toBeLessThan(2_500);
  });
});

test('zones are found by city, by part of the name, and however they are written', () => {
  expect(zonesLike('kyi', 5)).toEqual(['Europe/Kyiv']);
  expect(zonesLike('new y', 5)).toContain('America/New_York');
  expect(zonesLike('europe/', 100).every((zone) => zone.startsWith('Europe/'))).toBe(true);
  expect(zonesLike('', 25)).toHaveLength(25);
});
