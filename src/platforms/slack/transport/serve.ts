import { randomUUID } from 'node:crypto';
import type { Message } from '../../../core/message.ts';
import type { PlatformPorts } from '../../../core/platform.ts';
import type { Reply, Request } from '../../../core/request.ts';
import { limits } from '../limits.ts';
import { drawParts } from '../parts.ts';
import { sharable, withShareButton } from '../share.ts';
import { type DeliverOptions, deliverParts, said } from './deliver.ts';
import { stateKey } from './outbox.ts';
import { byUrl, type Deps, ephemeral, isRevoked, message, type ResponseUrl, type Way } from './ways.ts';

const SHARED_KEPT_MS = 24 * 60 * 60_000;
const THREAD_KEPT_MS = 30 * 24 * 60 * 60_000;

export interface ServeDeps extends Deps, DeliverOptions {
  readonly ports: PlatformPorts;
}

/** A Request with the ways back to who asked. */
export interface Arrival {
  readonly request: Request;
  readonly responseUrl: ResponseUrl | null;
}

/** A person's conversation with the bot, where everything is private already. */
function isDirect(channel: string): boolean {
  return /^[DUW]/.test(channel);
}

/** To the asker alone: by the interaction's url, else ephemeral, else as a direct message. */
export function privateWays({ request, responseUrl }: Arrival, deps: Deps): readonly Way[] {
  const { place, asker } = request;
  const direct = message({ platform: 'slack', tenant: place.tenant, channel: asker.id }, deps);
  const url = responseUrl === null ? [] : [byUrl(responseUrl, 'ephemeral', place, deps)];
  return isDirect(place.channel) ? [...url, message(place, deps), direct] : [...url, ephemeral(asker.id, place, deps), direct];
}

/** To everybody in the place: as a message, else by the interaction's url (which needs no membership), else to the asker. */
function publicWays(arrival: Arrival, deps: Deps): readonly Way[] {
  const { place } = arrival.request;
  const url = arrival.responseUrl === null ? [] : [byUrl(arrival.responseUrl, 'in_channel', place, deps)];
  return [message(place, deps), ...url, ...privateWays(arrival, deps).filter(({ name }) => name !== 'thread')];
}

/** A bug of ours, said kindly: the short id leads to the stack in the log. */
function apology(id: string): Message {
  const text = `Something went wrong on our side. Please try again; if it happens again, tell the operator this id: ${id}.`;
  return { summary: text, nodes: [{ kind: 'notice', tone: 'warning', text }] };
}

async function answered({ request }: Arrival, { ports, log }: ServeDeps): Promise<Reply> {
  try {
    return await ports.respond(request);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error({ platform: 'slack', id, err: error }, 'an answer failed');
    return { message: apology(id), private: request.kind !== 'sentence' };
  }
}

/** Remembers that the bot answers in this thread and what it was asked last, so that replies there need no mention. */
async function rememberThread({ place, text }: Request, { state }: Deps): Promise<void> {
  if (place.thread !== undefined)
    await state.set(stateKey(place.tenant, 'thread', place.channel, place.thread), text.slice(0, 500), THREAD_KEPT_MS);
}

async function drawnFor({ request }: Arrival, reply: Reply, { state }: Deps) {
  const parts = drawParts(reply.message, limits.answerParts);
  if (!reply.private || isDirect(request.place.channel) || !sharable(reply.message)) return parts;
  const key = randomUUID();
  await state.set(stateKey(request.place.tenant, 'share', key), JSON.stringify(reply.message), SHARED_KEPT_MS);
  return withShareButton(parts, key);
}

/** The command line that asks the same again; null for a sentence. */
function askAgain({ kind, name, text }: Request): string | null {
  if (kind === 'sentence') return null;
  return [name ?? '', text].join(' ').trim().slice(0, 1500);
}

/** Asks the house and brings the answer to who asked, by whichever way is open. Never throws. */
export async function serve(arrival: Arrival, deps: ServeDeps): Promise<void> {
  const { log, ports } = deps;
  const { request } = arrival;
  try {
    const reply = await answered(arrival, deps);
    if (!reply.private) await rememberThread(request, deps);
    const parts = await drawnFor(arrival, reply, deps);
    const ways = reply.private ? privateWays(arrival, deps) : publicWays(arrival, deps);
    const outcome = await deliverParts(parts, ways, `answer:${request.id}`, deps);
    if (outcome === 'sent') return;
    log.error({ platform: 'slack', request: request.id, outcome }, 'an answer may not have arrived');
    if (outcome === 'unconfirmed') {
      const notice = said('Slack did not confirm that the answer arrived. If you do not see it, ask again.', askAgain(request));
      await deliverParts([notice], privateWays(arrival, deps), `notice:${request.id}`, deps);
    }
  } catch (error) {
    log.error({ platform: 'slack', request: request.id, err: error }, 'an answer could not be delivered');
    if (isRevoked(error)) ports.fatal(error as Error);
  }
}
