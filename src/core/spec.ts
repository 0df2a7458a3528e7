import type { Wording } from './words.ts';

/** One option of a command as a person sees it; values always travel as text and are validated by the command. */
export interface OptionSpec {
  readonly name: string;
  readonly summary: Wording;
  readonly required: boolean;
  readonly type: 'text' | 'integer' | 'channel';
  /** True where choices are offered while typing (asked through `Complete`). */
  readonly completes: boolean;
  /** The only legal values, where there are few. */
  readonly choices: readonly string[];
}

/** One row of the command table, as plain data: help, Slack's manifest, Discord's registration and completion are made from it. */
export interface CommandSpec {
  readonly name: string;
  /** Slack's own words are reserved there (`/who`): the name that Slack gets. */
  readonly slackName: string;
  readonly summary: Wording;
  /** What may stand after the name, e.g. `ukraine since:7d`. */
  readonly examples: readonly string[];
  readonly options: readonly OptionSpec[];
  /** The option that words without `name:` belong to. */
  readonly positional: string | null;
  readonly subcommands: readonly CommandSpec[];
}
