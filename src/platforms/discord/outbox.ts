import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Found, Outbox, Part } from '../../core/platform.ts';
import { directTenant, type Place } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import type { Body } from './components.ts';
import { compose, composeParts, type Drawn } from './compose.ts';
import { type EmbedBody, embedBody } from './embed.ts';
import { deliveryError } from './faults.ts';
import { carriesMark, marked, nonceOf } from './keys.ts';
import { LIMITS, WAITS } from './limits.ts';
import { openDirect, openPlace } from './opening.ts';
import type { Api } from './rest.ts';
import { standingOf } from './standing.ts';

/** No digest needs more messages than this. */
const MAX_PARTS = 5;

/** So many pages of history are looked through; beyond, the answer is `unknowable`. */
const MAX_PAGES = 20;

/** Our clock and Discord's may differ by this much when history is looked through. */
const CLOCK_SLACK_MS = 2 * 60_000;

/** A clock of ours that was wrong is not expected to have been wrong by more. */
const WRONG_CLOCK_MS = 24 * 3_600_000;

/** The instant from which Discord counts in its ids (docs, "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

const created = z.object({ id: z.string() });
const history = z.array(z.object({ id: z.string(), nonce: z.union([z.string(), z.number()]).optional(), components: z.unknown() }));
const channel = z.object({ last_message_id: z.string().nullish() });

/** The smallest message id of an instant. */
function idAt(ms: number): bigint {
  return BigInt(Math.max(0, Math.floor(ms) - DISCORD_EPOCH_MS)) << 22n;
}

/** What a Part's payload holds: the message, and what its buttons stand for. */
function frozen(payload: string): Drawn {
  // Safe: only `prepare` makes payloads.
  return JSON.parse(payload) as Drawn;
}

/** Keeps what buttons stand for; a state that cannot be written costs the buttons, not the message. */
export async function keepAll(state: KeyValue, kept: Drawn['kept'], log: Log): Promise<void> {
  try {
    const entries = Object.entries(kept);
    if (entries.length > 0 && state.setAll !== undefined) await state.setAll(entries, WAITS.keptMs);
    else for (const [key, value] of entries) await state.set(key, value, WAITS.keptMs);
  } catch (cause) {
    log.warn({ err: cause }, 'discord: what the buttons of a message stand for could not be kept; they will say that they expired');
  }
}

/**
 * Whether a message with the key is in the channel, newest page first. That page is read whole, whatever the clocks say: what was sent while ours was wrong
 * stands where Discord's had it. Where the bot may not read history Discord answers with an empty list, no error: an empty list in a channel whose newest
 * message may be the one looked for therefore proves nothing.
 */
async function look(api: Api, channelId: string, key: string, sinceMs: number): Promise<Found> {
  const nonce = nonceOf(key);
  const from = idAt(sinceMs - CLOCK_SLACK_MS);
  let before: bigint | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = { limit: String(LIMITS.historyPage), ...(before === null ? {} : { before: String(before) }) };
    const messages = history.parse(await api({ method: 'GET', path: `/channels/${channelId}/messages`, query }));
    const match = messages.find((message) => message.nonce === nonce || carriesMark(message.components, key));
    if (match !== undefined) return { messageId: match.id };
    if (messages.length === 0 && page === 0) {
      const { last_message_id: last } = channel.parse(await api({ method: 'GET', path: `/channels/${channelId}` }));
      return last !== null && last !== undefined && BigInt(last) > idAt(sinceMs - WRONG_CLOCK_MS) ? 'unknowable' : 'absent';
    }
    before = messages.reduce<bigint | null>((oldest, { id }) => (oldest === null || BigInt(id) < oldest ? BigInt(id) : oldest), null);
    if (before === null || messages.length < LIMITS.historyPage || before < from) return 'absent';
  }
  return 'unknowable';
}

/**
 * Sends components; where Discord refuses them (a place that does not know components v2), sends the same once more as an embed. A refused message surely is not
 * there, so nothing is said twice. @throws DeliveryError
 */
export async function orAsEmbed<T>(body: Body, send: (body: Body | EmbedBody) => Promise<T>, log: Log): Promise<T> {
  try {
    return await send(body);
  } catch (cause) {
    const error = deliveryError(cause);
    if (error.fault !== 'refused') throw error;
    log.warn({ err: error }, 'discord: components were refused here; sending an embed instead');
  }
  try {
    return await send(embedBody(body));
  } catch (cause) {
    throw deliveryError(cause);
  }
}

interface OutboxPorts {
  readonly api: Api;
  readonly state: KeyValue;
  readonly log: Log;
  readonly wordsFor: WordsFor;
}

/** Sends digests and notices: each part once, with a nonce and a mark made from its key. `api` must not repeat requests. */
export function createOutbox({ api, state, log, wordsFor }: OutboxPorts): Outbox {
  const post = async (channelId: string, body: Body, more: object = {}) => {
    const send = (some: Body | EmbedBody) => api({ method: 'POST', path: `/channels/${channelId}/messages`, body: { ...some, ...more } });
    return created.parse(await orAsEmbed(body, send, log));
  };
  return {
    name: 'discord',
    prepare: (message: Message, { tenant }: Place): readonly Part[] =>
      composeParts(message, { maxParts: MAX_PARTS, tenant, wordsFor }).map((part) => ({ payload: JSON.stringify(part) })),
    async send(part: Part, place: Place, key: string) {
      const { body, kept } = frozen(part.payload);
      await keepAll(state, kept, log);
      const { id } = await post(place.thread ?? place.channel, marked(body, key), { nonce: nonceOf(key), enforce_nonce: true });
      return { messageId: id };
    },
    async find(place: Place, key: string, since: string) {
      try {
        return await look(api, place.thread ?? place.channel, key, Date.parse(since));
      } catch (cause) {
        const error = deliveryError(cause);
        log.warn({ err: error }, 'discord: the history of a channel could not be read');
        if (error.fault === 'gone' || error.fault === 'refused' || error.fault === 'revoked') return 'unknowable';
        throw error;
      }
    },
    async tell(user: string, tenant: string, message: Message) {
      const own = directTenant(user);
      const { body, kept } = compose(message, { tenant: own, share: false, wordsFor, ...(tenant === own ? {} : { about: tenant }) });
      const { id } = await openDirect(api, user);
      await keepAll(state, kept, log);
      await post(id, body);
    },
    standing: (user, place, thorough) => standingOf(api, user, place, thorough),
    open: (wish) => openPlace(api, wish, wordsFor),
  };
}
