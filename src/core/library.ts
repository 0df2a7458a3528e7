import type { AnalysedDocument, Analysis, NameKind } from './analysis.ts';
import type { Document } from './document.ts';
import type { Place } from './request.ts';

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

/** Who may see a Document: these tenants and the operator; null: everybody. */
export type Tenants = readonly string[] | null;

/**
 * Those Documents of a Library that one asker may see: all that commands and digests are ever handed. Nothing that comes back, no text and no count,
 * depends on any other Document.
 */
export interface LibraryView {
  get(id: string): Promise<AnalysedDocument | null>;
  /** The instants at which the texts of these Documents were learned, by id; what is not there is left out. */
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
}

/**
 * All Documents the bot may brief from, with their analysis and search. They can be read only through a view, so that nobody can forget whose they are.
 * One interface, one contract suite, one folder per engine.
 */
export interface Library {
  /**
   * Analyses and keeps the Documents, for everybody to see where no tenants are named; a known id with another text, other metadata or other tenants
   * replaces the old one. `learnedAt` is an ISO instant.
   */
  put(documents: readonly Document[], learnedAt: string, tenants?: Tenants): Promise<PutReport>;
  /** False where there was no such Document. */
  remove(id: string): Promise<boolean>;
  /** What a tenant's people see: their own Documents and those for everybody. */
  for(tenant: string): LibraryView;
  /** Everything: for the command line, which is the operator's own. */
  forOperator(): LibraryView;
  /** Consistent copy into a file, while in use. @throws UserError `not_supported` where the engine keeps no file. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What may be seen from a place; a terminal is the operator's own. */
export function viewFrom(library: Library, { platform, tenant }: Pick<Place, 'platform' | 'tenant'>): LibraryView {
  return platform === 'terminal' ? library.forOperator() : library.for(tenant);
}
