import type { App } from '@slack/bolt';
import type { Asker, Place, Request } from '../../../core/request.ts';
import { BRIEF_THIS } from '../manifest.ts';
import { commandPayload, type EventPayload, eventPayload, shortcutPayload, spoken } from '../payloads.ts';
import { mentions, readCommand, readSentence } from '../reading.ts';
import { managedBy } from './asker.ts';
import { deliverParts, said } from './deliver.ts';
import type { HandlerDeps, Within } from './deps.ts';
import { isDirect } from './direct.ts';
import { formLine, openForm } from './forms.ts';
import { stateKey } from './outbox.ts';
import { type Arrival, privateWays, serve } from './serve.ts';
import type { ResponseUrl } from './ways.ts';

/** So much of a message is handed on: more tells no better what it is about. */
const BRIEF_THIS_LENGTH = 4_000;

type Said = Pick<Request, 'id' | 'kind' | 'name' | 'text'>;

/** The way to answer an interaction; null where Slack gave none. */
export function answerTo(url: string | undefined, now: number): ResponseUrl | null {
  return url === undefined || url === '' ? null : { url, arrivedAt: now, uses: 0 };
}

export function requestOf(place: Place, asker: Asker, said: Said): Request {
  return { values: {}, ...said, place, asker, ...(isDirect(place.channel) ? { direct: true } : {}) };
}

async function onCommand(payload: ReturnType<typeof commandPayload.parse>, deps: HandlerDeps): Promise<void> {
  const { command, text, team_id: tenant, channel_id: channel, user_id: user, trigger_id, response_url } = payload;
  const read = readCommand(command, text, deps.specs, deps.prefix);
  if (read === null) return;
  const place: Place = { platform: 'slack', tenant, channel };
  if (!(await deps.once([stateKey(tenant, 'seen', trigger_id)]))) return;
  const form = formLine(`${read.name} ${read.text}`);
  if (form !== null && (await openForm({ form, place, user, triggerId: trigger_id }, deps))) return;
  const asker = await deps.askerOf(user, managedBy(`${read.name} ${read.text}`, channel));
  const request = requestOf(place, asker, { id: trigger_id, kind: 'command', ...read });
  await serve({ request, responseUrl: answerTo(response_url, deps.now()) }, deps);
}

/** Where an event is answered, and whether it only may be meant for the bot; null where it is not meant for the bot. */
async function placeOf(
  { team_id: tenant, event }: EventPayload,
  { state, botUserId }: HandlerDeps,
): Promise<{ readonly place: Place; readonly overheard: boolean } | null> {
  const { channel, thread_ts: thread, ts } = event;
  const place: Place = { platform: 'slack', tenant, channel, ...(thread === undefined ? {} : { thread }) };
  if (event.channel_type === 'im' || channel.startsWith('D')) return { place, overheard: false };
  if (event.type === 'app_mention' || mentions(event.text, botUserId))
    return { place: { ...place, thread: thread ?? ts }, overheard: false };
  if (thread === undefined) return null;
  // Under a message of the bot's own, a digest or a shared answer, or where it was asked before.
  const ours = event.parent_user_id === botUserId || (await state.get(stateKey(tenant, 'thread', channel, thread))) !== null;
  return ours ? { place, overheard: true } : null;
}

async function onWords(payload: EventPayload, deps: HandlerDeps): Promise<void> {
  const { team_id: tenant, event, event_id } = payload;
  const found = await placeOf(payload, deps);
  if (found === null || event.user === undefined || event.user === deps.botUserId) return;
  // The same words come as `app_mention` and as `message`, and again when Slack missed our ack: one reaction to all of them.
  const keys = [
    stateKey(tenant, 'said', event.channel, event.ts),
    ...(event_id === undefined ? [] : [stateKey(tenant, 'event', event_id)]),
  ];
  if (!(await deps.once(keys))) return;
  const text = readSentence(event.text, deps.botUserId);
  const asker = await deps.askerOf(event.user, managedBy(text, event.channel));
  const said: Said = {
    id: `${event.channel}:${event.ts}`,
    ...(text === '' ? { kind: 'command', name: 'help', text } : { kind: 'sentence', name: null, text }),
  };
  const request = { ...requestOf(found.place, asker, said), ...(found.overheard ? { overheard: true } : {}) };
  const arrival: Arrival = { request, responseUrl: null, spokenAt: event.ts };
  await serve(arrival, deps);
}

/** The words of a message, else of what is attached to it: a link's preview, another app's card. Empty where it has none. */
function wordsIn({ text, attachments }: ReturnType<typeof shortcutPayload.parse>['message'], botUserId: string): string {
  const attached = (attachments ?? []).flatMap(({ title, text: body, fallback }) => [[title ?? '', body ?? fallback ?? ''].join('. ')]);
  const bare = [text, ...attached].map((one) =>
    readSentence(one, botUserId)
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return (bare.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? '').slice(0, BRIEF_THIS_LENGTH).toWellFormed();
}

async function onShortcut(payload: ReturnType<typeof shortcutPayload.parse>, tenant: string, deps: HandlerDeps): Promise<void> {
  const { user, channel, message, trigger_id: id, response_url } = payload;
  if (!(await deps.once([stateKey(tenant, 'seen', id)]))) return;
  const asker = await deps.askerOf(user.id, null);
  const place: Place = { platform: 'slack', tenant, channel: channel.id };
  const base = requestOf(place, asker, { id, kind: 'command', name: 'brief', text: '' });
  const topic = wordsIn(message, deps.botUserId);
  const responseUrl = answerTo(response_url, deps.now());
  if (topic === '') {
    const ways = privateWays({ request: base, responseUrl }, deps);
    const words = deps.wordsFor(asker.locale);
    return void (await deliverParts([said(words.say('slack.nothingToBriefOn'), words)], ways, `no-words:${id}`, deps));
  }
  // As a value and not as words behind the command: what somebody else wrote must never be read as a command of who briefs on it.
  await serve({ request: { ...base, values: { topic }, fromMessage: true }, responseUrl }, deps);
}

/** What people ask: by command, by mention or direct message, by the shortcut on a message. */
export function handleArrivals(app: App, within: Within): void {
  app.command(/.*/, async ({ ack, body }) => {
    await ack();
    const payload = commandPayload.parse(body);
    within(payload.team_id, (deps) => onCommand(payload, deps));
  });
  const words = async ({ body }: { readonly body: unknown }) => {
    // Bolt has acked events before a listener runs.
    const parsed = eventPayload.safeParse(body);
    if (parsed.success && spoken(parsed.data)) within(parsed.data.team_id, (deps) => onWords(parsed.data, deps));
  };
  app.event('app_mention', words);
  app.event('message', words);
  app.shortcut({ callback_id: BRIEF_THIS, type: 'message_action' }, async ({ ack, body }) => {
    await ack();
    const payload = shortcutPayload.parse(body);
    const tenant = payload.team?.id ?? payload.user.team_id ?? '';
    within(tenant, (deps) => onShortcut(payload, tenant, deps));
  });
}
