import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Log } from '../../../core/log.ts';
import type { Vault } from '../../../core/vault.ts';
import type { InstallSettings, SlackTiming } from '../config.ts';
import { slackCode } from '../faults.ts';
import { sdkLogger } from './sdk-logger.ts';

/** A token that expires is replaced this long before (Slack's live twelve hours). */
const RENEW_BEFORE_MS = 2 * 60 * 60_000;

const installationShape = z.object({
  teamId: z.string(),
  botToken: z.string(),
  botUserId: z.string(),
  botId: z.string(),
  /** With token rotation: what the next token is got with, and when this one ends (epoch ms). */
  refreshToken: z.string().nullable(),
  expiresAt: z.number().nullable(),
});

/** What a workspace gave when it installed the bot; `teamId` is the organisation's where that did. */
export type Installation = z.infer<typeof installationShape>;

/** What is kept of a workspace whose organisation has installed the bot. */
const memberShape = z.object({ org: z.string() });

export interface InstallationOptions {
  readonly vault: Vault;
  readonly install: InstallSettings;
  readonly apiUrl: string | null;
  readonly timing: SlackTiming;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The workspaces that have installed the bot, their tokens in the vault. */
export interface Installations {
  /** The installation with a token that works for a while yet, its own or its organisation's; null where there is none. */
  of(teamId: string): Promise<Installation | null>;
  /** Notes that a workspace belongs to an organisation that has installed the bot; an installation of its own stays. */
  join(teamId: string, orgId: string): Promise<void>;
  /** The workspaces of an organisation that are known. */
  membersOf(orgId: string): Promise<readonly string[]>;
  /** All that have installed the bot themselves: workspaces and organisations. */
  all(): Promise<readonly string[]>;
  /** Exchanges the code that Slack sent an installer back with, and keeps what it gives. @throws where Slack refuses */
  exchange(code: string, redirectUri: string): Promise<Installation>;
  remove(teamId: string): Promise<void>;
}

/** What Slack answers to a code or a refresh token (docs.slack.dev, oauth.v2.access). */
const grantShape = z.object({
  access_token: z.string(),
  bot_user_id: z.string(),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  is_enterprise_install: z.boolean().nullish(),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
});

/** Answers to a refresh after which that token will never work again. */
const ENDED = new Set(['invalid_refresh_token', 'token_revoked', 'account_inactive', 'invalid_grant']);

export function createInstallations({ vault, install, apiUrl, timing, log, now }: InstallationOptions): Installations {
  const { clientId: client_id, clientSecret: client_secret } = install;
  const clientFor = (token?: string) =>
    new WebClient(token, {
      ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
      retryConfig: { retries: 0 },
      timeout: timing.requestMs,
      logger: sdkLogger(log),
    });
  const placeOf = (tenant: string) => ({ platform: 'slack', tenant }) as const;
  const keep = async (installation: Installation) => {
    await vault.keep(placeOf(installation.teamId), JSON.stringify(installation));
    return installation;
  };
  const granted = (answer: unknown, botId: string): Installation => {
    const { access_token, bot_user_id, team, enterprise, is_enterprise_install, refresh_token, expires_in } = grantShape.parse(answer);
    const installer = is_enterprise_install === true ? enterprise : team;
    if (!installer) throw new Error('an installation by nobody');
    return {
      teamId: installer.id,
      botToken: access_token,
      botUserId: bot_user_id,
      botId,
      refreshToken: refresh_token ?? null,
      expiresAt: expires_in === undefined ? null : now() + expires_in * 1000,
    };
  };

  /** A refresh token is good once: everybody who needs the new one waits for the same exchange. */
  const renewing = new Map<string, Promise<Installation | null>>();
  const renew = async (old: Installation, refresh_token: string): Promise<Installation | null> => {
    try {
      const answer = await clientFor().oauth.v2.access({ client_id, client_secret, grant_type: 'refresh_token', refresh_token });
      return await keep(granted(answer, old.botId));
    } catch (error) {
      log.error({ platform: 'slack', code: slackCode(error) }, 'the token of a workspace could not be renewed');
      if (ENDED.has(slackCode(error) ?? '')) return null;
      return (old.expiresAt ?? 0) > now() ? old : null;
    }
  };

  /** What is kept under an id: an installation, or the organisation that a workspace belongs to. */
  const keptOf = async (id: string): Promise<Installation | { readonly org: string } | null> => {
    const kept = await vault.open(placeOf(id));
    if (kept === null) return null;
    return z.union([installationShape, memberShape]).parse(JSON.parse(kept));
  };

  const ownOf = async (id: string): Promise<Installation | null> => {
    const installation = await keptOf(id);
    if (installation === null || 'org' in installation) return null;
    const { refreshToken, expiresAt } = installation;
    if (refreshToken === null || expiresAt === null || expiresAt - now() > RENEW_BEFORE_MS) return installation;
    const under = renewing.get(id) ?? renew(installation, refreshToken).finally(() => renewing.delete(id));
    renewing.set(id, under);
    return under;
  };

  const withKept = async () => {
    const ids = await vault.tenants('slack');
    return Promise.all(ids.map(async (id) => ({ id, kept: await keptOf(id) })));
  };

  return {
    of: async (teamId) => {
      const kept = await keptOf(teamId);
      return kept !== null && 'org' in kept ? ownOf(kept.org) : ownOf(teamId);
    },
    join: async (teamId, orgId) => {
      if ((await keptOf(teamId)) !== null || (await keptOf(orgId)) === null) return;
      await vault.keep(placeOf(teamId), JSON.stringify({ org: orgId }));
    },
    membersOf: async (orgId) =>
      (await withKept()).flatMap(({ id, kept }) => (kept !== null && 'org' in kept && kept.org === orgId ? [id] : [])),
    all: async () => (await withKept()).flatMap(({ id, kept }) => (kept === null || 'org' in kept ? [] : [id])),
    exchange: async (code, redirect_uri) => {
      const answer = await clientFor().oauth.v2.access({ client_id, client_secret, code, redirect_uri });
      const { bot_id = '' } = await clientFor(grantShape.parse(answer).access_token).auth.test();
      return keep(granted(answer, bot_id));
    },
    remove: async (teamId) => void (await vault.remove(placeOf(teamId))),
  };
}
