import { UserError } from '../../core/errors.ts';
import type { Window } from '../../core/library.ts';
import { wording } from '../../core/words.ts';
import { type Days, daysOf } from './days.ts';

/** A Window as day numbers, both inclusive. */
export interface Bounds {
  readonly since: number | null;
  readonly until: number;
}

/** @throws UserError `bad_date` where a date is not an ISO day, month, year or instant. */
export function boundsOf(window: Window): Bounds {
  const asOf = read(window.asOf).last;
  return {
    since: window.since === undefined ? null : read(window.since).first,
    until: window.until === undefined ? asOf : Math.min(asOf, read(window.until).last),
  };
}

/** Undated Documents are inside every Window; a month or a year is inside where any of its days is. */
export function isInside(days: Days | null, bounds: Bounds): boolean {
  return days === null || (days.first <= bounds.until && (bounds.since === null || days.last >= bounds.since));
}

function read(date: string): Days {
  const days = daysOf(date);
  if (!days) throw new UserError('bad_date', wording('problem.date', { text: date }), wording('problem.dateHint'));
  return days;
}
