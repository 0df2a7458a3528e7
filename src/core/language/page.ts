import type { Sentence, SentenceKind } from '../analysis.ts';
import type { Document } from '../document.ts';
import { fold } from './fold.ts';
import { dateLead, datelineOf } from './page/dateline.ts';
import { frontMatter } from './page/front-matter.ts';
import { isCaption, isFurniture, isFurnitureSentence, opensLinks } from './page/furniture.ts';
import { isHeading, isTitle, opensList } from './page/headings.ts';
import { type Line, linesOf } from './page/lines.ts';
import { splitSentences } from './sentences.ts';

/** A page with its parts told apart. */
export interface ReadPage {
  /** The Document's own published day, else one that its text states at its head, else null. */
  readonly published: string | null;
  /** The Document's own title, else its title line, else null. */
  readonly title: string | null;
  /** Every sentence or line, in text order, none overlapping another. */
  readonly sentences: readonly Sentence[];
}

/** A date line counts as the published day within so many lines of the head. */
const HEAD_LINES = 6;
/** Datelines open one of the first paragraphs; capitals and a colon further down are something else. */
const DATELINE_LINES = 3;
/** A line that is repeated and no longer than this is a caption or a menu. */
const REPEATED_MAX = 300;

interface Reading {
  readonly document: Document;
  readonly lines: readonly Line[];
  readonly copies: ReadonlyMap<string, number>;
  readonly seen: Set<string>;
  readonly sentences: Sentence[];
  published: string | null;
  title: string | null;
  titled: boolean;
  inLinks: boolean;
  /** Lines of prose so far. */
  proseLines: number;
}

/**
 * Reads a Document as a page: its title line, headings, datelines, paragraphs and the furniture of the site it came from.
 * The text is never altered: `text.slice(start, end)` of every sentence is what stands there. Linear in the text's length.
 */
export function readPage(document: Document): ReadPage {
  const front = frontMatter(document.text);
  const lines = linesOf(document.text);
  const copies = new Map<string, number>();
  for (const line of lines) if (line.text.length <= REPEATED_MAX) copies.set(line.text, (copies.get(line.text) ?? 0) + 1);
  const reading: Reading = {
    document,
    lines,
    copies,
    seen: new Set(),
    sentences: [],
    published: document.published ?? front.published,
    title: document.title ?? front.title,
    titled: false,
    inLinks: false,
    proseLines: 0,
  };
  lines.forEach((line, index) => {
    if (line.end <= front.end) put(reading, line, 'furniture', index);
    else readLine(reading, line, index);
  });
  return { published: reading.published, title: reading.title, sentences: withBody(document.text, reading.sentences) };
}

function put(reading: Reading, span: { start: number; end: number }, kind: SentenceKind, paragraph: number): void {
  if (span.end > span.start) reading.sentences.push({ start: span.start, end: span.end, kind, paragraph });
}

function readLine(reading: Reading, line: Line, index: number): void {
  const first = !reading.seen.has(line.text);
  reading.seen.add(line.text);
  const repeated = (reading.copies.get(line.text) ?? 0) > 1 && (!first || !/[.!?]["”’)]?$/.test(line.text));
  const dated = index < HEAD_LINES && reading.proseLines === 0 && dateLead(line) !== null;
  if (dated) {
    readContent(reading, line, index);
  } else if (repeated || isFurniture(line.text) || (isCaption(line.text) && isOneCaption(line))) {
    reading.inLinks = reading.inLinks || opensLinks(line.text);
    put(reading, line, 'furniture', index);
  } else if (reading.inLinks && isLink(line)) {
    put(reading, line, 'furniture', index);
  } else {
    reading.inLinks = false;
    readContent(reading, line, index);
  }
}

/** A line that belongs to the text: dateline, title, heading or prose. */
function readContent(reading: Reading, line: Line, index: number): void {
  const next = reading.lines[index + 1] ?? null;
  const dateline = reading.proseLines < DATELINE_LINES ? datelineOf(line, index < HEAD_LINES && reading.proseLines === 0) : null;
  if (dateline) {
    put(reading, dateline, 'dateline', index);
    reading.published ??= dateline.day;
    readProse(reading, { start: dateline.next, end: line.end }, index);
  } else if (isTitleLine(reading, line, next)) {
    takeTitle(reading, line, index);
  } else if (isHeading(line, next)) {
    put(reading, { ...line, start: line.start + opensList(line.text) }, 'heading', index);
  } else {
    readProse(reading, line, index);
  }
}

function isTitleLine(reading: Reading, line: Line, next: Line | null): boolean {
  if (reading.titled || reading.proseLines > 0) return false;
  const own = reading.title;
  return own ? fold(line.text.replace(/^#+\s*/, '')) === fold(own) : isTitle(line, next);
}

function takeTitle(reading: Reading, line: Line, index: number): void {
  const span = { start: line.start + opensList(line.text), end: line.end };
  put(reading, span, 'title', index);
  reading.title ??= reading.document.text.slice(span.start, span.end);
  reading.titled = true;
}

/** A caption line has no prose after it; `Photo: A with B. The talks went on.` is read sentence by sentence. */
function isOneCaption(line: Line): boolean {
  return !/[.!?]\s+\p{Lu}\p{L}+(?!:)\b[^:]*[.!?]$/u.test(line.text);
}

/** A line of a list of links: no sentence. */
function isLink(line: Line): boolean {
  return line.text.length < 160 && !/[.!?]["”’)]?$/.test(line.text);
}

function readProse(reading: Reading, within: { start: number; end: number }, paragraph: number): void {
  let hasBody = false;
  for (const span of splitSentences(reading.document.text, within)) {
    const isSite = span.end - span.start <= REPEATED_MAX && isFurnitureSentence(reading.document.text.slice(span.start, span.end));
    put(reading, span, isSite ? 'furniture' : 'body', paragraph);
    hasBody = hasBody || !isSite;
  }
  if (hasBody) reading.proseLines += 1;
}

/** Where a page has nothing but captions, the captions are its text. */
function withBody(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.some((sentence) => sentence.kind === 'body')) return sentences;
  const seen = new Set<string>();
  return sentences.flatMap((sentence): readonly Sentence[] => {
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.kind !== 'furniture' || !isCaption(words) || seen.has(words)) return [sentence];
    seen.add(words);
    return splitSentences(text, sentence).map((span) => ({
      ...sentence,
      start: span.start,
      end: span.end,
      kind: isFurnitureSentence(text.slice(span.start, span.end)) && !isCaption(text.slice(span.start, span.end)) ? 'furniture' : 'body',
    }));
  });
}
