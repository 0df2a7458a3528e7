import type { NameKind, TextDate } from '../analysis.ts';
import type { SourceNote } from '../document.ts';
import type { Searched } from '../meetings/meeting.ts';
import type { Quote } from '../passage.ts';

/** A number that stands for one Passage; quotes are exact. */
export interface Citation extends Quote {
  readonly n: number;
}

/** Citation numbers, never none. */
export type Cited = readonly [number, ...number[]];

/** One claim. Its text holds only words of what it cites; a resolved day stands in `date`. */
export interface Bullet {
  readonly text: string;
  readonly citations: Cited;
  readonly date: TextDate | null;
  /** How many independent sources (near-copies count once) say it. */
  readonly origins?: number;
  /** How many Documents say it, near-copies too. */
  readonly outlets?: number;
  /** For digests and `since:last`: what about it is new to this audience. */
  readonly change?: 'new' | 'changed' | 'contradicted' | 'corrected';
  /** What this audience was shown before in its place. */
  readonly was?: readonly string[];
  /** The figure that changed, as it was written before and is now. */
  readonly moved?: { readonly from: string; readonly to: string };
  /** Of something that lay ahead: `unconfirmed` where its day has passed and no document reports it. */
  readonly tag?: 'announced' | 'unconfirmed';
}

/** Claims of sources that disagree, side by side. */
export interface Conflict {
  readonly about: string;
  readonly claims: readonly { readonly text: string; readonly citations: Cited }[];
}

/** What this audience was shown of a Document and no source says any more. */
export interface Withdrawal {
  readonly documentId: string;
  readonly title: string;
  /** ISO day on which it was shown last. */
  readonly shown: string;
  /** Keys of the claims. */
  readonly claims: readonly string[];
  /** What the Document says no more; null: the Document itself is gone, and is not quoted again. */
  readonly words: string | null;
}

/** The answer to `/brief`. */
export interface Briefing {
  readonly command: 'brief';
  readonly status: 'answered' | 'nothing_found';
  readonly topic: string;
  /** The instant or day of the answer, ISO. */
  readonly asOf: string;
  readonly headline: string;
  readonly bullets: readonly Bullet[];
  readonly conflicts: readonly Conflict[];
  readonly upcoming: readonly Bullet[];
  /** For digests and `since:last`: what was shown and stands no more. */
  readonly withdrawn?: readonly Withdrawal[];
  readonly people: readonly { readonly name: string; readonly role: string | null; readonly citations: Cited }[];
  readonly citations: readonly Citation[];
  readonly sources: readonly SourceNote[];
  readonly searched: Searched;
  /** What a reader must know of the coverage: thin, undated, old, in another language. */
  readonly notes: readonly string[];
  /** "Did you mean" and the nearest topics, where nothing was found. */
  readonly suggestions: readonly string[];
}

/** The answer to `/ask`. */
export interface Answer {
  readonly command: 'ask';
  readonly status: 'answered' | 'not_stated';
  readonly question: string;
  readonly answer: string;
  /** The claims of the answer, one a source where sources differ. */
  readonly bullets: readonly Bullet[];
  /** What the claims differ on, where they do. */
  readonly differ?: string;
  /** Where nothing answers: what comes closest. */
  readonly closest?: readonly Bullet[];
  readonly citations: readonly Citation[];
  readonly sources: readonly SourceNote[];
  readonly searched: Searched;
  readonly suggestions: readonly string[];
}

/** The answer to `/timeline`: dated entries oldest first, then undated ones. */
export interface Timeline {
  readonly command: 'timeline';
  readonly topic: string;
  readonly entries: readonly { readonly date: TextDate | null; readonly text: string; readonly citations: Cited }[];
  readonly citations: readonly Citation[];
  readonly sources: readonly SourceNote[];
  readonly searched: Searched;
  readonly suggestions: readonly string[];
}

/** Every name with where it stands. */
export interface NameList {
  readonly command: 'names';
  readonly names: readonly {
    readonly kind: NameKind;
    readonly name: string;
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
  }[];
}
