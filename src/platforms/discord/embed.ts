import type { Body, Component, Row } from './components.ts';

/** Rows of buttons and selects under a message without components v2 (docs, "Legacy Message Component Behavior"). */
const MOST_ROWS = 5;

/** A message as it was before components v2: an embed, with the same buttons and selects. */
export interface EmbedBody {
  readonly content: null;
  readonly embeds: readonly { readonly description: string }[];
  readonly components: readonly Row[];
  readonly flags: 0;
  readonly allowed_mentions: Body['allowed_mentions'];
}

/** Text displays and rows, wherever they stand. */
function partsOf(components: readonly Component[]): readonly Exclude<Component, { readonly type: 17 }>[] {
  return components.flatMap((component) => (component.type === 17 ? component.components : [component]));
}

/** The row with the ids of the card and of its first text, by which a message is found again. */
function withMark(row: Row, card: Component | undefined): Row {
  const [text] = card?.type === 17 ? card.components : [];
  if (card?.id === undefined || text?.id === undefined) return row;
  const [first, ...rest] = row.components;
  if (first === undefined) return row;
  // Safe: a row keeps the kind of its components.
  return { ...row, id: card.id, components: [{ ...first, id: text.id }, ...rest] as Row['components'] };
}

/**
 * The same message as an embed, for places that refuse components v2: its texts as one description (4,096 characters; ours are at most 4,000), its rows under
 * it, the first component of which keeps the mark by which the message is found again. Pure.
 */
export function embedBody({ components, allowed_mentions }: Body): EmbedBody {
  const parts = partsOf(components);
  const texts = parts.flatMap((part) => (part.type === 10 ? [part.content] : []));
  const all = parts.filter((part) => part.type === 1);
  // Rows of buttons stand last: where there are too many rows, selects of sources go first, whose numbers stand in the text.
  const [first, ...rest] = all.slice(-MOST_ROWS);
  const rows = first === undefined ? [] : [withMark(first, components[0]), ...rest];
  return { content: null, embeds: [{ description: texts.join('\n\n') }], components: rows, flags: 0, allowed_mentions };
}
