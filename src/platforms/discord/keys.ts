import { createHash } from 'node:crypto';
import type { Body, Component } from './components.ts';
import { LIMITS } from './limits.ts';

/** A short name for a value, the same for the same value: 22 characters of base64url (128 bits of SHA-256). */
export function hashOf(value: string): string {
  return createHash('sha256').update(value).digest().subarray(0, 16).toString('base64url');
}

/** The nonce of a send: Discord answers a second send of the same nonce within some minutes with the first message. */
export function nonceOf(key: string): string {
  return hashOf(`nonce ${key}`).slice(0, LIMITS.nonce);
}

/** The mark that a message with this key carries: ids of its first two components, positive 31-bit numbers that nobody sees. */
export function markOf(key: string): readonly [number, number] {
  const digest = createHash('sha256').update(`mark ${key}`).digest();
  const number = (at: number) => (digest.readUInt32BE(at) >>> 1) | 0x4000_0000;
  const [first, second] = [number(0), number(4)];
  return [first, first === second ? first - 1 : second];
}

/**
 * The body with the mark of `key` on it. The nonce alone would not do: Discord does not promise to return it in a channel's history, while a
 * component's `id` is part of the message (docs: "32 bit integer used as an optional identifier for component").
 */
export function marked(body: Body, key: string): Body {
  const [first, second] = markOf(key);
  const components = body.components.map((component, index): Component => {
    if (index !== 0 || component.type !== 17) return component;
    return {
      ...component,
      id: first,
      components: component.components.map((part, at) => (at === 0 && part.type === 10 ? { ...part, id: second } : part)),
    };
  });
  return { ...body, components };
}

/** True where these components (as Discord returns them) carry the mark of `key`. */
export function carriesMark(components: unknown, key: string): boolean {
  const [first, second] = markOf(key);
  const outer = Array.isArray(components) ? components[0] : null;
  if (outer?.id !== first) return false;
  return Array.isArray(outer.components) && outer.components[0]?.id === second;
}

/** What can be kept for a press: a line to ask, quotes to open, an answer to share, meanings to choose from, pages to turn, a line about another place, what a form does not show. */
const KEPT = { k: 'ask', q: 'quotes', s: 'share', c: 'choices', p: 'pages', w: 'away', f: 'form' } as const;

export type Kept = (typeof KEPT)[keyof typeof KEPT];

/** What a pressed button or select stands for. `index` is its place among others of its kind: for `pages` the page it turns to. */
export type Pressed =
  | { readonly kind: 'ask'; readonly ask: string }
  | { readonly kind: 'kept'; readonly of: Kept; readonly index: number; readonly hash: string }
  | { readonly kind: 'unknown' };

/** The custom_id that carries a short ask itself; null where it does not fit. `index` makes it unique within its message. */
export function askId(index: number, ask: string): string | null {
  const id = `a.${index}.${ask}`;
  return id.length <= LIMITS.customId ? id : null;
}

/** The custom_id of something kept in the state under its hash. */
export function keptId(of: Kept, index: number, hash: string): string {
  const letter = Object.entries(KEPT).find(([, kind]) => kind === of)?.[0] ?? '';
  return `${letter}.${index}.${hash}`;
}

/** The custom_id of a button that only says something and cannot be pressed. */
export function idleId(hash: string): string {
  return `i.0.${hash}`;
}

/** The beginning of every key in the state that belongs to one tenant: all of them are deleted when it removes the bot. */
export function tenantKeys(tenant: string): string {
  return `discord:${tenant}:`;
}

/** The key in the state of something kept: what one tenant's buttons stand for is not there for another's. */
export function keptKey(tenant: string, of: Kept, hash: string): string {
  return `${tenantKeys(tenant)}${of}.${hash}`;
}

/** Reads a custom_id back; `unknown` for those of other versions or of nobody. */
export function readCustomId(id: string): Pressed {
  const [, letter, index, rest] = /^([akqscpwf])\.(\d{1,4})\.([\s\S]+)$/.exec(id) ?? [];
  if (letter === undefined || rest === undefined) return { kind: 'unknown' };
  return letter === 'a'
    ? { kind: 'ask', ask: rest }
    : { kind: 'kept', of: KEPT[letter as keyof typeof KEPT], index: Number(index), hash: rest };
}

/** The custom_id of a form: of a new digest (`rest`: the hash of what was said of it beside the form's fields), or of one that is changed. */
export function formId(id: string | null, rest: string | null = null): string {
  if (id !== null) return `m.edit.${id}`;
  return rest === null ? 'm.add' : `m.add.${rest}`;
}

/** Which form was sent: `id` is the digest to change, null for a new one. Null for forms of nobody. */
export function readFormId(customId: string): { readonly id: string | null; readonly rest: string | null } | null {
  const [, add, rest = null] = /^(m\.add)(?:\.([\w-]{22}))?$/.exec(customId) ?? [];
  if (add !== undefined) return { id: null, rest };
  const id = /^m\.edit\.([a-z0-9]{1,40})$/.exec(customId)?.[1];
  return id === undefined ? null : { id, rest: null };
}
