import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';
import { officeOf } from '../../../src/core/language/people/offices.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../src/library/weights/names.bin')));

/** How the people of a text's first meeting are described. */
function described(text: string): Readonly<Record<string, string | null>> {
  const document = { id: 'a', title: null, text, source: 'test', published: '2024-05-14', url: null };
  return Object.fromEntries((analyse(document, recognise).reports[0]?.participants ?? []).map((one) => [one.name, one.described]));
}

describe('how participants are described', () => {
  it('takes the office in front with what belongs to it, and the apposition behind', () => {
    expect(
      described(
        'Acting trade minister Rosa Delgado met the Norwegian ambassador Bjarne Holt and Karl Lund, head of the dockers in Bergen, for talks in Oslo on Monday.',
      ),
    ).toEqual({
      'Rosa Delgado': 'Acting trade minister',
      'Bjarne Holt': 'Norwegian ambassador',
      'Karl Lund': 'head of the dockers in Bergen',
    });
  });

  it('gives each of several their office in the singular', () => {
    expect(described('Foreign ministers Rosa Delgado and Bjarne Holt met in Oslo on Monday.')).toMatchObject({
      'Rosa Delgado': 'Foreign minister',
    });
  });

  it('takes nothing that is no office', () => {
    expect(
      described(
        'Late on Tuesday Rosa Delgado met Bjarne Holt, late as ever, in Oslo. Two days later Rosa Delgado met Karl Lund in Bergen.',
      ),
    ).toEqual({
      'Rosa Delgado': null,
      'Bjarne Holt': null,
    });
  });

  it('knows trades by their endings, and what only sounds like one', () => {
    expect(
      ['Ministers', 'deputies', 'policewomen', 'cement maker'.split(' ')[1], 'later', 'number', 'two days later', 'whether'].map((word) =>
        officeOf(word ?? ''),
      ),
    ).toEqual(['Minister', 'deputy', 'policewoman', 'maker', null, null, null, null]);
  });
});
