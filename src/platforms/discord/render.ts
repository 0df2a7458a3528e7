import type { Action, Node, NodeOf, QuoteNote } from '../../core/message.ts';
import type { Paragraph } from '../../core/platform.ts';
import type { Words } from '../../core/words.ts';
import { inline, lines } from './escape.ts';
import { LIMITS } from './limits.ts';

/** One drawn piece of a Message: lines of Discord's Markdown, a line between parts, a select that opens quotes, a select of what may have been meant, or buttons. */
export type Piece =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'quotes'; readonly quotes: readonly QuoteNote[] }
  | { readonly kind: 'choices'; readonly actions: readonly Action[] }
  | { readonly kind: 'buttons'; readonly actions: readonly Action[] }
  /** Buttons in a row of their own. */
  | { readonly kind: 'feedback'; readonly actions: readonly Action[] };

function markdown(text: string): readonly Piece[] {
  return [{ kind: 'markdown', text }];
}

/** Citation numbers as they stand after a claim, e.g. ` [1] [2]`. */
function refs(citations: readonly number[]): string {
  return citations.map((n) => ` \\[${n}\\]`).join('');
}

/** Words in bold; nothing where there are none, since Discord shows the bare stars. */
function bold(text: string): string {
  const inner = inline(text);
  return inner === '' ? '' : `**${inner}**`;
}

function drawBullet({ text, citations, date, tag }: NodeOf<'bullet'>): string {
  const before = [date, tag].filter((word) => word !== null).map(inline);
  return `- ${before.length > 0 ? `**${before.join(' · ')}** · ` : ''}${inline(text)}${refs(citations)}`;
}

function drawConflict({ about, claims }: NodeOf<'conflict'>, { say }: Words): string {
  const rows = claims.map((claim) => `- ${inline(claim.text)}${refs(claim.citations)}`);
  return [`**${say('discord.disagree')}** ${inline(about)}`, ...rows].join('\n');
}

function drawMeeting({ title, state, place, date }: NodeOf<'meeting'>): string {
  // A place that the title names already is not said twice.
  const where = place !== null && title.includes(place) ? null : place;
  const facts = [state, where, date].filter((fact) => fact !== null && fact !== '').map((fact) => inline(fact ?? ''));
  return [bold(title), facts.join(' · ')].filter((line) => line !== '').join('\n');
}

function drawParticipant({ name, role, described, citations }: NodeOf<'participant'>, { say }: Words): string {
  const who = [bold(name), ...(described === null ? [] : [inline(described)])].join(', ');
  return `- ${who}: ${say(`discord.role.${role}`)}${refs(citations)}`;
}

/** An instant as Discord shows it on each reader's own clock: day and time, then how far away it is (docs, "Timestamp Styles"). */
function timestamp(at: string): string {
  const seconds = Math.floor(Date.parse(at) / 1000);
  return `<t:${seconds}:f> (<t:${seconds}:R>)`;
}

/** Text with its instants, each word of it inert but those. */
function drawText({ text, instants = [] }: NodeOf<'text'>): string {
  const [first, ...rest] = instants;
  const at = first === undefined ? -1 : text.indexOf(first.text);
  if (first === undefined || at < 0 || Number.isNaN(Date.parse(first.at))) return lines(text);
  const after = text.slice(at + first.text.length);
  const before = text.slice(0, at);
  const drawn = [lines(before), timestamp(first.at), drawText({ kind: 'text', text: after, instants: rest })];
  // `lines` trims: the spaces that stood around the instant stay.
  return [drawn[0], /\s$/.test(before) ? ' ' : '', drawn[1], /^\s/.test(after) ? ' ' : '', drawn[2]].join('');
}

/** When a quote's document was published. */
function dayOf({ published }: QuoteNote, { say, date }: Words): string {
  return published === null ? say('draw.undated') : inline(date(published));
}

/** One line a document, with the numbers of its quotes. */
function drawSourceList(quotes: readonly QuoteNote[], words: Words): string {
  const documents = new Map<string, QuoteNote[]>();
  for (const quote of quotes) documents.set(quote.documentId, [...(documents.get(quote.documentId) ?? []), quote]);
  const rows = [...documents.values()].map((own) => {
    const first = own[0];
    const numbers = own.map(({ n }) => `\\[${n}\\]`).join(' ');
    return first === undefined ? '' : `-# ${numbers} ${inline(first.title)} · ${dayOf(first, words)}`;
  });
  return [`**${words.say('draw.sources')}**`, ...rows].join('\n');
}

/** A button with more words than this is cut off on a telephone. */
const LONGEST_BUTTON = 40;

const verbOf = ({ ask }: Action): string => ask.split(' ', 1)[0] ?? '';

/** True for readings of one question, of which there are many or whose names are long: they are a select. What follows on an answer is buttons. */
export function areChoices(actions: readonly Action[]): boolean {
  const [first] = actions;
  if (first === undefined || actions.length < 2) return false;
  const alike = actions.every((action) => verbOf(action) === verbOf(first) && action.style === undefined);
  return alike && (actions.length > LIMITS.rowButtons || actions.some(({ label }) => label.length > LONGEST_BUTTON));
}

/** An empty line before what begins something of its own. */
const GAP = '\n';

/** One drawing per node kind: a new kind does not compile until Discord can draw it. */
export const draw: { readonly [K in Node['kind']]: (node: NodeOf<K>, words: Words) => readonly Piece[] } = {
  heading: ({ text }) => markdown(`### ${inline(text)}`),
  text: (node) => markdown(drawText(node)),
  bullet: (node) => markdown(drawBullet(node)),
  conflict: (node, words) => markdown(`${GAP}${drawConflict(node, words)}`),
  meeting: (node) => markdown(`${GAP}${drawMeeting(node)}`),
  participant: (node, words) => markdown(drawParticipant(node, words)),
  // In small print: it must not look like one more participant.
  mentioned: ({ name, why }) => markdown(`-# ${inline(name)} ${inline(why)}`),
  sources: ({ quotes }, words) =>
    quotes.length === 0 ? [] : [{ kind: 'rule' }, { kind: 'markdown', text: drawSourceList(quotes, words) }, { kind: 'quotes', quotes }],
  // Small print says enough of a remark; a warning says that it is one.
  notice: ({ tone, text }, { say }) => markdown(`-# ${tone === 'info' ? inline(text) : say('discord.warning', { text: inline(text) })}`),
  actions: ({ actions }) => (actions.length === 0 ? [] : [{ kind: areChoices(actions) ? 'choices' : 'buttons', actions }]),
  feedback: ({ good, bad }) => [{ kind: 'feedback', actions: [good, bad] }],
};

/** The pieces of one node. */
export function drawNode(node: Node, words: Words): readonly Piece[] {
  // Safe: the table's keys are the node kinds, each with a drawing of its own kind.
  return (draw[node.kind] as (node: Node, words: Words) => readonly Piece[])(node, words);
}

function quoteHead(note: QuoteNote, words: Words): string {
  return `**\\[${note.n}\\] ${inline(note.title)}** · ${dayOf(note, words)}`;
}

/** A quote as a reader opens it: number, title and date of its document, the exact words. */
export function drawQuote(note: QuoteNote, words: Words): string {
  return [quoteHead(note, words), lines(note.quote, '> ')].join('\n');
}

/** A quote in its paragraph: the exact words stand out, in bold. */
export function drawParagraph(note: QuoteNote, { before, quote, after }: Paragraph, words: Words): string {
  const parts = [inline(before), bold(quote), inline(after)].filter((part) => part !== '');
  return [quoteHead(note, words), `> ${parts.join(' ')}`].join('\n');
}
