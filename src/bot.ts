import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { wordsFor } from './catalogues.ts';
import { createComplete } from './commands/complete.ts';
import { createPages } from './commands/pages.ts';
import { createRespond } from './commands/respond.ts';
import { chatSpecs, table } from './commands/table.ts';
import { loadSettings, type Settings } from './config.ts';
import { type Connection, connect } from './connect.ts';
import type { Library } from './core/library.ts';
import type { Log } from './core/log.ts';
import type { Platform } from './core/platform.ts';
import type { DigestPorts } from './digests/index.ts';
import { followSettings } from './follow-settings.ts';
import { addressOf, serve } from './health.ts';
import { bareContext, followSources, makeDataFolder, sourcesOf } from './house.ts';
import { openLibrary } from './library/index.ts';
import { stopAll, watchLife } from './lifecycle.ts';
import { createLog } from './log.ts';
import { metricsListener } from './metrics.ts';
import type { DiscordParts } from './platforms/discord/index.ts';
import type { SlackOptions } from './platforms/slack/index.ts';
import { terminalOutbox } from './platforms/terminal/outbox.ts';
import { runPrompt } from './platforms/terminal/prompt.ts';
import { renderTerminal } from './platforms/terminal/render.ts';
import { digestsOver, type Memory, openMemory } from './remember.ts';
import { retained } from './state/retained.ts';

/** What a composition root brings beside the settings: the machine's clock, or a test's own clock, tick, failpoints and waits. */
export interface Surroundings extends Pick<DigestPorts, 'clock' | 'onTick' | 'failpoint'> {
  readonly slack?: SlackOptions['timing'];
  readonly discord?: DiscordParts['waits'];
}

/** A short id, new each time. */
export const newId = (): string => randomUUID().slice(0, 8);

/** The names of all commands. */
export const words = table.map((row) => row.name);

/** Digests begin after so long at the latest, whatever is connected by then. */
const CONNECTED_WITHIN_MS = 10_000;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** The chat platforms that have tokens. Their SDKs are large and loaded only where they are needed. */
async function platformsOf(
  settings: Settings,
  { state, vault }: Pick<Memory, 'state' | 'vault'>,
  log: Log,
  { clock, slack: timing = {}, discord: waits = {} }: Surroundings,
) {
  const shared = { specs: chatSpecs, wordsFor, log, now: clock.now, state: retained(state, settings.retentionDays) };
  const slack = settings.slack
    ? (await import('./platforms/slack/index.ts')).slackPlatform({ ...shared, settings: settings.slack, vault, timing })
    : null;
  const discord = settings.discord
    ? (await import('./platforms/discord/index.ts')).discordPlatform({ ...shared, settings: settings.discord, waits })
    : null;
  const all: readonly Platform[] = [slack, discord].filter((platform) => platform !== null);
  return { all, listeners: slack?.listeners ?? {} };
}

/** Memory and digests behind a Library, with everything a command reaches. */
export async function furnish(settings: Settings, library: Library, log: Log, surroundings: Surroundings) {
  const memory = openMemory(settings, log);
  const platforms = await platformsOf(settings, memory, log, surroundings);
  const outboxes = [
    ...platforms.all.map((platform) => platform.outbox),
    terminalOutbox(process.stdout, (message) => renderTerminal(message, wordsFor(message.locale))),
  ];
  const { clock, onTick, failpoint } = surroundings;
  const ticking = { clock, ...(onTick && { onTick }), ...(failpoint && { failpoint }) };
  const digests = digestsOver(memory, settings, library, outboxes, log, ticking);
  const { shown, state, answers } = memory;
  const context = { ...bareContext(library, settings, ''), shown, state, answers, digests: digests.book };
  const close = async (): Promise<void> => {
    await digests.stop(5_000);
    memory.close();
  };
  return { memory, platforms, digests, context, close };
}

/** The bot: platforms, digests, health and, where nothing is connected, the chat prompt. Returns the exit code when it ends. */
export async function runBot(settings: Settings, surroundings: Surroundings): Promise<number> {
  const now = (): Date => new Date(surroundings.clock.now());
  const terminal = !settings.slack && !settings.discord && process.stdin.isTTY === true;
  const log = createLog(settings.logLevel ?? (terminal ? 'warn' : 'info'), settings.secrets);
  const life = watchLife((error) => log.error({ err: error }, 'this cannot go on; ending'));
  makeDataFolder(settings.dataDir);
  const closing: (() => unknown)[] = [];
  try {
    const library = await openLibrary({ path: join(settings.dataDir, 'library.db') });
    closing.unshift(() => library.close());
    const { memory, platforms, digests, context, close } = await furnish(settings, library, log, surroundings);
    closing.unshift(close);
    digests.apply(settings.digests);
    closing.unshift(await followSources(sourcesOf(settings.documentFolders), library, now, log));

    const respond = createRespond({ ...context, library, wordsFor, readUpload: null, now, log, newId, rates: settings.rates });
    const { topics } = settings;
    const ports = {
      respond,
      complete: createComplete({ library, topics, wordsFor, state: memory.state, digests: digests.book, now }),
      pages: createPages({ ...memory, library, topics, digests: digests.book }),
      fatal: life.fail,
    };
    const admitted = (platform: Platform['name']) => (tenant: string) => digests.mended(platform, tenant);
    const connections: Connection[] = [];
    const ready = (): boolean =>
      connections.length === platforms.all.length && connections.every((one) => one.ready()) && digests.health().ok;
    const server = await serve(
      { ready, listeners: { ...platforms.listeners, '/metrics': metricsListener(digests) } },
      settings.host,
      settings.port,
    );
    closing.unshift(
      () => server.closeAllConnections(),
      () => server.close(),
    );
    log.info({ ...addressOf(server), platforms: platforms.all.map((platform) => platform.name) }, 'serving');
    const opened: Promise<void>[] = [];
    for (const platform of platforms.all) {
      const connection = connect(platform, memory.leases, { ...ports, admitted: admitted(platform.name) }, now, log);
      connections.push(connection);
      closing.unshift(() => connection.stop(5_000));
      opened.push(connection.opened.then(() => digests.mended(platform.name)));
    }
    // A platform that is away keeps neither the other one nor its digests waiting, nor the end of the process.
    const all = Promise.all(opened);
    const waited = new AbortController();
    await Promise.race([all, life.ended, surroundings.clock.sleep(CONNECTED_WITHIN_MS, waited.signal)]);
    waited.abort();
    all.catch(life.fail);
    digests.start();
    closing.unshift(
      followSettings(
        settings,
        (text) => loadSettings(undefined, text),
        (changed) => digests.apply(changed.digests),
        log,
      ),
    );
    if (!settings.slack) say(wordsFor('en').say('cli.connectSlack'));
    if (!settings.discord) say(wordsFor('en').say('cli.connectDiscord'));
    if (terminal)
      runPrompt({ input: process.stdin, output: process.stdout, respond, zone: settings.zone, wordsFor, words }).then(
        () => life.end(0),
        life.fail,
      );
    return await life.ended;
  } finally {
    await stopAll(closing, (error) => log.error({ err: error }, 'while ending'));
  }
}
