import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { ShownClaim } from '../core/briefing/shown.ts';
import type { Delivery, DeliveryState } from '../core/digest.ts';
import { transaction } from './database.ts';
import { type Holder, isFree, writeHolder } from './holder.ts';
import { recordShown } from './shown.ts';

/** States from which a Delivery still has a way to go. */
export type OpenState = 'planned' | 'ready' | 'sending' | 'ambiguous';
export type EndState = Exclude<DeliveryState, OpenState>;

const OPEN = "('planned', 'ready', 'sending', 'ambiguous')";
/** How long a holder on another machine keeps a Delivery after its last sign of life. */
const HELD_MS = 5 * 60_000;

/** Which Delivery. */
export interface DeliveryKey {
  readonly subscriptionId: string;
  readonly slot: string;
}

/** A frozen part and how far it came. `sending`: the intent to post was committed, so it may be there. */
export interface KeptPart {
  readonly part: number;
  readonly key: string;
  readonly payload: string;
  readonly state: 'ready' | 'sending' | 'ambiguous' | 'sent';
  /** ISO instants of the latest and of the first intent. */
  readonly intentAt: string | null;
  readonly firstIntentAt: string | null;
  /** Look-ups that gave no answer. */
  readonly looks: number;
  readonly messageId: string | null;
}

/** A Delivery as the ledger keeps it. */
export interface KeptDelivery extends DeliveryKey {
  readonly localDate: string;
  readonly due: string;
  readonly deadline: string;
  readonly platform: string;
  readonly tenant: string;
  readonly state: DeliveryState;
  readonly reason: string | null;
  /** A word to the reader that goes with it, e.g. that a pause has ended. */
  readonly note: string | null;
  readonly notBefore: string;
  /** Tries that certainly or perhaps did not arrive. */
  readonly attempts: number;
  /** It may have been sent by a life of this bot that the database does not remember (a restored backup). */
  readonly doubtful: boolean;
}

type Row = Record<string, SQLOutputValue>;
const text = (value: SQLOutputValue | undefined): string => String(value);
const textOrNull = (value: SQLOutputValue | undefined): string | null => (value === null || value === undefined ? null : String(value));

function kept(row: Row): KeptDelivery {
  return {
    subscriptionId: text(row.subscription_id),
    slot: text(row.slot),
    localDate: text(row.local_date),
    due: text(row.due),
    deadline: text(row.deadline),
    platform: text(row.platform),
    tenant: text(row.tenant),
    state: text(row.state) as DeliveryState,
    reason: textOrNull(row.reason),
    note: textOrNull(row.note),
    notBefore: text(row.not_before),
    attempts: Number(row.attempts),
    doubtful: row.doubtful === 1,
  };
}

/** Another process took the Delivery over: whoever gets this leaves it alone. */
export class NotHeld extends Error {
  override readonly name = 'NotHeld';
}

/** A slot entered into the ledger; an ended one is entered with its end. */
export type NewDelivery = Omit<KeptDelivery, 'attempts' | 'notBefore'> & { readonly notBefore?: string };

/** Enters a slot once; false where it is there already. Inside the caller's transaction. */
export function insertDelivery(db: DatabaseSync, delivery: NewDelivery, now: string): boolean {
  const open = OPEN.includes(`'${delivery.state}'`);
  const { changes } = db
    .prepare(
      `INSERT INTO deliveries (subscription_id, slot, local_date, due, deadline, platform, tenant, state, reason, note, not_before, doubtful, ended_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    )
    .run(
      delivery.subscriptionId,
      delivery.slot,
      delivery.localDate,
      delivery.due,
      delivery.deadline,
      delivery.platform,
      delivery.tenant,
      delivery.state,
      delivery.reason,
      delivery.note,
      delivery.notBefore ?? delivery.due,
      delivery.doubtful ? 1 : 0,
      open ? null : now,
    );
  return changes > 0;
}

/** One line of a Delivery's story. */
export function tellStory(db: DatabaseSync, { subscriptionId, slot }: DeliveryKey, at: string, what: string): void {
  db.prepare('INSERT INTO story (subscription_id, slot, at, what) VALUES (?, ?, ?, ?)').run(subscriptionId, slot, at, what);
}

export function readDelivery(db: DatabaseSync, { subscriptionId, slot }: DeliveryKey): KeptDelivery | null {
  const row = db.prepare('SELECT * FROM deliveries WHERE subscription_id = ? AND slot = ?').get(subscriptionId, slot);
  return row ? kept(row) : null;
}

/** Open Deliveries whose turn has come and which no other living process holds, the oldest first. */
export function waitingDeliveries(db: DatabaseSync, me: Holder, now: string): readonly KeptDelivery[] {
  const rows = db.prepare(`SELECT * FROM deliveries WHERE state IN ${OPEN} AND not_before <= ? ORDER BY due, subscription_id`).all(now);
  return rows.filter((row) => isFree(textOrNull(row.holder), textOrNull(row.held_until), me, now)).map(kept);
}

/** When the next open Delivery to one of these platforms wants attention, ISO; null where none is open. */
export function nextAttention(db: DatabaseSync, platforms: readonly string[]): string | null {
  const row = db
    .prepare(`SELECT MIN(not_before) AS at FROM deliveries WHERE state IN ${OPEN} AND platform IN (SELECT value FROM json_each(?))`)
    .get(JSON.stringify(platforms));
  return textOrNull(row?.at);
}

/** The ledger as one process writes it: whatever changes a Delivery first makes sure that this process holds it. */
export interface Ledger {
  /** Takes hold of an open Delivery whose turn has come; null where it has ended, or another living process holds it or another one of its Subscription. */
  claim(which: DeliveryKey, now: string): KeptDelivery | null;
  /** Lets go without a change of state; it is looked at again at `notBefore`. */
  release(which: DeliveryKey, notBefore?: string): void;
  /** Keeps holding all that it holds: for observers on other machines. */
  renew(now: string): void;
  /** planned → ready: the payloads that will be sent, whatever happens; `asOf` is the instant up to which the library was read. */
  freeze(
    which: DeliveryKey,
    frozen: { parts: readonly { key: string; payload: string }[]; claims: readonly ShownClaim[]; audience: string; asOf: string },
    now: string,
  ): void;
  parts(which: DeliveryKey): readonly KeptPart[];
  /** ready → sending: from here on the part may be visible. */
  intend(which: DeliveryKey, part: number, now: string): void;
  /** The part is visible. With its last part the Delivery is sent, its claims are shown and `also` is done, in one transaction. True where it was the last. */
  recordSent(which: DeliveryKey, part: number, messageId: string, now: string, also?: () => void): boolean;
  /** The part surely is not there (back to ready), or perhaps is (ambiguous: looked up before any resend). */
  unsent(
    which: DeliveryKey,
    part: number,
    state: 'ready' | 'ambiguous',
    words: string,
    now: string,
    notBefore: string,
    counts: boolean,
  ): void;
  /** A look-up gave no answer. */
  looked(which: DeliveryKey, part: number, notBefore: string): void;
  /** Ends it, with `also` in the same transaction. */
  end(
    which: DeliveryKey,
    end: { readonly state: EndState; readonly reason: string | null; readonly asOf?: string },
    now: string,
    also?: () => void,
  ): void;
}

function key(which: DeliveryKey): [string, string] {
  return [which.subscriptionId, which.slot];
}

/** A ledger over the state's file, for one holder. */
export function ledgerOf(db: DatabaseSync, me: Holder): Ledger {
  const mine = writeHolder(me);

  /** Runs `work` in a transaction, provided the Delivery is still ours and open. */
  function held<T>(which: DeliveryKey, work: () => T): T {
    return transaction(db, () => {
      const row = db
        .prepare(`SELECT holder FROM deliveries WHERE subscription_id = ? AND slot = ? AND state IN ${OPEN}`)
        .get(...key(which));
      if (row?.holder !== mine) throw new NotHeld(`${which.subscriptionId} ${which.slot}`);
      return work();
    });
  }

  function setState(which: DeliveryKey, state: DeliveryState): void {
    db.prepare('UPDATE deliveries SET state = ? WHERE subscription_id = ? AND slot = ?').run(state, ...key(which));
  }

  function close(which: DeliveryKey, state: EndState, reason: string | null, now: string, asOf: string | null): void {
    db.prepare(
      `UPDATE deliveries SET state = ?, reason = ?, ended_at = ?, holder = NULL, held_until = NULL, as_of = COALESCE(as_of, ?)
       WHERE subscription_id = ? AND slot = ?`,
    ).run(state, reason, now, asOf, ...key(which));
    tellStory(db, which, now, reason === null ? state : `${state}: ${reason}`);
  }

  return {
    claim: (which, now) =>
      transaction(db, () => {
        const row = db
          .prepare(`SELECT * FROM deliveries WHERE subscription_id = ? AND slot = ? AND state IN ${OPEN} AND not_before <= ?`)
          .get(...key(which), now);
        if (!row || !isFree(textOrNull(row.holder), textOrNull(row.held_until), me, now)) return null;
        const others = db
          .prepare(
            `SELECT holder, held_until FROM deliveries WHERE subscription_id = ? AND slot <> ? AND holder IS NOT NULL AND state IN ${OPEN}`,
          )
          .all(...key(which));
        if (others.some((other) => !isFree(textOrNull(other.holder), textOrNull(other.held_until), me, now))) return null;
        const until = new Date(Date.parse(now) + HELD_MS).toISOString();
        db.prepare('UPDATE deliveries SET holder = ?, held_until = ? WHERE subscription_id = ? AND slot = ?').run(
          mine,
          until,
          ...key(which),
        );
        if (row.holder !== null && row.holder !== mine) tellStory(db, which, now, 'taken over from a process that is gone');
        return kept(row);
      }),

    release: (which, notBefore) => {
      db.prepare(
        'UPDATE deliveries SET holder = NULL, held_until = NULL, not_before = COALESCE(?, not_before) WHERE subscription_id = ? AND slot = ? AND holder = ?',
      ).run(notBefore ?? null, ...key(which), mine);
    },

    renew: (now) => {
      const until = new Date(Date.parse(now) + HELD_MS).toISOString();
      db.prepare(`UPDATE deliveries SET held_until = ? WHERE holder = ? AND state IN ${OPEN}`).run(until, mine);
    },

    freeze: (which, { parts, claims, audience, asOf }, now) =>
      held(which, () => {
        const insert = db.prepare("INSERT INTO parts (subscription_id, slot, part, key, payload, state) VALUES (?, ?, ?, ?, ?, 'ready')");
        for (const [index, part] of parts.entries()) insert.run(...key(which), index, part.key, part.payload);
        db.prepare("UPDATE deliveries SET state = 'ready', claims = ?, audience = ?, as_of = ? WHERE subscription_id = ? AND slot = ?").run(
          JSON.stringify(claims),
          audience,
          asOf,
          ...key(which),
        );
        tellStory(db, which, now, parts.length === 1 ? 'built' : `built in ${parts.length} parts`);
      }),

    parts: (which) =>
      db
        .prepare('SELECT * FROM parts WHERE subscription_id = ? AND slot = ? ORDER BY part')
        .all(...key(which))
        .map((row) => ({
          part: Number(row.part),
          key: text(row.key),
          payload: text(row.payload),
          state: text(row.state) as KeptPart['state'],
          intentAt: textOrNull(row.intent_at),
          firstIntentAt: textOrNull(row.first_intent_at),
          looks: Number(row.looks),
          messageId: textOrNull(row.message_id),
        })),

    intend: (which, part, now) =>
      held(which, () => {
        const { changes } = db
          .prepare(
            `UPDATE parts SET state = 'sending', intent_at = ?, first_intent_at = COALESCE(first_intent_at, ?), looks = 0
             WHERE subscription_id = ? AND slot = ? AND part = ? AND state = 'ready'`,
          )
          .run(now, now, ...key(which), part);
        if (changes === 0) throw new NotHeld(`part ${part} of ${which.subscriptionId} ${which.slot} is not ready`);
        setState(which, 'sending');
        tellStory(db, which, now, `sending part ${part + 1}`);
      }),

    recordSent: (which, part, messageId, now, also) =>
      held(which, () => {
        db.prepare("UPDATE parts SET state = 'sent', message_id = ? WHERE subscription_id = ? AND slot = ? AND part = ?").run(
          messageId,
          ...key(which),
          part,
        );
        const left = db
          .prepare("SELECT COUNT(*) AS count FROM parts WHERE subscription_id = ? AND slot = ? AND state <> 'sent'")
          .get(...key(which));
        if (left?.count !== 0) {
          setState(which, 'ready');
          return false;
        }
        const row = db.prepare('SELECT audience, claims FROM deliveries WHERE subscription_id = ? AND slot = ?').get(...key(which));
        if (row?.claims) recordShown(db, text(row.audience), JSON.parse(text(row.claims)) as ShownClaim[]);
        close(which, 'sent', null, now, null);
        also?.();
        return true;
      }),

    unsent: (which, part, state, words, now, notBefore, counts) =>
      held(which, () => {
        db.prepare('UPDATE parts SET state = ? WHERE subscription_id = ? AND slot = ? AND part = ?').run(state, ...key(which), part);
        db.prepare('UPDATE deliveries SET state = ?, not_before = ?, attempts = attempts + ? WHERE subscription_id = ? AND slot = ?').run(
          state,
          notBefore,
          counts ? 1 : 0,
          ...key(which),
        );
        tellStory(db, which, now, words);
      }),

    looked: (which, part, notBefore) =>
      held(which, () => {
        db.prepare('UPDATE parts SET looks = looks + 1 WHERE subscription_id = ? AND slot = ? AND part = ?').run(...key(which), part);
        db.prepare('UPDATE deliveries SET not_before = ? WHERE subscription_id = ? AND slot = ?').run(notBefore, ...key(which));
      }),

    end: (which, { state, reason, asOf }, now, also) =>
      held(which, () => {
        close(which, state, reason, now, asOf ?? null);
        also?.();
      }),
  };
}

/** The latest Deliveries with their stories, newest first. */
export function deliveriesOf(db: DatabaseSync, subscriptionId: string, limit: number): readonly Delivery[] {
  const rows = db.prepare('SELECT * FROM deliveries WHERE subscription_id = ? ORDER BY due DESC LIMIT ?').all(subscriptionId, limit);
  return rows.map((row) => deliveryOf(db, kept(row)));
}

/** A kept Delivery as others see it. */
export function deliveryOf(db: DatabaseSync, { subscriptionId, slot, localDate, due, state, reason }: KeptDelivery): Delivery {
  const ids = db
    .prepare('SELECT message_id FROM parts WHERE subscription_id = ? AND slot = ? AND message_id IS NOT NULL ORDER BY part')
    .all(subscriptionId, slot);
  const story = db.prepare('SELECT at, what FROM story WHERE subscription_id = ? AND slot = ? ORDER BY number').all(subscriptionId, slot);
  return {
    subscriptionId,
    slot,
    localDate,
    due,
    state,
    reason,
    messageIds: ids.map((id) => text(id.message_id)),
    story: story.map((line) => ({ at: text(line.at), what: text(line.what) })),
  };
}

/** The instant up to which this Subscription's audience was told what the library learned; null before the first digest. */
export function toldUpTo(db: DatabaseSync, subscriptionId: string): string | null {
  return textOrNull(
    db
      .prepare("SELECT MAX(as_of) AS at FROM deliveries WHERE subscription_id = ? AND state IN ('sent', 'skipped-empty')")
      .get(subscriptionId)?.at,
  );
}

/** Deliveries that ended at or after an ISO instant, in the order they ended. */
export function deliveriesSettledSince(db: DatabaseSync, since: string): readonly KeptDelivery[] {
  return db.prepare('SELECT * FROM deliveries WHERE ended_at >= ? ORDER BY ended_at, subscription_id').all(since).map(kept);
}
