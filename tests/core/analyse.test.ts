import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import type { Recognise } from '../../src/core/language/names/recogniser.ts';

/** Takes every run of two capitalised words for a person. */
const recognise: Recognise = (text) =>
  [...text.matchAll(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'person',
  }));
const document = (text: string) => ({ id: 'a', title: null, text, source: 'test', published: null, url: null });

describe('analyse', () => {
  it('finds the day, names, dates and meetings of a document', () => {
    const text =
      'date 2024-04-02 Ann Bee met Cay Dee in Oslo on Monday. She thanked the hosts for the harbour talks and left the town at night.';
    const analysis = analyse(document(text), recognise);
    expect(analysis.published).toBe('2024-04-02');
    expect(analysis.language).toBe('eng');
    expect(analysis.mentions.map(({ name }) => name)).toEqual(['Ann Bee', 'Cay Dee']);
    expect(analysis.dates[0]).toMatchObject({ text: 'Monday', start: '2024-04-01' });
    expect(analysis.reports.length).toBeGreaterThan(0);
  });

  it('keeps every span inside the text and its sentences in order, whatever the text', () => {
    const words = fc.constantFrom(
      'Ann Bee',
      'met',
      'she',
      'on Monday',
      '3 May 2024',
      'Share this',
      '\n',
      '\n\n',
      '.',
      '“',
      '”',
      '\0',
      '# ',
      'OSLO — ',
      'the minister',
      '🤝',
      'date 2024-04-02 ',
      '---\n',
      'will',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const analysis = analyse(document(text), recognise);
        let last = 0;
        for (const { start, end } of analysis.sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { span, text: said } of analysis.dates) expect(text.slice(span.start, span.end)).toBe(said);
        for (const { start, end } of [...analysis.mentions, ...analysis.references]) expect(end > start && end <= text.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is deterministic and plain JSON', () => {
    const analysis = analyse(document('Ann Bee met Cay Dee in Oslo on 3 May 2024.'), recognise);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    expect(analyse(document('Ann Bee met Cay Dee in Oslo on 3 May 2024.'), recognise)).toEqual(analysis);
  });
});
