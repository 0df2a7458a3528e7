import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/core/briefing/ask.ts';
import { composeBriefing } from '../../../src/core/briefing/compose.ts';
import { composeTimeline } from '../../../src/core/briefing/timeline.ts';
import { readTopic } from '../../../src/core/briefing/topic.ts';
import { english } from '../../words.ts';
import { type Draft, resultOf } from './build.ts';

const NAMES = {
  person: ['Ida Renn', 'Renn', 'Olav Strand', 'Strand'],
  organisation: ['Carden Glass', 'Northern Post', 'Valley Radio'],
  place: ['Osby', 'Pelham', 'Harwick', 'Hardwick', 'Marlow', 'Lund', 'Vardal', 'Skarn'],
};
type Text = readonly [published: string, title: string, text: string];
const result = (texts: readonly Text[]) =>
  resultOf(texts.map(([published, title, text], i): Draft => ({ id: `t${i}`, published, title, text, ...NAMES })));
const AS_OF = '2024-04-20';
const brief = (words: string, texts: readonly Text[]) =>
  composeBriefing({ words: english, topic: readTopic(words, { topics: [] }), result: result(texts), asOf: AS_OF, bullets: 6 });
const told = (words: string, texts: readonly Text[]): string => {
  const { bullets, upcoming, conflicts } = brief(words, texts);
  return JSON.stringify([bullets, upcoming, conflicts].flat());
};

const CASES: readonly [name: string, topic: string, wrong: RegExp, right: RegExp, question: string, ...texts: Text[]][] = [
  [
    'an earlier version',
    'mill fire',
    /fire (?:at|in) the (?:old )?mill[^.]*\b42\b|42 people were hurt/,
    /it is 24|24/,
    'How many people were hurt in the mill fire?',
    [
      '2024-04-02',
      'Mill fire in Osby',
      'A fire at the old mill in Osby burned all night. 42 people were hurt in the mill fire, the fire chief said.',
    ],
    [
      '2024-04-03',
      'Mill fire: the day after',
      'Police closed the street by the mill in Osby. Correction: an earlier version of this article said 42 people had been hurt in the fire; it is 24.',
    ],
  ],
  [
    'wrongly reported, put right in the next sentence',
    'bridge',
    /The new bridge stands in Hardwick/,
    /Harwick/,
    'Where does the new bridge stand?',
    ['2024-04-02', 'New bridge opened', 'The new bridge stands in Hardwick and was opened on Monday by Ida Renn.'],
    ['2024-04-04', 'Correction', 'We wrongly reported that the new bridge stands in Hardwick. The bridge is in Harwick.'],
  ],
  [
    'one thing, not another',
    'Carden Glass',
    /will close its works in Lund/,
    /Pelham/,
    'Which works will Carden Glass close?',
    ['2024-04-02', 'Carden Glass closes a works', 'Carden Glass will close its works in Lund in September, the company said.'],
    [
      '2024-04-03',
      'Corrections and clarifications',
      'Carden Glass will close its works in Pelham, not Lund, as we reported in an earlier article.',
    ],
  ],
  [
    'should have read',
    'harbour loan',
    /loan of 9 million euros for the harbour/,
    /6 million euros/,
    'How much is the harbour loan?',
    ['2024-04-02', 'Loan for the harbour', 'The council of Vardal took out a loan of 9 million euros for the harbour on Monday.'],
    [
      '2024-04-05',
      'Vardal harbour',
      'Our report on the harbour loan in Vardal wrongly gave 9 million euros. It should have read 6 million euros.',
    ],
  ],
];

describe('what a later text takes back', () => {
  it.each(CASES)('%s is not told as a fact in a briefing, and the right is told', (_, topic, wrong, right, __, ...texts) => {
    const said = told(topic, texts);
    expect(said).not.toMatch(wrong);
    expect(said).toMatch(right);
    const correction = brief(topic, texts).bullets.find((bullet) => bullet.change === 'corrected');
    expect(correction?.text).toMatch(right);
  });

  it.each(CASES)('%s is not the answer to a question', (_, __, wrong, right, question, ...texts) => {
    const answer = answerQuestion({ words: english, question, result: result(texts), asOf: AS_OF });
    expect(answer.bullets.map((bullet) => bullet.text).join(' ')).not.toMatch(wrong);
    expect(answer.answer).toMatch(right);
  });

  it.each(CASES)('%s is no line of a timeline; the correction stands on its own day', (_, topic, wrong, right, __, ...texts) => {
    const { entries } = composeTimeline({ words: english, topic: readTopic(topic, { topics: [] }), result: result(texts), asOf: AS_OF });
    expect(entries.map((entry) => entry.text).join(' ')).not.toMatch(wrong);
    expect(entries.find((entry) => right.test(entry.text))?.date?.text).toMatch(/2024-04-0[345]/);
  });

  it('says from what to what', () => {
    const [, topic, , , , ...texts] = CASES[0] ?? ['', '', /x/, /x/, ''];
    expect(brief(topic, texts).bullets.find((bullet) => bullet.change === 'corrected')?.moved).toEqual({ from: '42', to: '24' });
  });
});

describe('what no text takes back', () => {
  it.each<[string, string, RegExp, ...Text[]]>([
    [
      'the same figure of another thing',
      'Osby',
      /42 houses/,
      ['2024-04-02', 'Floods in Osby', 'The flood in Osby reached 42 houses on Monday, the mayor said.'],
      [
        '2024-04-03',
        'Mill fire in Lund',
        'Correction: an earlier version of this article said 42 people had been hurt at the Lund mill; it is 24.',
      ],
    ],
    [
      'what was said after the correction',
      'mill fire',
      /42 people/,
      [
        '2024-04-03',
        'Mill fire',
        'Correction: an earlier version of this article said 30 people had been hurt in the Osby mill fire; it is 24.',
      ],
      ['2024-04-06', 'Mill fire in Osby', 'The number of those hurt in the Osby mill fire rose to 42 people on Friday.'],
    ],
    [
      'a correctional office',
      'prison',
      /300 inmates/,
      ['2024-04-03', 'Prison', 'The prison in Marlow holds 300 inmates, the corrections office said on Monday.'],
    ],
    [
      'a plain "not"',
      'Carden Glass',
      /works in Lund/,
      ['2024-04-02', 'Carden Glass', 'Carden Glass will close its works in Lund in September, the company said.'],
      ['2024-04-03', 'Carden Glass', 'The owner of Carden Glass lives in Pelham, not in Lund.'],
    ],
  ])('%s', (_, topic, stays, ...texts) => expect(told(topic, texts)).toMatch(stays));
});
