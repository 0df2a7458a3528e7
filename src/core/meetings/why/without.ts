import type { AnalysedDocument } from '../../analysis.ts';
import { overlaps, type Span } from '../../passage.ts';
import { findReports } from '../find.ts';
import type { Report } from '../report.ts';

/** What may stand where a word was taken out, as long as the word: nothing, a word nobody knows, a word that says nothing. */
export const FILLERS = [
  (word: string) => ' '.repeat(word.length),
  (word: string) => word.replace(/[\p{L}\p{N}]/gu, 'x'),
  (word: string) => 'thing'.slice(0, word.length).padEnd(word.length),
] as const satisfies readonly ((word: string) => string)[];
export type Filler = (typeof FILLERS)[number];

/** The text with those words taken out; its length stays. */
export function textWithout(text: string, words: readonly Span[], filler: Filler): string {
  let left = text;
  for (const { start, end } of words) left = left.slice(0, start) + left.slice(start, end).replace(/\S+/g, filler) + left.slice(end);
  return left;
}

/** The Reports of a Document from which some words are taken out: names and dates that they were part of are gone with them. */
export function reportsWithout({ document, analysis }: AnalysedDocument, words: readonly Span[], filler: Filler): readonly Report[] {
  const stays = (span: Span): boolean => !words.some((word) => overlaps(word, span));
  return findReports({
    text: textWithout(document.text, words, filler),
    sentences: analysis.sentences,
    mentions: analysis.mentions.filter(stays),
    references: analysis.references.filter(stays),
    dates: analysis.dates.filter(({ span }) => stays(span)),
    published: analysis.published,
    title: analysis.title,
  });
}
