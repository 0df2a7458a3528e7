import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message that people see. */
export interface Visible {
  readonly channel: string;
  readonly key: string;
  readonly payload: string;
  /** By the test's clock, ms. */
  readonly at: number;
}

export interface StandIn {
  readonly base: string;
  readonly visible: readonly Visible[];
  readonly told: readonly { readonly user: string; readonly summary: string }[];
  close(): Promise<void>;
}

interface Options {
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** The share of sends that meet a fault. */
  readonly faults: number;
  /** A post becomes visible so long after it arrived, at most, in real ms. */
  readonly delayMs: number;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Record<string, string>;
}

function answer(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/**
 * A chat platform that takes messages, loses answers, answers 429 and 5xx, and leaves connections open without a word. It knows no deduplication:
 * whatever is posted twice is seen twice.
 */
export async function standIn({ now, random, faults, delayMs }: Options): Promise<StandIn> {
  const visible: Visible[] = [];
  const told: { user: string; summary: string }[] = [];
  const server = createServer(async (request, response) => {
    response.on('error', () => {});
    try {
      const body = await bodyOf(request);
      if (request.url === '/find') {
        const index = visible.findIndex((message) => message.key === body.key);
        return answer(response, 200, index < 0 ? 'absent' : { messageId: `m${index}` });
      }
      if (request.url === '/tell') {
        told.push({ user: body.user ?? '', summary: body.summary ?? '' });
        return answer(response, 200, {});
      }
      const dice = random() / faults;
      if (dice < 0.2) return answer(response, 429, {}, { 'retry-after': '1' });
      if (dice < 0.4) return answer(response, 500, {});
      // Half-open, not taken: no answer ever comes.
      if (dice < 0.5) return;
      await new Promise((resolve) => setTimeout(resolve, random() * delayMs));
      visible.push({ channel: body.channel ?? '', key: body.key ?? '', payload: body.payload ?? '', at: now() });
      if (dice < 0.7) return void response.destroy();
      if (dice < 0.9) return answer(response, 502, {});
      // Half-open, taken.
      if (dice < 1) return;
      answer(response, 200, { messageId: `m${visible.length - 1}` });
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visible,
    told,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
