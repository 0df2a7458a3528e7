import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/core/language/names/recogniser.ts';
import { splitSentences } from '../../../../src/core/language/sentences.ts';

const bytes = readFileSync(join(import.meta.dirname, '../../../../src/library/weights/names.bin'));
const recognise = createRecogniser(bytes);
const namesIn = (text: string) => recognise(text, splitSentences(text, { start: 0, end: text.length }));
const inWords = (text: string): readonly string[] => namesIn(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('createRecogniser', () => {
  it('finds people, organisations and places, titles outside', () => {
    expect(inWords('Prime Minister Ingrid Halvorsen flew from Oslo to Nairobi on Tuesday, where she met President Joseph Mwangi.')).toEqual(
      ['person Ingrid Halvorsen', 'place Oslo', 'place Nairobi', 'person Joseph Mwangi'],
    );
    expect(inWords('The World Bank and the Ministry of Finance declined to comment.')).toEqual([
      'organisation World Bank',
      'organisation Ministry of Finance',
    ]);
  });

  it('keeps hyphenated and particled names whole', () => {
    expect(inWords('Foreign Minister Han Seung-woo spoke to Faisal bin Hamad al-Thani in Doha.')).toEqual([
      'person Han Seung-woo',
      'person Faisal bin Hamad al-Thani',
      'place Doha',
    ]);
  });

  it('lets the mentions of a word agree', () => {
    const text =
      'Laura Petrescu resigned on Monday. Nobody had expected it. Petrescu said she was tired. “Petrescu was right,” said Anna Weber.';
    expect(inWords(text).filter((name) => name === 'person Petrescu')).toHaveLength(2);
  });

  it('is silent on nothing', () => {
    expect(recognise('', [])).toEqual([]);
    expect(namesIn('the cat sat on the mat.')).toEqual([]);
  });

  it('reads more distinct words than its table holds, and very long sentences', () => {
    const words = Array.from({ length: 12_000 }, (_, at) => `w${at.toString(36)}`).join(' ');
    expect(inWords(`${words} and Maria Fernandez left. ${words}`)).toContain('person Maria Fernandez');
  });

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Mr.',
          'Ana',
          'Kim',
          'Jong-un',
          'of',
          '“',
          '”',
          '.',
          '-',
          'bin',
          'UN',
          'Paris',
          'said',
          '\n',
          'ﬃ',
          '\ud800',
          '2022',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('gives spans within the text, sorted, apart and of capitalised beginnings for persons, for any text', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end, kind } of namesIn(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          if (kind === 'person') expect(any.slice(start, end)).toMatch(/^\p{Lu}/u);
          at = end;
        }
      }),
    );
  });

  it('gives the same names again, whatever it read in between', () => {
    fc.assert(
      fc.property(text, text, (any, other) => {
        const once = namesIn(any);
        namesIn(other);
        expect(namesIn(any)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses bytes that are no weights file', () => {
    expect(() => createRecogniser(new Uint8Array(3))).toThrow('not a weights file');
    expect(() => createRecogniser(bytes.subarray(0, 100_000))).toThrow('not a weights file');
    expect(() => createRecogniser(Uint8Array.from([2, 0, 0, 0, 0x7b, 0x7d, 0, 0]))).toThrow('format 1');
  });
});
