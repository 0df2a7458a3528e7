import type { KeyValue } from '../../../core/state.ts';
import { forgetOldest } from './forget.ts';

const DAY_MS = 24 * 60 * 60_000;
const REMEMBERED = 10_000;

/** True for the first caller that brings any of these keys, false ever after: in this process at once, across restarts through `state`. */
export type Once = (keys: readonly string[]) => Promise<boolean>;

/**
 * One reaction to each happening, however often Slack delivers it and under whatever event id (C32). The retry of a delivery that was lost is
 * the first that arrives, so it is handled (C33).
 */
export function onceOnly(state: KeyValue): Once {
  const seen = new Set<string>();
  return async (keys) => {
    if (keys.some((key) => seen.has(key))) return false;
    // Claimed before the first await: two connections may bring the same event in the same moment.
    for (const key of keys) seen.add(key);
    forgetOldest(seen, REMEMBERED);
    const known = await Promise.all(keys.map((key) => state.get(key)));
    if (known.some((value) => value !== null)) return false;
    await Promise.all(keys.map((key) => state.set(key, '1', DAY_MS)));
    return true;
  };
}

const DOUBLE_MS = 1_000;

/** True where this key came a moment ago already: the second press of a double click asks nothing new. */
export function doubled(now: () => number): (key: string) => boolean {
  const last = new Map<string, number>();
  return (key) => {
    const before = last.get(key) ?? Number.NEGATIVE_INFINITY;
    last.delete(key);
    last.set(key, now());
    forgetOldest(last, REMEMBERED);
    return now() - before < DOUBLE_MS;
  };
}
