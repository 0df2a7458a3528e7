import type { WebClient } from '@slack/web-api';
import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { asDeliveryError, slackCode } from '../faults.ts';
import { askers } from './asker.ts';
import { ownClient } from './client.ts';
import { forgetOldest } from './forget.ts';
import type { Installation, Installations } from './installations.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

/** Clients that are kept; who was asked from longest ago is made anew. */
const REMEMBERED = 500;
/** How long a workspace is served from memory before the vault is looked at again. */
const KEPT_MS = 60_000;

/** What Slack answers to the token of a bot that was removed, or whose workspace is gone (docs.slack.dev, auth.test). */
const REMOVED = 'account_inactive';

interface ManyOptions {
  readonly installations: Installations;
  /** The workspace of the settings' own token, beside those that have installed the bot. */
  readonly own: (Workspaces & { teamId(): string; identify(): Promise<void> }) | null;
  readonly apiUrl: string | null;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly now: () => number;
  /** Deletes all that is stored of a workspace that has removed the bot. */
  readonly forget: (teamId: string) => Promise<void>;
  readonly run: (work: Promise<void>) => void;
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
  run,
}: ManyOptions): Workspaces & { installed(id: string): void } {
  const known = new Map<string, { readonly workspace: Workspace; readonly token: string; readonly until: number }>();

  const isOwn = (teamId: string): boolean => own !== null && own.teamId() === teamId;

  /** Serves a workspace no longer. The data stays until it says that it has removed the bot, or installs it again. */
  const end = async (teamId: string): Promise<void> => {
    known.delete(teamId);
    await installations.remove(teamId);
  };

  /** Ends a workspace whose token was refused, where Slack says so twice and it has not installed the bot anew meanwhile. */
  const refused = async ({ teamId, botToken }: Installation, client: WebClient): Promise<void> => {
    try {
      await client.auth.test();
    } catch (error) {
      if (asDeliveryError(error).fault !== 'revoked' || (await installations.of(teamId))?.botToken !== botToken) return;
      log.warn({ platform: 'slack' }, 'a workspace’s token no longer works; it is served no longer until it installs the bot again');
      await end(teamId);
    }
  };

  const made = (installation: Installation, teamId: string): Workspace => {
    const { botToken, botUserId, botId } = installation;
    const client = ownClient(botToken, apiUrl, timing, log, teamId);
    return { teamId, botUserId, botId, client, askerOf: askers(client, log, now), revoked: () => run(refused(installation, client)) };
  };

  const served = async (teamId: string): Promise<Workspace | null> => {
    const cached = known.get(teamId);
    if (cached !== undefined && cached.until > now()) return cached.workspace;
    const installation = await installations.of(teamId);
    known.delete(teamId);
    if (installation === null) return null;
    const workspace = cached?.token === installation.botToken ? cached.workspace : made(installation, teamId);
    known.set(teamId, { workspace, token: installation.botToken, until: now() + KEPT_MS });
    forgetOldest(known, REMEMBERED);
    return workspace;
  };

  const uninstalled = async (teamId: string): Promise<void> => {
    const members = await installations.membersOf(teamId);
    for (const id of [...members, teamId]) {
      await end(id);
      await forget(id);
    }
    log.info({ platform: 'slack', workspaces: members.length || 1 }, 'a workspace has removed the bot; what was stored of it is deleted');
  };

  /** Whoever removed the bot while nobody listened: its token is one of an account that is gone. */
  const look = async (id: string): Promise<void> => {
    const installation = await installations.of(id);
    if (installation === null) return;
    const client = ownClient(installation.botToken, apiUrl, timing, log);
    try {
      await client.auth.test();
    } catch (error) {
      // Asked twice, since what is deleted does not come back; and not where it was installed anew meanwhile.
      if (slackCode(error) !== REMOVED) return;
      const again = await client.auth.test().catch((cause: unknown) => slackCode(cause));
      if (again === REMOVED && (await installations.of(id))?.botToken === installation.botToken) await uninstalled(id);
    }
  };

  return {
    lookForRemoved: async () => {
      for (const id of await installations.all())
        await look(id).catch((error: unknown) =>
          log.warn({ platform: 'slack', err: error }, 'whether a workspace has removed the bot is not known'),
        );
    },
    joins: async (teamId, orgId) => {
      const cached = known.get(teamId);
      if (isOwn(teamId) || (cached !== undefined && cached.until > now())) return;
      await installations.join(teamId, orgId);
    },
    of: async (teamId) => {
      const found = isOwn(teamId) ? null : await served(teamId);
      // A process that only sends digests has not been told yet whose the settings' token is.
      if (found === null && own?.teamId() === '') await own.identify();
      return isOwn(teamId) ? (own?.of(teamId) ?? null) : found;
    },
    /** It was installed again: its earlier token is not used any more. */
    installed: (teamId) => {
      if (!/^E/.test(teamId)) known.delete(teamId);
      else known.clear();
    },
    uninstalled: async (teamId) => (isOwn(teamId) ? own?.uninstalled(teamId) : uninstalled(teamId)),
    revoked: async (teamId) => {
      if (isOwn(teamId)) return own?.revoked(teamId);
      for (const id of await installations.membersOf(teamId)) known.delete(id);
      await end(teamId);
    },
  };
}
