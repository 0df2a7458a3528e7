import type { KeyValue } from '../core/state.ts';

const MS_PER_DAY = 86_400_000;

/** Keys of what a platform notes of itself, such as the guilds that it is in: nobody's words stand in them. */
const OF_THE_BOT = /^(?:discord|slack)\./;

/** The state as platforms see it: what people asked, pressed or were shown is kept no longer than so many days, however long a platform would keep it. */
export function retained(state: KeyValue, days: number): KeyValue {
  const capped = (key: string, ttlMs: number) => (OF_THE_BOT.test(key) ? ttlMs : Math.min(ttlMs, days * MS_PER_DAY));
  return {
    get: (key) => state.get(key),
    set: (key, value, ttlMs) => state.set(key, value, capped(key, ttlMs)),
    ...(state.setAll === undefined
      ? {}
      : { setAll: (entries, ttlMs) => state.setAll?.(entries, Math.min(ttlMs, days * MS_PER_DAY)) ?? Promise.resolve() }),
  };
}
