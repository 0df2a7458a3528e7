import type { DatabaseSync } from 'node:sqlite';
import { PAUSES } from '../core/pauses.ts';
import { wording } from '../core/words.ts';
import { transaction } from '../state/database.ts';
import { listSubscriptions, readSubscription, recordChange, updateSubscription } from '../state/subscriptions.ts';

/** Ends the pauses that a refused token began, and no others. */
export function resumeTenant(db: DatabaseSync, platform: string, tenant: string | undefined, now: string): void {
  transaction(db, () => {
    for (const subscription of listSubscriptions(db)) {
      const { place, paused, id } = subscription;
      if (place.platform !== platform || (tenant !== undefined && place.tenant !== tenant) || paused?.reason !== PAUSES.revoked) continue;
      updateSubscription(db, { ...subscription, paused: null }, readSubscription(db, id)?.nextDue ?? null);
      recordChange(db, { subscriptionId: id, at: now, by: 'delivery', what: wording('change.resumedAccepted') });
    }
  });
}
