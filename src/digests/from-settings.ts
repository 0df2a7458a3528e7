import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Place } from '../core/request.ts';
import { wording } from '../core/words.ts';
import { transaction } from '../state/database.ts';
import {
  insertSubscription,
  type KeptSubscription,
  readSubscription,
  recordChange,
  setProgress,
  setRemoved,
  settingsSubscriptions,
} from '../state/subscriptions.ts';
import { isoOf } from './clock.ts';
import { editSubscription } from './edit.ts';
import { newId } from './keys.ts';
import { type Entered, nextDue } from './plan.ts';
import type { Wanted } from './wanted.ts';

const BY = 'settings';

interface Ports {
  readonly db: DatabaseSync;
  readonly nowMs: number;
  readonly entered: Entered;
}

/** Its name alone is not enough: the same name for another workspace is another digest. */
const keyOf = (name: string | undefined, { platform, tenant }: Place): string => `${platform}/${tenant}/${name}`;

function add({ db, nowMs }: Ports, { name, draft }: Wanted): void {
  const now = isoOf(nowMs);
  const id = newId((known) => readSubscription(db, known) !== null, randomUUID());
  const subscription = { ...draft, id, paused: null, createdAt: now, settings: name };
  insertSubscription(db, subscription, { cursor: now, cursorDate: '', nextDue: nextDue(subscription, now, '')?.due ?? null });
  recordChange(db, { subscriptionId: id, at: now, by: BY, what: wording('change.addedBySettings', { name }) });
}

/** Brought back, it owes nothing of the time in which it did not stand there. */
function bringBack({ db, nowMs }: Ports, { subscription, cursor, cursorDate }: KeptSubscription): void {
  const [{ id }, now] = [subscription, isoOf(nowMs)];
  // The clock may have been set back: what was settled before stays so.
  const from = now > cursor ? now : cursor;
  setRemoved(db, id, null);
  setProgress(db, id, { cursor: from, cursorDate, nextDue: nextDue(subscription, from, cursorDate)?.due ?? null });
  recordChange(db, { subscriptionId: id, at: now, by: BY, what: wording('change.broughtBack') });
}

function remove({ db, nowMs }: Ports, id: string): void {
  setRemoved(db, id, { at: isoOf(nowMs), by: BY });
  recordChange(db, { subscriptionId: id, at: isoOf(nowMs), by: BY, what: wording('change.removed') });
}

/**
 * Makes the Subscriptions that came from the settings what the settings ask for now: new ones are added, changed ones are edited (as in chat: no date
 * is doubled or lost), those that no longer stand there are removed. Subscriptions made in chat are left alone.
 */
export function applySettings(ports: Ports, list: readonly Wanted[]): void {
  const { db, nowMs, entered } = ports;
  transaction(db, () => {
    const before = settingsSubscriptions(db);
    const known = new Map(before.map((kept) => [keyOf(kept.subscription.settings, kept.subscription.place), kept]));
    for (const wanted of list) {
      const kept = known.get(keyOf(wanted.name, wanted.draft.place));
      known.delete(keyOf(wanted.name, wanted.draft.place));
      if (!kept) add(ports, wanted);
      if (!kept) continue;
      if (kept.removedAt !== null) bringBack(ports, kept);
      // A language that no longer stands there is left out of the comparison's text, and English again.
      const same = JSON.stringify({ ...kept.subscription, locale: undefined, ...wanted.draft }) === JSON.stringify(kept.subscription);
      const patch = { ...wanted.draft, locale: wanted.draft.locale ?? 'en' };
      if (!same) editSubscription(db, kept.subscription.id, patch, { by: BY, nowMs, entered });
    }
    for (const kept of known.values()) if (kept.removedAt === null) remove(ports, kept.subscription.id);
  });
}
