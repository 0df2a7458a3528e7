import { furnish, newId, runBot, words } from './bot.ts';
import { wordsFor } from './catalogues.ts';
import { type CliPorts, type OpenHouse, runCli, type Where } from './cli.ts';
import { createRespond } from './commands/respond.ts';
import { loadSettings, type Settings } from './config.ts';
import { ConfigError } from './core/errors.ts';
import { systemClock } from './digests/clock.ts';
import { bareContext, openHouse } from './house.ts';
import { openLibrary } from './library/index.ts';
import { createLog } from './log.ts';
import { runPrompt } from './platforms/terminal/prompt.ts';
import { storageProblem } from './state/problems.ts';

const surroundings = { clock: systemClock };
const now = (): Date => new Date();

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** A Library for one run of the command line; what it remembers too, unless it answers from given folders alone. */
async function openFurnished(where: Where, settings: Settings): Promise<OpenHouse> {
  const house = await openHouse(where, settings, now(), say);
  if (where.documents.length > 0 || where.data === ':memory:') return house;
  const { context, memory, close } = await furnish(
    settings,
    house.library,
    createLog(settings.logLevel ?? 'warn', settings.secrets),
    surroundings,
  );
  return {
    library: house.library,
    contextOf: (at) => ({ ...context, now: at }),
    backupState: memory.backup,
    close: () => close().then(house.close),
  };
}

function portsOf(settings: Settings): CliPorts {
  const log = createLog(settings.logLevel ?? 'warn', settings.secrets);
  return {
    open: (where) => openFurnished(where, settings),
    scratch: async () => {
      const library = await openLibrary({ path: null });
      return { library, contextOf: (at) => bareContext(library, settings, at), close: () => library.close() };
    },
    start: () => runBot(settings, surroundings),
    prompt: async (where, at) => {
      const house = await openFurnished(where, settings);
      const respond = createRespond({
        ...house.contextOf(''),
        library: house.library,
        wordsFor,
        now: at === null ? now : () => new Date(at),
        log,
        newId,
      });
      await runPrompt({ input: process.stdin, output: process.stdout, respond, zone: settings.zone, wordsFor, words });
      await house.close();
    },
    runDue: async (at) => {
      const house = await openHouse({ documents: [], data: null }, settings, now(), say);
      const { digests, close } = await furnish(settings, house.library, log, surroundings);
      try {
        digests.apply(settings.digests);
        const settled = await digests.runDue(at ?? now().toISOString());
        for (const line of settled) say(line);
      } finally {
        await close();
        await house.close();
      }
    },
    now,
    out: process.stdout,
    err: process.stderr,
    input: process.stdin,
  };
}

/** Says what is wrong with the settings, all at once. */
function refuse(error: ConfigError): number {
  process.stderr.write(`${wordsFor('en').say('cli.cannotStart')}\n${error.problems.map((problem) => `  - ${problem}`).join('\n')}\n`);
  return 1;
}

try {
  process.exitCode = await runCli(process.argv.slice(2), portsOf(loadSettings()));
} catch (error) {
  const stored = storageProblem(error);
  if (!(error instanceof ConfigError) && !stored) throw error;
  process.exitCode = refuse(error instanceof ConfigError ? error : new ConfigError([`DATA_DIR: ${stored?.problem}. ${stored?.hint}`]));
}
