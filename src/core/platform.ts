import type { Message } from './message.ts';
import type { Complete, Place, PlatformName, Respond } from './request.ts';

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

/** What a platform adapter needs of the rest of the house. */
export interface PlatformPorts {
  readonly respond: Respond;
  readonly complete: Complete;
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
  /** Looks in the place's history for a message that carries `key`, not older than `since` (ISO instant). */
  find(place: Place, key: string, since: string): Promise<Found>;
  /** A private word to a person (owner notices). @throws DeliveryError */
  tell(user: string, tenant: string, message: Message): Promise<void>;
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
