import { randomUUID } from 'node:crypto';
import type { Message } from '../../../core/message.ts';
import type { PlatformPorts } from '../../../core/platform.ts';
import type { Place, Reply, Request } from '../../../core/request.ts';
import { personKey } from '../../../core/state.ts';
import type { Words } from '../../../core/words.ts';
import { limits } from '../limits.ts';
import { drawParts } from '../parts.ts';
import { sharable, withShareButton } from '../share.ts';
import { whileBusy } from './busy.ts';
import { type DeliverOptions, deliverParts, said } from './deliver.ts';
import { isDirect } from './direct.ts';
import { stateKey } from './outbox.ts';
import { byUrl, type Deps, ephemeral, isRevoked, message, type ResponseUrl, type Way } from './ways.ts';

const SHARED_KEPT_MS = 24 * 60 * 60_000;
const THREAD_KEPT_MS = 30 * 24 * 60 * 60_000;

export interface ServeDeps extends Deps, DeliverOptions {
  readonly ports: PlatformPorts;
  /** The workspace's token no longer works. */
  readonly revoked: (error: Error) => void;
  readonly run: (work: Promise<void>) => void;
}

/** A Request with the ways back to who asked. */
export interface Arrival {
  readonly request: Request;
  readonly responseUrl: ResponseUrl | null;
  /** The message that asked, where there was one. */
  readonly spokenAt?: string;
  /** Where the answer is read, where that is not the place it is about. */
  readonly answerAt?: Place;
}

/** To the asker alone: by the interaction's url, else ephemeral, else as a direct message. */
export function privateWays({ request, responseUrl, answerAt }: Arrival, deps: Deps): readonly Way[] {
  const { asker } = request;
  const place = answerAt ?? request.place;
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
function apology(id: string, { say }: Words): Message {
  const text = say('slack.apology', { id });
  return { summary: text, nodes: [{ kind: 'notice', tone: 'warning', text }] };
}

async function answered({ request }: Arrival, { ports, log, wordsFor }: ServeDeps): Promise<Reply> {
  try {
    return await ports.respond(request);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.error({ platform: 'slack', id, err: error }, 'an answer failed');
    return { message: apology(id, wordsFor(request.asker.locale)), private: request.kind !== 'sentence' };
  }
}

/** Remembers that the bot answers in this thread, so that replies there need no mention. */
async function rememberThread({ place }: Request, { state }: Deps): Promise<void> {
  if (place.thread !== undefined) await state.set(stateKey(place.tenant, 'thread', place.channel, place.thread), '1', THREAD_KEPT_MS);
}

/** A shared answer is judged by those who read it in their own answer. */
function withoutFeedback(message: Message): Message {
  return { ...message, nodes: message.nodes.filter(({ kind }) => kind !== 'feedback') };
}

/** Where a private answer is kept for its asker alone to share. */
export function shareKey({ place, asker }: Request, key: string): string {
  return personKey('slack', place.tenant, asker.id, 'share', key);
}

async function drawnFor({ request, answerAt }: Arrival, reply: Reply, { state, wordsFor }: Deps) {
  const words = wordsFor(reply.message.locale);
  const parts = drawParts(reply.message, limits.answerParts, words);
  if (!reply.private || isDirect((answerAt ?? request.place).channel) || !sharable(reply.message)) return parts;
  const key = randomUUID();
  await state.set(shareKey(request, key), JSON.stringify(withoutFeedback(reply.message)), SHARED_KEPT_MS);
  return withShareButton(parts, key, words);
}

/** The command line that asks the same again; null for a sentence. */
function askAgain({ kind, name, text }: Request): string | null {
  if (kind === 'sentence') return null;
  return [name ?? '', text].join(' ').trim().slice(0, 1500);
}

/** Asks the house and brings the answer to who asked, by whichever way is open. Never throws. */
export async function serve(arrival: Arrival, deps: ServeDeps): Promise<void> {
  const { log } = deps;
  const { request } = arrival;
  const done = whileBusy(arrival, deps);
  try {
    const reply = await answered(arrival, deps);
    done(!reply.private && reply.needless !== true);
    if (reply.needless === true) return;
    if (!reply.private) await rememberThread(request, deps);
    const parts = await drawnFor(arrival, reply, deps);
    const ways = reply.private ? privateWays(arrival, deps) : publicWays(arrival, deps);
    const outcome = await deliverParts(parts, ways, `answer:${request.id}`, deps);
    if (outcome === 'sent') return;
    log.error({ platform: 'slack', request: request.id, outcome }, 'an answer may not have arrived');
    if (outcome === 'unconfirmed') {
      const words = deps.wordsFor(request.asker.locale);
      const notice = said(words.say('slack.unconfirmed'), words, askAgain(request));
      // By another way than the one that gave no answer, where there is one.
      await deliverParts([notice], privateWays({ ...arrival, responseUrl: null }, deps), `notice:${request.id}`, deps);
    }
  } catch (error) {
    log.error({ platform: 'slack', request: request.id, err: error }, 'an answer could not be delivered');
    if (isRevoked(error)) deps.revoked(error as Error);
  }
}
