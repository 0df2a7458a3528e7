import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { askers } from './asker.ts';
import { ownClient } from './client.ts';
import { forgetOldest } from './forget.ts';
import type { Installation, Installations } from './installations.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

/** Clients that are kept; who was asked from longest ago is made anew. */
const REMEMBERED = 500;
/** How long a workspace is served from memory before the vault is looked at again. */
const KEPT_MS = 60_000;

interface ManyOptions {
  readonly installations: Installations;
  /** The workspace of the settings' own token, beside those that have installed the bot. */
  readonly own: (Workspaces & { readonly teamId: () => string | null }) | null;
  readonly apiUrl: string | null;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly now: () => number;
  /** Deletes all that is stored of a workspace that has removed the bot. */
  readonly forget: (teamId: string) => Promise<void>;
}

/** Every workspace that has installed the bot, each with its own token; payloads of others find nobody. */
export function manyWorkspaces({
  installations,
  own,
  apiUrl,
  timing,
  log,
  now,
  forget,
}: ManyOptions): Workspaces & { installed(teamId: string): void } {
  const known = new Map<string, { readonly workspace: Workspace; readonly token: string; readonly until: number }>();

  const made = ({ teamId, botToken, botUserId, botId }: Installation): Workspace => {
    const client = ownClient(botToken, apiUrl, timing, log);
    // The installation goes, the data stays until the workspace says that it has removed the bot, or installs it again.
    const revoked = () => {
      log.warn({ platform: 'slack' }, 'a workspace’s token no longer works; it is served no longer until it installs the bot again');
      known.delete(teamId);
      installations
        .remove(teamId)
        .catch((error: unknown) => log.error({ platform: 'slack', err: error }, 'an installation could not be removed'));
    };
    return { teamId, botUserId, botId, client, askerOf: askers(client, log, now), revoked };
  };

  const served = async (teamId: string): Promise<Workspace | null> => {
    const cached = known.get(teamId);
    if (cached !== undefined && cached.until > now()) return cached.workspace;
    const installation = await installations.of(teamId);
    known.delete(teamId);
    if (installation === null) return null;
    const workspace = cached?.token === installation.botToken ? cached.workspace : made(installation);
    known.set(teamId, { workspace, token: installation.botToken, until: now() + KEPT_MS });
    forgetOldest(known, REMEMBERED);
    return workspace;
  };

  return {
    of: async (teamId) => (own !== null && own.teamId() === teamId ? own.of(teamId) : served(teamId)),
    /** It was installed again: its earlier token is not used any more. */
    installed: (teamId) => void known.delete(teamId),
    ended: async (teamId) => {
      if (own !== null && own.teamId() === teamId) return own.ended(teamId);
      known.delete(teamId);
      await installations.remove(teamId);
      await forget(teamId);
      log.info({ platform: 'slack' }, 'a workspace has removed the bot; what was stored of it is deleted');
    },
  };
}
