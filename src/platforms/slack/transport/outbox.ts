import { randomUUID } from 'node:crypto';
import type { WebClient } from '@slack/web-api';
import { DeliveryError } from '../../../core/errors.ts';
import type { Log } from '../../../core/log.ts';
import type { Found, Outbox } from '../../../core/platform.ts';
import type { Place } from '../../../core/request.ts';
import type { KeyValue } from '../../../core/state.ts';
import type { WordsFor } from '../../../core/words.ts';
import { asDeliveryError } from '../faults.ts';
import { limits } from '../limits.ts';
import { type Drawn, drawParts, thaw } from '../parts.ts';
import { openPlace } from './opening.ts';
import { standingOf } from './standing.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

/** Long quotes and choices open for as long as a reader may come back to an answer. */
const VALUES_KEPT_MS = 90 * 24 * 60 * 60_000;
const HISTORY_PAGES = 5;
const PAGE = 200;
/** Slack's clock and ours may differ by so much. */
const CLOCK_SLACK_S = 60;
/** A thread comes oldest first: what our clock calls new may be so much older by Slack's, where ours was wrong. */
const WRONG_CLOCK_S = 24 * 3600;

export function stateKey(tenant: string, ...words: readonly string[]): string {
  return ['slack', tenant, ...words].join(':');
}

/** Stores what a part's buttons stand for, then posts it once, its key in the metadata and as the first block's id. @throws DeliveryError */
export async function post(client: WebClient, state: KeyValue, drawn: Drawn, place: Place, key: string): Promise<string> {
  try {
    await keepValues(state, drawn, place.tenant);
    const [first, ...rest] = drawn.blocks;
    const posted = await client.chat.postMessage({
      channel: place.channel,
      ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
      text: drawn.text,
      blocks: first === undefined ? [] : [{ ...first, block_id: key.slice(0, limits.blockId) }, ...rest],
      metadata: { event_type: limits.metadata.eventType, event_payload: { key } },
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    return posted.ts ?? '';
  } catch (error) {
    throw asDeliveryError(error);
  }
}

export async function keepValues(state: KeyValue, drawn: Drawn, tenant: string): Promise<void> {
  await Promise.all(Object.entries(drawn.kept).map(([key, value]) => state.set(stateKey(tenant, 'kept', key), value, VALUES_KEPT_MS)));
}

interface HistoryMessage {
  readonly ts?: string;
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
  readonly blocks?: readonly { readonly block_id?: string }[];
}

function carries(message: HistoryMessage, key: string): boolean {
  const payload = message.metadata?.event_payload;
  const marked = payload !== undefined && 'key' in payload && payload.key === key;
  // Only a bot's message counts: a person could not set either, but a copied block id must never hide a lost digest.
  return message.bot_id !== undefined && (marked || message.blocks?.[0]?.block_id === key.slice(0, limits.blockId));
}

/** A failed look that another one may mend: limited, not reached, or its answer lost. */
function passing(error: unknown): DeliveryError | null {
  const failed = asDeliveryError(error);
  return ['rate_limited', 'unavailable', 'ambiguous'].includes(failed.fault) ? failed : null;
}

/**
 * Looks through the place's history, newest pages first; `unknowable` where it may not be read or not to the end. The newest page is read whole,
 * whatever the clocks say: what was sent while ours was wrong stands where Slack's had it. @throws DeliveryError where a later look may succeed
 */
export async function findPosted(client: WebClient, place: Place, key: string, since: string): Promise<Found> {
  const oldest = Date.parse(since) / 1000 - CLOCK_SLACK_S;
  let cursor: string | undefined;
  try {
    for (let page = 0; page < HISTORY_PAGES; page++) {
      const range = { channel: place.channel, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
      const history =
        place.thread === undefined
          ? await client.conversations.history(range)
          : await client.conversations.replies({ ...range, oldest: String(oldest - WRONG_CLOCK_S), ts: place.thread });
      const found = history.messages?.find((message) => carries(message, key));
      if (found?.ts !== undefined) return { messageId: found.ts };
      cursor = history.response_metadata?.next_cursor;
      if (!cursor) return history.has_more === true ? 'unknowable' : 'absent';
      if (place.thread === undefined && Number(history.messages?.at(-1)?.ts) < oldest) return 'absent';
    }
  } catch (error) {
    const failed = passing(error);
    if (failed !== null) throw failed;
  }
  return 'unknowable';
}

/** What digests need of Slack. A rate limit, a lost reply and a closed channel come back as DeliveryErrors; nothing is ever resent from here. */
export function slackOutbox(workspaces: Workspaces, state: KeyValue, log: Log, wordsFor: WordsFor): Outbox {
  const workspaceOf = async (tenant: string): Promise<Workspace> => {
    const found = await workspaces.of(tenant);
    if (found === null) throw new DeliveryError('slack', 'revoked', 'the workspace has not installed the bot');
    return found;
  };
  const watched = async <T>({ revoked }: Workspace, call: Promise<T>): Promise<T> => {
    try {
      return await call;
    } catch (error) {
      if (error instanceof DeliveryError && error.fault === 'revoked') revoked(error);
      throw error;
    }
  };
  return {
    name: 'slack',
    prepare: (message) =>
      drawParts(message, limits.digestParts, wordsFor(message.locale)).map((drawn) => ({ payload: JSON.stringify(drawn) })),
    send: async (part, place, key) => {
      const workspace = await workspaceOf(place.tenant);
      return { messageId: await watched(workspace, post(workspace.client, state, thaw(part.payload), place, key)) };
    },
    find: async (place, key, since) => {
      const workspace = await workspaces.of(place.tenant);
      return workspace === null ? 'unknowable' : findPosted(workspace.client, place, key, since);
    },
    tell: async (user, tenant, message) => {
      // A user's id in place of a channel is their conversation with the bot: no scope for opening conversations is needed.
      const place: Place = { platform: 'slack', tenant, channel: user };
      const workspace = await workspaceOf(tenant);
      for (const drawn of drawParts(message, 1, wordsFor(message.locale)))
        await watched(workspace, post(workspace.client, state, drawn, place, randomUUID()));
      log.debug({ platform: 'slack' }, 'told a person in private');
    },
    standing: async (user, place, thorough) => standingOf((await workspaceOf(place.tenant)).client, user, place, thorough),
    open: async (wish) => openPlace((await workspaceOf(wish.place.tenant)).client, state, wish),
  };
}
