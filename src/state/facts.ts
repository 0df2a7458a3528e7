import type { DatabaseSync } from 'node:sqlite';

/** A single fact about the state as a whole; null where it was never set. */
export function fact(db: DatabaseSync, name: string): string | null {
  const row = db.prepare('SELECT value FROM facts WHERE name = ?').get(name);
  return row ? String(row.value) : null;
}

export function setFact(db: DatabaseSync, name: string, value: string): void {
  db.prepare('INSERT INTO facts VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(name, value);
}
