import type { ShownClaim } from './briefing/shown.ts';
import type { Message } from './message.ts';
import type { Opening, Standing } from './platform.ts';
import type { Place } from './request.ts';
import type { Wording } from './words.ts';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a Subscription is due, at most once a local calendar date. `at` is `HH:MM`; weekdays are ISO (Monday 1). */
export type Schedule =
  | { readonly kind: 'days'; readonly at: string; readonly days: readonly Weekday[] }
  | { readonly kind: 'cron'; readonly expression: string };

/** What a person decides of a Subscription. */
export interface SubscriptionDraft {
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
  /** The language that it speaks: that of whoever set it up, as they were at the time; absent: English. */
  readonly locale?: string;
  /** It goes into its owner's direct messages. */
  readonly personal?: boolean;
}

/** What of a Subscription can be changed afterwards. */
export type SubscriptionPatch = Partial<SubscriptionDraft>;

/** Where + what + when. */
export interface Subscription extends SubscriptionDraft {
  readonly id: string;
  /** null: running; `until` is the local ISO day on which it runs again, null: until resumed. */
  readonly paused: { readonly until: string | null; readonly reason: string } | null;
  readonly createdAt: string;
  /** Its name in `config/bot.json`, for one that stands there: it is changed there alone. */
  readonly settings?: string;
}

/** One instant at which a Subscription is due. */
export interface Slot {
  readonly subscriptionId: string;
  /** ISO instant. */
  readonly due: string;
  /** The local calendar date it stands for. */
  readonly localDate: string;
}

/** What a change of the clocks does to a slot: its time does not exist that day (`gap`), or exists twice (`overlap`). */
export type ClockNote = 'gap' | 'overlap';

/** A Slot to come, as a person is told of it. */
export interface ComingSlot extends Slot {
  readonly note: ClockNote | null;
}

/** Every way a Slot can stand; the last six are ends, and every Slot comes to exactly one of them. */
export type DeliveryState =
  | 'planned'
  | 'ready'
  | 'sending'
  | 'ambiguous'
  | 'sent'
  | 'skipped-empty'
  | 'skipped-paused'
  | 'expired'
  | 'failed'
  | 'unknown';

/** The record of what became of a Slot. */
export interface Delivery extends Slot {
  /** The local date; `now@INSTANT` for one that was asked for, `again@SLOT` for one sent again: unique within its Subscription. */
  readonly slot: string;
  readonly state: DeliveryState;
  /** Why it is so, for its owner; null where the state says it all. */
  readonly reason: Wording | null;
  readonly messageIds: readonly string[];
  /** What happened to it, in order. */
  readonly story: readonly { readonly at: string; readonly what: Wording }[];
}

/** What a Digest would say, with what is recorded of its audience when it is sent. */
export interface Composed {
  readonly message: Message;
  readonly claims: readonly ShownClaim[];
  /** Nothing is new. */
  readonly empty: boolean;
}

/** A change of a Subscription, kept for good: who, when and what. */
export interface Change {
  readonly subscriptionId: string;
  readonly at: string;
  readonly by: string;
  readonly what: Wording;
}

/** A Subscription as it was changed. `today`: what becomes of today's digest, which had not come, where its new time is past; null where it is not. */
export interface Changed {
  readonly subscription: Subscription;
  /** `comes`: a moment past, so that it comes at once and in time. `passed`: there is none today. */
  readonly today: 'comes' | 'passed' | null;
}

/** All Subscriptions and what became of their Slots, as commands see them. `by` is the id of the person who asked. */
export interface DigestBook {
  add(draft: SubscriptionDraft, by: string): Promise<Subscription>;
  /** Null where there is none, or it was removed. */
  get(id: string): Promise<Subscription | null>;
  /** Running and paused ones, oldest first; of one tenant, or of all. */
  list(tenant?: Pick<Place, 'platform' | 'tenant'>): Promise<readonly Subscription[]>;
  /** @throws UserError `bad_cron` */
  change(id: string, patch: SubscriptionPatch, by: string): Promise<Changed>;
  pause(id: string, until: string | null, by: string): Promise<Subscription>;
  resume(id: string, by: string): Promise<Subscription>;
  remove(id: string, by: string): Promise<Subscription>;
  /** The removed Subscription that `undo` would bring back: of this id, else the last one this person removed in this place. */
  removed(where: { readonly id?: string; readonly place: Place; readonly by: string }): Promise<Subscription | null>;
  undo(id: string, by: string): Promise<Subscription>;
  /** The next slots after now, skipped days left out. */
  next(subscription: Subscription, count: number): readonly ComingSlot[];
  /** Exactly what would come now; nothing is recorded. */
  preview(subscription: Subscription): Promise<Composed>;
  /** Sends one now, apart from the schedule, and returns what became of it. */
  now(id: string, by: string): Promise<Delivery>;
  /**
   * Sends again what of a slot did not surely arrive, the same parts word for word; null where nothing is left to send. A second time while the first is
   * under way, or has arrived, is none.
   */
  again(id: string, slot: string, by: string): Promise<Delivery | null>;
  /** What became of the latest slots, newest first. */
  deliveries(id: string, limit: number): Promise<readonly Delivery[]>;
  changes(id: string): Promise<readonly Change[]>;
  /** How a person stands to a place, as its platform says now. */
  standing(user: string, place: Place): Promise<Standing>;
  /** The place that a digest can go to. @throws UserError */
  open(wish: Opening): Promise<Place>;
}
