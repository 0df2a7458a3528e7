import type { Bounds } from '../search/bounds.ts';
import { keyOfDay } from './key.ts';
import { isSeen, isSeenByKey, type Seen } from './tenants.ts';

/** What a question may rest on: the Documents inside a Window that the viewer sees. All SQL that looks for Documents names it. */
export interface Scope {
  readonly bounds: Bounds;
  readonly seen: Seen;
}

/** The values that the SQL of a scope names; statements pass over those they do not use. */
export type ScopeValues = Readonly<Record<'end' | 'from' | 'since' | 'dated', number> & Record<'seen', string>>;

export function scopeValues({ bounds: { since, until }, seen }: Scope): ScopeValues {
  return { end: keyOfDay(until + 1), from: keyOfDay(since ?? 0), since: since ?? 0, dated: keyOfDay(1), seen: seen ?? '' };
}

/** What is counted of one scope is kept under this. */
export function scopeKey({ bounds: { since, until }, seen }: Scope): string {
  return `${since} ${until} ${seen}`;
}

/** SQL that is true for rows of `documents` in the scope. */
export function documentsInside({ bounds, seen }: Scope): string {
  return `${insideWindow('key', bounds)} AND ${isSeen(seen)}`;
}

/** SQL that is true for rows of an index in the scope. */
export function indexInside(table: string, { bounds, seen }: Scope): string {
  return `${insideWindow('rowid', bounds)} AND ${isSeenByKey(table, seen)}`;
}

/** A range of keys, the undated ones, and months and years that began before it. */
function insideWindow(column: string, { since }: Bounds): string {
  if (since === null) return `${column} < :end`;
  const lasting = 'SELECT key FROM documents WHERE last_day > first_day AND first_day < :since AND last_day >= :since';
  return `${column} < :end AND (${column} >= :from OR ${column} < :dated OR ${column} IN (${lasting}))`;
}
