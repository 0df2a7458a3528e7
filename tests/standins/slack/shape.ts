/** One thing that is wrong, as Slack words it: what, and where (a JSON pointer). */
export type Problem = string;
export type Check = (value: unknown, at: string) => readonly Problem[];

const none: readonly Problem[] = [];
const fail = (what: string, at: string): readonly Problem[] => [`${what} [json-pointer:${at}]`];

/** Slack counts characters, not code units. */
function lengthOf(text: string): number {
  return [...text].length;
}

export function str(max = Number.POSITIVE_INFINITY, min = 0): Check {
  return (value, at) => {
    if (typeof value !== 'string') return fail('must be a string', at);
    if (lengthOf(value) > max) return fail(`must be less than ${max + 1} characters`, at);
    return lengthOf(value) < min ? fail(`must be more than ${min - 1} characters`, at) : none;
  };
}

export function num(min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Check {
  return (value, at) =>
    typeof value !== 'number' || value < min || value > max ? fail(`must be a number from ${min} to ${max}`, at) : none;
}

export const bool: Check = (value, at) => (typeof value === 'boolean' ? none : fail('must be a boolean', at));
export const anything: Check = () => none;

export function oneOf(...values: readonly string[]): Check {
  return (value, at) => (values.includes(String(value)) ? none : fail(`must be one of ${values.join(', ')}`, at));
}

export function list(each: Check, max = Number.POSITIVE_INFINITY, min = 0): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return fail('must be an array', at);
    if (value.length > max) return fail(`no more than ${max} items allowed`, at);
    if (value.length < min) return fail(`no fewer than ${min} items allowed`, at);
    return value.flatMap((one, index) => each(one, `${at}/${index}`));
  };
}

type Fields = Readonly<Record<string, Check>>;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with these fields and no others; `rule` looks at the whole. */
export function obj(
  required: Fields,
  optional: Fields = {},
  rule: (value: Readonly<Record<string, unknown>>) => string | null = () => null,
): Check {
  return (value, at) => {
    if (!isObject(value)) return fail('must be an object', at);
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    const unknown = Object.keys(value).filter((key) => required[key] === undefined && optional[key] === undefined);
    const inner = Object.entries(value).flatMap(([key, field]) => (required[key] ?? optional[key])?.(field, `${at}/${key}`) ?? none);
    const whole = rule(value);
    return [
      ...missing.flatMap((key) => fail(`missing required field: ${key}`, at)),
      ...unknown.flatMap((key) => fail(`invalid additional property: ${key}`, at)),
      ...inner,
      ...(whole === null ? none : fail(whole, at)),
    ];
  };
}

/** An object whose `type` names one of these. */
export function union(what: string, kinds: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isObject(value)) return fail('must be an object', at);
    const check = typeof value.type === 'string' && Object.hasOwn(kinds, value.type) ? kinds[value.type] : undefined;
    return check === undefined ? fail(`unsupported type of ${what}: ${String(value.type)}`, at) : check(value, at);
  };
}
