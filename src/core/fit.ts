import type { Node, QuoteNote } from './message.ts';
import { LEAST_LENGTH, shorten } from './shorten.ts';
import type { Words } from './words.ts';

export interface FitOptions {
  /** No more parts than this; at least 1. */
  readonly maxParts: number;
  /** The node that says how many bullets (or other whole things) were left out. */
  readonly leftOut: (count: number) => Node;
  /** The reader's language. */
  readonly words: Words;
}

type Fits = (nodes: readonly Node[]) => boolean;

/** One indivisible piece of a Message, with the quotes it cites; `order` is its node's index in the Message. */
interface Piece {
  readonly order: number;
  /** Absent: the piece is a quote that nothing cites. */
  readonly node: Node | null;
  readonly quotes: readonly QuoteNote[];
}

interface Outline {
  readonly pieces: readonly Piece[];
  /** Index of the Message's first sources node; Infinity where it has none. */
  readonly sourcesAt: number;
}

/** The citation numbers that a node shows. */
export function citedBy(node: Node): readonly number[] {
  if (node.kind === 'bullet' || node.kind === 'participant') return node.citations;
  return node.kind === 'conflict' ? node.claims.flatMap((claim) => claim.citations) : [];
}

function outlineOf(nodes: readonly Node[]): Outline {
  const quotes = nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes : []));
  const cited = new Set(nodes.flatMap(citedBy));
  const pieces = nodes.flatMap((node, order): readonly Piece[] => {
    if (node.kind === 'sources') {
      return node.quotes.filter((quote) => !cited.has(quote.n)).map((quote) => ({ order, node: null, quotes: [quote] }));
    }
    const own = new Set(citedBy(node));
    return [{ order, node, quotes: quotes.filter((quote) => own.has(quote.n)) }];
  });
  const sourcesAt = nodes.findIndex((node) => node.kind === 'sources');
  return { pieces, sourcesAt: sourcesAt < 0 ? Number.POSITIVE_INFINITY : sourcesAt };
}

/** The nodes of one part: its pieces in order, and one sources node with every quote that they cite, where the Message had it. */
function assemble(pieces: readonly Piece[], sourcesAt: number): readonly Node[] {
  const quotes = [...new Map(pieces.flatMap((piece) => piece.quotes).map((quote) => [quote.n, quote])).values()].sort((a, b) => a.n - b.n);
  const nodesWhere = (holds: (order: number) => boolean) =>
    pieces.flatMap((piece) => (piece.node !== null && holds(piece.order) ? [piece.node] : []));
  const sources: readonly Node[] = quotes.length > 0 ? [{ kind: 'sources', quotes }] : [];
  return [...nodesWhere((order) => order < sourcesAt), ...sources, ...nodesWhere((order) => order >= sourcesAt)];
}

function halves<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

/** A node of several members as two nodes of half as many; null where it cannot be divided. */
function divide({ order, node, quotes }: Piece): readonly Piece[] | null {
  if (node?.kind === 'conflict' && node.claims.length > 1) {
    return halves(node.claims).map((claims) => {
      const cited = new Set(claims.flatMap((claim) => claim.citations));
      return { order, node: { ...node, claims }, quotes: quotes.filter((quote) => cited.has(quote.n)) };
    });
  }
  if (node?.kind === 'actions' && node.actions.length > 1) {
    return halves(node.actions).map((actions) => ({ order, node: { ...node, actions }, quotes }));
  }
  return null;
}

/** One node with none of its texts longer than `max`. */
function shortenNode(node: Node, max: number, words: Words): Node {
  const short = (text: string) => shorten(text, max, 'text', words);
  const shortOrNull = (text: string | null) => (text === null ? null : short(text));
  switch (node.kind) {
    case 'heading':
    case 'text':
    case 'notice':
    case 'bullet':
      return { ...node, text: short(node.text) };
    case 'conflict':
      return { ...node, about: short(node.about), claims: node.claims.map((claim) => ({ ...claim, text: short(claim.text) })) };
    case 'meeting':
      return { ...node, title: short(node.title), place: shortOrNull(node.place), date: shortOrNull(node.date) };
    case 'participant':
      return { ...node, name: short(node.name), described: shortOrNull(node.described) };
    case 'mentioned':
      return { ...node, name: short(node.name), why: short(node.why) };
    default:
      return node;
  }
}

function shortenPiece(piece: Piece, nodeMax: number, quoteMax: number, words: Words): Piece {
  const quotes = piece.quotes.map((quote) => ({
    ...quote,
    title: shorten(quote.title, quoteMax, 'text', words),
    quote: shorten(quote.quote, quoteMax, 'quote', words),
  }));
  return { ...piece, node: piece.node === null ? null : shortenNode(piece.node, nodeMax, words), quotes };
}

/** The greatest length from LEAST_LENGTH to `longest` for which `holds`; null where none does. */
function greatest(longest: number, holds: (length: number) => boolean): number | null {
  if (!holds(LEAST_LENGTH)) return null;
  let low = LEAST_LENGTH;
  let high = Math.max(longest, LEAST_LENGTH);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function longestText(piece: Piece): number {
  return JSON.stringify([piece.node, piece.quotes]).length;
}

/** Pieces that each fit alone: divided where they can be, else with shortened quotes, else with shortened texts; empty where even that is too long. */
function fitAlone(piece: Piece, sourcesAt: number, fits: Fits, words: Words): readonly Piece[] {
  const alone = (candidate: Piece) => fits(assemble([candidate], sourcesAt));
  if (alone(piece)) return [piece];
  const divided = divide(piece);
  if (divided !== null) return divided.flatMap((part) => fitAlone(part, sourcesAt, fits, words));
  const longest = longestText(piece);
  const quoteMax = greatest(longest, (length) => alone(shortenPiece(piece, longest, length, words)));
  if (quoteMax !== null) return [shortenPiece(piece, longest, quoteMax, words)];
  const nodeMax = greatest(longest, (length) => alone(shortenPiece(piece, length, LEAST_LENGTH, words)));
  return nodeMax === null ? [] : [shortenPiece(piece, nodeMax, LEAST_LENGTH, words)];
}

/** A heading or meeting belongs with what follows it: it is never the last of a part that goes on. */
function carriedOver(part: readonly Piece[]): readonly Piece[] {
  const lastOther = part.findLastIndex((piece) => piece.node?.kind !== 'heading' && piece.node?.kind !== 'meeting');
  return lastOther < 0 ? [] : part.slice(lastOther + 1);
}

/** Packs pieces that fit alone into as few parts as their order allows. */
function pack({ pieces, sourcesAt }: Outline, fits: Fits): readonly (readonly Node[])[] {
  const parts: (readonly Piece[])[] = [];
  let part: readonly Piece[] = [];
  for (const piece of pieces) {
    if (fits(assemble([...part, piece], sourcesAt))) {
      part = [...part, piece];
      continue;
    }
    const over = carriedOver(part);
    const moves = over.length > 0 && fits(assemble([...over, piece], sourcesAt));
    parts.push(moves ? part.slice(0, part.length - over.length) : part);
    part = moves ? [...over, piece] : [piece];
  }
  return [...parts, part].filter((some) => some.length > 0).map((some) => assemble(some, sourcesAt));
}

/** What may be left out first: later in the list means kept longer. */
const DROP_ORDER: readonly (readonly Node['kind'][])[] = [
  ['mentioned'],
  ['bullet', 'participant', 'meeting'],
  ['conflict'],
  ['sources'],
  ['text', 'notice', 'feedback', 'actions', 'heading'],
];

const BELOW_HEADING: ReadonlySet<Node['kind']> = new Set(['bullet', 'participant', 'mentioned', 'conflict', 'meeting']);

function kindOf(piece: Piece): Node['kind'] {
  return piece.node?.kind ?? 'sources';
}

/** True where everything that stood below this heading or meeting was left out. */
function emptied(pieces: readonly Piece[], at: number, dropped: ReadonlySet<Piece>): boolean {
  const kind = pieces[at]?.node?.kind;
  if (kind !== 'heading') return false;
  const next = pieces.findIndex((piece, index) => index > at && piece.node?.kind === 'heading');
  const below = pieces.slice(at + 1, next < 0 ? undefined : next).filter((piece) => BELOW_HEADING.has(kindOf(piece)));
  return below.length > 0 && below.every((piece) => dropped.has(piece));
}

/** The outline without the first `count` of `order`, and with the node that says so after the last thing that could have been left out. */
function without(outline: Outline, order: readonly Piece[], count: number, unsaid: number, leftOut: FitOptions['leftOut']): Outline {
  const dropped = new Set(order.slice(0, count));
  const kept = outline.pieces.filter((piece, at) => !dropped.has(piece) && !emptied(outline.pieces, at, dropped));
  if (count + unsaid === 0) return outline;
  const last = kept.findLastIndex((piece) => BELOW_HEADING.has(kindOf(piece)));
  const actionsAt = kept.findIndex((piece) => piece.node?.kind === 'actions');
  const at = last >= 0 ? last + 1 : actionsAt >= 0 ? actionsAt : kept.length;
  const note: Piece = { order: kept[at - 1]?.order ?? 0, node: leftOut(count + unsaid), quotes: [] };
  return { ...outline, pieces: [...kept.slice(0, at), note, ...kept.slice(at)] };
}

/**
 * Divides a Message's nodes into parts that a platform accepts, in order, whole nodes only. Each part carries, in one sources node, the quotes that its
 * own nodes cite. Beyond `maxParts` whole bullets are left out from the end and `leftOut(count)` says how many. Nothing is cut in mid-sentence,
 * but a single text that alone is over the limit: that is shown to its last whole sentence or word, with a mark.
 * `fits` must hold for a part whenever it holds for a longer one. Pure.
 */
export function planParts(nodes: readonly Node[], fits: Fits, { maxParts, leftOut, words }: FitOptions): readonly (readonly Node[])[] {
  if (nodes.length > 0 && fits(nodes)) return [nodes];
  const whole = outlineOf(nodes);
  const fitted = whole.pieces.map((piece) => fitAlone(piece, whole.sourcesAt, fits, words));
  const outline: Outline = { ...whole, pieces: fitted.flat() };
  const unsaid = fitted.filter((pieces) => pieces.length === 0).length;
  const order = DROP_ORDER.flatMap((kinds) => outline.pieces.filter((piece) => kinds.includes(kindOf(piece))).reverse());
  const plan = (count: number) => pack(without(outline, order, count, unsaid, leftOut), fits);
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (plan(middle).length <= Math.max(maxParts, 1)) high = middle;
    else low = middle + 1;
  }
  return plan(low).filter(fits);
}
