import { describe, expect, it } from 'vitest';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import { answerAttendance } from '../../../src/core/meetings/attendance.ts';
import { english } from '../../words.ts';
import { namesOf, resultOf, told } from './told.ts';

const attended = 'attended' as const;
const oslo = told('oslo', '2024-04-02', 'Ann Bee met Antony Hallberg in Oslo on Monday, said spokesman Gus Aitch.', {
  trigger: 'met',
  place: 'Oslo',
  date: ['Monday', '2024-04-01'],
  people: { 'Ann Bee': attended, 'Antony Hallberg': 'hosted' },
  mentioned: ['Gus Aitch'],
});
const kyiv = told(
  'kyiv',
  '2022-04-25',
  'Volodymyr Orlovskyy held talks with Antony Hallberg in Kyiv on Sunday while Ann Bee stayed away.',
  {
    trigger: 'talks',
    place: 'Kyiv',
    date: ['Sunday', '2022-04-24'],
    people: { 'Volodymyr Orlovskyy': attended, 'Antony Hallberg': attended, 'Ann Bee': 'absent' },
  },
);
const visit = told('visit', '2022-05-10', 'Cay Dee made a surprise visit to Kyiv in May.', {
  trigger: 'visit',
  kind: 'visit',
  place: 'Kyiv',
  people: { 'Cay Dee': attended },
});
const summit = told('summit', '2024-04-10', 'The harbour summit will be held in Turku on 9 June, and Ann Bee is expected.', {
  trigger: 'summit',
  kind: 'summit',
  title: 'harbour summit',
  state: 'planned',
  place: 'Turku',
  date: ['9 June', '2024-06-09'],
  people: { 'Ann Bee': 'expected' },
});
const bare = told('bare', '2024-03-01', 'The fisheries conference was held in Bergen.', {
  trigger: 'conference',
  kind: 'summit',
  title: 'fisheries conference',
  place: 'Bergen',
});
const lunch = told('lunch', '2024-03-05', 'The lunch in Tromso was called off, though Dan Eff had been invited.', {
  trigger: 'lunch',
  kind: 'dinner',
  title: 'lunch',
  state: 'cancelled',
  place: 'Tromso',
  people: { 'Dan Eff': 'invited' },
});
const all = [oslo, kyiv, visit, summit, bare, lunch];

const ask = (question: string, found: readonly AnalysedDocument[] = all) =>
  answerAttendance({ words: english, question, result: resultOf(...found), asOf: '2024-04-15', names: namesOf(...found) });
const short = (question: string) => {
  const { status, meetings, answer } = ask(question);
  return { status, documents: meetings.flatMap(({ documents }) => documents), answer };
};

describe('answerAttendance', () => {
  it.each([
    'Who attended the meeting in Oslo?',
    'oslo talks',
    'Oslo',
    'who was at the Oslo meeting with Hallberg?',
    'hallberg bee',
    'Who met Ann Bee on 1 April 2024?',
    'Who met Bee on Monday?',
    'meetings in norway',
  ])('finds the one that fits %j', (question) => {
    const { status, documents } = short(question);
    expect([documents[0], status]).toEqual(['oslo', 'answered']);
  });

  it('answers in one sentence with roles and exact evidence', () => {
    const answer = ask('oslo talks');
    expect(answer.answer).toBe('Ann Bee and Antony Hallberg took part in the talks in Oslo on 1 April 2024.');
    expect(answer.meetings[0]?.participants.map(({ name, role, evidence }) => [name, role, evidence[0].quote])).toEqual([
      ['Ann Bee', 'attended', oslo.document.text],
      ['Antony Hallberg', 'hosted', oslo.document.text],
    ]);
    expect(answer.meetings[0]?.mentioned).toEqual([{ name: 'Gus Aitch', why: 'speaks about it' }]);
    expect(answer.searched).toEqual({ documents: 7, matched: 1 });
    expect(answer.sources.map(({ documentId }) => documentId)).toEqual(['oslo']);
  });

  it('says who stayed away', () => {
    expect(short('kyiv talks in April 2022').answer).toBe(
      'Volodymyr Orlovskyy and Antony Hallberg took part in the talks in Kyiv on 24 April 2022. Ann Bee was not there.',
    );
  });

  it('lists several that fit', () => {
    expect(short('Who attended the meeting in Kyiv?')).toMatchObject({ status: 'ambiguous', documents: ['visit', 'kyiv'] });
    expect(short('hallberg')).toMatchObject({ status: 'ambiguous', documents: ['oslo', 'kyiv'] });
  });

  it('takes the one that was chosen', () => {
    const id = ask('hallberg').meetings[1]?.id;
    expect(short(`talks in Kyiv #${id}`)).toMatchObject({ status: 'answered', documents: ['kyiv'] });
  });

  it('takes "who was at the meeting" for a question who was there, not whom somebody met', () => {
    expect(short('Who was at the meeting in Oslo?').answer).toMatch(/^Ann Bee and Antony Hallberg took part/);
  });

  it('finds a meeting without a day of its own by a day without year, where a paper of that time tells of it', () => {
    const undated = told('undated', '2024-02-20', 'Ann Bee met Cay Dee in Bergen.', {
      trigger: 'met',
      place: 'Bergen',
      people: { 'Ann Bee': attended, 'Cay Dee': attended },
    });
    expect(ask('Who met in Bergen on 19 February?', [undated]).status).toBe('answered');
    expect(ask('Who met in Bergen on 19 March?', [undated]).status).toBe('not_found');
  });

  it('says that a meeting is not held yet, and who is expected', () => {
    expect(short('Who attended the harbour summit?')).toMatchObject({
      status: 'not_stated',
      answer: 'The harbour summit in Turku on 9 June 2024 has not been held: it is planned. Expected: Ann Bee.',
    });
    expect(short('Who will attend the harbour summit?').status).toBe('not_stated');
    expect(short('Who attended the lunch in Tromso?')).toMatchObject({
      status: 'not_stated',
      answer: 'The lunch in Tromso was called off. Dan Eff: invited.',
    });
  });

  it('takes nothing for held that is dated after the day of the answer (A6)', () => {
    const early = told('early', null, 'Ann Bee met Cay Dee in Bergen on 5 May 2024.', {
      trigger: 'met',
      place: 'Bergen',
      date: ['5 May 2024', '2024-05-05'],
      people: { 'Ann Bee': attended, 'Cay Dee': attended },
    });
    expect(ask('Did Ann Bee meet Cay Dee?', [early]).answer).toMatch(/^No: it has not been held yet\./);
    expect(ask('bergen', [early]).meetings[0]).toMatchObject({
      state: 'planned',
      participants: [{ role: 'expected' }, { role: 'expected' }],
    });
  });

  it('says that the documents do not say', () => {
    expect(short('Who attended the fisheries conference?')).toMatchObject({
      status: 'not_stated',
      answer: 'The documents do not say who took part in the fisheries conference in Bergen.',
    });
    expect(short('Whom did Cay Dee meet in Ukraine?')).toMatchObject({ status: 'not_stated', documents: ['visit'] });
  });

  it('answers whom somebody met', () => {
    expect(short('Whom did Orlovsky meet in Kyiv?')).toMatchObject({
      status: 'answered',
      answer: 'Volodymyr Orlovskyy met Antony Hallberg at the talks in Kyiv on 24 April 2022.',
    });
  });

  it.each([
    ['Did Ann Bee attend the Oslo talks?', 'answered', /^Yes: Ann Bee took part/],
    ['Did Hallberg meet Ann Bee?', 'answered', /^Yes: Ann Bee and Antony Hallberg took part/],
    [
      'Did Orlovskyy attend the Oslo talks?',
      'answered',
      /^The documents do not say so of Volodymyr Orlovskyy: only Ann Bee and Antony Hallberg are named\./,
    ],
    ['Was Ann Bee at the Kyiv talks in April 2022?', 'answered', /^No: Ann Bee was not there/],
    ['Did Ann Bee attend the harbour summit?', 'not_stated', /^No: it has not been held yet. Ann Bee was expected .* planned/],
    ['Did Gus Aitch meet Ann Bee?', 'not_stated', /^The documents do not say so of Gus Aitch/],
    ['Was Xu Jiang at the Oslo talks?', 'answered', /^The documents do not say so/],
  ])('%s', (question, status, answer) => {
    const given = ask(question);
    expect(given.answer).toMatch(answer);
    expect(given.status).toBe(status);
  });

  it('lists the meetings of a person, newest first', () => {
    expect(short('Which meetings did Hallberg attend?')).toMatchObject({ status: 'ambiguous', documents: ['oslo', 'kyiv'] });
    expect(short('met orlovsky')).toMatchObject({ status: 'answered', documents: ['kyiv'] });
    expect(short('met orlovsky').answer).toBe(
      '1 meeting of Volodymyr Orlovskyy: talks in Kyiv on 24 April 2022. Met Antony Hallberg (on 24 April 2022).',
    );
    expect(short('Which meetings did Ann Bee attend?').documents).toEqual(['summit', 'oslo']);
  });

  it.each([
    'Who attended the Yalta conference?',
    'Who met Xu Jiang?',
    'oslo summit',
    'Who attended the Berlin summit?',
    'Who met Ann Bee in March 2019?',
    'dinner in Oslo',
  ])('finds no meeting for %j', (question) => {
    expect(ask(question)).toMatchObject({ status: 'not_found', meetings: [] });
  });

  it('offers near spellings and the nearest meetings', () => {
    expect(ask('Who met Halbrg?').meetings.length + ask('Who met Halbrg?').suggestions.length).toBeGreaterThan(0);
    expect(ask('dinner in Oslo').suggestions).toContain('talks in Oslo on 1 April 2024');
  });

  it('gives no reasons where nobody asks for them', () => {
    expect(ask('oslo talks').meetings[0]?.participants.some(({ why }) => why !== undefined)).toBe(false);
  });

  it('gives the same bytes for the same question', () => {
    expect(JSON.stringify(ask('hallberg'))).toBe(JSON.stringify(ask('hallberg')));
  });

  it.each(['', 'who', '???', 'x'.repeat(5_000), '🤝', 'Who attended?'])('bears %j', (question) => {
    expect(['answered', 'ambiguous', 'not_stated', 'not_found']).toContain(ask(question).status);
    expect(ask(question, []).status).toBe('not_found');
  });
});

describe('answers where sources differ', () => {
  const people = { 'Ann Bee': attended, 'Antony Hallberg': attended };
  const one = told('one', '2024-04-02', 'Ann Bee met Antony Hallberg in Oslo on Monday and Dan Eff was absent.', {
    trigger: 'met',
    place: 'Oslo',
    date: ['Monday', '2024-04-01'],
    people: { ...people, 'Dan Eff': 'absent' },
  });
  const two = told('two', '2024-04-02', 'Ann Bee, Antony Hallberg and Dan Eff sat down in Oslo on Monday.', {
    trigger: 'sat down',
    place: 'Oslo',
    date: ['Monday', '2024-04-01'],
    people: { ...people, 'Dan Eff': attended },
  });

  it('says so, and never yes', () => {
    expect(ask('Did Dan Eff attend the Oslo meeting?', [one, two]).answer).toBe(
      'Sources differ on who was there: Dan Eff was not there or Dan Eff was there.',
    );
    expect(ask('oslo', [one, two]).answer).toMatch(/ Sources differ on who was there: /);
  });

  it('gives the same meetings in whatever order they were found', () => {
    expect(ask('oslo', [two, one]).meetings).toEqual(ask('oslo', [one, two]).meetings);
  });
});
