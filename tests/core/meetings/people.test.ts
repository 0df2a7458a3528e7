import { describe, expect, it } from 'vitest';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import { peopleIn } from '../../../src/core/meetings/join/people.ts';
import { officeIn } from '../../../src/core/meetings/join/roles.ts';
import { joinReports } from '../../../src/core/meetings/join.ts';
import { told } from './told.ts';

/** A paper in which people met, each with a description or none. */
function paper(id: string, people: Readonly<Record<string, string | null>>): AnalysedDocument {
  const found = told(id, '2024-04-02', `${Object.keys(people).join(' and ')} met in Oslo on Monday.`, {
    trigger: 'met',
    place: 'Oslo',
    date: ['Monday', '2024-04-01'],
    people: Object.fromEntries(Object.keys(people).map((name) => [name, 'attended' as const])),
  });
  const reports = found.analysis.reports.map((report) => ({
    ...report,
    participants: report.participants.map((one) => ({ ...one, described: people[one.name] ?? null })),
  }));
  return { ...found, analysis: { ...found.analysis, reports } };
}

/** Names by person, each with its Document. */
function persons(...papers: readonly AnalysedDocument[]): readonly (readonly string[])[] {
  const people = peopleIn(papers);
  const by = new Map<number, string[]>();
  for (const { document, analysis } of papers)
    for (const { name } of analysis.reports.flatMap(({ participants }) => participants)) {
      const id = people.idOf(document.id, name);
      by.set(id, [...(by.get(id) ?? []), `${document.id} ${name}`]);
    }
  return [...by.values()];
}

describe('who is who over several documents', () => {
  it('takes spellings and a surname alone for one person', () => {
    expect(
      persons(
        paper('a', { 'Volodymyr Orlovskyy': 'Ukrainian president' }),
        paper('b', { Orlovsky: null }),
        paper('c', { 'Vladimir Orlovskiy': 'President' }),
      ),
    ).toEqual([['a Volodymyr Orlovskyy', 'b Orlovsky', 'c Vladimir Orlovskiy']]);
  });

  it.each([
    ['of other countries', 'Ukrainian president', 'president of Poland'],
    ['in other fields', 'foreign minister', 'goalkeeper'],
    ['a man and a woman', 'spokesman', 'spokeswoman'],
  ])('keeps two of one name apart: %s', (_, first, second) => {
    expect(persons(paper('a', { 'Alex Bee': first }), paper('b', { 'Alex Bee': second }))).toHaveLength(2);
    // They do not make one meeting either, though day and place agree.
    expect(
      joinReports([paper('a', { 'Alex Bee': first, Xu: null }), paper('b', { 'Alex Bee': second, Yang: null })])
        .flatMap(({ participants }) => participants.map(({ name }) => name))
        .toSorted(),
    ).toEqual(['Alex Bee', 'Alex Bee', 'Xu', 'Yang']);
  });

  it('takes other words for one office, and an office after another, for no contradiction', () => {
    const [one, two, three] = [
      paper('a', { 'Alex Bee': 'U.S. Secretary of State' }),
      paper('b', { 'Alex Bee': 'American envoy for Yemen' }),
      paper('c', { 'Alex Bee': 'former striker' }),
    ];
    expect(persons(one, two, three)).toHaveLength(1);
  });

  it('gives a surname that two people bear to the one whose office agrees, else to nobody', () => {
    const [chen, other] = [paper('a', { 'Chen Yi': 'foreign minister' }), paper('b', { 'Chen Wen': 'commerce minister' })];
    expect(persons(chen, paper('d', { 'Dan Chen': 'mayor' }), paper('c', { Chen: 'mayor' }))).toContainEqual(['d Dan Chen', 'c Chen']);
    expect(persons(chen, other, paper('c', { Chen: null }), paper('e', { Chen: null })).filter((names) => names.length > 1)).toEqual([]);
  });

  it('never makes one person of two whom one document tells apart', () => {
    expect(persons(paper('a', { 'Ann Bee': null, Bee: null }), paper('b', { 'Ann Bee': null }))).toEqual([
      ['a Ann Bee', 'b Ann Bee'],
      ['a Bee'],
    ]);
  });

  it('reads of what country somebody is, not whom they deal with', () => {
    expect(
      [
        officeIn("Mali's vice president"),
        officeIn('Danish envoy for Yemen'),
        officeIn('South African ambassador to Peru'),
        officeIn('Iraqi oil minister'),
      ].map(({ head, countries }) => [head, countries]),
    ).toEqual([
      ['president', ['mali']],
      ['envoy', ['denmark']],
      ['ambassador', ['south africa']],
      ['minister', ['iraq']],
    ]);
  });
});
