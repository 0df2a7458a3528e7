import type { CommandSpec, OptionSpec } from '../../core/spec.ts';
import { label } from './escape.ts';
import { TEXT_CHANNELS } from './form.ts';
import { GERMAN_COMMANDS, GERMAN_MESSAGE_COMMAND, GERMAN_OPTIONS, type Localised } from './german.ts';
import { LIMITS } from './limits.ts';

/** An option as Discord registers it: 1 subcommand, 3 text, 4 integer, 7 channel. */
interface Option extends Localisations {
  readonly type: 1 | 3 | 4 | 7;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly channel_types?: readonly number[];
  readonly options?: readonly Option[];
}

/** A command as Discord registers it: 1 chat input, 3 a message's own menu. */
export interface CommandDefinition extends Localisations {
  readonly type: 1 | 3;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Option[];
  readonly contexts?: readonly number[];
  readonly integration_types?: readonly number[];
}

/** The entry in a message's menu. */
export const MESSAGE_COMMAND = 'Brief me on this';

const TYPES = { text: 3, integer: 4, channel: 7 } as const;

/** Where a command is offered (docs, "Interaction Contexts"): 0 in a guild, 1 with the bot alone, 2 in another private channel. */
const EVERYWHERE = [0, 1, 2] as const;
/** The bot cannot write by itself in private channels of others. */
const WHERE_IT_WRITES = [0, 1] as const;
/** Installed to a guild, and to a person who takes it along (docs, "Installation Context"). */
const BY_ALL = [0, 1] as const;

/** Commands that end in the bot writing by itself. */
const WRITES_BY_ITSELF: ReadonlySet<string> = new Set(['digest']);

interface Localisations {
  readonly name_localizations?: { readonly de: string };
  readonly description_localizations?: { readonly de: string };
}

function localised(german: Localised | undefined): Localisations {
  if (german === undefined) return {};
  return { name_localizations: { de: german.name }, description_localizations: { de: label(german.summary, LIMITS.description) } };
}

function optionOf({ name, summary, required, type, completes, choices }: OptionSpec, path: string): Option {
  return {
    type: TYPES[type],
    name,
    description: label(summary, LIMITS.description),
    ...localised(GERMAN_OPTIONS[`${path} ${name}`] ?? GERMAN_OPTIONS[name]),
    required,
    ...(type === 'channel' ? { channel_types: TEXT_CHANNELS } : {}),
    ...(type === 'text' && choices.length > 0 && choices.length <= LIMITS.choices
      ? { choices: choices.map((value) => ({ name: value, value })) }
      : {}),
    ...(type !== 'channel' && completes && choices.length === 0 ? { autocomplete: true } : {}),
  };
}

/** Discord wants required options first. */
function optionsOf(options: readonly OptionSpec[], path: string): readonly Option[] {
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)].map((option) =>
    optionOf(option, path),
  );
}

function described({ name, summary }: CommandSpec, path: string) {
  return { name, description: label(summary, LIMITS.description), ...localised(GERMAN_COMMANDS[path]) };
}

function definitionOf(spec: CommandSpec): CommandDefinition {
  const subcommands = spec.subcommands.map((sub): Option => {
    const path = `${spec.name} ${sub.name}`;
    return { type: 1, ...described(sub, path), options: optionsOf(sub.options, path) };
  });
  return { type: 1, ...described(spec, spec.name), options: subcommands.length > 0 ? subcommands : optionsOf(spec.options, spec.name) };
}

/** Where a command is offered; only global commands may say so. */
function scoped(definition: CommandDefinition): CommandDefinition {
  const contexts = WRITES_BY_ITSELF.has(definition.name) ? WHERE_IT_WRITES : EVERYWHERE;
  return { ...definition, contexts, integration_types: BY_ALL };
}

/** The definitions to register for these commands, for every guild and person (`global`) or for one guild. Pure. */
export function definitionsOf(specs: readonly CommandSpec[], scope: 'global' | 'guild'): readonly CommandDefinition[] {
  const definitions = specs.map(definitionOf);
  const all: readonly CommandDefinition[] = specs.some(({ name }) => name === 'brief')
    ? [...definitions, { type: 3, name: MESSAGE_COMMAND, name_localizations: { de: GERMAN_MESSAGE_COMMAND } }]
    : definitions;
  return scope === 'global' ? all.map(scoped) : all;
}
