import { DeliveryError, type LimitScope } from '../core/errors.ts';

/** What follows from a failed send. */
export type Step =
  /** It surely is not there: try again after `waitMs`; `counts` towards the tries; `holds`: nothing else is sent meanwhile to this channel, tenant or platform. */
  | { readonly kind: 'again'; readonly waitMs: number; readonly counts: boolean; readonly holds: LimitScope | null }
  /** It may be there: look before anything else. */
  | { readonly kind: 'look' }
  /** It will never pass. `pauses`: this digest, or all of the tenant, until somebody mends it. */
  | { readonly kind: 'give-up'; readonly pauses: 'nothing' | 'digest' | 'tenant' };

/** Tries of one that may be there each time, at most. */
export const MOST_TRIES = 10;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 10 * 60_000;
/** What a platform may ask us to wait at most before we look again ourselves. */
const LONGEST_RETRY_AFTER_MS = 24 * 3_600_000;

/** Doubling waits from 5 s to 10 min. */
export const backoffMs = (tries: number): number => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, tries));

/** Decides by the fault alone, never by the words of an error; whatever is no DeliveryError may have happened after the post. */
export function stepAfter(error: unknown, tries: number): Step {
  if (!(error instanceof DeliveryError)) return { kind: 'look' };
  switch (error.fault) {
    case 'rate_limited': {
      const asked = error.retryAfterMs;
      const usable = asked !== null && Number.isFinite(asked) && asked > 0;
      return {
        kind: 'again',
        waitMs: usable ? Math.min(asked, LONGEST_RETRY_AFTER_MS) : backoffMs(tries),
        counts: !usable,
        holds: error.scope,
      };
    }
    case 'unavailable':
      // It surely is not there, so that nothing speaks against trying until its deadline.
      return { kind: 'again', waitMs: backoffMs(tries), counts: true, holds: null };
    case 'ambiguous':
      return { kind: 'look' };
    case 'gone':
      return { kind: 'give-up', pauses: 'digest' };
    case 'revoked':
      return { kind: 'give-up', pauses: 'tenant' };
    case 'refused':
      return { kind: 'give-up', pauses: 'nothing' };
  }
}
