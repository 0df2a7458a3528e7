/** What is wrong with the state's file and what the operator does about it. */
export interface StorageProblem {
  readonly problem: string;
  readonly hint: string;
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) that an operator can act on. */
const PROBLEMS: Readonly<Record<number, StorageProblem>> = {
  5: {
    problem: 'another process holds the state database locked',
    hint: 'End the process that holds it, for example a stuck backup; nothing is sent until then.',
  },
  6: { problem: 'a table of the state database is locked', hint: 'End the process that holds it; nothing is sent until then.' },
  8: { problem: 'the state database is read-only', hint: 'Give this user the right to write state.db and its folder DATA_DIR.' },
  10: { problem: 'the disk reports read or write errors', hint: 'Check the disk of DATA_DIR.' },
  11: { problem: 'the state database is damaged', hint: 'Stop the bot and put a backup in the place of state.db.' },
  13: { problem: 'the disk is full', hint: 'Free space on the disk of DATA_DIR; sending goes on by itself.' },
  14: { problem: 'the state database cannot be opened', hint: 'Check that DATA_DIR exists and that this user may write there.' },
  26: { problem: 'state.db is no database', hint: 'Stop the bot and put a backup in the place of state.db.' },
};

/** The storage problem behind an error, or null where the error is of another kind. */
export function storageProblem(error: unknown): StorageProblem | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  return PROBLEMS[error.errcode & 0xff] ?? { problem: `the state database reports: ${error.message}`, hint: 'Check the disk of DATA_DIR.' };
}
