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

/** Two reports of one day, each of its own source. */
const sameDay = (a: string, b: string): readonly Draft[] => two(a, b, ['2024-05-01', '2024-05-01']);

const PLACES = ['Tolm', 'Brunn', 'Kalvo', 'Estria', 'Sudmark', 'Norland'];
const COMPANIES = ['Nordline', 'Sealink', 'Halden Steel', 'Kalvo Ferries', 'Brunn Ferries'];
const PEOPLE = ['Mira Holt', 'Jon Vane', 'Ada Lind'];
/** The report with the names of these tables found in it. */
const named = (draft: Draft): Draft => ({ ...draft, place: PLACES, organisation: COMPANIES, person: PEOPLE });

describe('figures on which sources differ', () => {
  it.each([
    ['aid', 'Norland pledged $300 million in road repairs to Estria.', 'Norland will give $322 million in road repairs to Estria.'],
    [
      'aid, one of several gifts, against a share of a larger one',
      'Vane and Holt pledged $300 million in road financing to Tolm and approved the sale of trucks worth $165 million, Herald News reported.',
      'Officials told The Courier that the two announced $713 million in road financing for Estria and nine neighbours, of which some $322 million is earmarked for Tolm.',
    ],
    ['a toll', 'The blast killed 12 miners in the pit.', 'Officials said 17 miners died in the blast.'],
    [
      'an election',
      'Mira Holt won 52 percent of the vote, the Courier reported.',
      'Mira Holt won 57 percent of the vote, state radio said.',
    ],
    ['jobs', 'Halden Steel will cut 400 jobs at its Brunn plant.', 'Halden Steel is to cut 650 jobs at its Brunn plant, unions said.'],
    ['a storm', 'The storm left 30,000 homes without power in Kalvo.', 'The storm left 45,000 homes without power in Kalvo.'],
    ['an outbreak', 'The outbreak has infected 230 people in Norland.', 'The outbreak has infected 310 people in Norland, doctors said.'],
    ['a price paid', 'Nordline bought Kalvo Ferries for $90 million.', 'Nordline bought Kalvo Ferries for $120 million, the Courier said.'],
    ['a fine', 'A court fined Halden Steel $5 million for dumping waste.', 'A court fined Halden Steel $8 million for dumping waste.'],
    ['a rate', 'Inflation in Estria rose to 5.2 per cent in May.', 'Inflation in Estria rose to 5.9 per cent in May.'],
    ['a change', 'Prices in Estria rose 3 per cent in May.', 'Prices in Estria rose 5 per cent in May.'],
    ['a crowd', 'A crowd of 40,000 watched the cup final in Tolm.', 'A crowd of 52,000 watched the cup final in Tolm, the police said.'],
  ])('%s', (_, a, b) => expect(values(sameDay(a, b))).toHaveLength(1));

  it('reads a share as a figure of the same thing', () =>
    expect(
      values(
        two(
          'Norland announced $700 million in road repairs for Estria and nine neighbours, of which some $322 million is earmarked for Estria.',
          'Norland pledged $300 million in road repairs to Estria.',
        ),
      ),
    ).toEqual([['$322 million', '$300 million']]));

  it('sees two reporters in one document', () =>
    expect(
      values([
        {
          id: 'a',
          text: 'The envoys promised $300 million in road repairs to Estria, according to Herald News. Officials told The Courier that $400 million in road repairs for the region was agreed. The amount included $350 million for Estria alone.',
        },
      ]),
    ).toEqual([['$300 million', '$350 million']]));
});

describe('what only looks like a conflict', () => {
  it.each([
    [
      'a part and its whole',
      'Norland pledged $300 million in road repairs to Estria.',
      'Norland pledged $700 million in road repairs for Estria and nine neighbours.',
    ],
    [
      'a running total',
      'Norland pledged $300 million in road repairs to Estria.',
      'That brings a total of $500 million in road repairs to Estria since 2020.',
    ],
    [
      'a sale against a grant',
      'Norland pledged $300 million in road machines to Estria.',
      'Norland approved the sale of $330 million in road machines to Estria.',
    ],
    ['the same figure', 'The blast killed 12 miners.', 'Twelve miners died: the blast killed 12 miners.'],
    ['another thing counted', 'They sent 12 trucks to Estria.', 'They sent 17 nurses to Estria.'],
    ['where a figure came from', 'Prices rose 3 per cent in May.', 'Prices rose from 2 per cent in May.'],
    ['another month', 'Prices in Estria rose 3 per cent in May.', 'Prices in Estria rose 4 per cent in June.'],
    ['another year', 'Halden Steel made a profit of $30 million in 2022.', 'Halden Steel made a profit of $41 million in 2023.'],
    ['other victims', 'The raid killed 12 soldiers in Tolm.', 'The raid killed 17 civilians in Tolm.'],
    ['the dead and the hurt', 'The crash in Tolm killed 12 people.', 'The crash in Tolm injured 17 people.'],
    ['another happening', 'A fire killed 12 people.', 'A flood killed 17 people.'],
    ['another place', 'A fire killed 12 people in Tolm.', 'A fire killed 17 people in Brunn.'],
    ['a lower bound', 'At least 10 miners died in the blast.', 'The blast killed 12 miners.'],
    ['more than', 'More than 40,000 people marched in Tolm.', 'In Tolm 52,000 people marched.'],
    [
      'a rounded figure',
      'Norland pledged about $300 million in road repairs to Estria.',
      'Norland pledged $312 million in road repairs to Estria.',
    ],
    [
      'a rate and a sum',
      'Norland pays $3 million a month in road repairs to Estria.',
      'Norland paid $9 million in road repairs to Estria.',
    ],
    ['another giver', 'Norland pledged $300 million in road repairs to Estria.', 'Sudmark pledged $330 million in road repairs to Estria.'],
    [
      'another receiver',
      'Norland pledged $300 million in road repairs to Estria.',
      'Norland pledged $330 million in road repairs to Sudmark.',
    ],
    ['another buyer', 'Nordline bought Kalvo Ferries for $90 million.', 'Sealink bought Brunn Ferries for $120 million.'],
    ['another match', 'Tolm beat Brunn by 12 points.', 'Kalvo beat Brunn by 17 points.'],
  ])('%s', (_, a, b) => expect(values(sameDay(a, b).map(named))).toEqual([]));

  it('a count that rose with the days', () =>
    expect(
      values(two('The blast killed 12 miners in the pit.', 'The blast killed 17 miners in the pit.', ['2024-05-01', '2024-05-02'])),
    ).toEqual([]));
});
