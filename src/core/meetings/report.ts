import type { NameKind, TextDate } from '../analysis.ts';
import type { Span } from '../passage.ts';

export type MeetingState = 'held' | 'planned' | 'cancelled' | 'unclear';

/**
 * The part somebody had in a Meeting. `represented`: was not there and sent somebody; `absent`: was not there; `declined`: said no;
 * hosts and guests of a planned or cancelled meeting are `expected`.
 */
export type Role = 'attended' | 'hosted' | 'invited' | 'expected' | 'represented' | 'absent' | 'declined';

/** Why a participant was listed: the words and the rule that read them. Taking those words out changes the answer. */
export interface Reason {
  /** A stable name of the rule or feature, e.g. `subject-of-trigger`. */
  readonly rule: string;
  /** The decisive words. */
  readonly words: Span;
}

/** One person or organisation in one Document's account of a Meeting. */
export interface ReportedParticipant {
  readonly name: string;
  readonly kind: Exclude<NameKind, 'place'>;
  /** How the text describes them (`French President`), null where it does not. */
  readonly described: string | null;
  readonly role: Role;
  /** Sentences the part rests on, at least one. */
  readonly evidence: readonly [Span, ...Span[]];
  readonly reasons: readonly Reason[];
}

/** Why somebody who is named near a Meeting is not said to have taken part in it. */
export const MENTION_WHYS = ['reported', 'quoted', 'background', 'speaks', 'possessor', 'elsewhere', 'named'] as const;

type MentionWhy = (typeof MENTION_WHYS)[number];

/** Somebody named in connection with the Meeting who took no part in it, and why that is so. */
export interface ReportedMention {
  readonly name: string;
  readonly why: MentionWhy;
  readonly span: Span;
}

/** What one Document says of one Meeting. */
export interface Report {
  /** The words that tell of the meeting, in text order; the first is the decisive one. */
  readonly triggers: readonly [Span, ...Span[]];
  /** What kind of meeting, a lower-case noun: `talks`, `visit`, `summit`, `press conference`. */
  readonly kind: string;
  /** A short title in the text's own words, e.g. `NATO summit in Washington`. */
  readonly title: string;
  readonly state: MeetingState;
  readonly place: { readonly name: string; readonly span: Span } | null;
  readonly date: (TextDate & { readonly span: Span }) | null;
  readonly participants: readonly ReportedParticipant[];
  readonly mentioned: readonly ReportedMention[];
  /** The sentences that speak of it, in text order. */
  readonly sentences: readonly Span[];
}
