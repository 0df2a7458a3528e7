import { DeliveryError } from '../../src/core/errors.ts';
import type { Found, Outbox, Receipt } from '../../src/core/platform.ts';

/** Sends to the stand-in over HTTP, as a platform's client would: an answer that is lost is ambiguous, a refusal is not. */
export function httpOutbox(base: string): Outbox {
  const ask = async (path: string, body: object): Promise<Response> => {
    try {
      return await fetch(`${base}${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    } catch (cause) {
      throw new DeliveryError('slack', 'ambiguous', 'the connection broke', { cause });
    }
  };
  const check = (response: Response): Response => {
    if (response.status === 429)
      throw new DeliveryError('slack', 'rate_limited', '429', { retryAfterMs: Number(response.headers.get('retry-after')) * 1000 });
    if (!response.ok) throw new DeliveryError('slack', 'ambiguous', String(response.status));
    return response;
  };
  return {
    name: 'slack',
    prepare: (message) => message.nodes.flatMap((node) => (node.kind === 'text' ? [{ payload: node.text }] : [])),
    send: async (part, place, key) =>
      (await check(await ask('/send', { channel: place.channel, key, payload: part.payload })).json()) as Receipt,
    find: async (place, key) => (await check(await ask('/find', { channel: place.channel, key })).json()) as Found,
    tell: async (user, _, message) => {
      check(await ask('/tell', { user, summary: message.summary }));
    },
  };
}
