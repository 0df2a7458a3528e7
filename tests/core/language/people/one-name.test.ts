import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/analyse.ts';
import type { AnalysedDocument } from '../../../../src/core/analysis.ts';
import { createRecogniser } from '../../../../src/core/language/names/recogniser.ts';
import { samePerson } from '../../../../src/core/language/people/same.ts';
import { answerAttendance } from '../../../../src/core/meetings/attendance.ts';
import { joinReports } from '../../../../src/core/meetings/join.ts';
import { english } from '../../../words.ts';
import { namesOf, resultOf } from '../../meetings/told.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../../src/library/weights/names.bin')));

/** A document as the Library holds it, read by the recogniser that ships. */
function read(id: string, published: string, text: string): AnalysedDocument {
  const document = { id, title: null, text, source: 'test', published, url: null };
  return { document, analysis: analyse(document, recognise), learnedAt: `${published}T00:00:00Z` };
}

/** `words = name` of everybody named, then of what stands for them. */
function people(text: string): readonly string[] {
  const { mentions, references } = read('d', '2024-04-02', text).analysis;
  const named = mentions.filter(({ kind }) => kind === 'person');
  return [...named, ...references].map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);
}

describe('one person has one name in a document', () => {
  it('joins surnames, spellings, titles, descriptions and pronouns', () => {
    expect(
      people(
        'Ukrainian President Volodymyr Zelenskyy met Secretary of State Antony Blinken in Kyiv on Monday. Zelensky thanked Blinken. The Ukrainian president ' +
          'said he would travel. “It is late,” Zelenskiy said. President Zelenskyy slept. Blinken said he was glad.',
      ),
    ).toEqual([
      'Volodymyr Zelenskyy = Volodymyr Zelenskyy',
      'Antony Blinken = Antony Blinken',
      'Zelensky = Volodymyr Zelenskyy',
      'Blinken = Antony Blinken',
      'Zelenskiy = Volodymyr Zelenskyy',
      'Zelenskyy = Volodymyr Zelenskyy',
      'Blinken = Antony Blinken',
      'The Ukrainian president = Volodymyr Zelenskyy',
      'he = Volodymyr Zelenskyy',
      'he = Antony Blinken',
    ]);
  });

  it('knows which part of an East Asian name comes back', () => {
    expect(people('Han Seung-woo met Moon Ji-hye in Seoul on Friday. Han bowed. Moon smiled.').slice(2)).toEqual([
      'Han = Han Seung-woo',
      'Moon = Moon Ji-hye',
    ]);
  });

  it.each([
    ['Kim Jong-un received Kim Yo-jong in Pyongyang. Kim smiled.', 'Kim = Kim'],
    ['Chairman Hamid Karim and his son Yusuf Karim signed. Karim shook hands.', 'Karim = Karim'],
    ['Li Qiang met Li Hui in Beijing. Li said nothing.', 'Li = Li'],
    ['George H. W. Bush and George W. Bush attended the funeral in Houston. Bush wept.', 'Bush = Bush'],
  ])('leaves a name apart that fits two: %s', (text, apart) => {
    const all = people(text);
    expect(all).toContain(apart);
    expect(new Set(all.map((one) => one.split(' = ')[1])).size).toBe(3);
  });
});

const first = read('a', '2024-04-02', 'Ukrainian President Volodymyr Zelensky met Antony Blinken in Kyiv on Monday.');
const second = read('b', '2024-04-02', 'Secretary of State Antony Blinken held talks with Volodymyr Zelenskyy in Kyiv on Monday.');
const third = read('c', '2024-04-02', 'Nela Horvat met Blinken in Oslo on Tuesday.');
const all = [first, second, third];

describe('one person has one name across documents', () => {
  it('joins the reports of one meeting and its people, whatever the spelling', () => {
    const [kyiv] = joinReports([first, second]);
    expect(joinReports([first, second])).toHaveLength(1);
    expect(kyiv?.participants.map(({ name }) => name).toSorted()).toEqual(['Antony Blinken', expect.stringMatching(/^Volodymyr Zelensk/)]);
  });

  it.each(['Zelensky', 'Zelenskyy', 'Zelenskiy', 'President Zelenskyy', 'Volodymyr Zelenskyi', 'Selenskyj'])(
    'finds him when asked for %s',
    (name) => {
      const { status, meetings } = answerAttendance({
        words: english,
        question: `who met ${name}`,
        result: resultOf(...all),
        asOf: '2024-04-15',
        names: namesOf(...all),
      });
      expect([status, meetings.length, meetings[0]?.place?.name]).toEqual(['answered', 1, 'Kyiv']);
    },
  );

  it('asks whether somebody near was meant where nobody is called so', () => {
    const ask = (question: string) =>
      answerAttendance({ words: english, question, result: resultOf(...all), asOf: '2024-04-15', names: namesOf(...all) });
    expect(ask('who met Blinkem').answer).toContain('Antony Blinken');
    expect(ask('who met Hovat in Oslo').answer).toContain('Nela Horvat');
  });
});

describe('samePerson', () => {
  it.each([
    ['Abdel Fattah el-Sisi', 'Abdel-Fattah el-Sissi'],
    ['Haider al-Abadi', 'Al Abadi'],
    ['Mr. Assad', 'Bashar al-Assad'],
    ['Gerhard Schroeder', 'Gerhard Schröder'],
    ['Hassan Rowhani', 'Hasan Ruhani'],
    ['Kim', 'Kim Jong-un'],
    ['President Kim Jong-un', 'Kim'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Park Jin-sik', 'Jin-Sik Park'],
    ['Mohammed bin Salman', 'Mohammad bin Salman'],
  ])('%s is %s', (a, b) => expect(samePerson(a, b)).toBe(true));

  it.each([
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Lee Jae-myung', 'Lee Jae-yong'],
    ['George H. W. Bush', 'George W. Bush'],
    ['Ali Hassan', 'Ali Hussein'],
    ['Maria Santos', 'Mario Santos'],
    ['Ivan Petrov', 'Ivan Petrovic'],
    ['Ana Silva', 'Ana Silveira'],
    ['Tran Van Minh', 'Tran Van Binh'],
    ['Jean-Pierre Diallo', 'Jean-Paul Diallo'],
  ])('%s is not %s', (a, b) => expect(samePerson(a, b)).toBe(false));
});
