import type { DatabaseSync } from 'node:sqlite';
import { transaction } from './database.ts';
import { type Holder, isFree, writeHolder } from './holder.ts';

/** Rights that one process holds at a time, such as a chat connection: the others stand by. */
export interface Leases {
  /** Takes or renews the lease until `now + ttlMs`; false where another living process holds it. */
  take(name: string, now: Date, ttlMs: number): boolean;
  release(name: string): void;
}

/** Leases in the state's file. A holder that died on this machine loses its leases at once, one elsewhere when they run out. */
export function leasesOf(db: DatabaseSync, me: Holder): Leases {
  return {
    take: (name, now, ttlMs) =>
      transaction(db, () => {
        const row = db.prepare('SELECT holder, until FROM leases WHERE name = ?').get(name);
        if (row && !isFree(String(row.holder), String(row.until), me, now.toISOString())) return false;
        const until = new Date(now.getTime() + ttlMs).toISOString();
        db.prepare('INSERT INTO leases VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET holder = excluded.holder, until = excluded.until').run(
          name,
          writeHolder(me),
          until,
        );
        return true;
      }),
    release: (name) => {
      db.prepare('DELETE FROM leases WHERE name = ? AND holder = ?').run(name, writeHolder(me));
    },
  };
}
