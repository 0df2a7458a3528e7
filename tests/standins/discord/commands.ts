import { first, invalid, isJson, type Json, lengthOf, listOf, type Refusal } from './refusal.ts';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_BY_TYPE = new Map<unknown, number>([
  [1, 100],
  [2, 15],
  [3, 15],
]);

/** Locales that Discord knows (docs, "Locales"). */
const LOCALES: ReadonlySet<string> = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' '),
);

/** Localised names and descriptions keep to the rules of the others. */
function checkLocalised(at: string, part: Json, checkOne: (at: string, name: unknown) => Refusal | null): Refusal | null {
  const entries = (value: unknown) => (isJson(value) ? Object.entries(value) : []);
  const [names, descriptions] = [entries(part.name_localizations), entries(part.description_localizations)];
  const foreign = [...names, ...descriptions].find(([locale]) => !LOCALES.has(locale));
  if (foreign !== undefined) return invalid(`${at}.name_localizations.${foreign[0]}`, 'unknown locale');
  return first([
    ...names.map(([locale, name]) => checkOne(`${at}.name_localizations.${locale}`, name)),
    ...descriptions.map(([locale, text]) => checkDescription(`${at}.description_localizations.${locale}`, text)),
  ]);
}

function checkName(at: string, name: unknown): Refusal | null {
  const good = typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();
  return good ? null : invalid(`${at}.name`, 'command name is invalid: 1 to 32 lower-case letters, digits, - or _');
}

function checkDescription(at: string, description: unknown): Refusal | null {
  const length = lengthOf(description);
  return length >= 1 && length <= 100 ? null : invalid(`${at}.description`, 'must be between 1 and 100 in length');
}

function checkChoices(at: string, option: Json): Refusal | null {
  const choices = listOf(option.choices);
  if (choices.length > 25) return invalid(`${at}.choices`, 'must be 25 or fewer in length');
  if (choices.length > 0 && option.autocomplete === true) return invalid(`${at}.choices`, 'autocomplete and choices exclude each other');
  return first(
    choices.map((choice, index) => {
      const there = `${at}.choices.${index}`;
      if (!isJson(choice)) return invalid(there, 'must be an object');
      const name = lengthOf(choice.name);
      if (name < 1 || name > 100) return invalid(`${there}.name`, 'must be between 1 and 100 in length');
      return option.type === 3 && lengthOf(choice.value) > 100 ? invalid(`${there}.value`, 'must be 100 or fewer in length') : null;
    }),
  );
}

function checkOption(at: string, option: unknown, depth: number): Refusal | null {
  if (!isJson(option)) return invalid(at, 'must be an object');
  const type = option.type;
  if (typeof type !== 'number' || type < 1 || type > 11) return invalid(`${at}.type`, 'unknown option type');
  if (type === SUBCOMMAND_GROUP && depth > 0) return invalid(at, 'a group stands at the top');
  if (type === SUBCOMMAND && depth > 1) return invalid(at, 'subcommands do not nest');
  if (type > SUBCOMMAND_GROUP && option.options !== undefined) return invalid(`${at}.options`, 'only subcommands have options');
  if (option.autocomplete === true && ![3, 4, 10].includes(type)) return invalid(`${at}.autocomplete`, 'only for text and numbers');
  return first([
    checkName(at, option.name),
    checkDescription(at, option.description),
    checkLocalised(at, option, checkName),
    checkChoices(at, option),
    type <= SUBCOMMAND_GROUP ? checkOptions(at, option.options, type === SUBCOMMAND ? 2 : depth + 1) : null,
  ]);
}

function checkOptions(at: string, options: unknown, depth: number): Refusal | null {
  const all = listOf(options);
  if (all.length > 25) return invalid(`${at}.options`, 'must be 25 or fewer in length');
  const types = all.map((option) => (isJson(option) ? option.type : null));
  const nested = types.filter((type) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP).length;
  if (nested > 0 && nested < all.length) return invalid(`${at}.options`, 'subcommands and other options cannot be mixed');
  const required = all.map((option) => isJson(option) && option.required === true);
  if (required.some((one, index) => one && required.slice(0, index).includes(false)))
    return invalid(`${at}.options`, 'required options must come first');
  const names = all.map((option) => (isJson(option) ? option.name : null));
  if (new Set(names).size < names.length) return invalid(`${at}.options`, 'option names must be unique');
  for (const locale of LOCALES) {
    const local = all.map((option) =>
      isJson(option) && isJson(option.name_localizations) ? option.name_localizations[locale] : undefined,
    );
    const said = local.filter((name) => name !== undefined);
    if (new Set(said).size < said.length) return invalid(`${at}.options`, `option names must be unique in ${locale}`);
  }
  return first(all.map((option, index) => checkOption(`${at}.options.${index}`, option, depth)));
}

/** Characters of the longest of a text and its localisations: only that one counts (docs, "Application Command Limits"). */
function longestOf(text: unknown, localised: unknown): number {
  return Math.max(lengthOf(text), ...(isJson(localised) ? Object.values(localised).map(lengthOf) : []));
}

/** Characters of all names, descriptions and choice values of a command. */
function charactersOf(part: unknown): number {
  if (!isJson(part)) return 0;
  const inner = [...listOf(part.options), ...listOf(part.choices)].reduce<number>((sum, one) => sum + charactersOf(one), 0);
  const own = longestOf(part.name, part.name_localizations) + longestOf(part.description, part.description_localizations);
  return own + (typeof part.value === 'string' ? lengthOf(part.value) : 0) + inner;
}

function checkUnique(at: string, values: unknown): Refusal | null {
  if (values === undefined || values === null) return null;
  const list = listOf(values);
  return list.length > 0 && new Set(list).size === list.length ? null : invalid(at, 'must be a list of different values');
}

function checkCommand(command: unknown, index: number): Refusal | null {
  const at = `${index}`;
  if (!isJson(command)) return invalid(at, 'must be an object');
  const scopes = first([
    checkUnique(`${at}.contexts`, command.contexts),
    checkUnique(`${at}.integration_types`, command.integration_types),
  ]);
  if ((command.type ?? CHAT_INPUT) !== CHAT_INPUT) {
    const checkMenu = (there: string, name: unknown) =>
      lengthOf(name) >= 1 && lengthOf(name) <= 32 ? null : invalid(there, 'must be between 1 and 32 in length');
    const named = first([checkMenu(`${at}.name`, command.name), checkLocalised(at, command, checkMenu)]);
    if (named !== null) return named;
    if (lengthOf(command.description) > 0) return invalid(`${at}.description`, 'context menu commands have no description');
    return listOf(command.options).length > 0 ? invalid(`${at}.options`, 'context menu commands have no options') : scopes;
  }
  return first([
    checkName(at, command.name),
    checkDescription(at, command.description),
    checkLocalised(at, command, checkName),
    checkOptions(at, command.options, 0),
    charactersOf(command) > 8000
      ? invalid(at, "a command's names, descriptions and values must be 8000 or fewer in length together")
      : null,
    scopes,
  ]);
}

/** What Discord refuses of a bulk registration: null where it takes it. */
export function refuseCommands(body: unknown): Refusal | null {
  if (!Array.isArray(body)) return invalid('', 'must be a list');
  const kinds = body.map((command) => (isJson(command) ? `${command.type ?? CHAT_INPUT} ${command.name}` : ''));
  if (new Set(kinds).size < kinds.length) return invalid('', 'command names must be unique');
  for (const [type, most] of MOST_BY_TYPE) {
    if (body.filter((command) => isJson(command) && (command.type ?? CHAT_INPUT) === type).length > most) {
      return { status: 400, code: 30032, message: `Maximum number of application commands reached (${most})` };
    }
  }
  return first(body.map(checkCommand));
}

/** What Discord refuses of the choices shown while typing. */
export function refuseChoices(data: unknown): Refusal | null {
  const choices = isJson(data) ? data.choices : null;
  if (!Array.isArray(choices)) return invalid('data.choices', 'must be a list');
  if (choices.length > 25) return invalid('data.choices', 'must be 25 or fewer in length');
  return checkChoices('data', { type: 3, choices });
}
