import type { WebClient } from '@slack/web-api';
import type { Log } from '../../../core/log.ts';
import type { Asker } from '../../../core/request.ts';
import { asDeliveryError, slackCode } from '../faults.ts';
import { forgetOldest } from './forget.ts';
import { isMember } from './standing.ts';

const KEPT_MS = 5 * 60_000;
const KEPT_ENTRIES = 5_000;

/** `hidden`: a private channel that the bot is not in. */
type Membership = 'member' | 'none' | 'hidden';

/** What Slack says of a private channel to somebody who is not in it. */
const HIDDEN = new Set(['channel_not_found', 'not_in_channel']);

/** Keeps each answer for five minutes and the newest few thousand of them; a failed answer is not kept. */
function kept<T>(ask: (key: string) => Promise<T>, now: () => number): (key: string) => Promise<T> {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<T> }>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined && known.until > now()) return known.answer;
    const answer = ask(key);
    answers.delete(key);
    answers.set(key, { until: now() + KEPT_MS, answer });
    forgetOldest(answers, KEPT_ENTRIES);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/** Tells who asked, as Slack's server vouches for it. `channel` null: their right to manage it does not matter, and is not looked up. */
/** The channel whose managing a line is about; null for lines about anything else: members of a large channel take many calls to look through. */
export function managedBy(line: string, channel: string | null): string | null {
  return /\b(?:digests?|subscribe)\b/i.test(line) ? channel : null;
}

export type AskerOf = (user: string, channel: string | null) => Promise<Asker>;

/** Users by users.info, membership by conversations.members: the right to manage a channel's digests is being in it. A question that Slack will not answer is a no. */
export function askers(client: WebClient, log: Log, now: () => number): AskerOf {
  const profile = kept(async (user) => {
    const { user: found } = await client.users.info({ user, include_locale: true });
    return found ?? {};
  }, now);

  const member = kept(async (pair): Promise<Membership> => {
    const [channel = '', user = ''] = pair.split('/');
    try {
      return (await isMember(client, channel, user)) === true ? 'member' : 'none';
    } catch (error) {
      if (HIDDEN.has(slackCode(error) ?? '')) return 'hidden';
      throw error;
    }
  }, now);

  const orElse = async <T>(what: string, asked: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      log.warn({ platform: 'slack', fault: asDeliveryError(error).message }, `could not read ${what}`);
      return otherwise;
    }
  };

  return async (user, channel) => {
    const direct = channel?.startsWith('D') ?? false;
    const [found, membership] = await Promise.all([
      orElse('who asked', profile(user), {}),
      channel === null || direct ? (direct ? 'member' : 'none') : orElse('who is in the channel', member(`${channel}/${user}`), 'none'),
    ]);
    return {
      id: user,
      zone: found.tz ?? null,
      locale: found.locale ?? null,
      managesChannel: membership === 'member',
      ...(membership === 'hidden' ? { botAbsent: true } : {}),
      admin: found.is_admin === true || found.is_owner === true,
      guest: found.is_restricted === true || found.is_ultra_restricted === true || found.is_stranger === true,
    };
  };
}
