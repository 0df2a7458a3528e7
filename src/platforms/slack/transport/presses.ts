import type { App } from '@slack/bolt';
import type { QuoteNote } from '../../../core/message.ts';
import type { Asker, Place } from '../../../core/request.ts';
import type { Words } from '../../../core/words.ts';
import { slackCode } from '../faults.ts';
import { keptValue, quoteOfValue } from '../kept.ts';
import { type PressPayload, pressPayload } from '../payloads.ts';
import { type Around, expiredModal, quoteModal } from '../quote.ts';
import { answerTo, requestOf } from './arrivals.ts';
import { managedBy } from './asker.ts';
import { deliverParts, said } from './deliver.ts';
import type { HandlerDeps, Within } from './deps.ts';
import { isDirect } from './direct.ts';
import { openForm, pressedForm } from './forms.ts';
import { stateKey } from './outbox.ts';
import { publishHome } from './pages.ts';
import { type Arrival, privateWays, serve } from './serve.ts';
import { share } from './sharing.ts';
import { wait } from './wait.ts';

/** A trigger lives for three seconds; a library that has not answered by then leaves the quote without its paragraph. */
const LOOK_MS = 1_500;

interface Press {
  readonly body: PressPayload;
  /** `ask`, `quote`, `share`, `share_anyway`, `feedback`. */
  readonly id: string;
  readonly value: string;
  readonly place: Place;
}

/** Where a press is answered: in the thread of a public message, beside an ephemeral one, in the person's own conversation from a page or form. */
function placeOf({ user, channel, container }: PressPayload, tenant: string): Place {
  if (channel === undefined) return { platform: 'slack', tenant, channel: user.id };
  const direct = channel.id.startsWith('D');
  const thread = container.thread_ts ?? (container.is_ephemeral === true || direct ? undefined : container.message_ts);
  return { platform: 'slack', tenant, channel: channel.id, ...(thread === undefined ? {} : { thread }) };
}

/** The quote as a private message, for when its window could not be opened in time. */
async function sayQuote({ body, place }: Press, note: QuoteNote | null, deps: HandlerDeps): Promise<void> {
  const asker = await deps.askerOf(body.user.id, null);
  const words = deps.wordsFor(asker.locale);
  const request = requestOf(place, asker, { id: body.trigger_id, kind: 'action', name: null, text: '' });
  const arrival = { request, responseUrl: answerTo(body.response_url, deps.now()) };
  const text = note === null ? words.say('slack.expiredQuote') : quoteText(note, words);
  await deliverParts([said(text, words)], privateWays(arrival, deps), `quote:${body.trigger_id}`, deps);
}

function quoteText({ title, published, quote }: QuoteNote, { say, date }: Words): string {
  return say('slack.quoted', { title, day: published === null ? say('draw.undated') : date(published), quote });
}

async function openQuote(press: Press, deps: HandlerDeps): Promise<void> {
  const { body, value, place } = press;
  const { client, state, ports, log } = deps;
  const stored = await keptValue(value, (key) => state.get(stateKey(place.tenant, 'kept', key)));
  const note = stored === null ? null : quoteOfValue(stored);
  const look = async (): Promise<Around> => {
    if (note?.start === undefined || !ports.pages) return null;
    return (await ports.pages.paragraph(note, place)) ?? 'gone';
  };
  const late = wait(LOOK_MS);
  const [around = null, asker] = await Promise.all([
    Promise.race([look(), late.then(() => null)]),
    Promise.race([deps.askerOf(body.user.id, null), late.then(() => null)]),
  ]);
  const words = deps.wordsFor(asker?.locale);
  try {
    await client.views.open({ trigger_id: body.trigger_id, view: note === null ? expiredModal(words) : quoteModal(note, around, words) });
  } catch (error) {
    log.warn({ platform: 'slack', code: slackCode(error) }, 'a source could not be opened');
    await sayQuote(press, note, deps);
  }
}

/** The right to change a digest is the right in its own channel, not on the page that shows it. */
async function askedAt(line: string, { body, place }: Press, { askerOf, ports }: HandlerDeps): Promise<{ place: Place; asker: Asker }> {
  const id = /^digest \w+ ([a-z0-9]+)/.exec(line)?.[1];
  const seeing = await askerOf(body.user.id, null);
  const found = id === undefined ? null : await ports.pages?.digest(id, place, seeing);
  if (!found) return { place, asker: { ...seeing, managesChannel: true } };
  const direct = isDirect(found.place.channel);
  return { place: found.place, asker: direct ? { ...seeing, managesChannel: true } : await askerOf(body.user.id, found.place.channel) };
}

/** A press on the App Home: what changes a digest shows there; what has to be read comes as a direct message. */
async function pressedAtHome(press: Press, line: string, deps: HandlerDeps): Promise<void> {
  const { body, place } = press;
  const at = await askedAt(line, press, deps);
  const request = requestOf(at.place, at.asker, { id: body.trigger_id, kind: 'action', name: null, text: line });
  if (/^digest (?:pause|resume|remove|undo) /.test(line)) {
    const { message } = await deps.ports.respond(request);
    return publishHome(body.user.id, place.tenant, message.summary, deps);
  }
  await serve({ request, responseUrl: null, answerAt: place }, deps);
  const { say } = deps.wordsFor(at.asker.locale);
  await publishHome(body.user.id, place.tenant, say('slack.home.underMessages'), deps);
}

async function onAsk(press: Press, arrival: Omit<Arrival, 'request'>, deps: HandlerDeps): Promise<void> {
  const { body, place, value } = press;
  const line = await keptValue(value, (key) => deps.state.get(stateKey(place.tenant, 'kept', key)));
  const user = body.user.id;
  const form = line === null ? null : pressedForm(line);
  if (form !== null && (await openForm({ form, place, user, triggerId: body.trigger_id }, deps))) return;
  if (line !== null && body.view?.type === 'home') return pressedAtHome(press, line, deps);
  const asker = await deps.askerOf(user, managedBy(line ?? '', body.channel?.id ?? null));
  const request = requestOf(place, asker, { id: body.trigger_id, kind: 'action', name: null, text: line ?? '' });
  if (line !== null) return serve({ ...arrival, request }, deps);
  const words = deps.wordsFor(asker.locale);
  await deliverParts(
    [said(words.say('slack.expiredChoice'), words)],
    privateWays({ ...arrival, request }, deps),
    `expired:${request.id}`,
    deps,
  );
}

async function onPress(press: Press, deps: HandlerDeps): Promise<void> {
  const { body, id, value, place } = press;
  const { user, container, view } = body;
  if (id === 'ask' && deps.doubled([place.tenant, user.id, container.message_ts ?? view?.type ?? '', value].join('\n'))) return;
  // Nothing slow before this: the trigger lives for three seconds.
  if (id === 'quote') return openQuote(press, deps);
  if (!(await deps.once([stateKey(place.tenant, 'seen', body.trigger_id)]))) return;
  const responseUrl = answerTo(body.response_url, deps.now());
  if (id === 'ask' || id === 'feedback') return onAsk(press, { responseUrl }, deps);
  const asker = await deps.askerOf(body.user.id, null);
  const request = requestOf(place, asker, { id: body.trigger_id, kind: 'action', name: null, text: value });
  await share({ request, responseUrl }, value, id === 'share_anyway', deps.once, deps);
}

/** What people press: buttons and menus under answers, on the App Home and in forms. */
export function handlePresses(app: App, within: Within): void {
  app.action(/^(ask|quote|share|share_anyway|feedback)(:\d+)?$/, async ({ ack, body }) => {
    await ack();
    const parsed = pressPayload.safeParse(body);
    const [action] = parsed.data?.actions ?? [];
    const value = action?.value ?? action?.selected_option?.value;
    if (!parsed.success || action === undefined || value === undefined) return;
    const tenant = parsed.data.team?.id ?? parsed.data.user.team_id ?? '';
    const [id = ''] = action.action_id.split(':');
    within(tenant, (deps) => onPress({ body: parsed.data, id, value, place: placeOf(parsed.data, tenant) }, deps));
  });
}
