import type { Role } from '../../core/meetings/report.ts';
import type { Action, Node, NodeOf, QuoteNote } from '../../core/message.ts';
import { inline, lines } from './escape.ts';

/** One drawn piece of a Message: lines of Discord's Markdown, a select that opens quotes, or buttons. */
export type Piece =
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'quotes'; readonly quotes: readonly QuoteNote[] }
  | { readonly kind: 'buttons'; readonly actions: readonly Action[] };

/** How a part in a Meeting reads after a name. */
const ROLE_WORDS: { readonly [R in Role]: string } = {
  attended: 'attended',
  hosted: 'hosted',
  invited: 'was invited',
  expected: 'is expected',
  represented: 'was represented by somebody else',
  absent: 'was not there',
  declined: 'declined',
};

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

function drawConflict({ about, claims }: NodeOf<'conflict'>): string {
  const rows = claims.map((claim) => `- ${inline(claim.text)}${refs(claim.citations)}`);
  return [`**Sources disagree** on ${inline(about)}:`, ...rows].join('\n');
}

function drawMeeting({ title, state, place, date }: NodeOf<'meeting'>): string {
  const facts = [state, place, date].filter((fact) => fact !== null && fact !== '').map((fact) => inline(fact ?? ''));
  return [bold(title), facts.join(' · ')].filter((line) => line !== '').join('\n');
}

function drawParticipant({ name, role, described, citations }: NodeOf<'participant'>): string {
  const who = [bold(name), ...(described === null ? [] : [inline(described)])].join(', ');
  return `- ${who}: ${ROLE_WORDS[role]}${refs(citations)}`;
}

/** One line a document, with the numbers of its quotes. */
function drawSourceList(quotes: readonly QuoteNote[]): string {
  const documents = new Map<string, QuoteNote[]>();
  for (const quote of quotes) documents.set(quote.documentId, [...(documents.get(quote.documentId) ?? []), quote]);
  const rows = [...documents.values()].map((own) => {
    const first = own[0];
    const numbers = own.map(({ n }) => `\\[${n}\\]`).join(' ');
    return first === undefined
      ? ''
      : `-# ${numbers} ${inline(first.title)} · ${first.published === null ? 'undated' : inline(first.published)}`;
  });
  return ['**Sources**', ...rows].join('\n');
}

/** One drawing per node kind: a new kind does not compile until Discord can draw it. */
export const draw: { readonly [K in Node['kind']]: (node: NodeOf<K>) => readonly Piece[] } = {
  heading: ({ text }) => markdown(`### ${inline(text)}`),
  text: ({ text }) => markdown(lines(text)),
  bullet: (node) => markdown(drawBullet(node)),
  conflict: (node) => markdown(drawConflict(node)),
  meeting: (node) => markdown(drawMeeting(node)),
  participant: (node) => markdown(drawParticipant(node)),
  mentioned: ({ name, why }) => markdown(`- ${inline(name)}: ${inline(why)}`),
  sources: ({ quotes }) =>
    quotes.length === 0
      ? []
      : [
          { kind: 'markdown', text: drawSourceList(quotes) },
          { kind: 'quotes', quotes },
        ],
  notice: ({ tone, text }) => markdown(`-# ${tone === 'warning' ? 'Warning' : 'Note'}: ${inline(text)}`),
  actions: ({ actions }) => (actions.length === 0 ? [] : [{ kind: 'buttons', actions }]),
  feedback: ({ good, bad }) => [{ kind: 'buttons', actions: [good, bad] }],
};

/** The pieces of one node. */
export function drawNode(node: Node): readonly Piece[] {
  // Safe: the table's keys are the node kinds, each with a drawing of its own kind.
  return (draw[node.kind] as (node: Node) => readonly Piece[])(node);
}

/** A quote as a reader opens it: number, title and date of its document, the exact words. */
export function drawQuote({ n, title, published, quote }: QuoteNote): string {
  return [`**\\[${n}\\] ${inline(title)}** · ${published === null ? 'undated' : inline(published)}`, lines(quote, '> ')].join('\n');
}
