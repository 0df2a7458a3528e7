import { UserError } from '../core/errors.ts';
import type { Window } from '../core/library.ts';
import { wording } from '../core/words.ts';
import { readDay } from './days.ts';

/** Which Documents a question may rest on, from what the asker wrote. @throws UserError where a day is unreadable or the window is empty */
export function windowOf(options: { readonly since?: string | undefined; readonly until?: string | undefined }, now: string): Window {
  const since = options.since === undefined || options.since === 'last' ? undefined : readDay(options.since, 'since', now);
  const until = options.until === undefined ? undefined : readDay(options.until, 'until', now);
  if (since !== undefined && until !== undefined && since > until) {
    throw new UserError('empty_window', wording('problem.emptyWindow', { since, until }), wording('problem.emptyWindowHint'));
  }
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }), asOf: now };
}
