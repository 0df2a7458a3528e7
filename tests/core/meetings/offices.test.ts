import { describe, expect, it } from 'vitest';
import { type Holder, officeAsked } from '../../../src/core/meetings/answer/asked-offices.ts';
import { readQuestion, searchTwice } from '../../../src/core/meetings/question.ts';
import { resultOf, told } from './told.ts';

const holders: readonly Holder[] = [
  { name: 'Ada Berg', described: 'Norwegian President' },
  { name: 'Ada Berg', described: 'President' },
  { name: 'Omar Keita', described: 'president of Mali' },
  { name: 'Rui Pinto', described: "Mali's Vice President" },
  { name: 'Lena Vik', described: 'head of the office of the Norwegian president' },
  { name: 'Dan Eff', described: 'U.S. Secretary of State' },
  { name: 'Cay Dee', described: 'Defence Secretary' },
  { name: 'Gus Aitch', described: 'Iraqi oil minister' },
];
const asked = (text: string) => officeAsked(text.split(' ').slice(1), text.split(' ')[0] ?? '', holders);

describe('people asked for by their office', () => {
  it.each([
    ['the Norwegian president', 2, ['Ada Berg']],
    ['did Norwegian president', 2, ['Ada Berg']],
    ['the president of Norway', 3, ['Ada Berg']],
    ['the president attended', 1, ['Ada Berg', 'Omar Keita']],
    ['the Malian vice president', 3, ['Rui Pinto']],
    ['the US secretary of state', 4, ['Dan Eff']],
    ['the American secretary of state', 4, ['Dan Eff']],
    ['the defence secretary', 2, ['Cay Dee']],
    ['the oil minister of Iraq', 4, ['Gus Aitch']],
  ])('%s', (text, length, names) => expect(asked(text)).toEqual({ length, names }));

  it.each(['the Peruvian president', 'a president', 'the host', 'the president Xu', 'the talks', 'the fishing minister'])(
    'nobody: %s',
    (text) => expect(asked(text)).toBeNull(),
  );

  it('leaves an office before a name to the name, and asks for both sides of a question', () => {
    const names = [{ name: 'Ada Berg', kind: 'person', documents: 2 }] as const;
    expect(readQuestion('meetings of president berg', names, '', holders).people).toEqual([
      { words: 'president berg', names: ['Ada Berg'], guessed: false },
    ]);
    const question = readQuestion('Did the Norwegian president meet the US secretary of state?', names, '', holders);
    expect(question.people).toMatchObject([
      { words: 'Norwegian president', names: ['Ada Berg'], guessed: true },
      { words: 'US secretary of state', names: ['Dan Eff'], guessed: true },
    ]);
    expect(question.words).toEqual([]);
  });

  it('searches once more by the name of who holds the office', async () => {
    const first = told('a', '2024-05-01', 'Norwegian President Ada Berg met Cay Dee.', {
      trigger: 'met',
      people: { 'Ada Berg': 'attended' },
    });
    const report = first.analysis.reports[0];
    const described = {
      ...first,
      analysis: {
        ...first.analysis,
        reports: report
          ? [{ ...report, participants: report.participants.map((one) => ({ ...one, described: 'Norwegian President' })) }]
          : [],
      },
    };
    const searches: (readonly string[])[] = [];
    await searchTwice(
      (terms) => {
        searches.push(terms.map(({ text }) => text));
        return Promise.resolve(resultOf(described));
      },
      (known) =>
        readQuestion('the norwegian president', [], '', known)
          .people.flatMap(({ names }) => names)
          .map((text) => ({ text, weight: 1 })),
    );
    expect(searches).toEqual([[], ['Ada Berg']]);
  });
});
