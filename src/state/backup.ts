import { backup, DatabaseSync } from 'node:sqlite';
import { markBackup } from './downtimes.ts';

/**
 * Copies the state into a file while it is in use, whole (SQLite's online backup), and marks the copy: a bot that opens it knows that slots since
 * `at` may have been sent by a life it does not remember, and looks for them before it sends.
 */
export async function backupState(db: DatabaseSync, file: string, at: string): Promise<void> {
  await backup(db, file);
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    markBackup(copy, at);
  } finally {
    copy.close();
  }
}
