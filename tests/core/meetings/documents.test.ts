import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';
import { answerAttendance } from '../../../src/core/meetings/attendance.ts';
import { joinReports } from '../../../src/core/meetings/join.ts';
import type { Meeting } from '../../../src/core/meetings/meeting.ts';
import { english } from '../../words.ts';
import { namesOf, resultOf } from './told.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../src/library/weights/names.bin')));
const read = (id: string, published: string, text: string): AnalysedDocument => {
  const document = { id, title: null, text, source: 'test', published, url: null };
  return { document, analysis: analyse(document, recognise), learnedAt: '2024-06-01T00:00:00Z' };
};

/** Papers of some days, as a person would upload them: read whole, names and all. */
const papers = [
  read(
    'courier',
    '2024-05-14',
    'Foreign Minister Ines Duarte of Portugal met her Norwegian counterpart, Bjarne Holt, in Lisbon on Monday to discuss fishing. She thanked him for his ' +
      'patience. The Norwegian minister said that the talks had been frank. The mayor of Lisbon, Carla Sousa, was invited but has not said whether she came. ' +
      'Trade minister Rui Pinto stayed away, and the speaker, Helena Vaz, sent her deputy, Tomas Leite. Spokesman Gus Aitken declined to comment.',
  ),
  read(
    'herald',
    '2024-05-14',
    "Portugal's foreign minister, Ines Duarte, and Norway's Bjarne Holt held talks on fishing in Lisbon on Monday. Trade minister Rui Pinto also attended the meeting.",
  ),
  read(
    'plan',
    '2024-05-20',
    'Bjarne Holt will meet Ines Duarte in Oslo on 3 June for a second round of talks, his office said. Trade minister Rui Pinto declined an invitation.',
  ),
  read(
    'storm',
    '2024-05-21',
    'The Atlantic summit that President Omar Keita was to host in Dakar on Friday has been cancelled because of a storm. Bjarne Holt had been expected.',
  ),
  read(
    'wages',
    '2024-05-22',
    "Delegations of Harbor Steel and the Dockers' Union signed a wage agreement in Bergen on Tuesday. Mediator Liv Dahl chaired the last round.",
  ),
  read(
    'paris',
    '2024-05-25',
    'Ines Duarte met French minister Claude Renard in Paris on Friday. On Saturday she met Bjarne Holt in Brussels.',
  ),
  read(
    'radio',
    '2024-05-27',
    'The mayor, Ada Berg, has told Radio Nord that she also plans on discussing the harbour with Karl Lund. She hopes for a deal.',
  ),
];

const parts = (meeting: Meeting | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((meeting?.participants ?? []).map(({ name, role }) => [name, role]));
const at = (place: string): Meeting | undefined => joinReports(papers).find((meeting) => meeting.place?.name === place);
const ask = (question: string) =>
  answerAttendance({ words: english, question, result: resultOf(...papers), asOf: '2024-06-01', names: namesOf(...papers) });

describe('meetings of papers that are read whole', () => {
  it('gives everybody their part (points 3 and 4)', () => {
    expect(parts(at('Lisbon'))).toMatchObject({
      'Ines Duarte': 'attended',
      'Bjarne Holt': 'attended',
      'Carla Sousa': 'invited',
      'Helena Vaz': 'represented',
      'Tomas Leite': 'attended',
    });
    expect(at('Lisbon')?.mentioned.map(({ name }) => name)).toContain('Gus Aitken');
    expect(at('Lisbon')?.date?.start).toBe('2024-05-13');
  });

  it('joins the reports of one meeting and shows both sides where they disagree (point 5)', () => {
    expect(at('Lisbon')?.documents).toEqual(['courier', 'herald']);
    expect(at('Lisbon')?.disagreements).toMatchObject([
      { about: 'participants', claims: [{ quotes: [{ documentId: 'courier' }] }, { quotes: [{ documentId: 'herald' }] }] },
    ]);
  });

  it('keeps other days and places apart, and gives a pronoun to whom the sentence before is about (points 4 and 5)', () => {
    expect(parts(at('Paris'))).toEqual({ 'Ines Duarte': 'attended', 'Claude Renard': 'attended' });
    expect(parts(at('Brussels'))).toEqual({ 'Ines Duarte': 'attended', 'Bjarne Holt': 'attended' });
    expect(at('Brussels')?.date?.start).toBe('2024-05-25');
  });

  it('expects people where a meeting is planned, and lists nobody as having attended what was called off (points 3 and 4)', () => {
    expect([at('Oslo')?.state, parts(at('Oslo'))]).toEqual([
      'planned',
      { 'Bjarne Holt': 'expected', 'Ines Duarte': 'expected', 'Rui Pinto': 'declined' },
    ]);
    expect([at('Dakar')?.state, parts(at('Dakar'))]).toEqual(['cancelled', { 'Omar Keita': 'expected', 'Bjarne Holt': 'expected' }]);
  });

  it('lists organisations that took part as such (point 4)', () => {
    expect(
      at('Bergen')
        ?.participants.filter(({ kind }) => kind === 'organisation')
        .map(({ name }) => name),
    ).toEqual(['Harbor Steel', expect.stringContaining('Dockers')]);
  });

  it.each([
    ['Did Duarte meet Renard?', 'answered', /^Yes: /],
    ['Did Rui Pinto attend the Lisbon talks?', 'answered', /^Sources differ on who was there/],
    ['Was Helena Vaz at the Lisbon talks?', 'answered', /^No: Helena Vaz was not there and sent somebody/],
    ['Was Carla Sousa at the Lisbon talks?', 'not_stated', /^Carla Sousa was invited; the documents do not say/],
    ['Did Duarte meet Gus Aitken?', 'not_stated', /^The documents do not say so/],
    ['Did Ada Berg meet Karl Lund?', 'not_stated', /planned; nothing says that it was held/],
    ['Did Harbor Steel attend the signing?', 'answered', /^Yes: Harbor Steel took part/],
    ['Did the Norwegian minister attend the Lisbon talks?', 'answered', /^Ines Duarte, Bjarne Holt/],
    ['Who attended the Atlantic summit?', 'not_stated', /was called off/],
    ['Who will meet Duarte in Oslo?', 'not_stated', /planned. Expected: Bjarne Holt and Ines Duarte/],
    ['who met Duate', 'ambiguous', /^"Duate" read as Ines Duarte: /],
    ['Duarte Holt', 'ambiguous', /^3 meetings fit: /],
    ['How many times did Duarte meet Holt?', 'ambiguous', /\(2 held\)/],
    ['met Holt', 'ambiguous', /Met Ines Duarte \(2 times, last on 25 May 2024\)/],
    ['Who attended the Madrid summit?', 'not_found', /no such meeting/],
  ])('%s (points 2, 6)', (question, status, answer) => {
    const given = ask(question);
    expect(given.answer).toMatch(answer);
    expect(given.status).toBe(status);
  });
});

describe('two meetings in one paper', () => {
  it('keeps an earlier one of other people apart, though the text goes on for long in between', () => {
    const paper = read(
      'river',
      '2025-09-18',
      'Zambia and Angola agreed on Wednesday to halt armed patrols near the island. Foreign minister Selma Harunya and her colleague Kagiso Modise met for six ' +
        'hours at a lodge in Lindi. The island is three kilometres long. Both countries want its fish. Fishermen said that the patrols had cost them a year. ' +
        'Nobody has lived there since the flood of 1958. The army chiefs, General Petrus Nashim and General Oleg Shoko, had met in Lindi on 4 August without result.',
    );
    expect(joinReports([paper]).map(({ date, participants }) => [date?.start, participants.map(({ name }) => name)])).toEqual([
      ['2025-09-17', ['Selma Harunya', 'Kagiso Modise']],
      ['2025-08-04', ['Petrus Nashim', 'Oleg Shoko']],
    ]);
  });

  it('takes an invitation to a second one for no meeting that was held', () => {
    const paper = read(
      'ports',
      '2025-03-13',
      'Minister Anna Boer met Governor Karel Smit in Delft on Tuesday. They spoke about dredging. Minister Boer invited Governor Smit to a second meeting in Utrecht on 6 May.',
    );
    expect(joinReports([paper]).map(({ place, date, state }) => [place?.name, date?.start, state])).toEqual([
      ['Delft', '2025-03-11', 'held'],
      ['Utrecht', '2025-05-06', 'planned'],
    ]);
  });
});
