import type { AnalysedDocument, Analysis, NameKind } from './analysis.ts';
import type { Document } from './document.ts';

/** Which Documents a question may rest on. */
export interface Window {
  /** ISO day; Documents published earlier are left out, undated ones are kept and listed apart. */
  readonly since?: string;
  /** ISO day, inclusive. */
  readonly until?: string;
  /** ISO day or instant: the "now" of the answer; Documents published later are hidden. */
  readonly asOf: string;
}

/** A search for Documents: any of the words may match, the rare ones decide. */
export interface LibraryQuery extends Window {
  /** Search words with their weights (1 for the asker's own words, less for aliases and synonyms); phrases allowed. Empty: every Document, newest first. */
  readonly terms: readonly { readonly text: string; readonly weight: number }[];
  /** At most so many Documents come back, best first. */
  readonly limit: number;
}

export interface Hit {
  readonly found: AnalysedDocument;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Documents inside the window. */
  readonly documents: number;
  /** Documents inside the window that match. */
  readonly matched: number;
}

/** One row of the document list. */
export interface DocumentEntry {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly learnedAt: string;
  readonly characters: number;
}

/** A name known to the Library, for completion and "did you mean". */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  readonly documents: number;
}

export interface PutReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Documents whose analysis failed, which is a fault of ours: not kept, and an earlier text under that id stays. The others went on. */
  readonly failed?: readonly { readonly id: string; readonly reason: string }[];
}

/** All Documents the bot may brief from, with their analysis and search. One interface, one contract suite, one folder per engine. */
export interface Library {
  /** Analyses and keeps the Documents; a known id with another text or metadata replaces the old one. `learnedAt` is an ISO instant. */
  put(documents: readonly Document[], learnedAt: string): Promise<PutReport>;
  /** False where there was no such Document. */
  remove(id: string): Promise<boolean>;
  get(id: string): Promise<AnalysedDocument | null>;
  /** The instants at which the texts of these Documents were learned, by id; what is not in the Library is left out. */
  learnedAt(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  list(): Promise<readonly DocumentEntry[]>;
  search(query: LibraryQuery): Promise<SearchResult>;
  /** Documents that report meetings, best match of the terms first: over titles, participants, places, kinds and dates of their Reports. */
  meetings(query: LibraryQuery): Promise<SearchResult>;
  /** Documents first learned after the instant (ISO), oldest first: what a digest starts from. */
  learnedSince(instant: string, query: LibraryQuery): Promise<SearchResult>;
  /** Names beginning with or near to `typed`, most frequent first; all where empty. */
  names(typed: string, limit: number): Promise<readonly KnownName[]>;
  /** The analysis of a text as the Library would make it; nothing is kept. */
  read(document: Document): Promise<Analysis>;
  /** Consistent copy into a file, while in use. @throws UserError `not_supported` where the engine keeps no file. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
