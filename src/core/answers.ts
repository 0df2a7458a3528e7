import type { Place } from './request.ts';

/** One answer that a person got, as it is remembered for a while. */
export interface GivenAnswer {
  readonly place: Place;
  readonly person: string;
  /** The command line that was answered, without slash: asking it again asks the same. */
  readonly line: string;
  /** What it was about: the words that "and who was there?" goes on from. */
  readonly subject: string;
  /** Everybody in the place saw it. */
  readonly public: boolean;
  /** Names that the answer lists as participants. */
  readonly names: readonly string[];
  /** Ids of the Documents it rests on. */
  readonly documents: readonly string[];
  /** ISO instant. */
  readonly at: string;
}

/** Why an answer was not right. */
export const REASONS = ['attendee', 'missing', 'outdated', 'wrong', 'other'] as const;

/** What a person says of an answer. */
export interface Verdict {
  readonly person: string;
  readonly good: boolean;
  readonly reason: (typeof REASONS)[number] | null;
  /** The participant who was none. */
  readonly name: string | null;
  /** ISO instant. */
  readonly at: string;
}

type Tenant = Pick<Place, 'platform' | 'tenant'>;

/** What was asked and answered, and what people say of it. Another tenant's answers are not there. */
export interface AnswerBook {
  /** Returns the id under which it can be judged. */
  record(answer: GivenAnswer): Promise<string>;
  get(id: string, tenant: Tenant): Promise<GivenAnswer | null>;
  /** The newest answer in exactly this channel and thread that this person saw. */
  latest(place: Place, person: string): Promise<GivenAnswer | null>;
  /** The person's own answers, newest first, each line once. */
  recent(tenant: Tenant, person: string, limit: number): Promise<readonly GivenAnswer[]>;
  /** Keeps the latest word of each person. False where there is no such answer in this tenant. */
  judge(id: string, tenant: Tenant, verdict: Verdict): Promise<boolean>;
  /** Deletes everything that is stored of what a person asked, saw and judged, and counts it. */
  forget(tenant: Tenant, person: string): Promise<{ readonly questions: number; readonly verdicts: number }>;
}
