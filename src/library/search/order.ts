import type { Hit } from '../../core/library.ts';

/** What decides the order of two Documents that match equally well. */
interface Placed {
  readonly id: string;
  /** Day number, null where undated. */
  readonly firstDay: number | null;
}

/** By `lead` (negative: a first); of equals the newest, undated ones last, then by id: the same in every engine. */
export function bestFirst(a: Placed, b: Placed, lead: number): number {
  return lead || newestFirst(a, b);
}

/** Newest first, undated ones last, of one day by id. */
export function newestFirst(a: Placed, b: Placed): number {
  return (b.firstDay ?? 0) - (a.firstDay ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Oldest learned first, of one instant by id. */
export function oldestLearnedFirst(a: Hit, b: Hit): number {
  const [x, y] = [a.found, b.found];
  if (x.learnedAt !== y.learnedAt) return x.learnedAt < y.learnedAt ? -1 : 1;
  return x.document.id < y.document.id ? -1 : 1;
}
