import { randomUUID } from 'node:crypto';
import type { Team } from './api.ts';
import type { Fields } from './message-rules.ts';
import { Refusal } from './refusal.ts';
import { BOT } from './world.ts';

export const CLIENT = { id: '1.2', secret: 'client-secret-of-the-stand-in' } as const;
const TOKEN_LIFE_S = 43_200;
const CODE_LIFE_MS = 10 * 60_000;

/** Slack's side of installing the app. */
export interface Oauth {
  /** An administrator allows the app: the code that Slack sends them back with. */
  allow(team: string, redirect: string, options?: { readonly rotating?: boolean }): string;
  access(fields: Fields): Fields;
}

export function oauthOf(teams: readonly Team[], nowMs: () => number): Oauth {
  const codes = new Map<
    string,
    { readonly team: string; readonly redirect: string; readonly madeAt: number; readonly rotating: boolean }
  >();

  const tokensOf = (team: Team, rotating: boolean): Fields => {
    const refresh = rotating ? `xoxe-1-${randomUUID()}` : null;
    team.refresh = refresh;
    team.bot = `${rotating ? 'xoxe.' : ''}xoxb-${randomUUID()}`;
    const { org } = team;
    if (org !== null) for (const other of teams) if (other.org === org) other.bot = team.bot;
    return {
      access_token: team.bot,
      token_type: 'bot',
      scope: 'commands,chat:write',
      bot_user_id: BOT.user,
      app_id: BOT.app,
      team: org === null ? { id: team.world.team, name: 'Example' } : null,
      enterprise: org === null ? null : { id: org, name: 'Example organisation' },
      is_enterprise_install: org !== null,
      authed_user: { id: 'U2' },
      ...(refresh === null ? {} : { refresh_token: refresh, expires_in: TOKEN_LIFE_S }),
    };
  };
  const teamOf = (found: Team | undefined, error: string): Team => {
    if (found === undefined) throw new Refusal(error);
    return found;
  };

  return {
    allow(team, redirect, { rotating = false } = {}) {
      const code = randomUUID();
      codes.set(code, { team, redirect, madeAt: nowMs(), rotating });
      return code;
    },
    access(fields) {
      if (fields.client_id !== CLIENT.id) throw new Refusal('invalid_client_id');
      if (fields.client_secret !== CLIENT.secret) throw new Refusal('bad_client_secret');
      if (fields.grant_type === 'refresh_token') {
        return tokensOf(
          teamOf(
            teams.find(({ refresh }) => refresh !== null && refresh === fields.refresh_token),
            'invalid_refresh_token',
          ),
          true,
        );
      }
      const issued = codes.get(String(fields.code));
      // A code is good once.
      codes.delete(String(fields.code));
      if (issued === undefined || nowMs() - issued.madeAt > CODE_LIFE_MS) throw new Refusal('invalid_code');
      if (issued.redirect !== (fields.redirect_uri ?? '')) throw new Refusal('bad_redirect_uri');
      return tokensOf(
        teamOf(
          teams.find(({ world, org }) => (org ?? world.team) === issued.team),
          'invalid_code',
        ),
        issued.rotating,
      );
    },
  };
}
