import type { CommandSpec, OptionSpec } from '../../core/spec.ts';
import { label } from './escape.ts';
import { TEXT_CHANNELS } from './form.ts';
import { LIMITS } from './limits.ts';

/** An option as Discord registers it: 1 subcommand, 3 text, 4 integer, 7 channel. */
interface Option {
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
export interface CommandDefinition {
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

/** In a guild, in a direct message with the bot, in other private channels; installed to a guild or to a person. Only global commands may say so. */
const EVERYWHERE = { contexts: [0, 1, 2], integration_types: [0, 1] } as const;

function optionOf({ name, summary, required, type, completes, choices }: OptionSpec): Option {
  return {
    type: TYPES[type],
    name,
    description: label(summary, LIMITS.description),
    required,
    ...(type === 'channel' ? { channel_types: TEXT_CHANNELS } : {}),
    ...(type === 'text' && choices.length > 0 && choices.length <= LIMITS.choices
      ? { choices: choices.map((value) => ({ name: value, value })) }
      : {}),
    ...(type !== 'channel' && completes && choices.length === 0 ? { autocomplete: true } : {}),
  };
}

/** Discord wants required options first. */
function optionsOf(options: readonly OptionSpec[]): readonly Option[] {
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)].map(optionOf);
}

function definitionOf(spec: CommandSpec): CommandDefinition {
  const subcommands = spec.subcommands.map(
    (sub): Option => ({ type: 1, name: sub.name, description: label(sub.summary, LIMITS.description), options: optionsOf(sub.options) }),
  );
  return {
    type: 1,
    name: spec.name,
    description: label(spec.summary, LIMITS.description),
    options: subcommands.length > 0 ? subcommands : optionsOf(spec.options),
  };
}

/** The definitions to register for these commands, for every guild and person (`global`) or for one guild. Pure. */
export function definitionsOf(specs: readonly CommandSpec[], scope: 'global' | 'guild'): readonly CommandDefinition[] {
  const definitions = specs.map(definitionOf);
  const all: readonly CommandDefinition[] = specs.some(({ name }) => name === 'brief')
    ? [...definitions, { type: 3, name: MESSAGE_COMMAND }]
    : definitions;
  return all.map((definition) => (scope === 'global' ? { ...definition, ...EVERYWHERE } : definition));
}
