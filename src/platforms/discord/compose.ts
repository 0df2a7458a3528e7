import { planParts } from '../../core/fit.ts';
import type { Action, Message, Node, QuoteNote } from '../../core/message.ts';
import {
  type Body,
  type Button,
  bodyOf,
  type Component,
  type Row,
  rowsOf,
  type Select,
  sizeOf,
  type TextDisplay,
  textDisplay,
} from './components.ts';
import { inline, label, lines } from './escape.ts';
import { askId, hashOf, keptId, keptKey } from './keys.ts';
import { LIMITS } from './limits.ts';
import { drawNode, type Piece } from './render.ts';

/** One sendable piece of a Message with what its buttons stand for: values to keep in the state, by key, before it is sent. */
export interface Drawn {
  readonly body: Body;
  readonly kept: Readonly<Record<string, string>>;
}

/** Kept back in every answer that may be shared: the line that says who shared it, and the button. */
const SHARE_ROOM = { text: 80, components: 3 } as const;

const NO_ROOM = { text: 0, components: 0 } as const;

const STYLES = { primary: 1, danger: 4 } as const;

function keep(of: 'ask' | 'quotes' | 'share', value: string): { readonly hash: string; readonly kept: Record<string, string> } {
  const hash = hashOf(value);
  return { hash, kept: { [keptKey(of, hash)]: value } };
}

function drawButton(action: Action, index: number): { readonly button: Button; readonly kept: Record<string, string> } {
  const { hash, kept } = keep('ask', action.ask);
  const short = askId(index, action.ask);
  const style = action.style === undefined ? 2 : STYLES[action.style];
  const button: Button = { type: 2, style, label: label(action.label, LIMITS.label), custom_id: short ?? keptId('ask', index, hash) };
  return { button, kept: short === null ? kept : {} };
}

/** Selects of at most 25 quotes each; what they open is kept under a hash of all of them. */
function drawSelects(quotes: readonly QuoteNote[], from: number): { readonly rows: readonly Row[]; readonly kept: Record<string, string> } {
  const { hash, kept } = keep('quotes', JSON.stringify(quotes));
  const rows: Row[] = [];
  for (let at = 0; at < quotes.length; at += LIMITS.selectOptions) {
    const some = quotes.slice(at, at + LIMITS.selectOptions);
    const options = some.map(({ n, title, quote }) => ({
      label: label(`${n} · ${title}`, LIMITS.selectText),
      value: String(n),
      ...(label(quote, LIMITS.selectText) === '' ? {} : { description: label(quote, LIMITS.selectText) }),
    }));
    const select: Select = {
      type: 3,
      custom_id: keptId('quotes', from + rows.length, hash),
      placeholder: 'Read the exact words of a source',
      options,
    };
    rows.push({ type: 1, components: [select] });
  }
  return { rows, kept };
}

/** Lines that follow each other become one text display: components are few. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'markdown' && piece.text === '') continue;
    const last = result.at(-1);
    if (piece.kind === 'markdown' && last?.kind === 'markdown')
      result.splice(-1, 1, { kind: 'markdown', text: `${last.text}\n${piece.text}` });
    else result.push(piece);
  }
  return result;
}

/** Each action once: two buttons that ask the same would be two ways to the same answer. */
function distinct(actions: readonly Action[]): readonly Action[] {
  return [...new Map(actions.map((action) => [action.ask, action])).values()];
}

/** A card of text and selects, and the buttons under it. Something to read comes first, always. */
function drawNodes(nodes: readonly Node[], summary: string): Drawn {
  const pieces = joined(nodes.flatMap(drawNode));
  const card: (TextDisplay | Row)[] = pieces[0]?.kind === 'markdown' ? [] : [textDisplay(lines(summary) || '…')];
  let kept: Record<string, string> = {};
  let index = 0;
  for (const piece of pieces) {
    if (piece.kind === 'markdown') card.push(textDisplay(piece.text));
    if (piece.kind !== 'quotes') continue;
    const selects = drawSelects(piece.quotes, index);
    index += selects.rows.length;
    card.push(...selects.rows);
    kept = { ...kept, ...selects.kept };
  }
  const actions = distinct(pieces.flatMap((piece) => (piece.kind === 'buttons' ? piece.actions : [])));
  const buttons = actions.map((action, at) => drawButton(action, index + at));
  return {
    body: bodyOf([{ type: 17, components: card }, ...rowsOf(buttons.map(({ button }) => button))]),
    kept: Object.assign(kept, ...buttons.map((drawn) => drawn.kept)),
  };
}

/** True where Discord takes these components, with so much room to spare. */
export function within(components: readonly Component[], spare: { readonly text: number; readonly components: number } = NO_ROOM): boolean {
  const size = sizeOf(components);
  return size.components + spare.components <= LIMITS.components && size.text + spare.text <= LIMITS.text;
}

function leftOut(count: number): Node {
  return { kind: 'notice', tone: 'info', text: `${count} more left out here for length: a narrower question shows them.` };
}

function addShareButton(parts: readonly Drawn[]): readonly Drawn[] {
  const { hash, kept } = keep('share', JSON.stringify(parts.map(({ body }) => body.components)));
  const button: Button = { type: 2, style: 2, label: 'Share to channel', custom_id: keptId('share', 999, hash) };
  return parts.map((part, at): Drawn => {
    if (at < parts.length - 1) return part;
    const components = part.body.components;
    const last = components.at(-1);
    const room = last?.type === 1 && last.components.length < LIMITS.rowButtons;
    // Safe: rows at the top level hold buttons; selects stand in the card.
    const added: readonly Component[] = room
      ? [...components.slice(0, -1), { type: 1, components: [...(last.components as readonly Button[]), button] }]
      : [...components, { type: 1, components: [button] }];
    return { body: { ...part.body, components: added }, kept: { ...part.kept, ...kept } };
  });
}

/**
 * Draws a Message as messages that Discord accepts, in order: whole bullets, each part with the sources it cites. `share`: with a button that
 * shows the same to everybody. Pure.
 */
export function compose(message: Message, { maxParts, share }: { readonly maxParts: number; readonly share: boolean }): readonly Drawn[] {
  const spare = share ? SHARE_ROOM : NO_ROOM;
  const parts = planParts(message.nodes, (nodes) => within(drawNodes(nodes, message.summary).body.components, spare), {
    maxParts,
    leftOut,
  });
  const drawn = (parts.length === 0 ? [[]] : parts).map((nodes) => drawNodes(nodes, message.summary));
  return share ? addShareButton(drawn) : drawn;
}

/** Plain words instead of components: for the one send in a thousand whose components Discord refuses, so that the asker is never left waiting. */
export function composePlainly({ summary }: Message): {
  readonly content: string;
  readonly allowed_mentions: { readonly parse: readonly never[] };
} {
  const text = inline(summary) || 'There is an answer, but it cannot be shown here.';
  return { content: text.length <= LIMITS.content ? text : inline(label(summary, LIMITS.content / 2)), allowed_mentions: { parse: [] } };
}
