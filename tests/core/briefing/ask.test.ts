import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion, questionTerms } from '../../../src/core/briefing/ask.ts';
import type { Answer } from '../../../src/core/briefing/briefing.ts';
import { english } from '../../words.ts';
import { type Draft, resultOf } from './build.ts';

const DOCUMENTS: readonly Draft[] = [
  {
    id: 'treaty',
    published: '2024-05-06',
    person: ['Mira Oster', 'Oster', 'Jon Halden', 'Halden'],
    place: ['Estria', 'Norland', 'Tolm', 'Vela'],
    text: `President Mira Oster of Estria met Norland's prime minister Jon Halden in Tolm on Sunday. Oster called the talks long.

Norland will pay $120 million towards the repair of the Vela dam. Work will begin on 3 June 2024. Some 400 engineers are needed.`,
  },
  {
    id: 'fair',
    person: ['Ana Brook'],
    place: ['Karsk'],
    text: 'Ana Brook opened the book fair in Karsk. About 9,000 visitors came on the first day.',
  },
];

const ask = (question: string, drafts: readonly Draft[] = DOCUMENTS): Answer =>
  answerQuestion({ words: english, question, result: resultOf(drafts), asOf: '2024-05-10' });

describe('answerQuestion', () => {
  it.each([
    ['Where did Oster and Halden meet?', 'Tolm'],
    ['Who is the president of Estria?', 'Mira Oster'],
    ['who is the prime minister of norland', 'Jon Halden'],
    ['How much will Norland pay for the dam?', '$120 million'],
    ['When does the work begin?', '3 June 2024'],
    ['How many engineers are needed?', '400'],
    ['How many visitors came to the fair?', '9,000'],
    ['Who opened the book fair?', 'Ana Brook'],
    ['What did Halden do in Tolm?', 'Jon Halden'],
  ])('%s', (question, held) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.answer).toContain(held);
    expect(answer.bullets[0]?.citations.length).toBeGreaterThan(0);
  });

  it.each([
    'Who is the president of Norland?',
    'Who is the prime minister of Estria?',
    'Who is the president of Brazil?',
    'What did the documents say about China?',
    'How much did Estria pay for the dam in 2019?',
    'Where is the Olympic stadium?',
    'When did the book fair end?',
    'Who won?',
    '???',
    '',
  ])('abstains: %s', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ status: 'not_stated', bullets: [] });
    expect(answer.answer).toBe('The documents do not say. 2 documents were searched.');
  });

  it('gives both sides where sources differ', () => {
    const other: Draft = {
      id: 'other',
      place: ['Norland', 'Vela'],
      text: 'Norland will pay $140 million towards the repair of the Vela dam.',
    };
    const answer = ask('How much will Norland pay for the dam?', [...DOCUMENTS, other]);
    const said = answer.bullets.map((bullet) => bullet.text).join(' ');
    expect(said).toContain('$120 million');
    expect(said).toContain('$140 million');
  });

  it('shows what comes closest where nothing answers', () => {
    const { closest = [], citations } = ask('When did Ana Brook open the fair?');
    expect(closest[0]?.text).toContain('Ana Brook opened');
    expect(citations).toHaveLength(1);
  });

  it('is safe and deterministic on any question', () => {
    const result = resultOf(DOCUMENTS);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (question) => {
        const answer = answerQuestion({ words: english, question, result, asOf: '2024-05-10' });
        expect(answerQuestion({ words: english, question, result, asOf: '2024-05-10' })).toEqual(answer);
        for (const term of questionTerms(question)) expect(term.weight).toBeGreaterThan(0);
      }),
    );
  });
});
