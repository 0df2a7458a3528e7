import { type FaultBox, faultBox } from '../shared/faults.ts';
import { localServer } from '../shared/http.ts';
import type { Watch } from '../shared/watch.ts';
import { answerApi, type Seen, type Team, type Tokens } from './api.ts';
import { viewProblems } from './blocks.ts';
import { controlNamed } from './controls.ts';
import { type Ack, deliverByHttp, type Envelope } from './delivery.ts';
import { type Filled, submitted } from './forms.ts';
import type { Fields } from './message-rules.ts';
import { type Oauth, oauthOf } from './oauth.ts';
import {
  commandOf,
  eventOf,
  globalShortcutOf,
  ofOrg,
  type Pressed,
  pressable,
  pressOf,
  saidEvent,
  shortcutOf,
  submissionOf,
  suggestionOf,
} from './payloads.ts';
import { type SocketMode, socketMode } from './socket.ts';
import { issuer } from './urls.ts';
import { newWorld, TEAM, type World } from './world.ts';

/** Slack takes an interaction for failed without an ack by then. */
export const ACK_LIMIT_MS = 3_000;

/** Who does something, where; U1 in C1 of the first workspace if nothing is said. */
export interface From {
  readonly user?: string;
  readonly channel?: string;
  readonly team?: string;
}

/** A local Slack with one workspace, as strict as the real one: what it would refuse is refused. */
export interface SlackStandIn {
  /** What SLACK_API_URL is set to. */
  readonly apiUrl: string;
  readonly tokens: Tokens;
  readonly world: World;
  readonly faults: FaultBox;
  readonly seen: Seen[];
  readonly sockets: SocketMode;
  /** Every delivery with the time to its ack, or how it was not acked. */
  readonly acks: { readonly type: Envelope['type']; readonly ms: number; readonly late: boolean }[];
  /** Sends an envelope and waits for its ack (at most ACK_LIMIT_MS). False where nobody took it in time. */
  deliver(envelope: Envelope): Promise<boolean>;
  command(line: string, from?: From): Promise<boolean>;
  /** A person writes; the app hears of it as far as its events and memberships allow. Resolves with the message's ts. */
  say(text: string, from?: From & { readonly thread?: string }): Promise<string>;
  /** A person presses the newest button, or chooses the newest entry of a menu, with this label that they can see. */
  press(label: string, from?: From): Promise<boolean>;
  /** The same on the person's App Home, or in the form or window that they have open. */
  pressAtHome(label: string, from?: From): Promise<boolean>;
  pressInModal(label: string, from?: From): Promise<boolean>;
  /** A person chooses a message shortcut on the newest message of a channel. */
  shortcut(callbackId: string, text: string, from?: From): Promise<boolean>;
  globalShortcut(callbackId: string, from?: From): Promise<boolean>;
  openHome(user: string, team?: string): Promise<boolean>;
  /** The form or window that a person has open. */
  modalOf(user: string, team?: string): Fields | null;
  /** A person sends the form that they have open; what they leave alone stays as it was shown. Resolves with what then stands beside its fields. */
  submit(filled: Filled, from?: From): Promise<Readonly<Record<string, string>>>;
  /** A person types into a menu of the open form whose entries come from the app. Resolves with the entries' values. */
  suggest(field: string, typed: string, from?: From): Promise<readonly string[]>;
  /** Something that happens in the workspace. */
  event(event: Fields, team?: string): Promise<boolean>;
  openAssistant(user: string): Promise<string>;
  /** Another workspace with the same people and channels, which could install the app; `org`: one of an organisation, which installs it for all of its own. */
  addTeam(id: string, org?: string): Team;
  readonly oauth: Oauth;
  close(): Promise<void>;
}

export interface StandInOptions {
  /** Deliver by signed HTTP to this address instead of by socket. */
  readonly http?: { url: string; readonly secret: string };
  readonly port?: number;
  readonly scopes: readonly string[];
  /** Slack's clock, in ms; default: this machine's. */
  readonly now?: () => number;
  /** Decides what goes wrong, in the place of a box to be filled. */
  readonly faults?: FaultBox;
  readonly watch?: Watch;
}

export async function slackStandIn(options: StandInOptions): Promise<SlackStandIn> {
  const { faults = faultBox(), watch } = options;
  const world = newWorld(options.now);
  const seen: Seen[] = [];
  const acks: SlackStandIn['acks'] = [];
  const tokens: Tokens = { bot: 'xoxb-stand-in', app: 'xapp-stand-in', scopes: options.scopes };
  const issued = issuer(world);

  const local = await localServer(async (request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/api/'))
      await answerApi(request, response, { faults, tokens, seen, call, teams, ...(watch === undefined ? {} : { watch }) });
    else if (path.startsWith('/response/')) await issued.answer(request, response, faults);
    else response.writeHead(404).end();
  }, options.port);
  const sockets = socketMode(local.server);
  const teams: Team[] = [];
  const oauth = oauthOf(teams, world.nowMs);
  const call = { world, openSocket: () => sockets.open(local.url), trigger: (id: unknown) => issued.spend(id), oauth: oauth.access };
  const worldOf = (team: string): World => teams.find((one) => one.world.team === team)?.world ?? world;

  /** Sends an envelope; null where nobody took it in time. */
  const exchange = async (given: Envelope): Promise<Ack | null> => {
    const envelope = { ...given, payload: ofOrg(given.payload as Fields, teams) };
    const settle = ({ ms, payload }: Ack) => {
      const late = ms >= ACK_LIMIT_MS;
      acks.push({ type: envelope.type, ms, late });
      return late ? null : { ms, payload };
    };
    if (options.http !== undefined) {
      const { status, ack } = await deliverByHttp(options.http.url, envelope, options.http.secret);
      return status === 200 ? settle(ack) : null;
    }
    const sent = sockets.send(envelope);
    if (sent === null) return null;
    const late = Promise.withResolvers<Ack>();
    const timer = setTimeout(() => late.resolve({ ms: ACK_LIMIT_MS, payload: undefined }), ACK_LIMIT_MS);
    return settle(await Promise.race([sent.ack, late.promise]).finally(() => clearTimeout(timer)));
  };
  const deliver = async (envelope: Envelope) => (await exchange(envelope)) !== null;
  const interactive = (payload: Fields) => deliver({ type: 'interactive', payload });

  const means = (user: string, channel: string | null, team = TEAM) => ({
    trigger_id: issued.trigger(user),
    ...(channel === null ? {} : { response_url: issued.responseUrl(local.url, channel, user, worldOf(team)) }),
  });

  const openModal = (user: string, team: string) => {
    const { modals, closed } = worldOf(team);
    const found = modals.findLast((one) => one.user === user && !closed.has(one.id));
    if (found === undefined) throw new Error(`${user} has no form open`);
    return found;
  };

  const pressIn = (pressed: Pressed['surface'], label: string, user: string, team: string) => {
    const blocks = pressed.kind === 'view' ? (pressed.view.blocks as readonly unknown[]) : pressed.message.blocks;
    const control = controlNamed(blocks, label);
    if (control === undefined) throw new Error(`${user} sees no "${label}"`);
    return interactive(pressOf({ surface: pressed, control }, user, team, means(user, null)));
  };

  /** What Slack does with the answer to a sent form: errors beside fields, another view, or the form closes. */
  const afterSubmission = (id: string, user: string, team: string, payload: unknown): Readonly<Record<string, string>> => {
    const { modals, closed } = worldOf(team);
    const { response_action, errors, view } = (payload ?? {}) as Fields;
    if (response_action === 'errors') {
      const fields = (modals.findLast((one) => one.id === id)?.view.blocks ?? []) as readonly Fields[];
      const wrong = Object.keys(errors as object).find((key) => !fields.some(({ block_id, type }) => block_id === key && type === 'input'));
      if (wrong !== undefined) throw new Error(`Slack shows trouble connecting: there is no input block "${wrong}"`);
      return errors as Readonly<Record<string, string>>;
    }
    if (response_action !== 'update') {
      closed.add(id);
      return {};
    }
    const problems = viewProblems(view);
    if (problems.length > 0) throw new Error(`Slack shows trouble connecting: ${problems.join('; ')}`);
    modals.push({ id, user, view: view as Fields });
    return {};
  };

  return {
    apiUrl: `${local.url}/api/`,
    tokens,
    world,
    faults,
    seen,
    sockets,
    acks,
    oauth,
    deliver,
    addTeam(id, org) {
      const bot = `xoxb-${(org ?? id).toLowerCase()}`;
      const team: Team = { world: newWorld(options.now, id), org: org ?? null, bot, refresh: null };
      teams.push(team);
      return team;
    },
    command: (line, { user = 'U1', channel = 'C1', team = TEAM } = {}) =>
      deliver({ type: 'slash_commands', payload: commandOf(line, user, channel, means(user, channel, team), team) }),
    async say(text, { user = 'U1', channel = 'C1', thread, team = TEAM } = {}) {
      const there = worldOf(team);
      const { ts } = there.post({
        text,
        blocks: [],
        metadata: null,
        warnings: [],
        channel,
        thread: thread ?? null,
        user,
        byBot: false,
        onlyFor: null,
      });
      const kind = there.channels.get(channel)?.kind ?? 'public';
      for (const event of saidEvent({ text, user, channel, ts, kind, ...(thread === undefined ? {} : { thread }) }, there)) {
        await deliver({ type: 'events_api', payload: eventOf(event, team) });
      }
      return ts;
    },
    press(label, { user = 'U1', channel = 'C1', team = TEAM } = {}) {
      const found = pressable(worldOf(team), channel, user, label);
      if (found === null) throw new Error(`${user} sees no button "${label}" in ${channel}`);
      return interactive(pressOf(found, user, team, means(user, channel, team)));
    },
    async pressAtHome(label, { user = 'U1', team = TEAM } = {}) {
      const view = worldOf(team).homes.get(user);
      if (view === undefined) throw new Error(`${user} has no App Home yet`);
      return pressIn({ kind: 'view', id: 'VHOME', view }, label, user, team);
    },
    async pressInModal(label, { user = 'U1', team = TEAM } = {}) {
      const { id, view } = openModal(user, team);
      return pressIn({ kind: 'view', id, view }, label, user, team);
    },
    shortcut: (callbackId, text, { user = 'U1', channel = 'C1', team = TEAM } = {}) =>
      interactive(shortcutOf(callbackId, text, user, channel, means(user, channel, team), team)),
    globalShortcut: (callbackId, { user = 'U1', team = TEAM } = {}) =>
      interactive(globalShortcutOf(callbackId, user, team, means(user, null))),
    openHome: (user, team = TEAM) => {
      const event = { type: 'app_home_opened', user, tab: 'home', channel: worldOf(team).direct(user).id, event_ts: world.nextTs() };
      return deliver({ type: 'events_api', payload: eventOf(event, team) });
    },
    modalOf(user, team = TEAM) {
      const { modals, closed } = worldOf(team);
      return modals.findLast((one) => one.user === user && !closed.has(one.id))?.view ?? null;
    },
    async submit(filled, { user = 'U1', team = TEAM } = {}) {
      const { id, view } = openModal(user, team);
      const ack = await exchange({
        type: 'interactive',
        payload: submissionOf(id, view, submitted(view, filled), user, team, means(user, null)),
      });
      if (ack === null) throw new Error('Slack shows trouble connecting: the form was not acked in time');
      return afterSubmission(id, user, team, ack.payload);
    },
    async suggest(field, typed, { user = 'U1', team = TEAM } = {}) {
      const { id, view } = openModal(user, team);
      const block = (view.blocks as readonly Fields[]).find(({ block_id }) => block_id === field);
      if (block === undefined) throw new Error(`the form has no field "${field}"`);
      const ack = await exchange({ type: 'interactive', payload: suggestionOf(id, view, block, typed, user, team) });
      const { options: offered } = (ack?.payload ?? {}) as { readonly options?: readonly Fields[] };
      if (offered === undefined || offered.length > 100) throw new Error('Slack shows no results: the app gave none that it takes');
      return offered.map(({ value }) => String(value));
    },
    event: (event, team = TEAM) => deliver({ type: 'events_api', payload: eventOf(event, team) }),
    async openAssistant(user) {
      const channel = world.direct(user).id;
      const thread_ts = world.nextTs();
      world.prompts.set(`${channel}/${thread_ts}`, []);
      const assistant_thread = { user_id: user, context: {}, channel_id: channel, thread_ts };
      await deliver({ type: 'events_api', payload: eventOf({ type: 'assistant_thread_started', assistant_thread, event_ts: thread_ts }) });
      return thread_ts;
    },
    async close() {
      sockets.close();
      await local.close();
    },
  };
}
