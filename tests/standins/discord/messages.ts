import { EMPTY_MESSAGE, first, invalid, isJson, type Json, lengthOf, listOf, type Refusal } from './refusal.ts';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;

/** Component types: row, button, five selects, section, text, thumbnail, gallery, file, separator, container. */
const V2_ONLY: ReadonlySet<unknown> = new Set([9, 10, 11, 12, 13, 14, 17]);
const KNOWN: ReadonlySet<unknown> = new Set([1, 2, 3, 5, 6, 7, 8, ...V2_ONLY]);
const INT32_MAX = 2 ** 31 - 1;

interface Placed {
  readonly at: string;
  readonly component: Json;
}

/** All components with their places, nested ones included. */
export function everyComponent(components: unknown, at = 'components'): readonly Placed[] {
  return listOf(components).flatMap((component, index) => {
    if (!isJson(component)) return [];
    const place = `${at}.${index}`;
    const accessory = isJson(component.accessory) ? [{ at: `${place}.accessory`, component: component.accessory }] : [];
    return [{ at: place, component }, ...everyComponent(component.components, `${place}.components`), ...accessory];
  });
}

function checkId({ at, component }: Placed): Refusal | null {
  const { id } = component;
  if (id === undefined) return null;
  const whole = typeof id === 'number' && Number.isInteger(id) && id >= 0 && id <= INT32_MAX;
  return whole ? null : invalid(`${at}.id`, 'id must be a 32 bit integer');
}

function checkCustomId(at: string, customId: unknown): Refusal | null {
  const length = lengthOf(customId);
  return length >= 1 && length <= 100 ? null : invalid(`${at}.custom_id`, 'custom_id must be between 1 and 100 in length');
}

function checkButton({ at, component }: Placed): Refusal | null {
  const { style, label, url, custom_id: customId, emoji } = component;
  if (![1, 2, 3, 4, 5, 6].includes(style as number)) return invalid(`${at}.style`, 'unknown style');
  if (lengthOf(label) > 80) return invalid(`${at}.label`, 'label must be 80 or fewer in length');
  if (lengthOf(label) === 0 && emoji === undefined) return invalid(at, 'a button needs a label or an emoji');
  if (style !== 5) return url === undefined ? checkCustomId(at, customId) : invalid(`${at}.url`, 'only link buttons have a url');
  if (customId !== undefined) return invalid(`${at}.custom_id`, 'a link button has no custom_id');
  if (lengthOf(url) > 512) return invalid(`${at}.url`, 'url must be 512 or fewer in length');
  return typeof url === 'string' && /^(https?|discord):\/\/\S+$/.test(url)
    ? null
    : invalid(`${at}.url`, 'scheme must be http, https or discord');
}

function checkOption(at: string, option: unknown): Refusal | null {
  if (!isJson(option)) return invalid(at, 'must be an object');
  const { label, value, description } = option;
  if (lengthOf(label) < 1 || lengthOf(label) > 100) return invalid(`${at}.label`, 'label must be between 1 and 100 in length');
  if (lengthOf(value) < 1 || lengthOf(value) > 100) return invalid(`${at}.value`, 'value must be between 1 and 100 in length');
  if (description === undefined) return null;
  const length = lengthOf(description);
  return length >= 1 && length <= 100 ? null : invalid(`${at}.description`, 'description must be between 1 and 100 in length');
}

function checkSelect({ at, component }: Placed): Refusal | null {
  const options = listOf(component.options);
  if (options.length < 1 || options.length > 25) return invalid(`${at}.options`, 'options must be between 1 and 25 in length');
  if (lengthOf(component.placeholder) > 150) return invalid(`${at}.placeholder`, 'placeholder must be 150 or fewer in length');
  const values = options.map((option) => (isJson(option) ? option.value : option));
  if (new Set(values).size < values.length) return invalid(`${at}.options`, 'option values must be unique');
  return first([checkCustomId(at, component.custom_id), ...options.map((option, index) => checkOption(`${at}.options.${index}`, option))]);
}

function checkRow({ at, component }: Placed): Refusal | null {
  const children = listOf(component.components);
  if (children.length < 1 || children.length > 5) return invalid(`${at}.components`, 'components must be between 1 and 5 in length');
  const types = children.map((child) => (isJson(child) ? child.type : null));
  if (types.some((type) => type === null || ![2, 3, 5, 6, 7, 8].includes(type as number)))
    return invalid(`${at}.components`, 'a row holds buttons or one select');
  return types.some((type) => type !== 2) && types.length > 1 ? invalid(`${at}.components`, 'a select stands alone in its row') : null;
}

function checkSeparator({ at, component }: Placed): Refusal | null {
  const { divider, spacing } = component;
  if (divider !== undefined && typeof divider !== 'boolean') return invalid(`${at}.divider`, 'must be true or false');
  return spacing === undefined || spacing === 1 || spacing === 2 ? null : invalid(`${at}.spacing`, 'must be 1 or 2');
}

function checkContainer({ at, component }: Placed): Refusal | null {
  const children = listOf(component.components);
  const colour = component.accent_color;
  if (colour !== undefined && !(Number.isInteger(colour) && Number(colour) >= 0 && Number(colour) <= 0xff_ff_ff))
    return invalid(`${at}.accent_color`, 'must be a colour from 0 to 0xFFFFFF');
  if (children.length < 1) return invalid(`${at}.components`, 'a container cannot be empty');
  return children.some((child) => isJson(child) && (child.type === 17 || child.type === 2))
    ? invalid(`${at}.components`, 'not in a container')
    : null;
}

function checkText({ at, component }: Placed): Refusal | null {
  const length = lengthOf(component.content);
  return length >= 1 && length <= 4000 ? null : invalid(`${at}.content`, 'content must be between 1 and 4000 in length');
}

function checkComponent(placed: Placed): Refusal | null {
  const { type } = placed.component;
  const own =
    type === 2
      ? checkButton
      : type === 3
        ? checkSelect
        : type === 1
          ? checkRow
          : type === 17
            ? checkContainer
            : type === 10
              ? checkText
              : type === 14
                ? checkSeparator
                : null;
  if (!KNOWN.has(type)) return invalid(`${placed.at}.type`, 'unknown component type');
  return first([checkId(placed), own === null ? null : own(placed)]);
}

function duplicates(values: readonly unknown[]): boolean {
  const present = values.filter((value) => value !== undefined);
  return new Set(present).size < present.length;
}

function checkComponents(body: Json, v2: boolean): Refusal | null {
  const top = listOf(body.components);
  const all = everyComponent(body.components);
  if (all.length > 40) return invalid('components', 'the total number of components must be 40 or fewer');
  if (!v2 && all.some(({ component }) => V2_ONLY.has(component.type)))
    return invalid('components', 'IS_COMPONENTS_V2 must be set for these components');
  if (!v2 && top.length > 5) return invalid('components', 'must be 5 or fewer in length');
  if (top.some((component) => isJson(component) && [2, 3, 5, 6, 7, 8].includes(component.type as number)))
    return invalid('components', 'buttons and selects stand in rows');
  if (duplicates(all.map(({ component }) => component.custom_id))) return invalid('components', 'custom_id is duplicated');
  if (duplicates(all.map(({ component }) => component.id))) return invalid('components', 'component id is duplicated');
  const text = all.reduce((sum, { component }) => sum + (component.type === 10 ? lengthOf(component.content) : 0), 0);
  return first([
    ...all.map(checkComponent),
    text > 4000 ? invalid('components', 'the displayable text must be 4000 or fewer in length') : null,
  ]);
}

function embedText(embed: unknown): number {
  if (!isJson(embed)) return 0;
  const fields = listOf(embed.fields).reduce<number>(
    (sum, field) => sum + (isJson(field) ? lengthOf(field.name) + lengthOf(field.value) : 0),
    0,
  );
  const author = isJson(embed.author) ? lengthOf(embed.author.name) : 0;
  const footer = isJson(embed.footer) ? lengthOf(embed.footer.text) : 0;
  return lengthOf(embed.title) + lengthOf(embed.description) + fields + author + footer;
}

function checkMentions(mentions: unknown): Refusal | null {
  if (!isJson(mentions)) return null;
  const parse = listOf(mentions.parse);
  if (parse.some((word) => !['users', 'roles', 'everyone'].includes(word as string)))
    return invalid('allowed_mentions.parse', 'unknown type');
  const clash =
    (parse.includes('users') && listOf(mentions.users).length > 0) || (parse.includes('roles') && listOf(mentions.roles).length > 0);
  return clash ? invalid('allowed_mentions', 'parse and a list of the same kind are mutually exclusive') : null;
}

function checkNonce({ nonce, enforce_nonce: enforce }: Json): Refusal | null {
  if (lengthOf(nonce) > 25) return invalid('nonce', 'must be 25 or fewer in length');
  return enforce === true && nonce === undefined ? invalid('nonce', 'enforce_nonce needs a nonce') : null;
}

function isEmpty(body: Json): boolean {
  const none = (value: unknown) => listOf(value).length === 0;
  return (
    lengthOf(typeof body.content === 'string' ? body.content.trim() : '') === 0 &&
    none(body.embeds) &&
    none(body.components) &&
    none(body.sticker_ids)
  );
}

const ALLOWED_FLAGS = {
  create: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | V2,
  edit: SUPPRESS_EMBEDS | V2,
  interaction: SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | V2 | EPHEMERAL,
};

/**
 * What Discord refuses of a message: null where it takes it. `create`: a channel's message; `edit`: of a message; `interaction`: a response or follow-up.
 * `wasV2`: the message had the flag before this edit, which cannot be undone.
 */
export function refuseMessage(body: Json, kind: keyof typeof ALLOWED_FLAGS, wasV2 = false): Refusal | null {
  const flags = typeof body.flags === 'number' ? body.flags : 0;
  const v2 = wasV2 || (flags & V2) !== 0;
  if ((flags & ~ALLOWED_FLAGS[kind]) !== 0) return invalid('flags', 'these flags cannot be set here');
  if (v2 && (lengthOf(body.content) > 0 || listOf(body.embeds).length > 0))
    return invalid('content', 'the content and embeds fields cannot be used with IS_COMPONENTS_V2');
  if (lengthOf(body.content) > 2000) return invalid('content', 'must be 2000 or fewer in length');
  if (listOf(body.embeds).length > 10) return invalid('embeds', 'must be 10 or fewer in length');
  if (listOf(body.embeds).reduce<number>((sum, embed) => sum + embedText(embed), 0) > 6000)
    return invalid('embeds', 'all embeds together are over 6000');
  if (isEmpty(body)) return EMPTY_MESSAGE;
  return first([checkNonce(body), checkMentions(body.allowed_mentions), checkComponents(body, v2)]);
}

/** Who a message would ping: Discord looks at the source text, whatever Markdown makes of it, and then at what the sender allows. */
export function pingsOf(body: Json): readonly string[] {
  const texts = everyComponent(body.components).map(({ component }) => (component.type === 10 ? String(component.content) : ''));
  const source = [typeof body.content === 'string' ? body.content : '', ...texts].join('\n');
  const allowed = isJson(body.allowed_mentions) ? body.allowed_mentions : null;
  const may = (kind: string, id: string) => allowed === null || listOf(allowed.parse).includes(kind) || listOf(allowed[kind]).includes(id);
  const users = [...source.matchAll(/<@!?(\d+)>/g)].filter(([, id]) => may('users', id ?? '')).map(([, id]) => `user ${id}`);
  const roles = [...source.matchAll(/<@&(\d+)>/g)].filter(([, id]) => may('roles', id ?? '')).map(([, id]) => `role ${id}`);
  const all = [...source.matchAll(/@(everyone|here)/g)].filter(() => may('everyone', '')).map(([, word]) => `@${word}`);
  return [...users, ...roles, ...all];
}
