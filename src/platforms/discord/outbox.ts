import { z } from 'zod';
import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Found, Outbox, Part } from '../../core/platform.ts';
import type { Place } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import { compose, type Drawn } from './compose.ts';
import { deliveryError } from './faults.ts';
import { carriesMark, marked, nonceOf } from './keys.ts';
import { LIMITS, WAITS } from './limits.ts';
import type { Api } from './rest.ts';

/** No digest needs more messages than this. */
const MAX_PARTS = 5;

/** So many pages of history are looked through; beyond, the answer is `unknowable`. */
const MAX_PAGES = 20;

/** Our clock and Discord's may differ by this much when history is looked through. */
const CLOCK_SLACK_MS = 2 * 60_000;

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
    for (const [key, value] of Object.entries(kept)) await state.set(key, value, WAITS.keptMs);
  } catch (cause) {
    log.warn({ err: cause }, 'discord: what the buttons of a message stand for could not be kept; they will say that they expired');
  }
}

/**
 * Whether a message with the key is in the channel. Where the bot may not read history Discord answers with an empty list, no error: an empty list in a
 * channel whose newest message is younger than `from` therefore proves nothing.
 */
async function look(api: Api, channelId: string, key: string, from: bigint): Promise<Found> {
  const nonce = nonceOf(key);
  let after = from;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = { limit: String(LIMITS.historyPage), after: String(after) };
    const messages = history.parse(await api({ method: 'GET', path: `/channels/${channelId}/messages`, query }));
    const match = messages.find((message) => message.nonce === nonce || carriesMark(message.components, key));
    if (match !== undefined) return { messageId: match.id };
    if (messages.length === 0 && page === 0) {
      const { last_message_id: last } = channel.parse(await api({ method: 'GET', path: `/channels/${channelId}` }));
      return last !== null && last !== undefined && BigInt(last) > from ? 'unknowable' : 'absent';
    }
    if (messages.length < LIMITS.historyPage) return 'absent';
    after = messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), after);
  }
  return 'unknowable';
}

/** Sends digests and notices: each part once, with a nonce and a mark made from its key. `api` must not repeat requests. */
export function createOutbox({ api, state, log }: { readonly api: Api; readonly state: KeyValue; readonly log: Log }): Outbox {
  const post = async (channelId: string, body: object) => {
    try {
      return created.parse(await api({ method: 'POST', path: `/channels/${channelId}/messages`, body }));
    } catch (cause) {
      throw deliveryError(cause);
    }
  };
  return {
    name: 'discord',
    prepare: (message: Message): readonly Part[] =>
      compose(message, { maxParts: MAX_PARTS, share: false }).map((part) => ({ payload: JSON.stringify(part) })),
    async send(part: Part, place: Place, key: string) {
      const { body, kept } = frozen(part.payload);
      await keepAll(state, kept, log);
      const { id } = await post(place.thread ?? place.channel, { ...marked(body, key), nonce: nonceOf(key), enforce_nonce: true });
      return { messageId: id };
    },
    async find(place: Place, key: string, since: string) {
      try {
        return await look(api, place.thread ?? place.channel, key, idAt(Date.parse(since) - CLOCK_SLACK_MS));
      } catch (cause) {
        log.warn({ err: deliveryError(cause) }, 'discord: the history of a channel could not be read');
        return 'unknowable';
      }
    },
    async tell(user: string, _tenant: string, message: Message) {
      const parts = compose(message, { maxParts: 1, share: false });
      const { id } = await openDirect(api, user);
      for (const { body, kept } of parts) {
        await keepAll(state, kept, log);
        await post(id, body);
      }
    },
  };
}

/** The channel of direct messages with a person. @throws DeliveryError */
export async function openDirect(api: Api, user: string): Promise<{ readonly id: string }> {
  try {
    return created.parse(await api({ method: 'POST', path: '/users/@me/channels', body: { recipient_id: user } }));
  } catch (cause) {
    throw deliveryError(cause);
  }
}
