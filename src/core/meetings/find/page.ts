import { stemmer } from 'stemmer';
import type { DateMention, Mention, NameKind, Reference, Sentence } from '../../analysis.ts';
import type { Span } from '../../passage.ts';
import { withSubjects } from './pronouns.ts';

/** What meetings are read from: a Document's text with everything that other rooms found in it. */
export interface PageInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly published: string | null;
  readonly title: string | null;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | NameKind | 'date';

/** A word, a mark, or a whole name or date: names and dates are one token each, so that clauses can be read over them. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly lower: string;
  readonly stem: string;
  /** Canonical name of a person, organisation or place; empty otherwise. */
  readonly name: string;
  /** True for pronouns and descriptions that stand for a person. */
  readonly reference: boolean;
  /** Index into `Page.sentences`. */
  readonly sentence: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly date: DateMention | null;
}

/** One body sentence with the range of its tokens. */
export interface Line extends Span {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly paragraph: number;
}

/** A text made ready for reading: body sentences only, names and dates as single tokens. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Line[];
  readonly published: string | null;
  /** Lower-cased words of the title. */
  readonly titleWords: readonly string[];
  readonly title: string | null;
}

interface Named extends Span {
  readonly kind: NameKind | 'date';
  readonly name: string;
  readonly reference: boolean;
  readonly date: DateMention | null;
}

const WORD = /['’](?:s|ll|re|ve|d)(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-.'’](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*|[^\s]/gu;
const OPEN_QUOTE = /["“«]/;
const CLOSE_QUOTE = /["”»]/;

const stems = new Map<string, string>();
/** Porter stem, remembered: news repeats its words. */
export function stemOf(lower: string): string {
  let stem = stems.get(lower);
  if (stem === undefined) {
    stem = stemmer(lower);
    if (stems.size > 20_000) stems.clear();
    stems.set(lower, stem);
  }
  return stem;
}

/** Names before dates before references where they overlap; the longer first. */
function namedSpans(input: PageInput): readonly Named[] {
  const all: Named[] = [
    ...input.mentions.map((m) => ({ start: m.start, end: m.end, kind: m.kind, name: m.name, reference: false, date: null })),
    ...input.references.map((r) => ({ start: r.start, end: r.end, kind: 'person' as const, name: r.name, reference: true, date: null })),
    ...input.dates.map((d) => ({ start: d.span.start, end: d.span.end, kind: 'date' as const, name: '', reference: false, date: d })),
  ];
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** Reads the page: linear in the length of the text. */
export function readPage(input: PageInput): Page {
  const named = namedSpans(input);
  const tokens: Token[] = [];
  const sentences: Line[] = [];
  let next = 0;
  for (const sentence of input.sentences) {
    if (sentence.kind !== 'body' && sentence.kind !== 'dateline') continue;
    const firstToken = tokens.length;
    const index = sentences.length;
    let quoted = false;
    let at = sentence.start;
    const words = (end: number): void => {
      for (const match of input.text.slice(at, end).matchAll(WORD)) {
        const start = at + match.index;
        for (const part of splitWord(match[0], start)) {
          const quote = OPEN_QUOTE.test(part.text) || CLOSE_QUOTE.test(part.text);
          if (quote) quoted = /["]/.test(part.text) ? !quoted : OPEN_QUOTE.test(part.text);
          tokens.push(wordToken(part.text, part.start, index, quoted, quote));
        }
      }
    };
    while (next < named.length && (named[next]?.start ?? 0) < sentence.start) next++;
    for (let span = named[next]; span && span.start < sentence.end; span = named[++next]) {
      words(span.start);
      tokens.push(nameToken(input.text, span, index, quoted));
      at = Math.max(at, span.end);
    }
    words(sentence.end);
    sentences.push({ start: sentence.start, end: sentence.end, firstToken, lastToken: tokens.length, paragraph: sentence.paragraph });
  }
  const titleWords = [...(input.title ?? '').toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((m) => m[0]);
  return withSubjects({ text: input.text, tokens, sentences, published: input.published, titleWords, title: input.title });
}

/** `minister's` → `minister`, `'s`; `didn't` stays whole. */
function splitWord(text: string, start: number): readonly { readonly text: string; readonly start: number }[] {
  const cut = /['’](?:s|ll|re|ve|d)$/i.exec(text);
  if (!cut || cut.index === 0) return [{ text, start }];
  return [
    { text: text.slice(0, cut.index), start },
    { text: text.slice(cut.index), start: start + cut.index },
  ];
}

function wordToken(text: string, start: number, sentence: number, quoted: boolean, quote: boolean): Token {
  const lower = text.toLowerCase().replace('’', "'");
  const kind: TokenKind = quote ? 'quote' : /^\p{L}|^'./u.test(lower) ? 'word' : /^\p{N}/u.test(lower) ? 'number' : 'punctuation';
  const stem = kind === 'word' ? stemOf(lower) : lower;
  const capital = /^\p{Lu}/u.test(text);
  return { kind, lower, stem, start, end: start + text.length, name: '', reference: false, sentence, quoted, capital, date: null };
}

function nameToken(text: string, span: Named, sentence: number, quoted: boolean): Token {
  const lower = text.slice(span.start, span.end).toLowerCase();
  const { start, end, kind, name, reference, date } = span;
  return { kind, lower, stem: `<${kind}>`, start, end, name, reference, sentence, quoted, capital: true, date };
}
