import type { RequestListener } from 'node:http';
import { App, type Receiver } from '@slack/bolt';
import { ConfigError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Platform, PlatformPorts } from '../../core/platform.ts';
import type { CommandSpec } from '../../core/spec.ts';
import type { KeyValue } from '../../core/state.ts';
import type { Vault } from '../../core/vault.ts';
import type { WordsFor } from '../../core/words.ts';
import { type SlackSettings, type SlackTiming, settingsProblems, usualTiming } from './config.ts';
import { handle } from './transport/handlers.ts';
import { EVENTS_PATH, httpReceiver } from './transport/http.ts';
import { doubled, onceOnly } from './transport/once.ts';
import { slackOutbox } from './transport/outbox.ts';
import { sdkLogger } from './transport/sdk-logger.ts';
import { servedBy } from './transport/served.ts';
import { sockets } from './transport/sockets.ts';
import { wait } from './transport/wait.ts';

export type { SlackSettings } from './config.ts';

export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly specs: readonly CommandSpec[];
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
  readonly state: KeyValue;
  readonly wordsFor: WordsFor;
  /** Keeps the tokens of workspaces that install the bot; null where there are no keys for it. */
  readonly vault?: Vault | null;
  readonly timing?: Partial<SlackTiming>;
}

export interface SlackPlatform extends Platform {
  /** What the house's HTTP server calls, by path: Slack's requests in HTTP mode, the pages of an installation where there is one. */
  readonly listeners: Readonly<Record<string, RequestListener>>;
}

/** How requests arrive: by two sockets, or by the house's HTTP server. */
function entrance({ settings, log, now }: SlackOptions, timing: SlackTiming, lost: (error: Error) => void) {
  const { appToken, apiUrl, signingSecret } = settings;
  if (appToken !== null) {
    const { receiver, connected } = sockets({ appToken, apiUrl, timing, log, lost });
    return { receiver: receiver as Receiver, connect: () => receiver.start(), connected, close: () => receiver.stop(), listener: null };
  }
  let open = false;
  const { receiver, listener } = httpReceiver(signingSecret ?? '', log, now);
  return {
    receiver: receiver as Receiver,
    connect: async () => {
      open = true;
    },
    connected: () => (open ? 1 : 0),
    close: async () => {
      open = false;
    },
    listener: ((request, response) => {
      if (open) listener(request, response);
      else response.writeHead(503).end();
    }) as RequestListener,
  };
}

/** Slack as a Platform: Socket Mode with an app token, else signed HTTP. Nothing connects before `start`. */
export function slackPlatform(options: SlackOptions): SlackPlatform {
  const { settings, specs, log, now, state, wordsFor } = options;
  const timing = { ...usualTiming, ...options.timing };
  const problems = settingsProblems(settings);
  if (problems.length > 0) throw new ConfigError(problems);

  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let house: PlatformPorts | null = null;
  let fatal: (error: Error) => void = () => {};
  const door = entrance(options, timing, (error) => fatal(error));
  const once = onceOnly(state);
  const run = (work: Promise<void>) => {
    const watched: Promise<void> = work
      .catch((error: unknown) => log.error({ platform: 'slack', err: error }, 'a request failed'))
      .finally(() => running.delete(watched));
    running.add(watched);
  };

  const { own, workspaces, pages } = servedBy({
    ...{ wordsFor, settings, vault: options.vault ?? null, timing, log, now, state, once, stopping: stopping.signal },
    fatal: (error) => fatal(error),
    admitted: (teamId) => house?.admitted?.(teamId),
    run,
    forget: async (tenant) => house?.pages?.forgetTenant({ platform: 'slack', tenant }),
  });

  const start = async (ports: PlatformPorts) => {
    let told = false;
    fatal = (error) => {
      if (told || stopping.signal.aborted) return;
      told = true;
      ports.fatal(error);
    };
    house = ports;
    await own?.identify();
    const app = new App({
      receiver: door.receiver,
      // Nothing is asked here, since bolt acks only after it: each handler finds its own workspace, and the bot's own words by their bot_id.
      authorize: async ({ teamId = '' }) => ({ botToken: 'none', teamId }),
      logger: sdkLogger(log),
      convoStore: false,
    });
    handle(app, workspaces, {
      state,
      now,
      wordsFor,
      requestMs: timing.requestMs,
      timing,
      log,
      stopping: stopping.signal,
      ports: { ...ports, fatal },
      specs,
      prefix: settings.prefix,
      once,
      doubled: doubled(now),
      run,
    });
    await door.connect();
    run(workspaces.lookForRemoved());
  };

  const stop = async (withinMs: number) => {
    stopping.abort();
    const settled = Promise.all([door.close(), ...running]);
    // The wait ends with what it waits for: a timer left behind would hold the process.
    const over = new AbortController();
    await Promise.race([settled, wait(withinMs, over.signal)]);
    over.abort();
  };

  return {
    name: 'slack',
    start,
    ready: () => !stopping.signal.aborted && door.connected() > 0,
    outbox: slackOutbox(workspaces, state, log, wordsFor),
    stop,
    listeners: { ...(door.listener === null ? {} : { [EVENTS_PATH]: door.listener }), ...pages },
  };
}
