import type { Document } from './document.ts';
import type { Report } from './meetings/report.ts';
import type { Span } from './passage.ts';

/** Raised whenever the analysis of a text may come out differently: stored analyses of another version are made anew. */
export const ANALYSIS_VERSION = 25;

/** What a sentence is within its page; only `body` sentences may become Bullets or evidence of taking part. */
export type SentenceKind = 'body' | 'title' | 'heading' | 'dateline' | 'furniture';

/** One sentence (or one line of a title, heading or page furniture). */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Which paragraph (run of text between blank lines or line ends) it stands in, from 0. */
  readonly paragraph: number;
}

export type NameKind = 'person' | 'organisation' | 'place';

/** A name where it stands in the text, titles outside of it. */
export interface Mention extends Span {
  readonly kind: NameKind;
  /** The canonical name within this document: the fullest form of the same person, e.g. `Volodymyr Zelenskyy` for `Zelensky`. */
  readonly name: string;
}

/** A pronoun or description that stands for a person named elsewhere in the document. */
export interface Reference extends Span {
  readonly name: string;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'unknown';

/** A date as the text says it. `start`/`end` are ISO days (inclusive), null where they cannot be known. */
export interface TextDate {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
}

/** A date with its place in the text. */
export interface DateMention extends TextDate {
  readonly span: Span;
}

/** Everything found in one Document, once, when it enters the Library. Pure data: it is stored as JSON. */
export interface Analysis {
  readonly version: number;
  /** ISO 639-3 code of the text's language, `und` where it cannot be told. */
  readonly language: string;
  /** The day the document was published: its own `published`, else a date line in its text (` date 2022-04-25 …`), else null. */
  readonly published: string | null;
  /** The document's title: its own, else its title line, else null. */
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  readonly reports: readonly Report[];
}

/** A Document with what was found in it. */
export interface AnalysedDocument {
  readonly document: Document;
  readonly analysis: Analysis;
  /** The instant at which the Library first held this text, ISO. */
  readonly learnedAt: string;
}
