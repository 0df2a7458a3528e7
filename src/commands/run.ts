import type { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { type Wording, wording } from '../core/words.ts';
import type { Command, CommandAnswer, CommandContext, CommandGroup } from './command.ts';
import { metaOf } from './fields.ts';
import { type Grammar, parseWords } from './parse.ts';
import { isGroup, rowNamed, table } from './table.ts';

/** A command with the text behind it, as typed. */
export interface Line {
  readonly command: Command;
  /** E.g. `digest add`. */
  readonly path: string;
  readonly text: string;
}

const names = (): string => table.map((row) => row.name).join(', ');

function inGroup(group: CommandGroup, text: string): Line {
  const [word = '', ...rest] = text.trim().split(/\s+/);
  const command = group.commands.find((row) => row.name === word.toLowerCase());
  if (!command) {
    const known = group.commands.map((row) => row.name).join(', ');
    throw new UserError(
      'unknown_command',
      word === ''
        ? wording('problem.needsWord', { group: group.name, known })
        : wording('problem.noSuchWord', { group: group.name, word: word.slice(0, 40), known }),
      wording('hint.example', { example: `${group.name} list` }),
    );
  }
  return { command, path: `${group.name} ${command.name}`, text: text.trim().slice(word.length).trim() || rest.join(' ') };
}

/**
 * Finds the command that a line begins with. Every command is also a word after `brief` (`brief who paris talks`); `brief` alone is help.
 * @throws UserError `unknown_command`
 */
export function readLine(text: string): Line {
  const trimmed = text.trim().replace(/^\//, '');
  const word = trimmed.split(/\s+/, 1)[0] ?? '';
  const rest = trimmed.slice(word.length).trim();
  const row = rowNamed(word.toLowerCase());
  if (!row)
    throw new UserError(
      'unknown_command',
      wording('problem.command', { word: word.slice(0, 40) }),
      wording('problem.commandHint', { commands: names() }),
    );
  if (row.name === 'brief') {
    const inner = rowNamed(rest.split(/\s+/, 1)[0]?.toLowerCase() ?? '');
    if (rest === '') return readLine('help');
    if (inner && inner.name !== 'brief' && (isGroup(inner) || inner.name === 'help' || inner.name === 'topics' || /\s/.test(rest)))
      return readLine(rest);
  }
  return isGroup(row) ? inGroup(row, rest) : { command: row, path: row.name, text: rest };
}

/** The command of that exact name (`brief`, `digest add`), as platforms with typed options send it. @throws UserError `unknown_command` */
export function commandNamed(path: string): Pick<Line, 'command' | 'path'> {
  const [name = '', ...rest] = path.trim().split(/\s+/);
  const row = rowNamed(name);
  return row && !isGroup(row) ? { command: row, path: row.name } : readLine([name, ...rest].join(' '));
}

/** What parsing needs to know of a command. */
export function grammarOf({ command, path }: Pick<Line, 'command' | 'path'>): Grammar {
  return {
    name: path,
    positional: command.positional,
    options: Object.keys(command.options.shape),
    example: `${path} ${command.examples[0] ?? ''}`.trim(),
  };
}

/** What is wrong with a value, behind the option's name. */
function whyWrong(issue: z.core.$ZodIssue | undefined, field: unknown): Wording {
  const { wrong } = metaOf(field);
  if (wrong) return wrong;
  if (issue?.code === 'invalid_value')
    return wording('problem.oneOf', { choices: issue.values.map((value) => `"${String(value)}"`).join('|') });
  if (issue?.code === 'too_big') return wording('problem.tooBig', { most: Number(issue.maximum) });
  return wording('problem.unreadable');
}

function problemOf(error: z.ZodError, grammar: Grammar, { options }: Command): UserError {
  const issue = error.issues[0];
  const option = String(issue?.path[0] ?? '');
  const field: unknown = options.shape[option];
  const missing = issue?.code === 'invalid_type' || issue?.code === 'too_small';
  const why = whyWrong(issue, field);
  const what =
    option === grammar.positional
      ? missing
        ? wording('problem.needsWords', { command: grammar.name })
        : wording('problem.behind', { command: grammar.name, why })
      : wording('problem.value', { option, why });
  return new UserError('bad_option', what, wording('hint.example', { example: grammar.example }), { cause: error });
}

/** Runs a command on option values that are still text. @throws UserError saying what was wrong, with one example that works */
export async function runCommand(
  line: Pick<Line, 'command' | 'path'>,
  values: Readonly<Record<string, string>>,
  context: CommandContext,
): Promise<CommandAnswer> {
  const grammar = grammarOf(line);
  for (const value of Object.values(values)) {
    if (value.length > 2_000) parseWords(value, grammar);
  }
  const parsed = line.command.options.safeParse(values);
  if (!parsed.success) throw problemOf(parsed.error, grammar, line.command);
  return line.command.answer(parsed.data, context);
}

/** Runs a line that was read. @throws UserError */
export async function runRead(line: Line, context: CommandContext): Promise<CommandAnswer> {
  return runCommand(line, parseWords(line.text, grammarOf(line)), context);
}

const quoted = (name: string, value: string): string => `${name}:"${value.replaceAll('"', "'")}"`;

/** True where these words behind the command are read as its main option and nothing else: they hold no option and name no other command. */
function isPlain(words: string, { name, options }: Grammar): boolean {
  const hasOption = options.some((option) => words.toLowerCase().includes(`${option}:`));
  return !hasOption && readLine(`${name} ${words}`).path === name;
}

/** Typed options as the words that stand behind the command in a line, so that asking the line asks the same. */
export function lineOfValues(values: Readonly<Record<string, string>>, grammar: Grammar): string {
  const { positional } = grammar;
  const main = positional === null ? undefined : values[positional];
  const named = Object.entries(values).filter(([name]) => name !== positional);
  const first = positional === null || !main ? '' : isPlain(main, grammar) ? main : quoted(positional, main);
  return [first, ...named.map(([name, value]) => quoted(name, value))].filter(Boolean).join(' ');
}
