import { describe, expect, it } from 'vitest';
import { joinReports } from '../../../src/core/meetings/join.ts';
import { told } from './told.ts';

const attended = 'attended' as const;
const first = told('a', '2024-04-02', 'Ann Bee met Volodymyr Orlovskyy in Oslo on Monday.', {
  trigger: 'met',
  place: 'Oslo',
  date: ['Monday', '2024-04-01'],
  people: { 'Ann Bee': attended, 'Volodymyr Orlovskyy': attended },
});
const again = told('b', '2024-04-03', 'Bee and Orlovsky held talks with Cay Dee in Oslo on 1 April.', {
  trigger: 'talks',
  place: 'Oslo',
  date: ['1 April', '2024-04-01'],
  people: { Bee: attended, 'Vladimir Orlovsky': attended, 'Cay Dee': attended },
});
const nextDay = told('c', '2024-04-03', 'Ann Bee met Orlovsky in Oslo on Tuesday.', {
  trigger: 'met',
  place: 'Oslo',
  date: ['Tuesday', '2024-04-09'],
  people: { 'Ann Bee': attended, Orlovsky: attended },
});

describe('joinReports', () => {
  it('joins reports that agree on day, place and people, under the fullest names, with all the evidence', () => {
    const meetings = joinReports([first, again]);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.participants.map(({ name, evidence }) => [name, evidence.map((quote) => quote.documentId)])).toEqual([
      ['Ann Bee', ['a', 'b']],
      ['Volodymyr Orlovskyy', ['a', 'b']],
      ['Cay Dee', ['b']],
    ]);
    expect(meetings[0]?.documents).toEqual(['a', 'b']);
    expect(meetings[0]?.disagreements).toEqual([]);
  });

  it('keeps meetings on different days apart, and in different places', () => {
    expect(joinReports([first, nextDay])).toHaveLength(2);
    const there = told('d', '2024-04-02', 'Ann Bee met Dan Eff in Turku on Monday.', {
      trigger: 'met',
      place: 'Turku',
      date: ['Monday', '2024-04-01'],
      people: { 'Ann Bee': attended, 'Dan Eff': attended },
    });
    expect(joinReports([first, there])).toHaveLength(2);
  });

  it('keeps undated generic meetings of the same people apart', () => {
    const one = told('a', null, 'Ann Bee met Cay Dee.', { trigger: 'met', people: { 'Ann Bee': attended, 'Cay Dee': attended } });
    const two = told('b', null, 'Ann Bee met Cay Dee again.', { trigger: 'met', people: { 'Ann Bee': attended, 'Cay Dee': attended } });
    expect(joinReports([one, two])).toHaveLength(2);
  });

  it('joins a town with its country', () => {
    const country = told('b', '2024-04-02', 'Ann Bee was in Norway on Monday for talks with Volodymyr Orlovskyy.', {
      trigger: 'talks',
      place: 'Norway',
      date: ['Monday', '2024-04-01'],
      people: { 'Ann Bee': attended, 'Volodymyr Orlovskyy': attended },
    });
    const meetings = joinReports([country, first]);
    expect(meetings.map(({ place }) => place?.name)).toEqual(['Oslo']);
    expect(meetings[0]?.disagreements).toEqual([]);
  });

  it('lets a plan become the meeting that was held', () => {
    const plan = told('p', '2024-03-30', 'Ann Bee will meet Volodymyr Orlovskyy in Oslo on Monday.', {
      trigger: 'meet',
      state: 'planned',
      place: 'Oslo',
      date: ['Monday', '2024-04-01'],
      people: { 'Ann Bee': 'expected', 'Volodymyr Orlovskyy': 'expected' },
    });
    const [meeting, ...others] = joinReports([plan, first]);
    expect(others).toEqual([]);
    expect(meeting?.state).toBe('held');
    expect(meeting?.participants.map(({ role }) => role)).toEqual([attended, attended]);
    expect(meeting?.disagreements).toEqual([]);
  });

  it('shows both sides where sources disagree on who, when and whether', () => {
    const away = told('b', '2024-04-02', 'Ann Bee and Dan Eff sat down in Oslo on Monday and Orlovskyy was absent.', {
      trigger: 'sat down',
      place: 'Oslo',
      date: ['Monday', '2024-04-01'],
      people: { 'Ann Bee': attended, 'Dan Eff': attended, 'Volodymyr Orlovskyy': 'absent' },
    });
    expect(joinReports([first, away])[0]?.disagreements).toMatchObject([
      {
        about: 'participants',
        claims: [
          { text: 'Volodymyr Orlovskyy', there: true, quotes: [{ documentId: 'a' }] },
          { text: 'Volodymyr Orlovskyy', there: false, quotes: [{ documentId: 'b' }] },
        ],
      },
    ]);
    const other = told('b', '2024-04-02', 'Ann Bee met Volodymyr Orlovskyy in Oslo on Sunday.', {
      trigger: 'met',
      place: 'Oslo',
      date: ['Sunday', '2024-03-31'],
      people: { 'Ann Bee': attended, 'Volodymyr Orlovskyy': attended },
    });
    expect(
      joinReports([first, other]).map(({ disagreements }) =>
        disagreements.map(({ about, claims }) => [about, claims.map(({ text }) => text)]),
      ),
    ).toEqual([[['date', ['2024-04-01', '2024-03-31']]]]);
    const off = told('b', '2024-04-02', 'The talks of Ann Bee and Orlovskyy in Oslo on Monday were cancelled.', {
      trigger: 'talks',
      state: 'cancelled',
      place: 'Oslo',
      date: ['Monday', '2024-04-01'],
      people: { 'Ann Bee': 'expected', 'Volodymyr Orlovskyy': 'expected' },
    });
    expect(joinReports([first, off])[0]?.disagreements.map(({ about }) => about)).toEqual(['state']);
  });

  it('joins retellings in one document, and keeps its other meetings apart', () => {
    const text = 'Ann Bee met Cay Dee in Oslo on Monday. The meeting of Bee and Dee was short. On Tuesday they saw each other in Turku.';
    const people = { 'Ann Bee': attended, 'Cay Dee': attended };
    const document = told(
      'a',
      '2024-04-03',
      text,
      { trigger: 'met', place: 'Oslo', date: ['Monday', '2024-04-01'], people },
      { trigger: 'meeting', people },
      { trigger: 'saw', place: 'Turku', date: ['Tuesday', '2024-04-02'], people },
    );
    expect(joinReports([document]).map(({ place }) => place?.name)).toEqual(['Oslo', 'Turku']);
  });

  it('names meetings by a pure hash, whatever the order of the documents', () => {
    const ids = (found: Parameters<typeof joinReports>[0]) =>
      joinReports(found)
        .map(({ id }) => id)
        .sort();
    expect(ids([first, again, nextDay])).toEqual(ids([nextDay, again, first]));
    expect(ids([first])[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('quotes exactly', () => {
    for (const { about, participants } of joinReports([first, again, nextDay])) {
      const texts = new Map([first, again, nextDay].map(({ document }) => [document.id, document.text]));
      for (const quote of [...about, ...participants.flatMap(({ evidence }) => evidence)]) {
        expect(texts.get(quote.documentId)?.slice(quote.start, quote.end)).toBe(quote.quote);
      }
    }
  });
});
