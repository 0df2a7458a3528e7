import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';
import type { Report } from '../../../src/core/meetings/report.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../src/library/weights/names.bin')));

/** What a text of 12 March 2025 tells of meetings. */
const reportsOf = (text: string, published = '2025-03-12'): readonly Report[] =>
  analyse({ id: 'a', title: null, text, source: 'test', published, url: null }, recognise).reports;

const partsIn = (reports: readonly Report[]): Readonly<Record<string, string>> =>
  Object.fromEntries(reports.flatMap(({ participants }) => participants.map(({ name, role }) => [name, role])));

const outline = (reports: readonly Report[]): readonly string[] =>
  reports.map(({ state, kind, place, date }) => [state, kind, place?.name ?? '-', date?.start ?? '-'].join(' '));

describe('nobody is absent without words that say so (A1)', () => {
  it.each([
    'The rocket came down in the sea off Florida at 4 p.m. on Tuesday. Engineer Dana Wolfe said the booster had burned for too long. Inspector general Paula Reese has opened an inquiry.',
    'The icebreaker arrived in Murmansk on Saturday with 40 scientists. Expedition leader Yuri Larin praised the crew.',
    'The storm came ashore near Mobile on Wednesday. Senator Moe Lewis said the help had come too late.',
    'The cup came home to Porto on Sunday. Captain Rui Neves lifted it in front of the town hall.',
  ])('a thing that comes visits nobody: %s', (text) => {
    expect(partsIn(reportsOf(text))).toEqual({});
  });

  it('takes nobody for absent who was only expected', () => {
    const text =
      'Prime Minister Ana Reyes met trade minister Luis Vega in Quito on Monday. The ambassador, Jorge Paz, was expected at the table but his plane never landed.';
    expect(partsIn(reportsOf(text))).toEqual({ 'Ana Reyes': 'attended', 'Luis Vega': 'attended' });
  });

  it.each([
    ['Bishop Anton Reiter stayed away because of a cold.', 'absent'],
    ['Bishop Anton Reiter sent his regrets.', 'absent'],
    ['Bishop Anton Reiter was in Rome.', 'absent'],
    ['Bishop Anton Reiter had declined the invitation.', 'declined'],
  ])('keeps who is said to be away: %s', (sentence, role) => {
    const text = `Bishops Karl Thoma and Georg Lenz met in Fulda on Tuesday. ${sentence}`;
    expect(partsIn(reportsOf(text))['Anton Reiter']).toBe(role);
  });
});

describe('nobody was there who is said not to have come (A2)', () => {
  it.each([
    'Treasurer Hans Mulder never arrived.',
    'Treasurer Hans Mulder did not come, although his name was on the list.',
    'Treasurer Hans Mulder was not among those who took part.',
    'Treasurer Hans Mulder failed to turn up.',
    'There was no sign of treasurer Hans Mulder.',
    'Also missing was treasurer Hans Mulder.',
    'Treasurer Hans Mulder, who had been on the list, never showed up.',
  ])('%s', (sentence) => {
    const parts = partsIn(reportsOf(`Chairman Pieter Vos and Els de Boer met in Utrecht on 3 March. ${sentence}`));
    expect(parts).toEqual({ 'Pieter Vos': expect.any(String), 'Els de Boer': 'attended', 'Hans Mulder': 'absent' });
  });

  it('leaves those there who only did not come to something else, or to an agreement', () => {
    for (const more of ['Falk did not attend the dinner afterwards.', 'Saad and Falk did not come to an agreement.'])
      expect(partsIn(reportsOf(`Foreign Minister Amal Saad met her colleague Jonas Falk in Doha on 5 March. ${more}`))).toEqual({
        'Amal Saad': 'attended',
        'Jonas Falk': 'attended',
      });
  });
});

describe('further words that settle who was there', () => {
  it.each([
    ['Coach Dario Gallo took no part.', 'absent'],
    ['The former coach, Dario Gallo, who began the work in 2011, was not invited.', undefined],
    ['Apologies came from Dario Gallo, who was in Spain.', 'absent'],
    ['Coach Dario Gallo sent apologies.', 'absent'],
    ['Reports that the coach, Dario Gallo, had been at the table were denied by the club.', undefined],
  ])('%s', (sentence, role) => {
    const [report] = reportsOf(`Chairwoman Carla Conti and treasurer Paolo Ricci met in Milan on Monday. ${sentence}`);
    expect(report?.participants.find(({ name }) => name === 'Dario Gallo')?.role).toBe(role);
    expect(report?.place?.name).toBe('Milan');
  });

  it('takes the place where somebody absent was for no place of the meeting', () => {
    const [report] = reportsOf(
      'The annual meeting of the rowing club was held in the parish hall on Monday evening. Chair Margaret Tyson opened it and read the apologies of Colin Braithwaite, who was in Spain.',
    );
    expect([report?.place, report?.title]).toEqual([null, 'annual meeting']);
  });

  it('describes people by what stands before a comma', () => {
    const [report] = reportsOf("Norway's energy minister, Jonas Berg, met the mayor of Lisbon, Carla Sousa, in Oslo on Monday.");
    expect(report?.participants.map(({ described }) => described)).toEqual(["Norway's energy minister", 'mayor of Lisbon']);
  });
});

describe('a signing that was held stays a meeting of its own (A4)', () => {
  it.each([
    [
      'Governor Helen Park and union head Joe Marino signed a three-year agreement on Wednesday in Albany. A follow-up meeting is planned for September.',
      ['Helen Park', 'Joe Marino'],
    ],
    [
      'The agreement, signed in Tunis on 4 March by presidents Omar Slim and Idris Bah, will be reviewed at a summit in Rabat in October.',
      ['Omar Slim', 'Idris Bah'],
    ],
    [
      'Ministers Mette Holm and Bjorn Dahl signed a fisheries treaty in Aarhus on Friday. The two will meet again in Oslo on 12 June for a first review.',
      ['Mette Holm', 'Bjorn Dahl'],
    ],
    [
      'The contract was signed in Lagos on Monday by the minister of power, Ada Eze, and Kurt Weber, chief executive of Voltara. The next meeting of the two sides is planned for May in Abuja.',
      ['Ada Eze', 'Kurt Weber'],
    ],
  ])('%s', (text, names) => {
    const [signing, next] = reportsOf(text);
    expect([signing?.state, signing?.kind, next?.state]).toEqual(['held', 'ceremony', 'planned']);
    expect(signing?.participants.map(({ name, role }) => [name, role])).toEqual(names.map((name) => [name, 'attended']));
  });
});

describe('what is denied, or did not take place, was not held (A5)', () => {
  it.each([
    ['The minister, Rosa Lindt, denied that she had met the banker Viktor Orel in Vienna in January.', 'unclear'],
    ['There was no meeting between Mayor Dan Cole and developer Ray Burke, the city said on Monday.', 'unclear'],
    ['No talks between Prime Minister Aldo Conti and union leader Pia Serra have taken place, the government said on Monday.', 'unclear'],
    ['A spokeswoman rejected suggestions that Chancellor Vera Stein had dined with arms dealer Max Roller in Linz in February.', 'unclear'],
    [
      'The gala in Lyon on 20 March, to which guests including singer Marie Duval and painter Luc Petit were invited, will not be held, the organisers said.',
      'cancelled',
    ],
    ['Talks between Foreign Ministers Igor Malin and Sofia Brandt did not take place as planned in Riga on Monday.', 'cancelled'],
    ['The meeting in Geneva between envoys Boris Lenk and Carla Voss was not held because of fog.', 'cancelled'],
  ])('%s', (text, state) => {
    expect(reportsOf(text).map((report) => report.state)).toEqual([state]);
  });

  it('keeps a meeting at which something else did not take place', () => {
    const text = 'The vote did not take place at the meeting of ministers Jan Moor and Eva Lind in Ghent on Monday, which ended late.';
    expect(reportsOf(text).map(({ state }) => state)).toEqual(['held']);
  });
});

describe('nothing was held after the day of its paper (A6)', () => {
  it('gives a day without its year the year that the tense means', () => {
    const day = (text: string): string | null | undefined => reportsOf(text)[0]?.date?.start;
    expect(day('President Noor Aziz met Chancellor Karl Braun in Berlin on 20 March.')).toBe('2024-03-20');
    expect(day('President Noor Aziz met Chancellor Karl Braun in Berlin on 20 December.')).toBe('2024-12-20');
    expect(day('President Noor Aziz will meet Chancellor Karl Braun in Berlin on 20 March.')).toBe('2025-03-20');
  });

  it('never says held of a day ahead', () => {
    for (const verb of ['met', 'hold talks with', 'meets', 'received'])
      for (const when of ['20 March', '20 March 2025', '1 December 2025'])
        for (const { state, date } of reportsOf(`President Noor Aziz ${verb} Chancellor Karl Braun in Berlin on ${when}.`))
          expect([when, state === 'held' && (date?.start ?? '') > '2025-03-12']).toEqual([when, false]);
  });
});

describe('who speaks of a meeting, and what else the paper tells, is no part of it (A7, A8, A9)', () => {
  it('keeps another decision of another day apart from a press conference', () => {
    const [first] = reportsOf(
      "Police chief Ann Ward told a news conference in Dover on Monday that two men had been held. The council's board decided on Tuesday to close the pier; chair Bill Frost voted against it.",
    );
    expect([first?.kind, first?.participants.map(({ name }) => name)]).toEqual(['press conference', ['Ann Ward']]);
  });

  it('lists neither a commentator nor whom a correction takes back', () => {
    const met = 'Ministers Lea Roth and Jan Berg met in Bonn on Monday.';
    for (const more of [
      '"It is a beginning," said Udo Klein, a political scientist at Mainz University.',
      'Correction: an earlier version of this text named the minister as Jan Burg instead of Jan Berg.',
      'Correction, 13 March: the meeting was opened by the mayor, not by Kurt Haas as first reported.',
      'The analyst Moe Lewis, a critic of the government, said the talks had come too late.',
    ])
      expect(Object.keys(partsIn(reportsOf(`${met} ${more}`)))).toEqual(['Lea Roth', 'Jan Berg']);
  });

  it('calls a talk by telephone a call, which was nowhere', () => {
    expect(
      outline(reportsOf('Defence minister Arne Vik spoke by telephone with his Swedish colleague, Lotta Berg, in Stockholm on Sunday.')),
    ).toEqual(['held call - 2025-03-09']);
  });

  it('describes nobody by a form of address alone', () => {
    const [first] = reportsOf('Mr Paul Ogden met Ms Nora Blake and Father Tom Reilly in Cork on Monday.');
    expect(first?.participants.map(({ described }) => described)).toEqual([null, null, null]);
  });
});
