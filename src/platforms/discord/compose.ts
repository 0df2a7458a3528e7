import { planParts } from '../../core/fit.ts';
import type { Action, Message, Node } from '../../core/message.ts';
import type { Words, WordsFor } from '../../core/words.ts';
import {
  type Body,
  bodyOf,
  type Component,
  cardOf,
  type Row,
  rowsOf,
  SEPARATOR,
  type Separator,
  sizeOf,
  type TextDisplay,
  textDisplay,
} from './components.ts';
import { inline, label, lines } from './escape.ts';
import { LIMITS } from './limits.ts';
import { type KeptPages, type Pages, pageBody, TURNING } from './pages.ts';
import { choiceSelects, drawButton, keep, quoteSelects, type Values, type Whose } from './pressable.ts';
import { areChoices, drawNode, type Piece } from './render.ts';

/** One sendable piece of a Message with what its buttons stand for: values to keep in the state, by key, before it is sent. */
export interface Drawn {
  readonly body: Body;
  readonly kept: Readonly<Record<string, string>>;
}

interface Room {
  readonly text: number;
  readonly components: number;
}

const NO_ROOM: Room = { text: 0, components: 0 };
/** Kept back in every answer that may be shared: the line that says who shared it, and the button. */
const SHARE_ROOM: Room = { text: 80, components: 3 };

/** No answer to a person has more pages than this. */
const MAX_PAGES = 10;
/** So many follow-ups stand under every page; of more, each page shows its own. */
const MOST_FOLLOW_UPS = 10;

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
function drawNodes(
  nodes: readonly Node[],
  summary: string,
  whose: Whose,
): { readonly components: readonly Component[]; readonly kept: Values } {
  const { words } = whose;
  const pieces = joined(nodes.flatMap((node) => drawNode(node, words)));
  const card: (TextDisplay | Row | Separator)[] = pieces[0]?.kind === 'markdown' ? [] : [textDisplay(lines(summary) || '…')];
  let kept: Values = {};
  let index = 0;
  for (const piece of pieces) {
    if (piece.kind === 'markdown') card.push(textDisplay(piece.text.replace(/^\n/, '')));
    if (piece.kind === 'rule') card.push(SEPARATOR);
    if (piece.kind !== 'quotes' && piece.kind !== 'choices') continue;
    const selects =
      piece.kind === 'quotes' ? quoteSelects(whose, piece.quotes, index) : choiceSelects(whose, distinct(piece.actions), index);
    index += selects.rows.length;
    card.push(...selects.rows);
    kept = { ...kept, ...selects.kept };
  }
  const actionsOf = (kind: 'buttons' | 'feedback') => distinct(pieces.flatMap((piece) => (piece.kind === kind ? piece.actions : [])));
  const [actions, feedback] = [actionsOf('buttons'), actionsOf('feedback')];
  const buttons = [...actions, ...feedback].map((action, at) => drawButton(whose, action, index + at));
  const drawn = buttons.map(({ button }) => button);
  // One row where there is room for Share as well; else feedback stands in a row of its own.
  const first = drawn.length < LIMITS.rowButtons ? drawn.length : actions.length;
  const rows = [...rowsOf(drawn.slice(0, first)), ...rowsOf(drawn.slice(first))];
  return {
    components: [cardOf(card), ...rows],
    kept: Object.assign({}, kept, ...buttons.map((button) => button.kept)),
  };
}

/** True where Discord takes these components, with so much room to spare. */
export function within(components: readonly Component[], spare: Room = NO_ROOM): boolean {
  const size = sizeOf(components);
  return size.components + spare.components <= LIMITS.components && size.text + spare.text <= LIMITS.text;
}

function leftOutIn({ say }: Words): (count: number) => Node {
  return (count) => ({ kind: 'notice', tone: 'info', text: say('discord.leftOut', { count }) });
}

/** Draws a Message as several messages that Discord accepts, in order: whole bullets, each part with the sources it cites. Pure. */
export function composeParts(
  message: Message,
  { maxParts, tenant, wordsFor }: { readonly maxParts: number; readonly tenant: string; readonly wordsFor: WordsFor },
): readonly Drawn[] {
  const words = wordsFor(message.locale);
  const draw = (nodes: readonly Node[]) => drawNodes(nodes, message.summary, { tenant, words });
  const parts = planParts(message.nodes, (nodes) => within(draw(nodes).components), { maxParts, leftOut: leftOutIn(words), words });
  return (parts.length === 0 ? [[]] : parts).map(draw).map(({ components, kept }) => ({ body: bodyOf(components), kept }));
}

/** What can be pressed after reading: it stands under every page, and the rest does not. */
function apart(nodes: readonly Node[]): { readonly body: readonly Node[]; readonly followUps: readonly Node[] } {
  const isFollowUp = (node: Node) => node.kind === 'feedback' || (node.kind === 'actions' && !areChoices(node.actions));
  const followUps = nodes.filter(isFollowUp);
  const count = followUps.reduce((sum, node) => sum + (node.kind === 'actions' ? node.actions.length : 2), 0);
  return count > MOST_FOLLOW_UPS ? { body: nodes, followUps: [] } : { body: nodes.filter((node) => !isFollowUp(node)), followUps };
}

/** How an answer to a person is drawn: `share` with a button that shows the same to everybody. */
export interface PageOptions extends Omit<Whose, 'words'> {
  readonly share: boolean;
  readonly wordsFor: WordsFor;
}

/** Draws a Message as pages of one message, each with the sources it cites and the same follow-ups: what each page holds, without the buttons that turn it. Pure. */
export function composePages(
  message: Message,
  { share, wordsFor, ...options }: PageOptions,
): { readonly pages: Pages; readonly kept: Values } {
  const words = wordsFor(message.locale);
  const whose: Whose = { ...options, words };
  const { body, followUps } = apart(message.nodes);
  const draw = (nodes: readonly Node[]) => drawNodes([...nodes, ...followUps], message.summary, whose);
  const spare = share ? SHARE_ROOM : NO_ROOM;
  const turned: Room = { text: spare.text + TURNING.text, components: spare.components + TURNING.components };
  const whole = draw(body);
  if (within(whole.components, spare)) return { pages: [whole.components], kept: whole.kept };
  const parts = planParts(body, (nodes) => within(draw(nodes).components, turned), {
    maxParts: MAX_PAGES,
    leftOut: leftOutIn(words),
    words,
  });
  const drawn = (parts.length === 0 ? [[]] : parts).map(draw);
  return { pages: drawn.map(({ components }) => components), kept: Object.assign({}, ...drawn.map(({ kept }) => kept)) };
}

/** The first page, and what is kept to turn to the others. */
function opened(tenant: string, answer: KeptPages, wordsFor: WordsFor): Drawn {
  const { hash, kept } = keep(tenant, 'pages', JSON.stringify(answer));
  return { body: pageBody(answer, 0, hash, wordsFor), kept: answer.pages.length > 1 ? kept : {} };
}

/** Draws a Message as one message: its first page, with what turns to the others and what shares it. Pure. */
export function compose(message: Message, options: PageOptions): Drawn {
  const { tenant, wordsFor } = options;
  const { pages, kept } = composePages(message, options);
  const answer = { pages, ...(message.locale === undefined ? {} : { locale: message.locale }) };
  const bare = opened(tenant, { ...answer, share: null }, wordsFor);
  if (!options.share) return { body: bare.body, kept: { ...kept, ...bare.kept } };
  const shared = keep(tenant, 'share', JSON.stringify(bare.body.components));
  const whole = opened(tenant, { ...answer, share: shared.hash }, wordsFor);
  return { body: whole.body, kept: { ...kept, ...bare.kept, ...shared.kept, ...whole.kept } };
}

/** The body of a notice of ours, which has nothing to press. */
export function noteBody(message: Message, wordsFor: WordsFor): Body {
  return composePages(message, { tenant: '', share: false, wordsFor }).pages.map((components) => bodyOf(components))[0] ?? bodyOf([]);
}

/** Plain words instead of components: for the one send in a thousand whose components Discord refuses, so that the asker is never left waiting. */
export function composePlainly(
  { summary, locale }: Message,
  wordsFor: WordsFor,
): {
  readonly content: string;
  readonly allowed_mentions: { readonly parse: readonly never[] };
} {
  const text = inline(summary) || wordsFor(locale).say('discord.nothingToShow');
  return { content: text.length <= LIMITS.content ? text : inline(label(summary, LIMITS.content / 2)), allowed_mentions: { parse: [] } };
}
