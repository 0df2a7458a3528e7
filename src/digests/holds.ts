import type { LimitScope } from '../core/errors.ts';
import type { Place } from '../core/request.ts';

/** What is kept back after a rate limit, until when: a channel, a tenant or a platform. Deliveries wait in the ledger meanwhile. */
export interface Holds {
  hold(scope: LimitScope, place: Place, untilMs: number): void;
  /** Until when (ms) nothing is sent to this place; null where it may be. */
  until(place: Place, nowMs: number): number | null;
}

/** A clock that shows less than before by more than this was set back. */
const SET_BACK_MS = 60_000;

const keysOf = ({ platform, tenant, channel }: Place): Readonly<Record<LimitScope, string>> => ({
  platform,
  tenant: `${platform}/${tenant}`,
  channel: `${platform}/${tenant}/${channel}`,
});

/** Nothing is kept back for longer than this, so that a clock set back keeps nobody waiting. */
const LONGEST_MS = 24 * 3_600_000;

export function createHolds(): Holds {
  const held = new Map<string, number>();
  let latest = 0;
  return {
    hold: (scope, place, untilMs) => {
      const key = keysOf(place)[scope];
      held.set(key, Math.max(untilMs, held.get(key) ?? 0));
    },
    until: (place, nowMs) => {
      // Limits told by a clock that was set back since end at nobody knows what instant: the platform is asked anew.
      if (nowMs < latest - SET_BACK_MS) held.clear();
      latest = nowMs;
      for (const [key, until] of held) if (until <= nowMs || until > nowMs + LONGEST_MS) held.delete(key);
      const ends = Object.values(keysOf(place)).flatMap((key) => held.get(key) ?? []);
      return ends.length > 0 ? Math.max(...ends) : null;
    },
  };
}
