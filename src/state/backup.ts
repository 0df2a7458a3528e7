import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { markBackup } from './downtimes.ts';

/**
 * Copies the state into a file while it is in use, whole or not at all, and marks the copy: a bot that opens it knows that slots since `at` may have
 * been sent by a life it does not remember, and looks for them before it sends. VACUUM INTO reads one snapshot; node's `backup()` was seen to fail
 * with "not an error" while the same file was being written.
 */
export async function backupState(db: DatabaseSync, file: string, at: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    const copy = new DatabaseSync(unfinished);
    try {
      markBackup(copy, at);
    } finally {
      copy.close();
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
