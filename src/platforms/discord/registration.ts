import type { CommandSpec, OptionSpec } from '../../core/spec.ts';
import type { Wording, WordsFor } from '../../core/words.ts';
import { label } from './escape.ts';
import { TEXT_CHANNELS } from './form.ts';
import { GERMAN_COMMANDS, GERMAN_OPTIONS } from './german.ts';
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

/** A name and what it is for, in every language; names are in English only where there is no German one. */
function described(name: string, german: string | undefined, summary: Wording, wordsFor: WordsFor) {
  const said = (locale: string): string => label(wordsFor(locale).tell(summary), LIMITS.description);
  const localised: Localisations =
    german === undefined ? {} : { name_localizations: { de: german }, description_localizations: { de: said('de') } };
  return { name, description: said('en'), ...localised };
}

function optionOf({ name, summary, required, type, completes, choices }: OptionSpec, path: string, wordsFor: WordsFor): Option {
  return {
    type: TYPES[type],
    ...described(name, GERMAN_OPTIONS[`${path} ${name}`] ?? GERMAN_OPTIONS[name], summary, wordsFor),
    required,
    ...(type === 'channel' ? { channel_types: TEXT_CHANNELS } : {}),
    ...(type === 'text' && choices.length > 0 && choices.length <= LIMITS.choices
      ? { choices: choices.map((value) => ({ name: value, value })) }
      : {}),
    ...(type !== 'channel' && completes && choices.length === 0 ? { autocomplete: true } : {}),
  };
}

/** Discord wants required options first. */
function optionsOf(options: readonly OptionSpec[], path: string, wordsFor: WordsFor): readonly Option[] {
  return [...options.filter((option) => option.required), ...options.filter((option) => !option.required)].map((option) =>
    optionOf(option, path, wordsFor),
  );
}

function definitionOf(spec: CommandSpec, wordsFor: WordsFor): CommandDefinition {
  const named = ({ name, summary }: CommandSpec, path: string) => described(name, GERMAN_COMMANDS[path], summary, wordsFor);
  const subcommands = spec.subcommands.map((sub): Option => {
    const path = `${spec.name} ${sub.name}`;
    return { type: 1, ...named(sub, path), options: optionsOf(sub.options, path, wordsFor) };
  });
  const options = subcommands.length > 0 ? subcommands : optionsOf(spec.options, spec.name, wordsFor);
  return { type: 1, ...named(spec, spec.name), options };
}

/** Where a command is offered; only global commands may say so. */
function scoped(definition: CommandDefinition): CommandDefinition {
  const contexts = WRITES_BY_ITSELF.has(definition.name) ? WHERE_IT_WRITES : EVERYWHERE;
  return { ...definition, contexts, integration_types: BY_ALL };
}

/** The definitions to register for these commands, for every guild and person (`global`) or for one guild. Pure. */
export function definitionsOf(specs: readonly CommandSpec[], scope: 'global' | 'guild', wordsFor: WordsFor): readonly CommandDefinition[] {
  const definitions = specs.map((spec) => definitionOf(spec, wordsFor));
  const all: readonly CommandDefinition[] = specs.some(({ name }) => name === 'brief')
    ? [...definitions, { type: 3, name: MESSAGE_COMMAND, name_localizations: { de: wordsFor('de').say('command.briefThis') } }]
    : definitions;
  return scope === 'global' ? all.map(scoped) : all;
}
