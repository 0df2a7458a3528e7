import { describe, expect, it } from 'vitest';
import { answerAttendance } from '../../../src/core/meetings/attendance.ts';
import { listMeetings } from '../../../src/core/meetings/list.ts';
import { explain } from '../../../src/core/meetings/why/explain.ts';
import type { NodeOf } from '../../../src/core/message.ts';
import { presentAttendance } from '../../../src/core/present/attendance.ts';
import { presentMeetings } from '../../../src/core/present/meetings.ts';
import { english } from '../../words.ts';
import { namesOf, resultOf, told } from '../meetings/told.ts';

const attended = 'attended' as const;
const found = [
  told('a', '2024-04-02', 'Ann Bee met Cay Dee in Oslo on Monday.', {
    trigger: 'met',
    place: 'Oslo',
    date: ['Monday', '2024-04-01'],
    people: { 'Ann Bee': attended, 'Cay Dee': attended },
  }),
  told('b', '2024-05-02', 'Ann Bee met Dan Eff in Turku on Wednesday.', {
    trigger: 'met',
    place: 'Turku',
    date: ['Wednesday', '2024-05-01'],
    people: { 'Ann Bee': attended, 'Dan Eff': attended },
  }),
];
const input = { result: resultOf(...found), asOf: '2024-06-01', names: namesOf(...found) };
const message = (question: string) => presentAttendance(answerAttendance({ words: english, ...input, question }), english);
const nodes = <K extends 'participant' | 'actions' | 'sources' | 'notice' | 'meeting' | 'bullet'>(
  of: ReturnType<typeof message>,
  kind: K,
) => of.nodes.filter((node): node is NodeOf<K> => node.kind === kind);

describe('presentAttendance', () => {
  it('gives every quote one number and shows it', () => {
    const said = message('oslo');
    expect(nodes(said, 'participant').map(({ name, citations }) => [name, citations])).toEqual([
      ['Ann Bee', [1]],
      ['Cay Dee', [1]],
    ]);
    expect(nodes(said, 'sources')[0]?.quotes).toEqual([
      {
        n: 1,
        documentId: 'a',
        title: 'a',
        published: '2024-04-02',
        url: null,
        quote: 'Ann Bee met Cay Dee in Oslo on Monday.',
        start: 0,
        end: 38,
      },
    ]);
    expect(nodes(said, 'meeting')[0]).toMatchObject({ state: 'held', place: 'Oslo', date: '1 April 2024' });
    expect(said.summary).toBe('Ann Bee and Cay Dee took part in the talks in Oslo on 1 April 2024.');
  });

  it('tells three of those who are only named, and how many more', () => {
    const names = ['Eve Eff', 'Gus Aitch', 'Ida Jay', 'Kay Ell', 'Moe Enn'];
    const text = `Ann Bee met Cay Dee in Oslo on Monday. ${names.join(', ')} were named.`;
    const many = told('many', '2024-04-02', text, { trigger: 'met', place: 'Oslo', people: { 'Ann Bee': attended }, mentioned: names });
    const given = { result: resultOf(many), asOf: '2024-06-01', names: namesOf(many) };
    const said = presentAttendance(answerAttendance({ words: english, ...given, question: 'oslo' }), english);
    expect(said.nodes.flatMap((node) => (node.kind === 'mentioned' ? [node.name] : []))).toEqual(names.slice(0, 3));
    expect(said.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []))).toContain('2 more are only named.');
  });

  it('heads the question whom somebody met with the whole question', () => {
    expect(message('met bee').nodes[0]).toEqual({ kind: 'heading', text: 'Who met Bee' });
    expect(message('Who met Bee?').nodes[0]).toEqual({ kind: 'heading', text: 'Who met Bee?' });
  });

  it('says how many documents were searched and the day of the newest one the answer rests on', () => {
    expect(nodes(message('oslo'), 'notice')[0]?.text).toBe('3 documents searched, 1 matched. Newest document: 2024-04-02.');
  });

  it('lets one choose where several fit, each by a question that only it answers', () => {
    const actions = nodes(message('Ann Bee'), 'actions').flatMap((node) => node.actions);
    expect(actions).toHaveLength(2);
    for (const { ask, label } of actions) {
      const again = answerAttendance({ words: english, ...input, question: ask.replace(/^who /, '') });
      expect([again.status, again.meetings.length]).toEqual(['answered', 1]);
      expect(label.length).toBeLessThanOrEqual(75);
    }
  });

  it('offers the reasons, and shows them when asked', async () => {
    expect(nodes(message('oslo'), 'actions')[0]?.actions[0]?.ask).toMatch(/ explain:yes$/);
    const answered = answerAttendance({ words: english, ...input, question: 'oslo' });
    // Read again without the words of a reason, nothing is told any more.
    const read = async () => ({
      version: 1,
      language: 'eng',
      published: null,
      title: null,
      sentences: [],
      mentions: [],
      references: [],
      dates: [],
      reports: [],
    });
    const meetings = await explain(answered.meetings, found, read);
    expect(nodes(presentAttendance({ ...answered, meetings }, english), 'bullet').map(({ text, tag }) => [text, tag])).toEqual([
      ['Ann Bee: “met”', 'because: tied to the words that tell of the meeting'],
      ['Cay Dee: “met”', 'because: tied to the words that tell of the meeting'],
    ]);
  });

  it('always has something to say', () => {
    expect(message('Who met Xu Jiang?').summary).not.toBe('');
  });
});

describe('presentMeetings', () => {
  it('shows each meeting with its people and their quotes', () => {
    const said = presentMeetings(listMeetings({ reader: english, ...input, words: '' }), english);
    expect(nodes(said, 'bullet').map(({ text, citations }) => [text, citations])).toEqual([
      ['Ann Bee and Dan Eff', [1]],
      ['Ann Bee and Cay Dee', [2]],
    ]);
    expect(said.summary).toBe('2 meetings found, newest first.');
  });

  it('says that there are none', () => {
    expect(presentMeetings(listMeetings({ reader: english, ...input, words: 'Xu Jiang' }), english).summary).toBe('No meetings found.');
  });
});
