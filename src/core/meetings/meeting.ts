import type { TextDate } from '../analysis.ts';
import type { SourceNote } from '../document.ts';
import type { Quote } from '../passage.ts';
import type { MeetingState, Role } from './report.ts';

/** A participant as every platform and the JSON interface show it. */
export interface Participant {
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  readonly described: string | null;
  readonly role: Role;
  readonly evidence: readonly [Quote, ...Quote[]];
  /** Present where the asker wants to know why (`--explain`). */
  readonly why?: readonly { readonly rule: string; readonly words: Quote }[];
}

/** Sources that disagree on one point of a Meeting. */
export interface Disagreement {
  readonly about: 'participants' | 'date' | 'place' | 'state';
  readonly claims: readonly {
    readonly text: string;
    /** On participants: whether this side says that they were there. */
    readonly there?: boolean;
    readonly quotes: readonly [Quote, ...Quote[]];
  }[];
}

/** Something people took part in together, with all its Reports joined. */
export interface Meeting {
  /** A pure hash of its reports. */
  readonly id: string;
  readonly title: string;
  readonly state: MeetingState;
  readonly place: { readonly name: string } | null;
  readonly date: TextDate | null;
  readonly participants: readonly Participant[];
  readonly mentioned: readonly { readonly name: string; readonly why: string }[];
  /** Ids of the Documents that report it. */
  readonly documents: readonly string[];
  /** A quote that tells of the meeting itself, for answers about meetings whose participants are not stated. */
  readonly about: readonly [Quote, ...Quote[]];
  readonly disagreements: readonly Disagreement[];
}

/** How far the search went. */
export interface Searched {
  readonly documents: number;
  readonly matched: number;
}

/** The answer to "who took part". */
export interface Attendance {
  readonly command: 'who';
  readonly status: 'answered' | 'ambiguous' | 'not_stated' | 'not_found';
  readonly question: string;
  /** One sentence for a reader. */
  readonly answer: string;
  readonly meetings: readonly Meeting[];
  readonly searched: Searched;
  /** Near spellings and nearest meetings, where nothing was found. */
  readonly suggestions: readonly string[];
  readonly sources: readonly SourceNote[];
}

/** The answer to "which meetings". */
export interface MeetingList {
  readonly command: 'meetings';
  readonly meetings: readonly Meeting[];
  readonly searched: Searched;
  readonly suggestions: readonly string[];
  readonly sources: readonly SourceNote[];
}
