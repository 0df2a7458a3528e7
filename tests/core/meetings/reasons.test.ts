import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import type { Document } from '../../../src/core/document.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';
import { samePerson } from '../../../src/core/language/people/same.ts';
import { joinReports } from '../../../src/core/meetings/join.ts';
import type { Meeting, Participant } from '../../../src/core/meetings/meeting.ts';
import { explain } from '../../../src/core/meetings/why/explain.ts';

const root = join(import.meta.dirname, '../../..');
const recognise = createRecogniser(readFileSync(join(root, 'src/library/weights/names.bin')));
const found = (document: Document): AnalysedDocument => ({
  document,
  analysis: analyse(document, recognise),
  learnedAt: '2024-05-01T00:00:00Z',
});
const documentOf = (id: string, text: string, published: string | null = null): Document => ({
  id,
  title: null,
  text,
  source: 'test',
  published,
  url: null,
});
const folder = (path: string): readonly Document[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((file) => /\.(?:txt|md)$/.test(file))
        .map((file) => documentOf(file, readFileSync(join(path, file), 'utf8').replace(/^---\n(?:.*\n)*?---\n/, '')))
    : [];

/** Texts made from sentences of every part that somebody can have. */
function generated(): readonly Document[] {
  const people = [
    'Ilmari Koskela',
    'Veera Lindholm',
    'Otso Raita',
    'Aino Salmi',
    'Grace Wanjiku',
    'Omar Benkirane',
    'Petra Sommer',
    'Hugo Lara',
  ];
  const openings = [
    'Minister A received envoy B in Lisbon on Monday.',
    'Prime Minister A met President B in Nairobi on Tuesday to discuss grain.',
    'A and B held talks in Riga on Wednesday, the ministry said.',
    'Minister A will meet union leader B in Oslo on Friday, her office said.',
    'A meeting between Minister A and envoy B, due in Turku on Monday, was called off.',
    'The committee met in Warsaw on Monday under the chairmanship of A. Lawyer B asked for more time.',
  ];
  const more = [
    'The mayor, C, stayed away.',
    'Union head C sent his deputy, D.',
    'Spokesman C declined to comment, and analyst D was not impressed.',
    'C was also present, as was Ambassador D.',
  ];
  return openings.flatMap((opening, i) =>
    more.map((rest, k) => {
      const name = (letter: string): string => people[(letter.charCodeAt(0) + i + k * 3) % people.length] ?? '';
      return documentOf(`generated-${i}-${k}`, `${opening} ${rest}`.replace(/\b[A-D]\b(?= |,|\.)(?! meeting)/g, name), '2024-05-15');
    }),
  );
}

const without = (text: string, quotes: readonly { readonly start: number; readonly end: number }[]): string =>
  quotes.reduce((left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, ' ') + left.slice(end), text);

const says = (meetings: readonly Meeting[], one: Participant): boolean =>
  meetings.some(({ participants }) =>
    participants.some(
      (other) => samePerson(other.name, one.name) && other.role === one.role && other.evidence[0].start === one.evidence[0].start,
    ),
  );

/** Participants of a Document whose reasons are missing, or whose part stays the same when the words of their reasons are blanked. */
async function untrue(document: Document): Promise<readonly string[]> {
  const one = found(document);
  const wrong: string[] = [];
  for (const meeting of joinReports([one])) {
    // One meeting at a time, as an answer shows it.
    const [told] = await explain([meeting], [one], async (text) => analyse(text, recognise));
    for (const participant of told?.participants ?? []) {
      const words = (participant.why ?? []).map((reason) => reason.words);
      const left = joinReports([found({ ...document, text: without(document.text, words) })]);
      if (words.length === 0 || says(left, participant))
        wrong.push(`${document.id}: ${participant.name} ${participant.role} because of ${words.map(({ quote }) => quote).join(' | ')}`);
    }
  }
  return wrong;
}

describe('reasons are true: without their words the answer about that participant changes', () => {
  it('in the shipped documents', async () => {
    for (const document of folder(join(root, 'briefings/documents'))) expect(await untrue(document)).toEqual([]);
  });

  it('in texts of every part', async () => {
    const documents = generated();
    expect(
      documents.flatMap((document) => joinReports([found(document)]).flatMap(({ participants }) => participants)).length,
    ).toBeGreaterThan(40);
    for (const document of documents) expect(await untrue(document)).toEqual([]);
  });

  const seeds = folder(join(root, '../shared/seeds'));
  it.skipIf(seeds.length === 0)('in the seeds (skipped where ../shared/seeds is absent)', async () => {
    for (const document of seeds) expect(await untrue(document)).toEqual([]);
  });

  it('quotes exactly, and asks for reasons of none where nobody took part', async () => {
    const one = found(documentOf('a', 'Prime Minister Omar Benkirane met President Grace Wanjiku in Nairobi on Tuesday.'));
    const [meeting] = await explain(joinReports([one]), [one], async (text) => analyse(text, recognise));
    const quotes = (meeting?.participants ?? []).flatMap(({ why }) => (why ?? []).map(({ words }) => words));
    expect(quotes.length).toBeGreaterThan(1);
    for (const { start, end, quote } of quotes) expect(one.document.text.slice(start, end)).toBe(quote);
    expect(await explain([], [one], async (text) => analyse(text, recognise))).toEqual([]);
  });
});
