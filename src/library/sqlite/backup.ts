import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { UserError } from '../../core/errors.ts';
import { numberOf } from './database.ts';

/** Pages a step; between steps the thread answers questions. */
const PAGES = 1_000;

/**
 * Copies the library as it is at this moment, while others read and write: a read transaction holds that moment. The file appears whole or not
 * at all. @throws UserError `backup_failed`
 */
export async function backupTo(path: string, file: string): Promise<void> {
  if (resolve(path) === resolve(file)) throw new UserError('backup_failed', 'The backup would overwrite the library', 'Give another file.');
  const part = `${file}.part`;
  const source = new DatabaseSync(path, { readOnly: true });
  try {
    source.exec('BEGIN');
    numberOf(source, 'SELECT count(*) FROM documents');
    rmSync(part, { force: true });
    await backup(source, part, { rate: PAGES });
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new UserError(
      'backup_failed',
      `The backup ${file} could not be written`,
      'Give a file in a folder that exists, may be written and has space.',
      {
        cause,
      },
    );
  } finally {
    source.close();
  }
}
