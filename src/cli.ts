import { Command as Program } from 'commander';
import { runBatch } from './batch.ts';
import { wordsFor } from './catalogues.ts';
import type { Command, CommandAnswer, CommandContext } from './commands/command.ts';
import { documentCommands } from './commands/documents.ts';
import { runCommand } from './commands/run.ts';
import { isGroup, specOf, table } from './commands/table.ts';
import { UserError } from './core/errors.ts';
import type { Library } from './core/library.ts';
import { wording } from './core/words.ts';
import { isDay } from './core/zone.ts';
import { ansiStyle, plainStyle, renderTerminal } from './platforms/terminal/render.ts';

/** Where one run of the command line finds its Documents. */
export interface Where {
  /** Folders given by `--documents`; empty: the configured ones. */
  readonly documents: readonly string[];
  /** `--data`: the library's file, `:memory:` for none; null where not given. */
  readonly data: string | null;
}

/** A Library that can be asked. */
export interface OpenHouse {
  readonly library: Library;
  readonly contextOf: (now: string) => CommandContext;
  /** Copies what the bot remembers into a file, while in use; absent where nothing is remembered. */
  readonly backupState?: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the command line needs of the composition root. */
export interface CliPorts {
  readonly open: (where: Where) => Promise<OpenHouse>;
  /** A fresh empty Library in memory with a context over it, for requests that bring their own documents. */
  readonly scratch: () => Promise<OpenHouse>;
  readonly start: () => Promise<number>;
  /** `at`: the "now" of all answers, null for the time as it goes. */
  readonly prompt: (where: Where, at: string | null) => Promise<void>;
  readonly runDue: (at: string | null) => Promise<void>;
  readonly now: () => Date;
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly err: NodeJS.WritableStream;
  readonly input: NodeJS.ReadableStream;
}

interface Globals {
  readonly documents?: readonly string[];
  readonly data?: string;
  readonly json?: boolean;
  readonly asOf?: string;
}

/** The command line speaks English: scripts rely on its words. */
const english = wordsFor('en');

/** The "now" of the answer. @throws UserError */
function nowOf(asOf: string | undefined, now: () => Date, option = '--as-of'): string {
  if (asOf === undefined) return now().toISOString();
  if (!isDay(asOf.slice(0, 10)) || Number.isNaN(Date.parse(asOf)))
    throw new UserError('bad_day', wording('problem.asOf', { text: asOf.slice(0, 40) }), wording('problem.asOfHint', { option }));
  return asOf;
}

function globals(program: Program): Program {
  return program
    .option('--documents <dir>', english.say('cli.documents'), (dir: string, before: readonly string[] = []) => [...before, dir])
    .option('--data <path>', english.say('cli.data'))
    .option('--json', english.say('cli.json'))
    .option('--as-of <date>', english.say('cli.asOf'));
}

const whereOf = (options: Globals): Where => ({ documents: options.documents ?? [], data: options.data ?? null });

function print(answer: CommandAnswer, options: Globals, ports: CliPorts): number {
  const text = options.json
    ? JSON.stringify(answer.result)
    : renderTerminal(answer.message, english, ports.out.isTTY ? ansiStyle : plainStyle);
  ports.out.write(`${text}\n`);
  return answer.found ? 0 : 1;
}

/** Adds one command with its options; its action sets the exit code. */
function add(parent: Program, command: Command, path: string, ports: CliPorts, done: (code: number) => void): void {
  const spec = specOf(command);
  const row = globals(parent.command(command.name)).description(english.say(command.summary));
  const main = spec.options.find((option) => option.name === spec.positional);
  if (main) row.argument(main.required ? `<${main.name}...>` : `[${main.name}...]`, english.tell(main.summary));
  for (const option of spec.options) {
    if (option === main) continue;
    const flag = option.choices.includes('yes') && option.choices.includes('no');
    row.option(flag ? `--${option.name}` : `--${option.name} <value>`, english.tell(option.summary));
  }
  const example = command.examples.find(Boolean);
  // Beside its help, a wrong use shows what works.
  if (example)
    row
      .addHelpText('after', `\n${english.say('cli.example', { line: `briefing-bot ${path} ${example}` })}`)
      .showHelpAfterError(english.say('hint.example', { example: `briefing-bot ${path} ${example}` }));
  row.action(async (...args: unknown[]) => {
    const words = main ? ((args[0] as readonly string[] | undefined) ?? []) : [];
    const options = row.opts() as Globals & Record<string, unknown>;
    const values: Record<string, string> = main && words.length > 0 ? { [main.name]: words.join(' ') } : {};
    for (const option of spec.options) {
      const value = options[option.name];
      if (option !== main && value !== undefined) values[option.name] = value === true ? 'yes' : String(value);
    }
    const now = nowOf(options.asOf, ports.now);
    const house = await ports.open(whereOf(options));
    try {
      done(print(await runCommand({ command, path }, values, house.contextOf(now)), options, ports));
    } finally {
      await house.close();
    }
  });
}

function addOthers(program: Program, ports: CliPorts, done: (code: number) => void): void {
  program
    .command('start')
    .description(english.say('cli.start'))
    .action(async () => done(await ports.start()));
  globals(program.command('batch'))
    .description(english.say('cli.batch'))
    .action(async (options: Globals) => {
      const write = (line: string): Promise<void> =>
        new Promise((resolve) => (ports.out.write(`${line}\n`) ? resolve() : ports.out.once('drain', () => resolve())));
      const open: OpenHouse[] = [];
      const once = (opening: () => Promise<OpenHouse>): (() => Promise<OpenHouse>) => {
        let opened: Promise<OpenHouse> | null = null;
        return () => {
          opened ??= opening().then((house) => {
            open.push(house);
            return house;
          });
          return opened;
        };
      };
      await runBatch(ports.input, write, { house: once(() => ports.open(whereOf(options))), scratch: once(ports.scratch), now: ports.now });
      for (const house of open) await house.close();
      done(0);
    });
  globals(program.command('backup'))
    .argument('<file>', english.say('cli.backupFile'))
    .description(english.say('cli.backup'))
    .action(async (file: string, options: Globals) => {
      const house = await ports.open(whereOf(options));
      try {
        await house.library.backup(`${file}.library`);
        ports.out.write(`${english.say('cli.copiedLibrary', { file: `${file}.library` })}\n`);
        if (house.backupState) {
          await house.backupState(file);
          ports.out.write(`${english.say('cli.copiedState', { file })}\n`);
        }
        done(0);
      } finally {
        await house.close();
      }
    });
}

/** A word to leave out (`-sports`) is no option; a blank before it says so. */
const asWord = (word: string): string => (/^-[^\s-]./u.test(word) ? ` ${word}` : word);

function fail(error: unknown, json: boolean, ports: CliPorts): number {
  if (!(error instanceof UserError)) throw error;
  const [message, hint] = [english.tell(error.what), english.tell(error.hint)];
  if (json) ports.out.write(`${JSON.stringify({ error: { code: error.code, message, hint } })}\n`);
  ports.err.write(`${message}\n${hint}\n`);
  return 2;
}

/**
 * Runs one command line.
 * @returns the exit code: 0 answered, 1 nothing found or not stated, 2 wrong use or a broken input
 * @throws whatever is neither the asker's nor commander's: the composition root says it
 */
export async function runCli(argv: readonly string[], ports: CliPorts): Promise<number> {
  let code = 0;
  const done = (value: number): void => {
    code = value;
  };
  const program = globals(new Program('briefing-bot'))
    .description(english.say('cli.about'))
    .addHelpText('after', `\n${english.say('cli.options')}`)
    .exitOverride()
    .configureOutput({ writeOut: (text) => ports.out.write(text), writeErr: (text) => ports.err.write(text) })
    .enablePositionalOptions()
    .action(async (options: Globals) => ports.prompt(whereOf(options), options.asOf === undefined ? null : nowOf(options.asOf, ports.now)));
  for (const row of table) {
    if (row.name === 'help') continue;
    if (!isGroup(row)) add(program, row, row.name, ports, done);
    else {
      const group = program.command(row.name).description(english.say(row.summary));
      for (const command of row.commands) add(group, command, `${row.name} ${command.name}`, ports, done);
      if (row.name === 'digest') {
        group
          .command('run-due')
          .description(english.say('cli.runDue'))
          .option('--at <instant>', english.say('cli.at'))
          .action((options: { at?: string }) => ports.runDue(options.at ? nowOf(options.at, ports.now, '--at') : null));
      }
    }
  }
  const documents = program.command('documents').description(english.say('cli.documentCommands'));
  for (const command of documentCommands) add(documents, command, `documents ${command.name}`, ports, done);
  addOthers(program, ports, done);
  try {
    await program.parseAsync(['node', 'briefing-bot', ...argv.map(asWord)]);
    return code;
  } catch (error) {
    const exit = error as { readonly code?: string; readonly exitCode?: number };
    if (exit.code?.startsWith('commander.')) return exit.exitCode === 0 ? 0 : 2;
    return fail(error, argv.includes('--json'), ports);
  }
}
