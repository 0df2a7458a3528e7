import type { DatabaseSync } from 'node:sqlite';
import { Keyv } from 'keyv';
import type { KeyValue } from '../core/state.ts';
import { transaction } from './database.ts';

/** How often values past their time are deleted, counted in writes. */
const SWEEP_EVERY = 500;

/**
 * Keyv's storage contract over one table. Methods are `async` as the contract asks, the work is not: SQLite answers at once.
 * It enforces expiry itself, so that the table does not grow with values nobody reads again.
 */
function storeOf(db: DatabaseSync, now: () => number) {
  const read = db.prepare('SELECT value FROM small_values WHERE key = ? AND (expires IS NULL OR expires > ?)');
  const write = db.prepare(
    'INSERT INTO small_values VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires',
  );
  const erase = db.prepare('DELETE FROM small_values WHERE key = ?');
  const sweep = db.prepare('DELETE FROM small_values WHERE expires <= ?');
  let writes = 0;
  const put = (key: string, value: unknown, expires?: number): boolean => {
    if (writes++ % SWEEP_EVERY === 0) sweep.run(now());
    write.run(key, String(value), expires ?? null);
    return true;
  };
  const store = {
    capabilities: { expires: true },
    get: async (key: string) => read.get(key, now())?.value,
    set: async (key: string, value: unknown, expires?: number) => put(key, value, expires),
    delete: async (key: string) => erase.run(key).changes > 0,
    has: async (key: string) => read.get(key, now()) !== undefined,
    clear: async () => db.exec('DELETE FROM small_values'),
    getMany: (keys: readonly string[]) => Promise.all(keys.map(store.get)),
    hasMany: (keys: readonly string[]) => Promise.all(keys.map(store.has)),
    // One transaction: the disk is waited for once, not for each value.
    setMany: async (entries: readonly { key: string; value: unknown; expires?: number }[]) =>
      transaction(db, () => entries.map(({ key, value, expires }) => put(key, value, expires))),
    deleteMany: (keys: readonly string[]) => Promise.all(keys.map(store.delete)),
    on: () => store,
  };
  return store;
}

/** A Keyv on the state's file, for caches and preferences. It throws what goes wrong; it is never used where a claim must hold. */
export function keyvOf(db: DatabaseSync, now: () => number = Date.now): Keyv<string> {
  return new Keyv<string>({ store: storeOf(db, now), throwOnErrors: true });
}

/** The small port that platforms and commands keep their values through. */
export function keyValue(keyv: Keyv<string>): KeyValue {
  return {
    get: async (key) => (await keyv.get(key)) ?? null,
    set: async (key, value, ttlMs) => {
      await keyv.set(key, value, ttlMs);
    },
    setAll: async (entries, ttlMs) => {
      await keyv.setMany(entries.map(([key, value]) => ({ key, value, ttl: ttlMs })));
    },
  };
}
