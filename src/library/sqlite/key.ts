/** Documents of one day, at most. */
const PER_DAY = 2 ** 24;

/** Day 0: undated. */
export const UNDATED = 0;

/** The first key of a day (see `migrations.ts`). */
export function keyOfDay(day: number): number {
  return day * PER_DAY;
}

/** The day of a key, null where undated. */
export function dayOfKey(key: number): number | null {
  return Math.floor(key / PER_DAY) || null;
}
