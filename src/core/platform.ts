import type { Subscription } from './digest.ts';
import type { Action, Message, QuoteNote } from './message.ts';
import type { Asker, Complete, Place, PlatformName, Respond } from './request.ts';

/** One sendable piece of a Message, frozen as the platform's own JSON so that a resend sends the same bytes. */
export interface Part {
  readonly payload: string;
}

/** What a platform says of a channel to which a digest is due. */
export interface Receipt {
  readonly messageId: string;
}

/** Outcome of looking for an earlier send: the message's id, `absent` where it surely is not there, `unknowable` where history cannot be read. */
export type Found = { readonly messageId: string } | 'absent' | 'unknowable';

/**
 * How a person stands to a place now: `manages`, may manage its digests (always so in their own direct messages); `lacks`, is there but may not; `left`, is
 * no longer in the channel or the workspace; `closed`, the bot cannot get in; `unknowable`, the platform does not say.
 */
export type Standing = 'manages' | 'lacks' | 'left' | 'closed' | 'unknowable';

/** A place that digests are wanted in. */
export interface Opening {
  readonly place: Place;
  readonly user: string;
  /** True: the user's own direct messages, wherever `place` is. */
  readonly personal: boolean;
  /** The id of a thread or a link to it, or the title of a new one; null for none. */
  readonly thread: string | null;
  /** Of who opens it; absent: not known. */
  readonly locale?: string;
}

/** A quote where it stands: the words of its paragraph before and after it. */
export interface Paragraph {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** What a person's own page shows. */
export interface Home {
  /** The person's Subscriptions, each with the ISO instant of its next Slot. */
  readonly digests: readonly { readonly subscription: Subscription; readonly next: string | null }[];
  /** What this person asked lately, newest first. */
  readonly recent: readonly Action[];
  /** Titles of the standing topics. */
  readonly topics: readonly string[];
}

/** What platforms with pages and forms of their own show on them. */
export interface Pages {
  home(place: Place, asker: Asker): Promise<Home>;
  /** The Subscription of an id, null where there is none that this asker may see from here. */
  digest(id: string, place: Place, asker: Asker): Promise<Subscription | null>;
  /** Null where the Document is gone, its text is another one now, or nobody sees it from this place. */
  paragraph(note: QuoteNote, place: Place): Promise<Paragraph | null>;
  /** Deletes all that is stored of a tenant that has removed the bot. */
  forgetTenant(tenant: Pick<Place, 'platform' | 'tenant'>): Promise<void>;
}

/** What a platform adapter needs of the rest of the house. */
export interface PlatformPorts {
  readonly respond: Respond;
  readonly complete: Complete;
  readonly pages?: Pages;
  /** Told when a tenant lets the bot in, for the first time or again. */
  readonly admitted?: (tenant: string) => void;
  /** Told when the connection can no longer be kept (wrong token, revoked): the process ends non-zero. */
  readonly fatal: (error: Error) => void;
}

/** Sends frozen parts to a place: what digests need of a platform. */
export interface Outbox {
  readonly name: PlatformName;
  /** Draws and splits a Message into parts that fit the platform's limits. Pure. */
  prepare(message: Message, place: Place): readonly Part[];
  /**
   * Posts one part once: no retries of its own. `key` is deterministic per (subscription, slot, part) and travels with the message.
   * @throws DeliveryError saying by its `fault` whether it may have arrived.
   */
  send(part: Part, place: Place, key: string): Promise<Receipt>;
  /** Looks in the place's history for a message that carries `key`, back to `since` (ISO instant) at least. @throws DeliveryError where a later look may succeed */
  find(place: Place, key: string, since: string): Promise<Found>;
  /** A private word to a person (owner notices). @throws DeliveryError */
  tell(user: string, tenant: string, message: Message): Promise<void>;
  /** Asks the platform's server, not what is remembered; whether the bot itself is let in is asked where `thorough`. @throws DeliveryError */
  standing?(user: string, place: Place, thorough: boolean): Promise<Standing>;
  /** The place that digests can be sent to, opened where it has to be. @throws UserError `needs_title` for a forum without a title, DeliveryError */
  open?(wish: Opening): Promise<Place>;
}

/** A connected chat platform. */
export interface Platform {
  readonly name: PlatformName;
  /** Connects and serves until stopped. @throws ConfigError where the tokens are refused, naming which. */
  start(ports: PlatformPorts): Promise<void>;
  /** True while requests can arrive. */
  ready(): boolean;
  readonly outbox: Outbox;
  /** Stops taking requests, lets running ones finish, closes within `withinMs`. */
  stop(withinMs: number): Promise<void>;
}
