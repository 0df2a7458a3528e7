import type { AnalysedDocument, DateMention, Sentence } from '../analysis.ts';
import type { Span } from '../passage.ts';
import { actsOf, countsWorth, marksOf } from './facts.ts';
import { type Figure, figuresOf } from './figures.ts';
import { fluffOf } from './fluff.ts';
import { trimSentence } from './trim.ts';
import { isStopWord, skeleton, type Word, wordsOf } from './words.ts';

/** One sentence that may become a Bullet, with what choosing needs to know of it. */
export interface Candidate {
  readonly found: AnalysedDocument;
  readonly sentence: Sentence;
  /** The sentence before it in the document, whatever its paragraph. */
  readonly previous: Candidate | null;
  /** Rank among the document's body sentences, 0 for the first. */
  readonly position: number;
  /** The sentence on one line. */
  readonly text: string;
  /** What a Bullet says: the text less connectives and closing comment. */
  readonly trimmed: string;
  readonly words: readonly Word[];
  /** Keys of the words that carry meaning, in order. */
  readonly keys: readonly string[];
  readonly keySet: ReadonlySet<string>;
  /** Canonical names mentioned, each once. */
  readonly names: readonly string[];
  /** Names that only a pronoun or description stands for. */
  readonly referred: readonly string[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** Worth of its acts, and of direct speech and firsts: what is told apart from names, figures and dates. */
  readonly acts: number;
  readonly marks: number;
  /** Names, figures and dates, each as a key that is the same wherever it is told. */
  readonly points: {
    readonly names: readonly string[];
    readonly amounts: readonly string[];
    readonly counts: readonly string[];
    readonly dates: readonly string[];
  };
  /** All that the sentence tells. */
  readonly facts: number;
  /** Marks of comment in `trimmed`. */
  readonly fluff: number;
  /** A whole sentence of prose that can stand on a line of its own. */
  readonly whole: boolean;
  /** Begins with a word that leans on the sentence before it. */
  readonly leans: boolean;
  /** Says nothing without the sentence before it: its pronoun or description is not resolved. */
  readonly dangles: boolean;
  /** What was found out about it so far: see `perCandidate`. */
  readonly known: unknown[];
}

/** UTF-16 code units; what is longer is a table or a text without full stops, and no sentence. */
const LONGEST = 1500;
const LEANING =
  /^["“']?(?:(?:he|she|it|they|this|that|these|those|his|her|its|their|such|both|there|here|another|others?)\b|the (?:amount|sum|money|figure|total|move|decision|visit|talks|meeting|deal|agreement|announcement|statement|minister|president|official|aid|latter|former|pair|two|group|company|attack|trip)\b)/i;

const DANGLING =
  /^["“']?(?:(?:he|she|it|they)\b|(?:this|that|these|those) (?:is|was|are|were|has|have|had|will|would|can|could|may|in|comes?|came|arrives?|follows?)\b|the (?:amount|sum|figure|total|latter|former|two|pair)\b)/i;

let finders = 0;

/** What is found out about a sentence, found out once while the sentence is kept. It is kept with the sentence: a table of weak keys is slow. */
export function perCandidate<T extends object | string | boolean | null>(find: (candidate: Candidate) => T): (candidate: Candidate) => T {
  const place = finders++;
  return (candidate) => {
    const before = candidate.known[place] as T | undefined;
    if (before !== undefined) return before;
    const found = find(candidate);
    candidate.known[place] = found;
    return found;
  };
}

/** Documents read last: the same ones are asked about again and again. A memory only. */
const READ = new Map<AnalysedDocument, readonly Candidate[]>();
const MOST_READ = 300;

/** The body sentences of a document as Candidates, in text order. */
export function candidatesOf(found: AnalysedDocument): readonly Candidate[] {
  const known = READ.get(found);
  const candidates = known ?? readCandidates(found);
  READ.delete(found);
  READ.set(found, candidates);
  if (READ.size > MOST_READ) for (const [oldest] of READ.entries().take(1)) READ.delete(oldest);
  return candidates;
}

function readCandidates(found: AnalysedDocument): readonly Candidate[] {
  const { analysis } = found;
  const within = sorted(analysis.mentions);
  const references = sorted(analysis.references);
  const dates = [...analysis.dates].sort((a, b) => a.span.start - b.span.start);
  const candidates: Candidate[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.kind !== 'body' || sentence.end - sentence.start > LONGEST) continue;
    const raw = found.document.text.slice(sentence.start, sentence.end);
    const text = raw.replace(/\s+/g, ' ').trim();
    const trimmed = trimSentence(text);
    const words = wordsOf(text);
    const keys = words.filter((word) => !isStopWord(word.raw)).map((word) => word.key);
    const acts = actsOf(words);
    const marks = marksOf(text);
    const names = distinct(inside(within, sentence).map((mention) => mention.name));
    const referred = distinct(inside(references, sentence).map((reference) => reference.name)).filter((name) => !names.includes(name));
    const figures = figuresOf(text);
    const stated = dates.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    const telling = stated.filter(tells);
    const amounts = figures.filter(isAmount).length;
    candidates.push({
      found,
      sentence,
      previous: candidates.at(-1) ?? null,
      position: candidates.length,
      text,
      trimmed,
      words,
      keys,
      keySet: new Set(keys),
      names,
      referred,
      figures,
      dates: stated,
      acts,
      marks,
      points: {
        names: distinct(names.map((name) => skeleton(name.split(' ').at(-1) ?? name))),
        amounts: distinct(figures.filter(isAmount).map(figureKey)),
        counts: distinct(figures.filter((figure) => !isAmount(figure)).map(figureKey)),
        dates: distinct(telling.map((date) => date.start ?? date.text)),
      },
      facts: acts + marks + countsWorth(names.length, amounts, figures.length - amounts, telling.length),
      fluff: fluffOf(trimmed, trimmed.length === text.length ? words : wordsOf(trimmed)),
      whole: isWhole(text, words.length),
      leans: LEANING.test(text),
      dangles: referred.length === 0 && DANGLING.test(text),
      known: [],
    });
  }
  return candidates;
}

function isWhole(text: string, words: number): boolean {
  if (words < 4 || !/^["“”'‘«([]?[\p{Lu}\p{Lo}\p{N}$€£¥]/u.test(text)) return false;
  if (!/[.!…。！？]["”’'»)\]]*$/u.test(text)) return false;
  if (/\?["”’']?$/.test(text)) return false;
  return !/^[^\p{Ll}]*$/u.test(text) || /[\p{Lo}]/u.test(text);
}

/** Dates that place a happening: not "recently", nor a bare year, which is mostly background. */
function tells(date: DateMention): boolean {
  return date.precision === 'unknown' ? /\d|day\b|night/i.test(date.text) : date.precision !== 'year';
}

/** Money or a share, as against a bare count. */
function isAmount(figure: Figure): boolean {
  return figure.unit !== 'count';
}

function figureKey({ unit, value }: Figure): string {
  return `${unit}${value}`;
}

function sorted<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** The spans within another, of spans sorted by their start. */
function inside<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

function distinct<T>(things: readonly T[]): readonly T[] {
  return things.length < 2 ? things : [...new Set(things)];
}
