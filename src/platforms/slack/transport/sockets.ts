import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { ConfigError, DeliveryError } from '../../../core/errors.ts';
import type { Log } from '../../../core/log.ts';
import type { SlackTiming } from '../config.ts';
import { asDeliveryError, slackCode } from '../faults.ts';
import { sdkLogger } from './sdk-logger.ts';
import { backoffMs, wait } from './wait.ts';

/** Two, so that one serves while Slack refreshes the other (each event goes to one of them); Slack allows ten. */
const CONNECTIONS = 2;

/** Answers of apps.connections.open that no waiting will change. */
const HOPELESS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'user_removed_from_team',
  'team_disabled',
  'missing_scope',
  'not_allowed_token_type',
]);

export interface SocketOptions {
  readonly appToken: string;
  readonly apiUrl: string | null;
  readonly timing: SlackTiming;
  readonly log: Log;
  /** Called once, after a first connection, when there will be none any more. */
  readonly lost: (error: Error) => void;
}

export interface Sockets {
  readonly receiver: Receiver;
  connected(): number;
}

function refusal(error: unknown): ConfigError | null {
  const code = slackCode(error);
  if (code === null || !HOPELESS.has(code)) return null;
  const mend = 'Make one with the scope connections:write under Basic Information, App-Level Tokens.';
  return new ConfigError([`SLACK_APP_TOKEN was refused by Slack (${code}). ${mend}`], { cause: error });
}

interface Watch {
  readonly up: () => void;
  readonly down: () => void;
  readonly hopeless: (error: ConfigError) => void;
}

/** The call's result, or a rejection when it takes longer than `ms`. */
async function within<T>(ms: number, call: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new DeliveryError('slack', 'unavailable', 'Slack sent no hello')), ms);
  try {
    return await Promise.race([call, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Keeps one socket open until stopped. The SDK's own reconnecting is off: it waits five seconds after a refresh and throws where nobody can catch it. */
async function keepOpen(receiver: SocketModeReceiver, watch: Watch, { timing, log }: SocketOptions, stopping: AbortSignal): Promise<void> {
  const { client } = receiver;
  let failures = 0;
  while (!stopping.aborted) {
    const ended = Promise.withResolvers<void>();
    client.once('disconnected', () => ended.resolve());
    try {
      await within(timing.helloMs, client.start());
      const opened = performance.now();
      watch.up();
      await ended.promise;
      watch.down();
      failures = performance.now() - opened < timing.steadyMs ? failures + 1 : 0;
    } catch (error) {
      const hopeless = refusal(error);
      if (hopeless !== null) return watch.hopeless(hopeless);
      failures += 1;
      const asked = error instanceof Error ? asDeliveryError(error).retryAfterMs : null;
      log.warn({ platform: 'slack', failures }, 'could not open a connection to Slack');
      client.disconnect().catch(() => {});
      if (asked !== null) await wait(asked, stopping);
    }
    if (failures > 0) await wait(backoffMs(failures, timing.backoffMs, timing.backoffMaxMs), stopping);
  }
}

/** The receiver of a bolt App that serves from two Socket Mode connections at once. `start` resolves with the first hello. */
export function sockets(options: SocketOptions): Sockets {
  const { appToken, apiUrl, timing, log, lost } = options;
  const receivers = Array.from({ length: CONNECTIONS }, () => {
    return new SocketModeReceiver({
      appToken,
      logger: sdkLogger(log),
      autoReconnectEnabled: false,
      clientPingTimeout: timing.pongMs,
      installerOptions: {
        clientOptions: {
          ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
          retryConfig: { retries: 0 },
          rejectRateLimitedCalls: true,
          timeout: timing.requestMs,
        },
      },
    });
  });
  const stopping = new AbortController();
  const first = Promise.withResolvers<void>();
  let live = 0;
  let served = false;
  let ending: NodeJS.Timeout | undefined;

  const end = (error: Error) => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    clearTimeout(ending);
    for (const { client } of receivers) client.disconnect().catch(() => {});
    if (served) lost(error);
    else first.reject(error);
  };
  const countDown = () => {
    clearTimeout(ending);
    ending = setTimeout(() => end(new DeliveryError('slack', 'unavailable', 'Slack could not be reached for too long')), timing.giveUpMs);
  };
  const watch: Watch = {
    up: () => {
      live += 1;
      served = true;
      clearTimeout(ending);
      first.resolve();
      log.info({ platform: 'slack', connections: live }, 'connected to Slack');
    },
    down: () => {
      live -= 1;
      if (live === 0 && !stopping.signal.aborted) countDown();
    },
    hopeless: end,
  };

  return {
    connected: () => live,
    receiver: {
      init: (app: App) => {
        for (const receiver of receivers) receiver.init(app);
      },
      start: () => {
        countDown();
        for (const receiver of receivers) void keepOpen(receiver, watch, options, stopping.signal);
        return first.promise;
      },
      stop: async () => {
        stopping.abort();
        clearTimeout(ending);
        await Promise.all(receivers.map(({ client }) => client.disconnect()));
      },
    },
  };
}
