import type { RequestListener } from 'node:http';
import { ConfigError } from '../../../core/errors.ts';
import type { Log } from '../../../core/log.ts';
import type { KeyValue } from '../../../core/state.ts';
import type { Vault } from '../../../core/vault.ts';
import type { WordsFor } from '../../../core/words.ts';
import type { SlackSettings, SlackTiming } from '../config.ts';
import { ownClient } from './client.ts';
import { installPages } from './install.ts';
import { createInstallations } from './installations.ts';
import { manyWorkspaces } from './many-workspaces.ts';
import type { Once } from './once.ts';
import { oneWorkspace } from './one-workspace.ts';
import type { Workspaces } from './workspaces.ts';

interface ServedOptions {
  readonly settings: SlackSettings;
  readonly vault: Vault | null;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly now: () => number;
  readonly state: KeyValue;
  readonly wordsFor: WordsFor;
  readonly once: Once;
  readonly stopping: AbortSignal;
  readonly fatal: (error: Error) => void;
  readonly admitted: (teamId: string) => void;
  readonly forget: (teamId: string) => Promise<void>;
  readonly run: (work: Promise<void>) => void;
}

interface Served {
  /** The workspace of the settings' own token; null where there is none. */
  readonly own: ReturnType<typeof oneWorkspace> | null;
  readonly workspaces: Workspaces;
  /** The pages of an installation, by path. */
  readonly pages: Readonly<Record<string, RequestListener>>;
}

/** Which workspaces are served: the one of the settings' token, those that install the bot, or both. @throws ConfigError without keys for their tokens */
export function servedBy({
  settings,
  vault,
  timing,
  log,
  now,
  state,
  wordsFor,
  once,
  stopping,
  fatal,
  admitted,
  forget,
  run,
}: ServedOptions): Served {
  const { botToken, install, apiUrl } = settings;
  const own =
    botToken === null
      ? null
      : oneWorkspace({ client: ownClient(botToken, apiUrl, timing, log), log, now, timing, stopping, forget }, fatal);
  if (install === null && own !== null) return { own, workspaces: own, pages: {} };
  if (install === null || vault === null)
    throw new ConfigError(['TOKEN_KEYS must be set beside SLACK_CLIENT_ID: the tokens of workspaces are kept encrypted.']);
  const installations = createInstallations({ vault, install, apiUrl, timing, log, now });
  const workspaces = manyWorkspaces({ installations, own, apiUrl, timing, log, now, forget, run });
  const installed = (id: string) => {
    workspaces.installed(id);
    const members = async () => (await installations.membersOf(id)).forEach(admitted);
    admitted(id);
    run(members());
  };
  const pages = installPages({ install, installations, state, once, log, installed, wordsFor });
  return { own, workspaces, pages };
}
