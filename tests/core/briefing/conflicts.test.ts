import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/core/briefing/candidate.ts';
import { compareFigures } from '../../../src/core/briefing/conflicts.ts';
import { type Draft, found } from './build.ts';

const values = (drafts: readonly Draft[]): readonly (readonly string[])[] =>
  compareFigures(drafts.flatMap((draft, origin) => candidatesOf(found(draft)).map((candidate) => ({ candidate, origin })))).differences.map(
    ({ sides }) => sides.map((side) => side.figure.text),
  );
const two = (a: string, b: string, days: readonly [string?, string?] = []): readonly Draft[] => [
  { id: 'a', text: a, ...(days[0] ? { published: days[0] } : {}) },
  { id: 'b', text: b, ...(days[1] ? { published: days[1] } : {}) },
];

describe('figures on which sources differ', () => {
  it('sets two amounts for the same thing side by side', () =>
    expect(
      values(two('Norland pledged $300 million in road repairs to Estria.', 'Norland will give $322 million in road repairs to Estria.')),
    ).toEqual([['$300 million', '$322 million']]));

  it('sets two counts of the same day side by side', () =>
    expect(
      values(two('The blast killed 12 miners in the pit.', 'Officials said 17 miners died in the blast.', ['2024-05-01', '2024-05-01'])),
    ).toHaveLength(1));

  it('sees two reporters in one document', () =>
    expect(
      values([
        {
          id: 'a',
          text: 'The envoys promised $300 million in road repairs to Estria, according to Herald News. Officials told The Courier that $400 million in road repairs for the region was agreed. The amount included $350 million for Estria alone.',
        },
      ]),
    ).toEqual([['$300 million', '$350 million']]));

  it('reads a share as a figure of the same thing', () =>
    expect(
      values(
        two(
          'Norland announced $700 million in road repairs for Estria and nine neighbours, of which some $322 million is earmarked for Estria.',
          'Norland pledged $300 million in road repairs to Estria.',
        ),
      ),
    ).toEqual([['$322 million', '$300 million']]));
});

describe('what is no conflict', () => {
  it.each([
    [
      'a part and its whole',
      two(
        'Norland pledged $300 million in road repairs to Estria.',
        'Norland pledged $700 million in road repairs for Estria and nine neighbours.',
      ),
    ],
    [
      'a running total',
      two(
        'Norland pledged $300 million in road repairs to Estria.',
        'That brings a total of $500 million in road repairs to Estria since 2020.',
      ),
    ],
    [
      'a sale against a grant',
      two(
        'Norland pledged $300 million in road machines to Estria.',
        'Norland approved the sale of $330 million in road machines to Estria.',
      ),
    ],
    [
      'a count that rose with the days',
      two('The blast killed 12 miners in the pit.', 'The blast killed 17 miners in the pit.', ['2024-05-01', '2024-05-04']),
    ],
    ['the same figure', two('The blast killed 12 miners.', 'Twelve miners died: the blast killed 12 miners.')],
    ['another thing counted', two('They sent 12 trucks to Estria.', 'They sent 17 nurses to Estria.')],
    ['a change of the figure', two('Prices rose 3 per cent in May.', 'Prices rose from 2 per cent in May.')],
  ])('%s', (_, drafts) => expect(values(drafts)).toEqual([]));
});
