import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigError } from '../core/errors.ts';
import { MIGRATIONS } from './migrations.ts';
import { storageProblem } from './problems.ts';

/** The one file of all that the bot must remember. */
export interface State {
  readonly db: DatabaseSync;
  close(): void;
}

/** Runs `work` whole or not at all. IMMEDIATE: the write lock is taken before anything is read, so that what was read still holds. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
}

/**
 * Brings the schema up to date, one step per transaction together with its number: a kill leaves the old schema or the new one, never half.
 * `reached` is called after each statement block and before the commit (tests stop there).
 */
export function migrate(db: DatabaseSync, migrations: readonly string[] = MIGRATIONS, reached: (step: number) => void = () => {}): void {
  if (versionOf(db) > migrations.length) {
    throw new ConfigError([
      `DATA_DIR: state.db was written by a newer version of this bot (schema ${versionOf(db)}, known ${migrations.length})`,
    ]);
  }
  for (let step = 1; step <= migrations.length; step++) {
    if (versionOf(db) >= step) continue;
    transaction(db, () => {
      // Another process may have done this step while we waited for the lock.
      if (versionOf(db) >= step) return;
      db.exec(migrations[step - 1] ?? '');
      reached(step);
      db.exec(`PRAGMA user_version = ${step}`);
    });
  }
}

export interface StateOptions {
  readonly busyTimeoutMs?: number;
  /**
   * What an acknowledged write survives: the loss of power (the default; each write waits for the disk), or the end of the process, which is enough for
   * values that may be lost without harm.
   */
  readonly survives?: 'power loss' | 'process';
}

/**
 * Opens the state's file, creates it where it is not there, and brings it up to date. `:memory:` for none.
 * @throws ConfigError saying what to do where it cannot be opened or written
 */
export function openState(file: string, options: StateOptions = {}): State {
  let db: DatabaseSync | undefined;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    db = new DatabaseSync(file, { timeout: options.busyTimeoutMs ?? 5_000 });
    // Tokens of tenants stand in it, encrypted: it is its owner's alone all the same. SQLite gives its other files the same mode.
    if (file !== ':memory:') chmodSync(file, 0o600);
    // FULL: a claim or a delivery that was acknowledged survives the loss of power.
    const synchronous = options.survives === 'process' ? 'NORMAL' : 'FULL';
    db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA foreign_keys = ON;`);
    migrate(db);
  } catch (error) {
    db?.close();
    if (error instanceof ConfigError) throw error;
    const known = storageProblem(error);
    const words = known
      ? `${known.problem}. ${known.hint}`
      : `state.db cannot be opened: ${error instanceof Error ? error.message : String(error)}`;
    throw new ConfigError([`DATA_DIR: ${words}`], { cause: error });
  }
  const opened = db;
  return { db: opened, close: () => (opened.isOpen ? opened.close() : undefined) };
}
