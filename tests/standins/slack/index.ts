import { type FaultBox, faultBox } from '../shared/faults.ts';
import { localServer } from '../shared/http.ts';
import type { Watch } from '../shared/watch.ts';
import { answerApi, type Seen, type Tokens } from './api.ts';
import { type Delivered, deliverByHttp, type Envelope } from './delivery.ts';
import { commandOf, eventOf, pressable, pressOf, saidEvent, shortcutOf } from './payloads.ts';
import { type SocketMode, socketMode } from './socket.ts';
import { issuer } from './urls.ts';
import { newWorld, type World } from './world.ts';

/** Slack takes an interaction for failed without an ack by then. */
export const ACK_LIMIT_MS = 3_000;

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
  command(line: string, from?: { readonly user?: string; readonly channel?: string }): Promise<boolean>;
  /** A person writes; the app hears of it as far as its events and memberships allow. Resolves with the message's ts. */
  say(text: string, from?: { readonly user?: string; readonly channel?: string; readonly thread?: string }): Promise<string>;
  /** A person presses the newest button with this label that they can see. */
  press(label: string, from?: { readonly user?: string; readonly channel?: string }): Promise<boolean>;
  /** A person chooses a message shortcut on the newest message of a channel. */
  shortcut(callbackId: string, text: string, from?: { readonly user?: string; readonly channel?: string }): Promise<boolean>;
  openHome(user: string): Promise<boolean>;
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
      await answerApi(request, response, { faults, tokens, seen, call, ...(watch === undefined ? {} : { watch }) });
    else if (path.startsWith('/response/')) await issued.answer(request, response, faults);
    else response.writeHead(404).end();
  }, options.port);
  const sockets = socketMode(local.server);
  const call = { world, openSocket: () => sockets.open(local.url), trigger: (id: unknown) => issued.spend(id) };

  const settle = (type: Envelope['type'], ms: number) => {
    const late = ms >= ACK_LIMIT_MS;
    acks.push({ type, ms, late });
    return !late;
  };
  const bySocket = async ({ type, ackMs }: Delivered) => {
    const late = new Promise<number>((resolve) => setTimeout(() => resolve(ACK_LIMIT_MS), ACK_LIMIT_MS).unref());
    return settle(type, await Promise.race([ackMs, late]));
  };
  const deliver = async (envelope: Envelope) => {
    if (options.http !== undefined) {
      const { status, ackMs } = await deliverByHttp(options.http.url, envelope, options.http.secret);
      return status === 200 && settle(envelope.type, ackMs);
    }
    const sent = sockets.send(envelope);
    return sent === null ? false : bySocket(sent);
  };

  const means = (user: string, channel: string | null) => ({
    trigger_id: issued.trigger(user),
    ...(channel === null ? {} : { response_url: issued.responseUrl(local.url, channel, user) }),
  });

  return {
    apiUrl: `${local.url}/api/`,
    tokens,
    world,
    faults,
    seen,
    sockets,
    acks,
    deliver,
    command: (line, { user = 'U1', channel = 'C1' } = {}) =>
      deliver({ type: 'slash_commands', payload: commandOf(line, user, channel, means(user, channel)) }),
    async say(text, { user = 'U1', channel = 'C1', thread } = {}) {
      const { ts } = world.post({
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
      const kind = world.channels.get(channel)?.kind ?? 'public';
      for (const event of saidEvent({ text, user, channel, ts, kind, ...(thread === undefined ? {} : { thread }) }, world)) {
        await deliver({ type: 'events_api', payload: eventOf(event) });
      }
      return ts;
    },
    press(label, { user = 'U1', channel = 'C1' } = {}) {
      const found = pressable(world, channel, user, label);
      if (found === null) throw new Error(`${user} sees no button "${label}" in ${channel}`);
      return deliver({ type: 'interactive', payload: pressOf(found, user, channel, means(user, channel)) });
    },
    shortcut: (callbackId, text, { user = 'U1', channel = 'C1' } = {}) =>
      deliver({ type: 'interactive', payload: shortcutOf(callbackId, text, user, channel, means(user, channel)) }),
    openHome: (user) =>
      deliver({
        type: 'events_api',
        payload: eventOf({ type: 'app_home_opened', user, tab: 'home', channel: world.direct(user).id, event_ts: world.nextTs() }),
      }),
    async close() {
      sockets.close();
      await local.close();
    },
  };
}
