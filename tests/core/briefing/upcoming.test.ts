import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { type Draft, resultOf } from './build.ts';

const NAMES = {
  person: ['Ida Renn', 'Renn', 'Olav Strand', 'Strand'],
  organisation: ['Carden Glass'],
  place: ['Osby', 'Pelham', 'Lund', 'Vardal'],
};
type Text = readonly [published: string, text: string];

const brief = (words: string, texts: readonly Text[], asOf = '2024-05-20') =>
  composeBriefing({
    words: english,
    topic: readTopic(words, { topics: [] }),
    result: resultOf(texts.map(([published, text], i): Draft => ({ id: `t${i}`, published, text, ...NAMES }))),
    asOf,
    bullets: 6,
  });

describe('what lies ahead', () => {
  it.each<[string, string, ...Text[]]>([
    ['a day to come', 'Renn', ['2024-05-15', 'Ida Renn will open the new bridge in Osby on 3 June 2024.']],
    ['an opening next month', 'bridge', ['2024-05-15', 'The bridge in Osby is to open next month, the council said.']],
    [
      'a vote put off to a day to come',
      'vote',
      ['2024-05-15', 'The vote on the Osby harbour was postponed until 12 June 2024 and will be held in Lund.'],
    ],
  ])('%s', (_, topic, ...texts) => {
    const { upcoming } = brief(topic, texts);
    expect(upcoming.map(({ tag }) => tag)).toEqual(['announced']);
  });

  it.each<[string, string, ...Text[]]>([
    ['a resignation', 'Strand', ['2024-05-15', 'Olav Strand resigned as mayor of Osby on Tuesday and will be followed by Ida Renn.']],
    ['a plan of the past', 'Renn', ['2024-05-15', 'Ida Renn was scheduled to meet the strikers in Osby on Tuesday.']],
    [
      'a hearing that was',
      'hearing',
      ['2024-05-15', 'The hearing in Lund, which had been due to begin on Monday, opened with the testimony of Olav Strand.'],
    ],
    ['talks called off', 'talks', ['2024-05-15', 'The talks in Vardal that were set for next week were called off on Tuesday.']],
    ['what will not be', 'Carden Glass', ['2024-05-15', 'Carden Glass will not open its works in Pelham next year.']],
    [
      'a plan that a later text calls off',
      'Renn',
      ['2024-05-10', 'Ida Renn will meet the strikers in Vardal on 23 May 2024.'],
      ['2024-05-15', 'The meeting of Ida Renn with the strikers in Vardal has been cancelled.'],
    ],
    [
      'a plan that a later text shelves in other words',
      'Carden Glass',
      ['2024-05-10', 'Carden Glass plans to build a furnace in Pelham next year.'],
      ['2024-05-15', 'Carden Glass has shelved the furnace that it wanted to build in Pelham.'],
    ],
    [
      'what has been done since',
      'bridge',
      ['2024-05-10', 'Ida Renn will open the new bridge in Osby on 18 May 2024.'],
      ['2024-05-19', 'Ida Renn opened the new bridge in Osby on Saturday before a large crowd.'],
    ],
  ])('is not %s', (_, topic, ...texts) => expect(brief(topic, texts).upcoming).toEqual([]));

  it('gives the new day of what was moved, and not the old one', () => {
    const { upcoming, bullets } = brief('trial', [
      ['2024-05-10', 'The trial of Olav Strand for fraud will begin in Lund on 28 May 2024.'],
      ['2024-05-15', 'The trial of Olav Strand for fraud has been moved to 11 June 2024 and will begin in Lund.'],
    ]);
    expect(upcoming.map(({ date }) => date?.start)).toEqual(['2024-06-11']);
    expect(bullets).toEqual([]);
  });

  it('says of what nobody reported that it is unconfirmed', () =>
    expect(
      brief('Renn', [['2024-05-10', 'Ida Renn will open the new bridge in Osby on 14 May 2024.']]).upcoming.map(({ tag }) => tag),
    ).toEqual(['unconfirmed']));
});
