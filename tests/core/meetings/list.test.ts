import { expect, it } from 'vitest';
import { metWith } from '../../../src/core/meetings/answer/met.ts';
import { toldMeetings } from '../../../src/core/meetings/join.ts';
import { listMeetings } from '../../../src/core/meetings/list.ts';
import { english } from '../../words.ts';
import { namesOf, resultOf, told } from './told.ts';

const attended = 'attended' as const;
const found = [
  told('a', '2024-04-02', 'Ann Bee met Volodymyr Orlovskyy in Oslo on Monday.', {
    trigger: 'met',
    place: 'Oslo',
    date: ['Monday', '2024-04-01'],
    people: { 'Ann Bee': attended, 'Volodymyr Orlovskyy': attended },
  }),
  told('b', '2024-05-02', 'Ann Bee met Orlovsky and Cay Dee in Turku on Wednesday.', {
    trigger: 'met',
    place: 'Turku',
    date: ['Wednesday', '2024-05-01'],
    people: { 'Ann Bee': attended, Orlovsky: attended, 'Cay Dee': 'hosted' },
  }),
  told('c', null, 'Ann Bee will meet Cay Dee.', {
    trigger: 'meet',
    state: 'planned',
    people: { 'Ann Bee': 'expected', 'Cay Dee': 'expected' },
  }),
];
const list = (words: string) =>
  listMeetings({ reader: english, words, result: resultOf(...found), asOf: '2024-06-01', names: namesOf(...found) });

it('lists all meetings, newest first, undated ones last', () => {
  expect(list('').meetings.flatMap(({ documents }) => documents)).toEqual(['b', 'a', 'c']);
});

it('lists those that the words fit', () => {
  expect(list('zelensky').meetings).toEqual([]);
  expect(list('orlovskiy').meetings.flatMap(({ documents }) => documents)).toEqual(['b', 'a']);
  expect(list('oslo').meetings.flatMap(({ documents }) => documents)).toEqual(['a']);
});

it('counts whom a person met, by any spelling, on which days', () => {
  expect(metWith(toldMeetings(found), 'Bee')).toEqual([
    { name: 'Volodymyr Orlovskyy', count: 2, days: ['2024-05-01', '2024-04-01'] },
    { name: 'Cay Dee', count: 1, days: ['2024-05-01'] },
  ]);
});
