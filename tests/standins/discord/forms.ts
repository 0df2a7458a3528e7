import { first, invalid, isJson, type Json, lengthOf, listOf, type Refusal } from './refusal.ts';

const LABEL = 18;
const TEXT_INPUT = 4;
const STRING_SELECT = 3;
const CHANNEL_SELECT = 8;
/** A form holds at most so many fields (docs, "Modal"). */
const MOST_FIELDS = 5;

function between(at: string, value: unknown, least: number, most: number): Refusal | null {
  const length = lengthOf(value);
  return length >= least && length <= most ? null : invalid(at, `must be between ${least} and ${most} in length`);
}

function checkText(at: string, { style, value, placeholder, max_length: most, min_length: least }: Json): Refusal | null {
  if (style !== 1 && style !== 2) return invalid(`${at}.style`, 'unknown style');
  if (lengthOf(placeholder) > 100) return invalid(`${at}.placeholder`, 'must be 100 or fewer in length');
  if (lengthOf(value) > Number(most ?? 4000)) return invalid(`${at}.value`, 'is longer than max_length');
  return typeof least === 'number' && typeof most === 'number' && least > most ? invalid(`${at}.min_length`, 'is over max_length') : null;
}

function checkSelect(at: string, select: Json): Refusal | null {
  const options = listOf(select.options).filter(isJson);
  if (options.length < 1 || options.length > 25) return invalid(`${at}.options`, 'options must be between 1 and 25 in length');
  if (new Set(options.map(({ value }) => value)).size < options.length) return invalid(`${at}.options`, 'option values must be unique');
  const most = Number(select.max_values ?? 1);
  if (most > options.length) return invalid(`${at}.max_values`, 'is over the number of options');
  if (options.filter((option) => option.default === true).length > most) return invalid(`${at}.options`, 'more defaults than max_values');
  return first(
    options.flatMap((option, index) => [
      between(`${at}.options.${index}.label`, option.label, 1, 100),
      between(`${at}.options.${index}.value`, option.value, 1, 100),
    ]),
  );
}

function checkField(field: unknown, index: number): Refusal | null {
  const at = `data.components.${index}`;
  if (!isJson(field) || field.type !== LABEL) return invalid(at, 'a field stands in a label');
  const { component } = field;
  if (!isJson(component)) return invalid(`${at}.component`, 'a label holds a field');
  const inner = `${at}.component`;
  const own =
    component.type === TEXT_INPUT
      ? checkText(inner, component)
      : component.type === STRING_SELECT
        ? checkSelect(inner, component)
        : component.type === CHANNEL_SELECT
          ? null
          : invalid(`${inner}.type`, 'unknown field');
  return first([
    between(`${at}.label`, field.label, 1, 45),
    field.description === undefined ? null : between(`${at}.description`, field.description, 1, 100),
    between(`${inner}.custom_id`, component.custom_id, 1, 100),
    own,
  ]);
}

/** What Discord refuses of a form: null where it takes it. */
export function refuseForm(data: Json): Refusal | null {
  const fields = listOf(data.components);
  if (fields.length < 1 || fields.length > MOST_FIELDS) return invalid('data.components', `must be between 1 and ${MOST_FIELDS} in length`);
  const ids = fields.map((field) => (isJson(field) && isJson(field.component) ? field.component.custom_id : null));
  return first([
    between('data.custom_id', data.custom_id, 1, 100),
    between('data.title', data.title, 1, 45),
    new Set(ids).size < ids.length ? invalid('data.components', 'custom_id is duplicated') : null,
    ...fields.map(checkField),
  ]);
}

/** What a person fills into the fields, by their custom_id: a text, or the chosen values. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

interface FilledField {
  readonly wire: Json;
  /** Channels chosen in it. */
  readonly channels: readonly string[];
}

function defaultsOf(component: Json): readonly string[] {
  const chosen = listOf(component.options).filter((option): option is Json => isJson(option) && option.default === true);
  const preset = listOf(component.default_values).filter(isJson);
  return [...chosen.map(({ value }) => String(value)), ...preset.map(({ id }) => String(id))];
}

function fillSelect(component: Json, given: string | readonly string[] | undefined): FilledField {
  const values = given === undefined ? defaultsOf(component) : [...given];
  const known = listOf(component.options)
    .filter(isJson)
    .map(({ value }) => String(value));
  const id = String(component.custom_id);
  if (typeof given === 'string') throw new Error(`stand-in: "${id}" takes a list of values`);
  if (component.type === STRING_SELECT && values.some((value) => !known.includes(value)))
    throw new Error(`stand-in: "${id}" has no such value`);
  if (component.required !== false && values.length < Number(component.min_values ?? 1))
    throw new Error(`stand-in: "${id}" must be chosen`);
  if (values.length > Number(component.max_values ?? 1)) throw new Error(`stand-in: "${id}" takes fewer values`);
  return {
    wire: { type: component.type, id: 1, custom_id: id, values },
    channels: component.type === CHANNEL_SELECT ? values : [],
  };
}

function fillText(component: Json, given: string | readonly string[] | undefined): FilledField {
  const value = String(given ?? component.value ?? '');
  const id = String(component.custom_id);
  if (component.required !== false && value === '') throw new Error(`stand-in: "${id}" must be filled in`);
  if (value.length > Number(component.max_length ?? 4000)) throw new Error(`stand-in: "${id}" takes fewer characters`);
  return { wire: { type: TEXT_INPUT, id: 1, custom_id: id, value }, channels: [] };
}

/** A form as Discord sends it once a person has filled it in; what they leave alone is sent as it stood there. @throws where Discord would not let them */
export function fillForm(form: Json, filled: Filled): { readonly data: Json; readonly channels: readonly string[] } {
  const fields = listOf(form.components).filter(isJson);
  const known = fields.map(({ component }) => (isJson(component) ? String(component.custom_id) : ''));
  const unknown = Object.keys(filled).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`stand-in: the form has no field "${unknown}"`);
  const sent = fields.map(({ component }) => {
    if (!isJson(component)) throw new Error('stand-in: a label without a field');
    const given = filled[String(component.custom_id)];
    return component.type === TEXT_INPUT ? fillText(component, given) : fillSelect(component, given);
  });
  return {
    data: { custom_id: form.custom_id, components: sent.map(({ wire }, index) => ({ type: LABEL, id: index + 1, component: wire })) },
    channels: sent.flatMap(({ channels }) => channels),
  };
}
