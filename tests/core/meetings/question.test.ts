import { describe, expect, it } from 'vitest';
import { meetingTerms, readQuestion } from '../../../src/core/meetings/question.ts';

const names = [
  { name: 'Volodymyr Orlovskyy', kind: 'person', documents: 5 },
  { name: 'Ann Bee', kind: 'person', documents: 4 },
  { name: 'Antony Hallberg', kind: 'person', documents: 3 },
  { name: 'Maria van der Berg', kind: 'person', documents: 1 },
  { name: 'Oslo', kind: 'place', documents: 3 },
  { name: 'Kyiv', kind: 'place', documents: 3 },
  { name: 'Norway', kind: 'place', documents: 3 },
  { name: 'Peru', kind: 'place', documents: 3 },
] as const;
const read = (text: string) => readQuestion(text, names, '2024-04-17');

describe('readQuestion', () => {
  it.each([
    ['Who attended the Oslo talks?', 'who'],
    ['oslo talks', 'who'],
    ['Did Hallberg attend the Oslo talks?', 'whether'],
    ['Was Ann Bee in Oslo?', 'whether'],
    ['Whom did Ann Bee meet in Oslo?', 'whom'],
    ['Who did Ann Bee meet in Oslo?', 'whom'],
    ['Which meetings did Ann Bee attend?', 'meetings'],
    ['met Hallberg', 'meetings'],
    ['Who will attend the summit in Oslo?', 'who'],
    ['When did Ann Bee meet Hallberg?', 'when'],
  ])('%s asks %s', (text, asks) => expect(read(text).form.asks).toBe(asks));

  it.each([
    ['orlovsky', ['Volodymyr Orlovskyy'], false],
    ['Orlovskiy', ['Volodymyr Orlovskyy'], false],
    ['Vladimir Orlovsky', ['Volodymyr Orlovskyy'], false],
    ['Who met Orlovksy?', ['Volodymyr Orlovskyy'], true],
    ['halberg oslo', ['Antony Hallberg'], false],
    ['van der berg', ['Maria van der Berg'], false],
    ['Hallberg’s meetings', ['Antony Hallberg'], false],
  ])('finds the person of %j', (text, expected, guessed) => {
    expect(read(text).people.map((person) => [person.names, person.guessed])).toEqual([[expected, guessed]]);
  });

  it('reads people, places, dates and kinds in any order', () => {
    const question = read('Who met Orlovskyy together with Hallberg in Kiev in April 2022 for a dinner?');
    expect(question.people.map(({ names: [name] }) => name)).toEqual(['Volodymyr Orlovskyy', 'Antony Hallberg']);
    expect(question.places.map(({ names: [name], isWhere }) => [name, isWhere])).toEqual([['Kyiv', true]]);
    expect(question.dates.map(({ start, end }) => [start, end])).toEqual([['2022-04-01', '2022-04-30']]);
    expect(question.kinds).toEqual(['dinner']);
    expect(question.words).toEqual([]);
  });

  it('takes countries that talk with each other for parties', () => {
    expect(read('Who attended the Norway-Peru negotiations on fish?').places.map(({ words, isWhere }) => [words, isWhere])).toEqual([
      ['Norway', false],
      ['Peru', false],
    ]);
  });

  it('keeps names that nobody knows', () => {
    expect(read('Who met Xu Jiang?').others.map(({ words }) => words)).toEqual(['Xu Jiang']);
    expect(read('Who attended the Yalta conference?').others.map(({ words }) => words)).toEqual(['Yalta']);
  });

  it('reads months that are typed small', () => {
    expect(read('oslo talks april 2022').dates.map(({ start, end }) => [start, end])).toEqual([['2022-04-01', '2022-04-30']]);
    expect(read('who met bee on 3 may 2022').dates.map(({ start }) => start)).toEqual(['2022-05-03']);
    expect(read('may bee attend').dates).toEqual([]);
  });

  it('finds places with an apostrophe or a dot, and double names with a slip', () => {
    const known = [
      { name: "Cox's Bazar", kind: 'place', documents: 1 },
      { name: 'Rosalie Hoareau-Payet', kind: 'person', documents: 1 },
    ] as const;
    const question = readQuestion("Who met Hoaeau-Payet in Cox's Bazar?", known, '');
    expect([question.places[0]?.names, question.people[0]?.names]).toEqual([["Cox's Bazar"], ['Rosalie Hoareau-Payet']]);
  });

  it('reads weekdays as any such day', () => {
    expect(read('who met Ann Bee on Thursday').dates.map(({ weekday }) => weekday)).toEqual([4]);
  });

  it('reads a chosen meeting', () => {
    expect(read('talks in Oslo #0123456789abcdef').id).toBe('0123456789abcdef');
    expect(read('talks in Oslo').id).toBe(null);
  });

  it.each(['', '???', 'who', '🤝', 'x'.repeat(5000), 'من حضر الاجتماع'])('bears %j', (text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe('meetingTerms', () => {
  it('searches by names, spellings of places, days and kinds', () => {
    const words = meetingTerms('Who met Orlovsky in Kiev on 24 April 2022 for talks?', names).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['orlovskyy', 'kyiv', '24 April 2022', 'April', 'talks']));
  });
});
