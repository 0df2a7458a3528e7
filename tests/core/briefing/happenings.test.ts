import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/core/briefing/candidate.ts';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { compareHappenings } from '../../../src/core/briefing/conflicts/happenings.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { type Draft, found, resultOf } from './build.ts';

const NAMES = {
  person: ['Emil Bauer', 'Bauer', 'Mira Holt', 'Holt', 'Ada Lind', 'Lind'],
  organisation: ['Halden Steel', 'Nordline', 'Herald News'],
  place: ['Tolm', 'Brunn', 'Kalvo', 'Estria', 'Oslo', 'Norway', 'Bergen'],
};

/** Two reports, of one day unless told otherwise. */
const two = (a: string, b: string, days: readonly [string, string] = ['2024-05-01', '2024-05-01']): readonly Draft[] =>
  [a, b].map((text, i) => ({ id: String(i), text, published: days[i] ?? '2024-05-01', ...NAMES }));

const about = (drafts: readonly Draft[]): readonly string[] =>
  compareHappenings(drafts.flatMap((draft, origin) => candidatesOf(found(draft)).map((candidate) => ({ candidate, origin })))).map(
    (difference) => english.tell(difference.about),
  );

describe('days and places on which sources differ', () => {
  it.each([
    [
      'a trial',
      'The trial of Emil Bauer for fraud begins in Kalvo on 3 June 2024, the court said.',
      'The trial of Emil Bauer for fraud begins in Kalvo on 10 June 2024.',
      'the day: 2024-06-03 or 2024-06-10',
    ],
    [
      'an accident',
      'The old rail bridge at Tolm collapsed on Monday under a freight train.',
      'The old rail bridge at Tolm collapsed under a freight train on Tuesday.',
      'the day: 2024-04-29 or 2024-04-30',
    ],
    [
      'a life',
      'The painter Ada Lind was born to a family of fishermen in Brunn on 4 May 1962.',
      'The painter Ada Lind was born to a family of fishermen in Brunn on 4 May 1963.',
      'the day: 1962-05-04 or 1963-05-04',
    ],
    [
      'a wreck',
      'A Nordline ferry with 80 passengers sank off Kalvo in heavy fog on Monday.',
      'A Nordline ferry with 80 passengers sank off Brunn in heavy fog on Monday.',
      'the place: Kalvo or Brunn',
    ],
    [
      'a summit',
      'The spring summit on fishing quotas will be held in Oslo in May.',
      'The spring summit on fishing quotas will be held in Bergen in May.',
      'the place: Oslo or Bergen',
    ],
    [
      'a factory',
      'Halden Steel will build its new furnace with 400 workers in Tolm.',
      'Halden Steel will build its new furnace with 400 workers in Brunn, Herald News reported.',
      'the place: Tolm or Brunn',
    ],
  ])('%s', (_, a, b, difference) => expect(about(two(a, b))).toEqual([difference]));
});

describe('days and places that only look like a difference', () => {
  it.each([
    [
      'a city and its country',
      'The spring summit on fishing quotas opened in Oslo.',
      'The spring summit on fishing quotas opened in Norway.',
    ],
    [
      'the day on which somebody spoke',
      'The port of Kalvo will reopen for fishing boats, Mira Holt said on Monday.',
      'The port of Kalvo will reopen for fishing boats, Mira Holt said on Tuesday.',
    ],
    [
      'two accused',
      'The court in Kalvo sentenced Emil Bauer to ten years for fraud on Monday.',
      'The court in Kalvo sentenced Ada Lind to ten years for fraud on Tuesday.',
    ],
    [
      'two happenings',
      'Farmers blocked the coast road at Tolm with tractors on Monday.',
      'Farmers blocked the coast road at Brunn with tractors on Tuesday.',
    ],
    [
      'the beginning of a state',
      'The coast road at Tolm has been closed for repairs since Monday.',
      'The coast road at Tolm has been closed for repairs since 3 March 2024.',
    ],
    [
      'a day within a month',
      'The trial of Emil Bauer for fraud begins in Kalvo on 3 June 2024.',
      'The trial of Emil Bauer for fraud begins in Kalvo in June 2024.',
    ],
  ])('%s', (_, a, b) => expect(about(two(a, b))).toEqual([]));

  it('a day that a later report moved', () => {
    const moved = two(
      'The trial of Emil Bauer for fraud begins in Kalvo on 3 June 2024.',
      'The trial of Emil Bauer for fraud begins in Kalvo on 10 June 2024.',
      ['2024-05-01', '2024-05-20'],
    );
    expect(about(moved)).toEqual([]);
  });

  it('one source that says both', () => {
    const [a] = two(
      'The old rail bridge at Tolm collapsed on Monday under a train. The old rail bridge at Tolm collapsed on Tuesday under a train.',
      '',
    );
    expect(about(a ? [a] : [])).toEqual([]);
  });
});

describe('in a briefing', () => {
  const brief = (topic: string, drafts: readonly Draft[]) =>
    composeBriefing({ words: english, topic: readTopic(topic, { topics: [] }), result: resultOf(drafts), asOf: '2024-05-02', bullets: 5 });

  it('both days stand side by side, cited, and neither is told as a fact', () => {
    const { conflicts, bullets, citations } = brief(
      'rail bridge',
      two(
        'The old rail bridge at Tolm collapsed on Monday under a freight train.',
        'The old rail bridge at Tolm collapsed under a freight train on Tuesday.',
      ),
    );
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.claims.map((claim) => claim.citations.map((n) => citations[n - 1]?.documentId))).toEqual([['0'], ['1']]);
    expect(bullets).toEqual([]);
  });

  it('tells who took part by one report and not by another', () => {
    const { conflicts } = brief(
      'Lind',
      two(
        'Mira Holt met Emil Bauer in Oslo on Monday to speak about fishing quotas. Ada Lind attended the meeting, which lasted two hours.',
        'Emil Bauer was received by Mira Holt in Oslo on Monday after weeks of strikes. Ada Lind did not attend the meeting because of a storm.',
      ),
    );
    expect(conflicts.map((conflict) => conflict.about).join()).toMatch(/who took part.*Ada Lind was there or Ada Lind was not there/);
  });
});
