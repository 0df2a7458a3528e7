import { LIMITS } from './limits.ts';

/** The parts of a Discord message that we draw with, as Discord's own JSON ("components v2"). */
export type Component = Row | TextDisplay | Separator | Container;

export interface TextDisplay {
  readonly type: 10;
  readonly id?: number;
  readonly content: string;
}

export interface Button {
  readonly type: 2;
  readonly id?: number;
  readonly style: 1 | 2 | 4 | 5;
  readonly label: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly disabled?: true;
}

export interface Select {
  readonly type: 3;
  readonly id?: number;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

export interface Row {
  readonly type: 1;
  readonly id?: number;
  readonly components: readonly Button[] | readonly [Select];
}

/** A thin line between parts of a card. */
export interface Separator {
  readonly type: 14;
  readonly id?: number;
  readonly divider: true;
  readonly spacing: 1;
}

export interface Container {
  readonly type: 17;
  readonly id?: number;
  /** The colour of the card's edge: an ornament, nothing is said by it. */
  readonly accent_color?: number;
  readonly components: readonly (TextDisplay | Row | Separator)[];
}

const ACCENT = 0x58_65_f2;

/** Message flags (docs, "Message Flags"). */
export const EPHEMERAL = 1 << 6;
export const COMPONENTS_V2 = 1 << 15;

/** A message body: every one that we send or edit says that nobody is to be pinged. */
export interface Body {
  readonly components: readonly Component[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user?: false };
}

/** The body of one message made of these components. */
export function bodyOf(components: readonly Component[]): Body {
  return { components, flags: COMPONENTS_V2, allowed_mentions: { parse: [] } };
}

export function textDisplay(content: string): TextDisplay {
  return { type: 10, content };
}

export const SEPARATOR: Separator = { type: 14, divider: true, spacing: 1 };

/** A card of these parts. */
export function cardOf(components: Container['components']): Container {
  return { type: 17, accent_color: ACCENT, components };
}

/** Buttons in rows of five. */
export function rowsOf(buttons: readonly Button[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.rowButtons)
    rows.push({ type: 1, components: buttons.slice(at, at + LIMITS.rowButtons) });
  return rows;
}

function everyPart(component: Component | Button | Select): readonly (Component | Button | Select)[] {
  const inner: readonly (Component | Button | Select)[] = 'components' in component ? component.components : [];
  return [component, ...inner.flatMap(everyPart)];
}

/** Number of components, nested ones counted, and of characters in their text displays. */
export function sizeOf(components: readonly Component[]): { readonly components: number; readonly text: number } {
  const parts = components.flatMap(everyPart);
  return { components: parts.length, text: parts.reduce((sum, part) => sum + (part.type === 10 ? part.content.length : 0), 0) };
}
