import type { DatabaseSync } from 'node:sqlite';
import type { ShownClaim } from '../core/briefing/shown.ts';
import type { DeliveryState } from '../core/digest.ts';
import type { Place } from '../core/request.ts';
import { type Wording, wording } from '../core/words.ts';
import { transaction } from './database.ts';
import {
  type DeliveryKey,
  type EndState,
  type KeptDelivery,
  type KeptPart,
  kept,
  OPEN,
  tellStory,
  text,
  textOrNull,
} from './deliveries.ts';
import { type Holder, isFree, writeHolder } from './holder.ts';
import { recordShown } from './shown.ts';
import { writeTold } from './told.ts';

/** How long a holder on another machine keeps a Delivery after its last sign of life. */
const HELD_MS = 5 * 60_000;

/** Another process took the Delivery over: whoever gets this leaves it alone. */
export class NotHeld extends Error {
  override readonly name = 'NotHeld';
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
    frozen: {
      readonly parts: readonly { readonly key: string; readonly payload: string }[];
      readonly claims: readonly ShownClaim[];
      readonly audience: string;
      readonly asOf: string;
      readonly place: Place;
    },
    now: string,
  ): void;
  /** ready → planned: what was built up to `builtUntil` and surely is nowhere is forgotten, to be built anew. @returns false where there is no such thing */
  thaw(which: DeliveryKey, builtUntil: string, now: string): boolean;
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
    what: Wording,
    now: string,
    notBefore: string,
    counts: boolean,
  ): void;
  /** A look-up gave no answer; `counts`: towards those that are made at most. */
  looked(which: DeliveryKey, part: number, notBefore: string, counts: boolean): void;
  /** Ends it, with `also` in the same transaction. */
  end(
    which: DeliveryKey,
    end: { readonly state: EndState; readonly reason: Wording | null; readonly asOf?: string },
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

  function close(which: DeliveryKey, state: EndState, reason: Wording | null, now: string, asOf: string | null): void {
    db.prepare(
      `UPDATE deliveries SET state = ?, reason = ?, ended_at = ?, holder = NULL, held_until = NULL, as_of = COALESCE(as_of, ?)
       WHERE subscription_id = ? AND slot = ?`,
    ).run(state, reason && writeTold(reason), now, asOf, ...key(which));
    tellStory(
      db,
      which,
      now,
      reason === null
        ? wording(`digest.state.${state}`)
        : wording('slot.stateWhy', { state: wording(`digest.state.${state}`), why: reason }),
    );
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
        if (row.holder !== null && row.holder !== mine) tellStory(db, which, now, wording('slot.takenOver'));
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

    freeze: (which, { parts, claims, audience, asOf, place }, now) =>
      held(which, () => {
        const insert = db.prepare("INSERT INTO parts (subscription_id, slot, part, key, payload, state) VALUES (?, ?, ?, ?, ?, 'ready')");
        for (const [index, part] of parts.entries()) insert.run(...key(which), index, part.key, part.payload);
        db.prepare(
          `UPDATE deliveries SET state = 'ready', claims = ?, audience = ?, as_of = ?, channel = ?, thread = ?
           WHERE subscription_id = ? AND slot = ?`,
        ).run(JSON.stringify(claims), audience, asOf, place.channel, place.thread ?? null, ...key(which));
        tellStory(db, which, now, parts.length === 1 ? wording('slot.built') : wording('slot.builtInParts', { parts: parts.length }));
      }),

    thaw: (which, builtUntil, now) =>
      held(which, () => {
        const { changes } = db
          .prepare(
            `UPDATE deliveries SET state = 'planned', claims = NULL, audience = NULL, as_of = NULL WHERE subscription_id = ? AND slot = ? AND as_of <= ?
             AND NOT EXISTS (SELECT 1 FROM parts WHERE subscription_id = deliveries.subscription_id AND slot = deliveries.slot AND state <> 'ready')`,
          )
          .run(...key(which), builtUntil);
        if (changes === 0) return false;
        db.prepare('DELETE FROM parts WHERE subscription_id = ? AND slot = ?').run(...key(which));
        tellStory(db, which, now, wording('slot.thawed'));
        return true;
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
        tellStory(db, which, now, wording('slot.sendingPart', { part: part + 1 }));
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

    unsent: (which, part, state, what, now, notBefore, counts) =>
      held(which, () => {
        db.prepare('UPDATE parts SET state = ? WHERE subscription_id = ? AND slot = ? AND part = ?').run(state, ...key(which), part);
        db.prepare('UPDATE deliveries SET state = ?, not_before = ?, attempts = attempts + ? WHERE subscription_id = ? AND slot = ?').run(
          state,
          notBefore,
          counts ? 1 : 0,
          ...key(which),
        );
        tellStory(db, which, now, what);
      }),

    looked: (which, part, notBefore, counts) =>
      held(which, () => {
        db.prepare('UPDATE parts SET looks = looks + ? WHERE subscription_id = ? AND slot = ? AND part = ?').run(
          counts ? 1 : 0,
          ...key(which),
          part,
        );
        db.prepare('UPDATE deliveries SET not_before = ? WHERE subscription_id = ? AND slot = ?').run(notBefore, ...key(which));
      }),

    end: (which, { state, reason, asOf }, now, also) =>
      held(which, () => {
        close(which, state, reason, now, asOf ?? null);
        also?.();
      }),
  };
}
