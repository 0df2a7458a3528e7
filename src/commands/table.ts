import type { CommandSpec, OptionSpec } from '../core/spec.ts';
import { wording } from '../core/words.ts';
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import type { Command, CommandGroup } from './command.ts';
import { digestGroup } from './digest.ts';
import { metaOf } from './fields.ts';
import { forget } from './forget.ts';
import { help } from './help.ts';
import { meetings } from './meetings.ts';
import { names } from './names.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { who } from './who.ts';

/** Everything a person can ask: one line each. Help, the command line, Slack's manifest, Discord's registration and completion are made from it. */
export const table: readonly (Command | CommandGroup)[] = [brief, who, ask, meetings, timeline, digestGroup, topics, names, help, forget];

/** Rows that only make sense on the command line. */
const TERMINAL_ONLY = new Set(['names']);

export function isGroup(row: Command | CommandGroup): row is CommandGroup {
  return 'commands' in row;
}

/** The row of that name, in either spelling (`who`, `attended`). */
export function rowNamed(name: string): Command | CommandGroup | undefined {
  return table.find((row) => row.name === name || (!isGroup(row) && row.slackName === name));
}

function optionSpec(name: string, field: unknown): OptionSpec {
  const type = field as {
    safeParse(value: unknown): { success: boolean };
    options?: readonly string[];
    unwrap?: () => { options?: readonly string[] };
  };
  const inner = type.unwrap?.();
  const meta = metaOf(field);
  return {
    name,
    summary: meta.description ? wording(meta.description) : wording('plain.text', { text: name }),
    required: !type.safeParse(undefined).success,
    type: meta.channel ? 'channel' : 'text',
    completes: meta.completes ?? false,
    choices: type.options ?? inner?.options ?? [],
  };
}

/** A command as plain data. */
export function specOf(row: Command | CommandGroup): CommandSpec {
  if (isGroup(row)) {
    return {
      name: row.name,
      slackName: row.name,
      summary: wording(row.summary),
      examples: [],
      options: [],
      positional: null,
      subcommands: row.commands.map(specOf),
    };
  }
  return {
    name: row.name,
    slackName: row.slackName ?? row.name,
    summary: wording(row.summary),
    examples: row.examples,
    options: Object.entries(row.options.shape).map(([name, field]) => optionSpec(name, field)),
    positional: row.positional,
    subcommands: [],
  };
}

/** The commands that chat platforms offer. */
export const chatSpecs: readonly CommandSpec[] = table.filter((row) => !TERMINAL_ONLY.has(row.name)).map(specOf);
