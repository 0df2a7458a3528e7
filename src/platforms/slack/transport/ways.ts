import type { WebClient } from '@slack/web-api';
import { DeliveryError } from '../../../core/errors.ts';
import type { Found } from '../../../core/platform.ts';
import type { Place } from '../../../core/request.ts';
import type { KeyValue } from '../../../core/state.ts';
import type { WordsFor } from '../../../core/words.ts';
import { asDeliveryError, codeError, networkError, statusError } from '../faults.ts';
import { limits } from '../limits.ts';
import type { Drawn } from '../parts.ts';
import { findPosted, keepValues, post } from './outbox.ts';

/** One way for a drawn part to reach people. `find` looks whether an unconfirmed one arrived; absent where nobody can know. */
export interface Way {
  readonly name: string;
  send(drawn: Drawn, key: string): Promise<void>;
  find?(key: string): Promise<Found>;
}

/** Where an interaction may be answered for half an hour, five times (docs.slack.dev, handling user interaction). A secret: never logged. */
export interface ResponseUrl {
  readonly url: string;
  /** Epoch ms. */
  readonly arrivedAt: number;
  uses: number;
}

export interface Deps {
  readonly wordsFor: WordsFor;
  readonly client: WebClient;
  readonly state: KeyValue;
  readonly now: () => number;
  readonly requestMs: number;
}

interface UrlAnswer {
  readonly ok?: unknown;
  readonly error?: unknown;
}

/** Slack answers `ok` in plain text or an object with `ok: false`. */
function errorIn(body: string): string | null {
  try {
    const answer = JSON.parse(body) as UrlAnswer | null;
    return answer?.ok === false ? String(answer.error) : null;
  } catch {
    return null;
  }
}

async function postToUrl(url: string, body: object, timeoutMs: number): Promise<void> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    throw networkError(error);
  }
  const code = errorIn(text);
  if (code !== null) throw codeError(code);
  if (!response.ok) throw statusError(response.status, response.headers.get('retry-after'));
}

/** The interaction's own url: reaches the asker, or the whole channel, without membership. */
export function byUrl(answerTo: ResponseUrl, audience: 'ephemeral' | 'in_channel', place: Place, { state, now, requestMs }: Deps): Way {
  return {
    name: `response_url ${audience}`,
    async send(drawn) {
      if (answerTo.uses >= limits.responseUrl.uses) throw codeError('used_url');
      if (now() - answerTo.arrivedAt > limits.responseUrl.ageMs) throw codeError('expired_url');
      answerTo.uses += 1;
      await keepValues(state, drawn, place.tenant);
      const { text, blocks } = drawn;
      const thread = place.thread === undefined ? {} : { thread_ts: place.thread };
      await postToUrl(answerTo.url, { response_type: audience, replace_original: false, text, blocks, ...thread }, requestMs);
    },
  };
}

/** To the asker alone, where they asked. */
export function ephemeral(user: string, place: Place, { client, state }: Deps): Way {
  return {
    name: 'ephemeral',
    async send(drawn) {
      try {
        await keepValues(state, drawn, place.tenant);
        await client.chat.postEphemeral({
          channel: place.channel,
          user,
          text: drawn.text,
          blocks: [...drawn.blocks],
          ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
        });
      } catch (error) {
        throw asDeliveryError(error);
      }
    },
  };
}

/** Into a channel, a thread, or a person's conversation with the bot (`place.channel` is then the person). */
export function message(place: Place, { client, state, now }: Deps): Way {
  const since = new Date(now()).toISOString();
  return {
    name: place.thread === undefined ? 'message' : 'thread',
    send: async (drawn, key) => void (await post(client, state, drawn, place, key)),
    // A person's id is no channel that can be read back.
    ...(/^[UW]/.test(place.channel)
      ? {}
      : { find: (key: string) => findPosted(client, place, key, since).catch(() => 'unknowable' as const) }),
  };
}

export function isRevoked(error: unknown): boolean {
  return error instanceof DeliveryError && error.fault === 'revoked';
}
