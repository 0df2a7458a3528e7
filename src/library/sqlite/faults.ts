import { ConfigError, SourceError, UserError } from '../../core/errors.ts';
import { wording } from '../../core/words.ts';

/** SQLite's primary result codes that people can do something about. */
const CODES = { readOnly: 8, busy: 5, locked: 6, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const;

/** The result code of an error of SQLite's, without its extension; null for other errors. */
function codeOf(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}

/** An error of SQLite's as one that says what to do; others, which are bugs, as they are. */
export function explain(error: unknown, path: string): unknown {
  if (error instanceof UserError || error instanceof ConfigError || error instanceof SourceError) return error;
  const options = { cause: error };
  switch (codeOf(error)) {
    case CODES.busy:
    case CODES.locked:
      return new UserError('library_busy', wording('library.busy', { path }), wording('library.busyHint'), options);
    case CODES.full:
      return new UserError('disk_full', wording('library.full', { path }), wording('library.fullHint'), options);
    case CODES.readOnly:
    case CODES.cannotOpen:
      return new ConfigError(
        [
          `The library ${path} cannot be opened for writing: give DATA_DIR or --data a place where this user may write (or --data :memory:).`,
        ],
        options,
      );
    case CODES.corrupt:
    case CODES.notADatabase:
      return new ConfigError(
        [
          `The library ${path} is damaged or is no library: put a backup in its place, or move it away and it is built anew from the sources.`,
        ],
        options,
      );
    case CODES.ioError:
      return new ConfigError([`The disk failed while the library ${path} was read or written: check the disk, then start again.`], options);
    default:
      return error;
  }
}

/** At start a busy library is the operator's to mend, like everything else that keeps it shut. */
export function explainOpening(error: unknown, path: string): unknown {
  const explained = explain(error, path);
  if (!(explained instanceof UserError)) return explained;
  const problem =
    explained.code === 'disk_full'
      ? `No space is left for the library ${path}. Free some space on its disk and try again.`
      : `Another process holds the library ${path}. Try again in a moment, or end the other process.`;
  return new ConfigError([problem], { cause: error });
}
