import { DeliveryError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Platform, PlatformPorts } from '../../core/platform.ts';
import type { Place } from '../../core/request.ts';
import type { CommandSpec } from '../../core/spec.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import type { DiscordSettings } from './config.ts';
import { createGuilds } from './guilds.ts';
import { createInteractions } from './interactions.ts';
import { WAITS, type Waits } from './limits.ts';
import { createLocales } from './locales.ts';
import { createMentions } from './mentions.ts';
import { createOutbox } from './outbox.ts';
import { registerCommands } from './register.ts';
import { createResponses } from './responses.ts';
import { createApi } from './rest.ts';
import { createRunning, within } from './running.ts';
import { createSending } from './sending.ts';
import { standingOf } from './standing.ts';
import { type Gateway, openGateway, type View } from './transport.ts';
import { createZones } from './zones.ts';

export type { DiscordSettings } from './config.ts';

/** What the Discord platform is made of. */
export interface DiscordParts {
  readonly settings: DiscordSettings;
  /** The command table: registration and completion come from it. */
  readonly specs: readonly CommandSpec[];
  readonly log: Log;
  /** The clock, in milliseconds. */
  readonly now: () => number;
  /** Keeps what buttons stand for and what was registered. */
  readonly state: KeyValue;
  readonly wordsFor: WordsFor;
  /** Other waits than Discord's own limits ask for; for tests. */
  readonly waits?: Partial<Waits>;
}

/** Retries of the first connection: 1 s, doubled to at most a minute, with jitter so that many bots do not come back together. */
function retryMs(attempt: number): number {
  return Math.min(60_000, 1_000 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Discord: commands, mentions, direct messages, buttons, and an outbox for digests. */
export function discordPlatform({ settings, specs, log, now, state, wordsFor, waits: chosen = {} }: DiscordParts): Platform {
  const waits: Waits = { ...WAITS, ...chosen };
  const api = (patient: boolean) => createApi({ ...settings, patient, requestMs: waits.requestMs });
  const [patient, once] = [api(true), api(false)];
  const running = createRunning(log);
  const stopping = new AbortController();
  const closing = new AbortController();
  let gateway: Gateway | null = null;

  const zones = createZones(state, log);
  const locales = createLocales(state, log);

  const listenerOf = (house: PlatformPorts) => {
    const ports = locales.over(zones.over(house));
    const sending = createSending({ patient, once, state, log, wordsFor, now, waits });
    const standing = (user: string, place: Place) => standingOf(once, user, place);
    const responses = createResponses(once, log, waits);
    const interactions = createInteractions({ sending, responses, ports, state, log, wordsFor, now, waits, standing, zoneOf: zones.of });
    const mentions = createMentions({ sending, once, respond: ports.respond, log, wordsFor });
    const forget = async (tenant: string) => ports.pages?.forgetTenant({ platform: 'discord', tenant });
    const guilds = createGuilds({ api: patient, state, log, forget });
    return {
      interaction: (payload: unknown) => {
        if (!stopping.signal.aborted) running.start('an interaction', () => interactions(payload));
      },
      message: (payload: unknown, view: View) => {
        if (!stopping.signal.aborted) running.start('a message', () => mentions(payload, view));
      },
      present: (ids: readonly string[], applicationId: string) =>
        running.start('the list of guilds', () => guilds.present(ids, applicationId)),
      joined: (id: string) => running.start('remembering a guild', () => guilds.joined(id)),
      left: (id: string) => running.start('forgetting a guild', () => guilds.left(id)),
      lost: (error: Error) => {
        if (!stopping.signal.aborted) ports.fatal(error);
      },
    };
  };

  const connect = async (ports: PlatformPorts) => {
    const opened = await openGateway(settings, listenerOf(ports), { log, closing: closing.signal, reconnectMs: waits.reconnectMs });
    gateway = opened;
    await registerCommands({ api: patient, state, log, specs, wordsFor, applicationId: opened.applicationId, guildId: settings.guildId });
    log.info({ application: opened.applicationId }, 'discord: connected');
  };

  /** Until it is connected, stopped or refused. @throws ConfigError */
  const connectPatiently = async (ports: PlatformPorts) => {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      try {
        return await connect(ports);
      } catch (error) {
        // Refused, or a bug: neither gets better by trying again.
        if (!(error instanceof DeliveryError)) {
          closing.abort();
          throw error;
        }
        log.warn({ err: error, attempt }, 'discord: could not connect; trying again');
        await within(new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true })), retryMs(attempt));
      }
    }
  };

  return {
    name: 'discord',
    async start(ports) {
      const connecting = connectPatiently(ports).then(() => 'settled' as const);
      if ((await within(connecting, waits.firstConnectionMs)) === 'settled') return;
      log.warn({}, 'discord: not connected yet; going on with it in the background');
      connecting.catch((error: unknown) => ports.fatal(error instanceof Error ? error : new Error(String(error))));
    },
    ready: () => gateway?.ready() ?? false,
    outbox: createOutbox({ api: once, state, log, wordsFor }),
    async stop(withinMs) {
      stopping.abort();
      const drained = await running.drained(Math.max(0, withinMs - 500));
      if (!drained) log.warn({}, 'discord: stopped while answers were still under way');
      closing.abort();
      await within(gateway?.close() ?? Promise.resolve(), 500);
    },
  };
}
