import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { HTTPReceiver } from '@slack/bolt';
import type { Log } from '../../../core/log.ts';
import { sdkLogger } from './sdk-logger.ts';

/** Where Slack's requests come to, on the house's one HTTP server. */
export const EVENTS_PATH = '/slack/events';
const CLOCK_TOLERANCE_S = 300;

/** Bolt refuses requests of the past; one of the future could be replayed for as long as it is ahead. */
function fromTheFuture(request: IncomingMessage, nowMs: number): boolean {
  return Number(request.headers['x-slack-request-timestamp']) > nowMs / 1000 + CLOCK_TOLERANCE_S;
}

/** Bolt's receiver for signed requests, which never opens a port of its own. */
export function httpReceiver(
  signingSecret: string,
  log: Log,
  now: () => number,
): { readonly receiver: HTTPReceiver; readonly listener: RequestListener } {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: [EVENTS_PATH], logger: sdkLogger(log) });
  const refuse = (response: ServerResponse, status: number) => response.writeHead(status).end();
  const listener: RequestListener = (request, response) => {
    if (fromTheFuture(request, now())) return void refuse(response, 401);
    try {
      receiver.requestListener(request, response);
    } catch {
      // Bolt throws for a path that is not its own.
      refuse(response, 404);
    }
  };
  return { receiver, listener };
}
