import type { Place } from './request.ts';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a Subscription is due, at most once a local calendar date. `at` is `HH:MM`; weekdays are ISO (Monday 1). */
export type Schedule =
  | { readonly kind: 'days'; readonly at: string; readonly days: readonly Weekday[] }
  | { readonly kind: 'cron'; readonly expression: string };

/** Where + what + when. */
export interface Subscription {
  readonly id: string;
  readonly place: Place;
  /** Topics of the digest, at least one. */
  readonly topics: readonly string[];
  /** Words whose Documents are left out. */
  readonly exclude: readonly string[];
  readonly schedule: Schedule;
  /** IANA time zone. */
  readonly zone: string;
  /** When nothing is new: say nothing, or one line. */
  readonly whenEmpty: 'quiet' | 'heartbeat';
  /** Local ISO days on which nothing is sent. */
  readonly skip: readonly string[];
  /** User id of the one who is told of failures. */
  readonly owner: string;
  /** null: running; `until` null: until resumed. */
  readonly paused: { readonly until: string | null; readonly reason: string } | null;
  readonly createdAt: string;
}

/** One instant at which a Subscription is due. */
export interface Slot {
  readonly subscriptionId: string;
  /** ISO instant. */
  readonly due: string;
  /** The local calendar date it stands for. */
  readonly localDate: string;
}
