import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFor } from './catalogues.ts';
import { topicsOf } from './commands/topics.ts';
import type { Settings } from './config.ts';
import type { AnswerBook } from './core/answers.ts';
import type { ShownBook } from './core/briefing/shown.ts';
import type { Library } from './core/library.ts';
import type { Log } from './core/log.ts';
import type { Outbox } from './core/platform.ts';
import type { KeyValue } from './core/state.ts';
import type { Vault } from './core/vault.ts';
import { libraryComposer } from './digests/compose.ts';
import { createDigests, type DigestPorts, type Digests } from './digests/index.ts';
import { answerBook, forgetTenant } from './state/answers.ts';
import { backupState } from './state/backup.ts';
import { openState, type State } from './state/database.ts';
import { type Holder, thisHolder } from './state/holder.ts';
import { keyValue, keyvOf } from './state/keyv.ts';
import { type Leases, leasesOf } from './state/lease.ts';
import { shownBook } from './state/shown.ts';
import { vaultOn } from './state/vault.ts';

/** What the bot remembers between its lives, all in DATA_DIR/state.db. */
export interface Memory {
  readonly db: State['db'];
  readonly me: Holder;
  readonly state: KeyValue;
  readonly leases: Leases;
  readonly shown: ShownBook;
  readonly answers: AnswerBook;
  /** Tokens of tenants; null where there are no keys to encrypt them with. */
  readonly vault: Vault | null;
  /** Deletes all that is stored of a tenant. */
  readonly forgetTenant: (platform: string, tenant: string) => void;
  /** Copies the state into a file, while in use. */
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => void;
}

/** Writes the readers' complaints beside the state, whole each time: `npm run eval` scores them. */
function complaintsIn(dataDir: string): (lines: string) => void {
  const file = join(dataDir, 'complaints.jsonl');
  return (lines) => {
    writeFileSync(`${file}.new`, lines);
    renameSync(`${file}.new`, file);
  };
}

function vaultFor(db: State['db'], { tokenKeys }: Settings, log: Log): Vault | null {
  const [first, ...older] = tokenKeys;
  return first === undefined ? null : vaultOn(db, [first, ...older], log, () => new Date().toISOString());
}

/** Opens the state. @throws ConfigError where the file cannot be opened or written */
export function openMemory(settings: Settings, log: Log): Memory {
  const file = join(settings.dataDir, 'state.db');
  const { db, close } = openState(file);
  // What every question writes waits for no disk: a crowd would stand in line for it, with the ledger behind them.
  const light = openState(file, { survives: 'process' });
  const me = thisHolder();
  return {
    db,
    me,
    state: keyValue(keyvOf(light.db)),
    leases: leasesOf(db, me),
    shown: shownBook(light.db),
    answers: answerBook(light.db, { keptDays: settings.retentionDays, publish: complaintsIn(settings.dataDir) }),
    vault: vaultFor(db, settings, log),
    forgetTenant: (platform, tenant) => forgetTenant(db, platform, tenant, new Date().toISOString()),
    backup: (copy) => backupState(db, copy, new Date().toISOString()),
    close: () => {
      light.close();
      close();
    },
  };
}

/** The digests over that memory, sent through the given Outboxes. Nothing happens before they are started. */
export function digestsOver(
  { db, me, state }: Memory,
  settings: Settings,
  library: Library,
  outboxes: readonly Outbox[],
  log: Log,
  surroundings: Pick<DigestPorts, 'clock' | 'onTick' | 'failpoint'>,
): Digests {
  return createDigests({
    db,
    me,
    outboxes: new Map(outboxes.map((outbox) => [outbox.name, outbox])),
    compose: libraryComposer(library, (tenant) => topicsOf(settings.topics, state, tenant), wordsFor),
    wordsFor,
    log,
    ...surroundings,
  });
}
