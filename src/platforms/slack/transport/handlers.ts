import type { App } from '@slack/bolt';
import type { Asker, Place, Request } from '../../../core/request.ts';
import type { CommandSpec } from '../../../core/spec.ts';
import { asDeliveryError } from '../faults.ts';
import { homeView } from '../home.ts';
import { BRIEF_THIS } from '../manifest.ts';
import { commandPayload, type EventPayload, eventPayload, type PressPayload, pressPayload, shortcutPayload, spoken } from '../payloads.ts';
import { expiredModal, quoteModal, quoteOfValue } from '../quote.ts';
import { mentions, readCommand, readSentence } from '../words.ts';
import type { AskerOf } from './asker.ts';
import type { Once } from './once.ts';
import { stateKey } from './outbox.ts';
import { type ServeDeps, serve } from './serve.ts';
import { share } from './sharing.ts';
import type { ResponseUrl } from './ways.ts';

const BRIEF_THIS_LENGTH = 500;

export interface HandlerDeps extends ServeDeps {
  readonly specs: readonly CommandSpec[];
  readonly prefix: string | null;
  readonly botUserId: string;
  readonly teamId: string;
  readonly askerOf: AskerOf;
  readonly once: Once;
  /** Runs work after the ack and keeps it in sight until it ends, so that a stop can wait for it. */
  readonly run: (work: Promise<void>) => void;
}

type Said = Pick<Request, 'id' | 'kind' | 'name' | 'text'> & { readonly values?: Request['values'] };

function answerTo(url: string | undefined, now: number): ResponseUrl | null {
  return url === undefined || url === '' ? null : { url, arrivedAt: now, uses: 0 };
}

function request(place: Place, asker: Asker, said: Said): Request {
  return { values: {}, ...said, place, asker };
}

function onCommands(app: App, deps: HandlerDeps): void {
  app.command(/.*/, async ({ ack, body }) => {
    await ack();
    const { command, text, team_id, channel_id, user_id, trigger_id, response_url } = commandPayload.parse(body);
    const read = readCommand(command, text, deps.specs, deps.prefix);
    if (read === null) return;
    const place: Place = { platform: 'slack', tenant: team_id, channel: channel_id };
    const responseUrl = answerTo(response_url, deps.now());
    const work = async () => {
      if (!(await deps.once([stateKey(team_id, 'seen', trigger_id)]))) return;
      const asker = await deps.askerOf(user_id, channel_id);
      await serve({ request: request(place, asker, { id: trigger_id, kind: 'command', ...read }), responseUrl }, deps);
    };
    deps.run(work());
  });
}

/** Where an event is answered, and the thread's last question; null where it is not meant for the bot. */
async function placeOf(
  { team_id: tenant, event }: EventPayload,
  { state, botUserId }: HandlerDeps,
): Promise<{ place: Place; subject: string | null } | null> {
  const place: Place = {
    platform: 'slack',
    tenant,
    channel: event.channel,
    ...(event.thread_ts === undefined ? {} : { thread: event.thread_ts }),
  };
  if (event.channel_type === 'im' || event.channel.startsWith('D')) return { place, subject: null };
  const subject = event.thread_ts === undefined ? null : await state.get(stateKey(tenant, 'thread', event.channel, event.thread_ts));
  if (event.type === 'app_mention' || mentions(event.text, botUserId))
    return { place: { ...place, thread: event.thread_ts ?? event.ts }, subject };
  return subject === null ? null : { place, subject };
}

async function onWords(body: unknown, deps: HandlerDeps): Promise<void> {
  const parsed = eventPayload.safeParse(body);
  if (!parsed.success || !spoken(parsed.data)) return;
  const { team_id: tenant, event, event_id } = parsed.data;
  const found = await placeOf(parsed.data, deps);
  if (found === null || event.user === undefined) return;
  // The same words come as `app_mention` and as `message`, and again when Slack missed our ack: one reaction to all of them.
  const keys = [
    stateKey(tenant, 'said', event.channel, event.ts),
    ...(event_id === undefined ? [] : [stateKey(tenant, 'event', event_id)]),
  ];
  if (!(await deps.once(keys))) return;
  const text = readSentence(event.text, deps.botUserId);
  const asker = await deps.askerOf(event.user, event.channel);
  const said: Said = {
    id: `${event.channel}:${event.ts}`,
    ...(text === '' ? { kind: 'command', name: 'help', text } : { kind: 'sentence', name: null, text }),
    ...(found.subject === null ? {} : { values: { subject: found.subject } }),
  };
  await serve({ request: request(found.place, asker, said), responseUrl: null }, deps);
}

function onEvents(app: App, deps: HandlerDeps): void {
  // Bolt has acked events before a listener runs.
  app.event('app_mention', async ({ body }) => deps.run(onWords(body, deps)));
  app.event('message', async ({ body }) => deps.run(onWords(body, deps)));
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    const view = homeView(deps.specs, deps.prefix);
    deps.run(deps.client.views.publish({ user_id: event.user, view }).then(() => {}));
  });
  app.event('app_uninstalled', async () => deps.ports.fatal(new Error('the app was uninstalled from its Slack workspace')));
  app.event('tokens_revoked', async () => deps.ports.fatal(new Error('the Slack tokens were revoked')));
}

/** Where a press is answered: in the thread of a public message, beside an ephemeral one, in the person's own conversation from App Home. */
function placeOfPress({ team, user, channel, container }: PressPayload, teamId: string): Place {
  const tenant = team?.id ?? user.team_id ?? teamId;
  if (channel === undefined) return { platform: 'slack', tenant, channel: user.id };
  const direct = channel.id.startsWith('D');
  const thread = container.thread_ts ?? (container.is_ephemeral === true || direct ? undefined : container.message_ts);
  return { platform: 'slack', tenant, channel: channel.id, ...(thread === undefined ? {} : { thread }) };
}

async function onPress(body: PressPayload, deps: HandlerDeps): Promise<void> {
  const [action] = body.actions;
  if (action?.value === undefined) return;
  const { value } = action;
  const [id] = action.action_id.split(':');
  const place = placeOfPress(body, deps.teamId);
  if (id === 'quote') {
    // trigger_id lives for three seconds: nothing slow before this.
    const note = await quoteOfValue(value, (key) => deps.state.get(stateKey(place.tenant, 'quote', key)));
    await deps.client.views.open({ trigger_id: body.trigger_id, view: note === null ? expiredModal : quoteModal(note) });
    return;
  }
  if (!(await deps.once([stateKey(place.tenant, 'seen', body.trigger_id)]))) return;
  const asker = await deps.askerOf(body.user.id, body.channel?.id ?? null);
  const arrival = {
    request: request(place, asker, { id: body.trigger_id, kind: 'action', name: null, text: value }),
    responseUrl: answerTo(body.response_url, deps.now()),
  };
  if (id === 'ask') await serve(arrival, deps);
  else await share(arrival, value, id === 'share_anyway', deps.once, deps);
}

function onPresses(app: App, deps: HandlerDeps): void {
  app.action(/^(ask|quote|share|share_anyway)(:\d+)?$/, async ({ ack, body }) => {
    await ack();
    const parsed = pressPayload.safeParse(body);
    if (parsed.success) deps.run(onPress(parsed.data, deps));
  });
  app.shortcut({ callback_id: BRIEF_THIS, type: 'message_action' }, async ({ ack, body }) => {
    await ack();
    const { team, user, channel, message, trigger_id, response_url } = shortcutPayload.parse(body);
    const place: Place = { platform: 'slack', tenant: team?.id ?? user.team_id ?? deps.teamId, channel: channel.id };
    const text = readSentence(message.text, deps.botUserId).replace(/\s+/g, ' ').slice(0, BRIEF_THIS_LENGTH);
    const responseUrl = answerTo(response_url, deps.now());
    const work = async () => {
      if (!(await deps.once([stateKey(place.tenant, 'seen', trigger_id)]))) return;
      const asker = await deps.askerOf(user.id, channel.id);
      await serve({ request: request(place, asker, { id: trigger_id, kind: 'command', name: 'brief', text }), responseUrl }, deps);
    };
    deps.run(work());
  });
}

/** Everything a person can do in Slack, each acked first and answered after. */
export function handle(app: App, deps: HandlerDeps): void {
  onCommands(app, deps);
  onEvents(app, deps);
  onPresses(app, deps);
  app.error(async (error) =>
    deps.log.error({ platform: 'slack', err: error, fault: asDeliveryError(error).message }, 'an event could not be handled'),
  );
}
