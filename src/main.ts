import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type CliPorts, runCli } from './cli.ts';
import { createComplete } from './commands/complete.ts';
import { createRespond } from './commands/respond.ts';
import { chatSpecs, table } from './commands/table.ts';
import { loadSettings, type Settings } from './config.ts';
import { type Connection, connect } from './connect.ts';
import { ConfigError } from './core/errors.ts';
import type { Platform } from './core/platform.ts';
import { serve } from './health.ts';
import { bareContext, makeDataFolder, openHouse, syncAll } from './house.ts';
import { openLibrary } from './library/index.ts';
import { stopAll, watchLife } from './lifecycle.ts';
import { createLog } from './log.ts';
import { discordPlatform } from './platforms/discord/index.ts';
import { slackPlatform } from './platforms/slack/index.ts';
import { runPrompt } from './platforms/terminal/prompt.ts';
import { openRemembering } from './remember.ts';
import { folderSource } from './sources/folder/index.ts';

const now = (): Date => new Date();
const newId = (): string => randomUUID().slice(0, 8);

/** The bot: platforms, digests, health and, where nothing is connected, the chat prompt. Returns the exit code when it ends. */
async function start(settings: Settings): Promise<number> {
  const terminal = !settings.slack && !settings.discord && process.stdin.isTTY === true;
  const log = createLog(settings.logLevel ?? (terminal ? 'warn' : 'info'), settings.secrets);
  const life = watchLife((error) => log.error({ err: error }, 'this cannot go on; ending'));
  makeDataFolder(settings.dataDir);
  const library = await openLibrary({ path: join(settings.dataDir, 'library.db') });
  const memory = openRemembering({ settings, library, log, now });
  const sources = settings.documentFolders.map(folderSource);
  const readSources = (): Promise<void> =>
    syncAll(sources, library, now(), (problem) => log.warn({ place: problem.place }, problem.message));
  await readSources();
  const stopWatching = sources.map((source) =>
    source.watch(() => void readSources().catch((error: unknown) => log.warn({ err: error }, 'the documents could not be read'))),
  );

  const respond = createRespond({ ...bareContext(library, settings, ''), ...memory.context, readUpload: null, now, log, newId });
  const ports = { respond, complete: createComplete({ library, topics: settings.topics, state: memory.state }), fatal: life.fail };
  const shared = { specs: chatSpecs, log, now: Date.now, state: memory.state };
  const slack = settings.slack ? slackPlatform({ ...shared, settings: settings.slack }) : null;
  const discord = settings.discord ? discordPlatform({ ...shared, settings: settings.discord }) : null;
  const platforms: readonly Platform[] = [slack, discord].filter((platform) => platform !== null);
  memory.startDigests(platforms.map((platform) => platform.outbox));

  const connections: Connection[] = [];
  const server = await serve(
    {
      ready: () => connections.length === platforms.length && connections.every((one) => one.ready()),
      listeners: slack?.http ? { [slack.http.path]: slack.http.requestListener } : {},
    },
    settings.host,
    settings.port,
  );
  const address = server.address();
  log.info(
    { port: typeof address === 'object' ? address?.port : settings.port, platforms: platforms.map((platform) => platform.name) },
    'serving',
  );
  try {
    for (const platform of platforms) connections.push(await connect(platform, memory.leases, ports, now, log));
    if (!settings.slack)
      process.stderr.write('Slack is not connected: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET) to connect it.\n');
    if (!settings.discord) process.stderr.write('Discord is not connected: set DISCORD_TOKEN to connect it.\n');
    if (terminal) {
      const words = table.map((row) => row.name);
      runPrompt({ input: process.stdin, output: process.stdout, respond, zone: settings.zone, words }).then(() => life.end(0), life.fail);
    }
    return await life.ended;
  } finally {
    const steps = [
      ...stopWatching,
      ...connections.map((one) => () => one.stop(5_000)),
      () => memory.stop(),
      () => server.close(),
      () => server.closeAllConnections(),
      () => library.close(),
    ];
    await stopAll(steps, (error) => log.error({ err: error }, 'while ending'));
  }
}

function portsOf(settings: Settings): CliPorts {
  const warn = (text: string): void => void process.stderr.write(`${text}\n`);
  return {
    open: async (where) => {
      const house = await openHouse(where, settings, now(), warn);
      const memory =
        where.documents.length > 0 && where.data === null
          ? null
          : openRemembering({ settings, library: house.library, log: createLog('warn', settings.secrets), now });
      const close = async (): Promise<void> => {
        await memory?.stop();
        await house.close();
      };
      return { ...house, contextOf: (at) => ({ ...house.contextOf(at), ...memory?.context }), close };
    },
    scratch: async () => {
      const library = await openLibrary({ path: null });
      return { library, contextOf: (at) => bareContext(library, settings, at), close: () => library.close() };
    },
    start: () => start(settings),
    prompt: async (where) => {
      const house = await openHouse(where, settings, now(), warn);
      const log = createLog(settings.logLevel ?? 'warn', settings.secrets);
      const respond = createRespond({ ...house.contextOf(''), now, log, newId });
      await runPrompt({ input: process.stdin, output: process.stdout, respond, zone: settings.zone, words: table.map((row) => row.name) });
      await house.close();
    },
    runDue: async (at) => {
      const house = await openHouse({ documents: [], data: null }, settings, now(), warn);
      const memory = openRemembering({
        settings,
        library: house.library,
        log: createLog(settings.logLevel ?? 'warn', settings.secrets),
        now,
      });
      const settled = await memory.runDue(at ?? now().toISOString());
      for (const line of settled) process.stdout.write(`${line}\n`);
      await memory.stop();
      await house.close();
      return 0;
    },
    now,
    out: process.stdout,
    err: process.stderr,
    input: process.stdin,
  };
}

/** Says what is wrong with the settings, all at once. */
function refuse(error: ConfigError): number {
  process.stderr.write(`briefing-bot cannot start:\n${error.problems.map((problem) => `  - ${problem}`).join('\n')}\n`);
  return 1;
}

try {
  process.exitCode = await runCli(process.argv.slice(2), portsOf(loadSettings()));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.exitCode = refuse(error);
}
