import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ConfigError } from '../../core/errors.ts';
import { explainOpening } from './faults.ts';
import { MIGRATIONS } from './migrations.ts';

const APPLICATION_ID = 1114787406;

/**
 * WAL lets others read while one writes; NORMAL loses nothing acknowledged when the process is killed. 64 MB of cache halved the slowest
 * queries. No mapped reads: a disk that fails would then end the process.
 */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -64000;
  PRAGMA temp_store = MEMORY;
`;

/** Opens the library's file and brings its tables up to date. @throws ConfigError */
export function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    makeFolder(path);
    database = new DatabaseSync(path, { timeout: busyTimeoutMs, allowUnknownNamedParameters: true });
    refuseForeign(database, path);
    database.exec(SETTINGS);
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw explainOpening(error, path);
  }
}

/** Runs the work in one transaction: all of it or nothing. */
export function transaction<T>(database: DatabaseSync, kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T {
  database.exec(`BEGIN ${kind}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** One number of a pragma or a count. */
export function numberOf(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0]);
}

function makeFolder(path: string): void {
  try {
    makeFolders(dirname(path));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new ConfigError(
      [`The folder of the library ${path} cannot be made (${code}): give DATA_DIR or --data a place where this user may write.`],
      {
        cause,
      },
    );
  }
}

/** One by one: Node's own recursive `mkdirSync` never ends where a file system refuses new folders with ENOENT (`/proc`). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Never write into another program's database. */
function refuseForeign(database: DatabaseSync, path: string): void {
  // Both as of one moment: another process may be making the tables just now.
  const [tables, id] = transaction(database, 'DEFERRED', () => [
    numberOf(database, 'SELECT count(*) FROM sqlite_schema'),
    numberOf(database, 'PRAGMA application_id'),
  ]);
  if (tables > 0 && id !== APPLICATION_ID)
    throw new ConfigError([`${path} is a database of another program: give another file with --data.`]);
}

function migrate(database: DatabaseSync, path: string): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  // Read again inside: another process may have done it meanwhile.
  transaction(database, 'IMMEDIATE', () => {
    const version = versionOf(database);
    if (version > MIGRATIONS.length)
      throw new ConfigError([`The library ${path} was made by a newer version of this program: install that version.`]);
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database, 'PRAGMA user_version');
}
