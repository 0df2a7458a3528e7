import type { Line } from './lines.ts';

const HEADING_MAX_WORDS = 14;
const TITLE_MAX_WORDS = 28;
const MARKDOWN = /^#{1,6}\s+/;
/** `08:30 Breakfast`, `- item`, `1. item`, `• item`. */
const LIST_ITEM = /^(?:\d{1,2}[:.]\d\d\b|[-*•–·]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s)/;
/** `Apologies: Ann Bee`: what stands behind a label is text. */
const LABELLED = /^\p{Lu}[\p{L} ]{2,30}: \p{Lu}\p{L}+ \p{Lu}/u;
const ENDS_AS_PROSE = /[.;,:…]["”’)]?$|["”]$/u;

/** A photo's credit or a player's caption, which no title holds. */
const CREDIT = /\([^()]*(?:\/|\bphotos?\b)[^()]*\)$|\bPhoto(?:graph)?\b|^CLOSE\b|\bimage:/iu;

const wordCount = (text: string): number => text.split(/\s+/).length;
const isProse = (line: Line | null): boolean => line !== null && (/[.!?…]["”’)]?$/u.test(line.text) || line.text.length > 120);

/** Code units of the `## ` before a Markdown heading, else 0. */
export function opensList(line: string): number {
  return MARKDOWN.exec(line)?.[0].length ?? 0;
}

/** True for a line that heads the lines after it: short, no sentence, with prose below. */
export function isHeading(line: Line, next: Line | null): boolean {
  if (MARKDOWN.test(line.text)) return true;
  if (line.text.length > 120 || wordCount(line.text) > HEADING_MAX_WORDS) return false;
  if (LABELLED.test(line.text)) return false;
  if (LIST_ITEM.test(line.text) || ENDS_AS_PROSE.test(line.text) || !/^["“'‘¿¡]?[\p{Lu}\p{Lo}\d]/u.test(line.text)) return false;
  return isProse(next) && next?.afterBlank !== false ? true : isProse(next) && /^[\p{Lu}\d\s\p{P}]+$/u.test(line.text);
}

/** True for a text's first line where it is its title: no full stop, and text after it. */
export function isTitle(line: Line, next: Line | null): boolean {
  if (MARKDOWN.test(line.text)) return true;
  if (next === null || line.text.length > 220 || wordCount(line.text) > TITLE_MAX_WORDS) return false;
  if (
    LIST_ITEM.test(line.text) ||
    CREDIT.test(line.text) ||
    !/^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(line.text) ||
    /[.;,:]["”’)]?$/u.test(line.text)
  )
    return false;
  return next.afterBlank || isProse(next);
}
