import type { Bounds } from '../search/bounds.ts';
import { keyOfDay } from './key.ts';

/** The numbers that `insideWindow` names; statements pass over those they do not use. */
export type WindowValues = Readonly<Record<'end' | 'from' | 'since' | 'dated', number>>;

export function windowValues({ since, until }: Bounds): WindowValues {
  return { end: keyOfDay(until + 1), from: keyOfDay(since ?? 0), since: since ?? 0, dated: keyOfDay(1) };
}

/** SQL that is true for keys inside the Window: a range of keys, the undated ones, and months and years that began before it. */
export function insideWindow(column: string, { since }: Bounds): string {
  if (since === null) return `${column} < :end`;
  const lasting = 'SELECT key FROM documents WHERE last_day > first_day AND first_day < :since AND last_day >= :since';
  return `${column} < :end AND (${column} >= :from OR ${column} < :dated OR ${column} IN (${lasting}))`;
}
