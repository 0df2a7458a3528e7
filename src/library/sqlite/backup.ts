import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../../core/errors.ts';
import { wording } from '../../core/words.ts';

/**
 * Copies the library as it is at this moment, while others read and write: VACUUM INTO reads one snapshot. Node's own `backup()` was seen to fail
 * with "not an error" while the same file was being written. The file appears whole or not at all. @throws UserError `backup_failed`
 */
export function backupTo(path: string, file: string): void {
  if (resolve(path) === resolve(file))
    throw new UserError('backup_failed', wording('library.overwrites'), wording('library.overwritesHint'));
  const part = `${file}.${process.pid}.part`;
  const source = new DatabaseSync(path, { readOnly: true });
  try {
    rmSync(part, { force: true });
    source.prepare('VACUUM INTO ?').run(part);
    renameSync(part, file);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new UserError('backup_failed', wording('library.notWritten', { file }), wording('library.notWrittenHint'), { cause });
  } finally {
    source.close();
  }
}
