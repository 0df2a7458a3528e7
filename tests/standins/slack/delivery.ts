import { createHmac } from 'node:crypto';
import { stringify } from 'node:querystring';

/** One thing that Slack tells the app. */
export interface Envelope {
  readonly type: 'slash_commands' | 'events_api' | 'interactive';
  readonly payload: object;
  /** The number of a retry; absent for the first. */
  readonly retry?: number;
}

export interface Ack {
  readonly ms: number;
  readonly payload: unknown;
}

export interface Delivered {
  readonly type: Envelope['type'];
  /** Resolves with the ack: the time to it, in ms, and what the app said with it; never, where none came. */
  readonly ack: Promise<Ack>;
}

function bodyOf({ type, payload }: Envelope): { readonly body: string; readonly contentType: string } {
  if (type === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const fields = type === 'slash_commands' ? { ...payload } : { payload: JSON.stringify(payload) };
  return { body: stringify(fields), contentType: 'application/x-www-form-urlencoded' };
}

/** Slack's signature of a body (docs.slack.dev, verifying requests from Slack). */
export function signatureOf(secret: string, timestampS: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestampS}:${body}`).digest('hex')}`;
}

/** Delivers by signed HTTP, as to a Request URL. Resolves with the status. */
export async function deliverByHttp(
  url: string,
  envelope: Envelope,
  secret: string,
  more: { readonly timestampS?: number; readonly signature?: string } = {},
): Promise<{ readonly status: number; readonly ack: Ack }> {
  const { body, contentType } = bodyOf(envelope);
  const timestampS = more.timestampS ?? Math.floor(Date.now() / 1000);
  const retry = envelope.retry === undefined ? {} : { 'x-slack-retry-num': String(envelope.retry), 'x-slack-retry-reason': 'http_timeout' };
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestampS),
      'x-slack-signature': more.signature ?? signatureOf(secret, timestampS, body),
      ...retry,
    },
  });
  const text = await response.text();
  return { status: response.status, ack: { ms: performance.now() - began, payload: text.startsWith('{') ? JSON.parse(text) : undefined } };
}
