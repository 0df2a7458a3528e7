import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createRecogniser } from '../../../src/core/language/names/recogniser.ts';

const recognise = createRecogniser(readFileSync(join(import.meta.dirname, '../../../src/library/weights/names.bin')));

/** Paragraphs apart by an empty line. */
const TEXTS = [
  'Ferry talks in Harwick\n\nTransport minister Dora Vance met union leader Hugh Penn in Harwick on Monday to discuss ferry fares.\n\nMayor Tess Oban hosted them at the ' +
    'town hall.\n\nEnergy secretary Neil Croft stayed away.\n\n"It was frank," Penn said.\n\nThe two will meet again in Leith on 2 April.',
  'HARWICK, 10 March — Transport minister Dora Vance met union leader Hugh Penn on Monday.\n\nVance said the talks had been useful\n\nPenn left without a word\n\n' +
    'Mayor Tess Oban, who had hosted the talks, called them a beginning.\n\nBackground\n\nThe ferry was built in 1999.\n\nPenn and Oban will visit the yard on Friday.',
  'Club minutes, 4 March 2025\n\nPresent: Tom Hale (chair), Jill Marsh, Amir Khan\n\nApologies: Rob Stone\n\n1. The minutes of the last meeting were approved.\n\n' +
    '2. Jill Marsh reported on the roof.\n\nNext meeting: 1 April 2025, village hall',
  'The board of Norda met in Kiel on Friday\n\nChief executive Lars Ohlin chaired the meeting\n\nPlant manager Ute Brandis was connected by telephone\n\n' +
    'Count Axel Rohde did not come',
  'President Noor Aziz received Chancellor Karl Braun in Amman on Tuesday.\n\nThey discussed water.\n\nHe flew on to Cairo, where he met the foreign minister, Omar Slim.',
];

/** What is found in a text, without where it stands: sentences, days, meetings with everybody's part. */
function found(text: string) {
  const analysis = analyse({ id: 'a', title: null, text, source: 'test', published: '2025-03-12', url: null }, recognise);
  const words = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end);
  return {
    title: analysis.title,
    sentences: analysis.sentences.map((sentence) => [sentence.kind, words(sentence)]),
    names: analysis.mentions.map(({ kind, name }) => [kind, name]),
    dates: analysis.dates.map(({ start, end, text: said }) => [said, start, end]),
    meetings: analysis.reports.map(({ state, kind, title, place, date, participants, mentioned }) => ({
      ...{ state, kind, title, place: place?.name, date: date?.start },
      participants: participants.map(({ name, role, described }) => [name, role, described]),
      mentioned: mentioned.map(({ name, why }) => [name, why]),
    })),
  };
}

describe('how paragraphs are parted changes nothing', () => {
  it.each(TEXTS)('%s', (text) => {
    const wanted = found(text);
    expect(wanted.meetings.length).toBeGreaterThan(0);
    for (const parted of ['\n', '\r\n', '\r\n\r\n', '\n\n\n', '\n  \n']) expect(found(text.replaceAll('\n\n', parted))).toEqual(wanted);
  });
});
