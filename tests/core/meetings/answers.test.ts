import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';
import { answerAttendance } from '../../../src/core/meetings/attendance.ts';
import { english } from '../../words.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../src/library/weights/names.bin')));
const read = (id: string, published: string, title: string | null, text: string): AnalysedDocument => {
  const document = { id, title, text, source: 'test', published, url: null };
  return { document, analysis: analyse(document, recognise), learnedAt: '2025-07-01T00:00:00Z' };
};

/** Asks a few papers that are read whole, names and all, as `batch` would. */
function asker(found: readonly AnalysedDocument[], asOf = '2025-07-01') {
  const names = new Map(
    found.flatMap(({ analysis }) => analysis.mentions.map(({ name, kind }) => [`${kind} ${name}`, { name, kind, documents: 1 }])),
  );
  const result = { hits: found.map((one) => ({ found: one, score: 1 })), documents: found.length, matched: found.length };
  return (question: string, day = asOf) => answerAttendance({ question, result, asOf: day, names: [...names.values()], words: english });
}

const council = asker([
  read(
    'first',
    '2025-03-12',
    null,
    'Lake commissioner Irma Sattler opened the first session of the Lake Council in Bregenz on 3 March 2025. The mayors Otto Fink and Lena Graf attended. ' +
      'Mayor Beat Zurlinden stayed away.\n\nThe second session was held in Konstanz on 10 March. Sattler and Fink took part; Graf was ill.',
  ),
  read(
    'third',
    '2025-04-09',
    null,
    'The third session of the Lake Council in Arbon on 7 April ended without a vote. Irma Sattler, Otto Fink and Lena Graf attended.',
  ),
]);

describe('who was absent, and at which session', () => {
  it.each([
    ['Who was absent from the first session of the Lake Council?', /^Beat Zurlinden was not there \(the session in Bregenz/],
    ['Who stayed away from the Bregenz session?', /^Beat Zurlinden was not there/],
    ['Who did not come to the first session?', /^Beat Zurlinden was not there/],
    ["Who didn't attend the session in Bregenz?", /^Beat Zurlinden was not there/],
    ['Who was missing at the second session?', /^Lena Graf was not there/],
    ['Who attended the second session of the Lake Council?', /^Irma Sattler and Otto Fink took part in the session in Konstanz/],
    ['Who took part in the third session?', /^Irma Sattler, Otto Fink and Lena Graf took part in the session in Arbon/],
    ['Did Lena Graf attend the second session?', /^No: Lena Graf was not there/],
    ['Did Lena Graf attend the first session of the Lake Council?', /^Yes: Lena Graf took part in the session in Bregenz/],
    ['Did Zurlinden attend the first session?', /^No: Beat Zurlinden was not there/],
  ])('%s', (question, answer) => {
    const given = council(question);
    expect(given.answer).toMatch(answer);
    expect(given.status).toBe('answered');
  });

  it('says nobody absent whom no document says to have been', () => {
    const given = council('Who was absent from the third session?');
    expect([given.status, given.answer]).toEqual([
      'not_stated',
      expect.stringMatching(/^The documents do not say who was absent from the session in Arbon .* There: Irma Sattler/),
    ]);
  });
});

const statesmen = asker([
  read(
    'call',
    '2025-03-05',
    null,
    'President Noor Aziz spoke by telephone with Chancellor Karl Braun on 2 March. On 4 March Aziz met Foreign Minister Lea Roth in Amman.',
  ),
  read('plan', '2025-04-02', null, 'President Noor Aziz will meet Chancellor Karl Braun in Berlin on 20 April, his office said.'),
  read('denial', '2025-03-08', null, 'Foreign Minister Lea Roth denied that she had met the banker Viktor Orel in Vienna in January.'),
  read(
    'apart',
    '2025-05-20',
    null,
    'Prime Minister Jan Kolar and King Felipe Andrade did not meet at the climate conference in Lisbon on Saturday, although both were there.',
  ),
  read(
    'history',
    '2025-01-10',
    null,
    'The treaty goes back to talks in Tunis in 1991, when President Omar Slim met Prime Minister Idris Bah.',
  ),
]);

describe('a yes only where one held meeting has everything that was asked', () => {
  it.each([
    ['Did Aziz meet Roth in Amman?', /^Yes: Noor Aziz and Lea Roth took part in the meeting in Amman/],
    ['Did Aziz meet Roth in Berlin?', /^The documents do not say so\. Noor Aziz and Lea Roth took part in the meeting in Amman/],
    ['Did Aziz meet Lea Roth on 5 March?', /^The documents do not say so\. Noor Aziz and Lea Roth took part in the meeting in Amman/],
    ['Did Aziz meet Braun?', /^No meeting is told: Noor Aziz and Karl Braun spoke by telephone on 2 March 2025\./],
    ['Did Aziz ever meet Braun in Amman?', /^No meeting is told: Noor Aziz and Karl Braun spoke by telephone/],
    ['Did Aziz speak with Braun?', /^Yes: Noor Aziz and Karl Braun took part in the telephone call/],
    ['Did Lea Roth meet Viktor Orel?', /^It is denied: “Foreign Minister Lea Roth denied .* Whether it took place is not clear/],
    ['Did Kolar meet Andrade in Lisbon?', /^No: “Prime Minister Jan Kolar and King Felipe Andrade did not meet/],
    ['Did Omar Slim meet Idris Bah?', /^Yes: Omar Slim and Idris Bah took part in the talks in Tunis in 1991/],
    ['Did Aziz meet Orel?', /^(?!Yes)/],
    ['Was Karl Braun in Amman?', /^(?!Yes)/],
  ])('%s (A3)', (question, answer) => expect(statesmen(question).answer).toMatch(answer));

  it('takes nothing that lies ahead for a meeting that was', () => {
    expect(statesmen('Did Aziz meet Braun in Berlin?', '2025-04-05').answer).toMatch(/^No: it has not been held yet\. /);
    expect(statesmen('Will Aziz meet Braun in Berlin?', '2025-04-05').answer).toMatch(
      /^Yes: Noor Aziz and Karl Braun are expected at the meeting in Berlin/,
    );
    expect(statesmen('Did Aziz meet Braun in Berlin?').answer).toMatch(/^(?!Yes)/);
  });

  it('finds a meeting of long ago by its year', () => {
    for (const question of ['Tunis 1991', 'Who met in 1991?', 'Who met in Tunis in 1991?'])
      expect(statesmen(question).answer).toMatch(/^Omar Slim and Idris Bah took part in the talks in Tunis in 1991/);
  });
});

const town = asker([
  read(
    'agm',
    '2025-02-18',
    'Annual general meeting of Fell Runners',
    'The annual general meeting of the Kendal Fell Runners was held in the Methodist hall on Monday evening. Chair Margaret Tyson opened it and treasurer Alan ' +
      'Postlethwaite presented the accounts. Lord Ashby did not attend. The next meeting will be held on 17 March in the same hall.',
  ),
  read(
    'rovers',
    '2025-03-21',
    null,
    'Rovers manager Dale Pickett told a news conference in Hull on 20 March that he would stay. Captain Joe Tully sat beside him. The stadium is called Meridian.',
  ),
  read(
    'trial1',
    '2025-01-15',
    'Trial of Harlow opens',
    'The trial of the former mayor Denise Harlow opened in Leeds on Tuesday. Judge Marcus Pell presided. The prosecutor, Fiona Grant, spoke for an hour.',
  ),
  read(
    'trial2',
    '2025-01-21',
    null,
    'The trial of Denise Harlow went on in Leeds on Monday. Judge Marcus Pell heard the builder Roy Casper.',
  ),
  read('oil', '2025-02-03', null, "Norway's energy minister, Jonas Berg, met the German ambassador, Rolf Kast, in Oslo on 1 February."),
  read('goal', '2025-02-05', null, 'Goalkeeper Jonas Berg met sponsor Paul Renard in Lyon on 4 February.'),
]);

describe('words that people use', () => {
  it.each([
    ['Who attended the annual general meeting?', /^Margaret Tyson and Alan Postlethwaite took part in the annual general meeting/],
    ['Did the treasurer attend the AGM?', /^Yes: Alan Postlethwaite took part/],
    ['Who was at the Rovers press conference?', /^Dale Pickett and Joe Tully took part in the news conference in Hull on 20 March 2025\.$/],
    ['Did the manager of Rovers speak at the press conference?', /^Yes: Dale Pickett took part .*"manager of Rovers" read as Dale Pickett/],
    ['Who was in court on the first day of the trial?', /^Denise Harlow, Marcus Pell and Fiona Grant took part/],
    ['Who took part in the hearing on 20 January?', /Roy Casper/],
    ['Did the energy minister meet Rolf Kast?', /^Yes: Jonas Berg and Rolf Kast/],
    ['Did the energy minister meet Paul Renard?', /^The documents do not say so/],
  ])('%s (G)', (question, answer) => expect(town(question).answer).toMatch(answer));

  it('says so where a name may mean two people', () => {
    expect(town('met Berg').answer).toMatch(
      /2 people of that name: .*(?:Goalkeeper; Norway's energy minister|Norway's energy minister; Goalkeeper)\.$/,
    );
    expect(town('Did Jonas Berg meet Paul Renard?').answer).not.toMatch(/people of that name/);
  });
});

const parish = asker([
  read(
    'school',
    '2025-05-21',
    'Petition handed over',
    'Head teacher Moira Blake handed a petition to council leader Ruth Kemp at a ceremony in Aldwick on Tuesday. Councillor Ted Foley did not attend the ceremony.',
  ),
  read(
    'fair',
    '2025-05-08',
    'Parents hear head teacher',
    'Moira Blake met parents and Councillor Ted Foley in Aldwick on Tuesday, 6 May 2025.',
  ),
  read(
    'bishop',
    '2024-11-05',
    'Bishop Ambrose buried',
    'Archbishop Desmond Farrell and Canon Peter Lyons attended the funeral of Bishop Ambrose Keogh in Kilmore on Monday. Cardinal Giorgio Neri sent a message.',
  ),
  read(
    'coach',
    '2025-02-03',
    null,
    'Coach Phil Dunne has denied reports of talks. "I have not met Bob Skerry, and I don\'t intend to," he said on Sunday. Dunne spoke to chairman Ed Raistrick on the telephone on Saturday.',
  ),
]);

describe('what a question says of a meeting is part of what is asked', () => {
  it.each([
    ['Was Ted Foley at the handing over of the petition?', /^No: Ted Foley was not there/],
    ['Did Ted Foley attend the ceremony?', /^No: Ted Foley was not there/],
    ['Was Ted Foley at the meeting with parents?', /^Yes: Ted Foley took part in the meeting in Aldwick on 6 May 2025/],
    ['Was Ruth Kemp at the meeting with parents?', /^(?!Yes)/],
    ['Who attended the funeral of Bishop Keogh?', /^Desmond Farrell and Peter Lyons took part in the funeral/],
    ['Who was at the burial of Ambrose Keogh?', /^Desmond Farrell and Peter Lyons took part/],
    ['Was Giorgio Neri at the funeral?', /^The documents do not say so of Giorgio Neri/],
    ['Has Dunne met Bob Skerry?', /^It is denied: “"I have not met Bob Skerry/],
    ['Did Dunne attend the press conference?', /^(?!Yes)/],
  ])('%s (A3)', (question, answer) => expect(parish(question).answer).toMatch(answer));
});

const minutes = asker([
  read(
    'march',
    '2025-03-04',
    null,
    'Minutes of the Harbour Committee, 3 March 2025\nPresent: Anne Vik (chair), Jon Dahl, Siri Moen\nAbsent with apologies: Karl Hauge\n' +
      '1. The accounts were approved.\n2. Jon Dahl asked for a second offer.\nNext meeting: 7 April 2025',
  ),
]);

it.each([
  [
    'Who was present at the meeting of the Harbour Committee on 3 March?',
    /^Anne Vik, Jon Dahl and Siri Moen took part in the meeting of the Harbour Committee on 3 March 2025/,
  ],
  ['Who was absent on 3 March?', /^Karl Hauge was not there/],
  ['Did Karl Hauge attend the meeting on 3 March?', /^No: Karl Hauge was not there/],
])('minutes alone tell of their meeting: %s', (question, answer) => expect(minutes(question).answer).toMatch(answer));
