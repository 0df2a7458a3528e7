import type { WebClient } from '@slack/web-api';
import type { Standing } from '../../../core/platform.ts';
import type { Place } from '../../../core/request.ts';
import { asDeliveryError, slackCode } from '../faults.ts';

/** Channels with more members than this are not looked through. */
const MEMBER_PAGES = 20;
const CLOSED = new Set(['channel_not_found', 'not_in_channel', 'is_archived']);

/** Whether a person is in a channel; null where it has too many members to look through. @throws what Slack answers */
export async function isMember(client: WebClient, channel: string, user: string): Promise<boolean | null> {
  let cursor: string | undefined;
  for (let page = 0; page < MEMBER_PAGES; page++) {
    const found = await client.conversations.members({ channel, limit: 1000, ...(cursor ? { cursor } : {}) });
    if (found.members?.includes(user)) return true;
    cursor = found.response_metadata?.next_cursor;
    if (!cursor) return false;
  }
  return null;
}

/** How a person, and the bot itself, stand to a channel, by what Slack's server says now. @throws DeliveryError where it does not say */
export async function standingOf(client: WebClient, user: string, { channel }: Place, thorough: boolean): Promise<Standing> {
  if (channel.startsWith('D') || channel === user) return 'manages';
  try {
    const { user: found } = await client.users.info({ user });
    if (found?.deleted === true) return 'left';
    const guest = found?.is_restricted === true || found?.is_ultra_restricted === true;
    const admin = found?.is_admin === true || found?.is_owner === true;
    const member = admin || (await isMember(client, channel, user));
    if (member === false || guest) return 'lacks';
    const place = thorough ? (await client.conversations.info({ channel })).channel : undefined;
    if (place?.is_archived === true || place?.is_member === false) return 'closed';
    return member === null ? 'unknowable' : 'manages';
  } catch (error) {
    const code = slackCode(error) ?? '';
    if (code === 'user_not_found') return 'left';
    if (CLOSED.has(code)) return 'closed';
    throw asDeliveryError(error);
  }
}
