import type { Role } from './meetings/report.ts';

/** Numbers of the sources node's quotes. */
type Refs = readonly number[];

/** A quote behind a citation number, as a reader opens it. */
export interface QuoteNote {
  readonly n: number;
  readonly documentId: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly quote: string;
  /** Where the quote stands in its Document's text, so that it can be opened in its paragraph; absent where that is not known. */
  readonly start?: number;
  readonly end?: number;
}

/** Something a reader can press: it asks the bot `ask` as if the reader had typed it. */
export interface Action {
  readonly label: string;
  /** A command line without slash, e.g. `timeline ukraine`. At most 1,500 characters; platforms store it, since their own ids are shorter. */
  readonly ask: string;
  readonly style?: 'primary' | 'danger';
}

/** Words in a text that stand for an instant (`at`, ISO): a platform may show it on each reader's own clock instead. */
export interface Instant {
  readonly text: string;
  readonly at: string;
}

/**
 * What a Message is made of. Every platform has one drawing per kind (a mapped type: a new kind does not compile until each can draw it).
 * `text` fields may hold words of documents: platforms must make them inert (no pings, links, formatting).
 */
export type Node =
  | { readonly kind: 'heading'; readonly text: string }
  /** Our own words. */
  | { readonly kind: 'text'; readonly text: string; readonly instants?: readonly Instant[] }
  /** A claim with its citations; `date` is the resolved day shown beside it, `tag` a word such as "announced". */
  | { readonly kind: 'bullet'; readonly text: string; readonly citations: Refs; readonly date: string | null; readonly tag: string | null }
  | { readonly kind: 'conflict'; readonly about: string; readonly claims: readonly { readonly text: string; readonly citations: Refs }[] }
  | {
      readonly kind: 'meeting';
      readonly title: string;
      readonly state: string;
      readonly place: string | null;
      readonly date: string | null;
    }
  | {
      readonly kind: 'participant';
      readonly name: string;
      readonly role: Role;
      readonly described: string | null;
      readonly citations: Refs;
    }
  /** Named, but took no part. */
  | { readonly kind: 'mentioned'; readonly name: string; readonly why: string }
  | { readonly kind: 'sources'; readonly quotes: readonly QuoteNote[] }
  /** A caveat: thin coverage, what was left out, nothing found. */
  | { readonly kind: 'notice'; readonly tone: 'info' | 'warning'; readonly text: string }
  | { readonly kind: 'actions'; readonly actions: readonly Action[] }
  /** Asks whether the answer was right. */
  | { readonly kind: 'feedback'; readonly good: Action; readonly bad: Action };

export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** What we say: drawn by every platform in its own way, nothing lost between them. */
export interface Message {
  readonly nodes: readonly Node[];
  /** The whole in one or two plain sentences, for notifications and screen readers. Never empty. */
  readonly summary: string;
  /** The language that it is in, so that platforms put their own words in the same; absent: English. */
  readonly locale?: string;
}
