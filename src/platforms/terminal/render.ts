import type { Message, Node, NodeOf } from '../../core/message.ts';

/** How the terminal shows emphasis; plain where it is not a terminal. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export const plainStyle: Style = { bold: (text) => text, dim: (text) => text };
export const ansiStyle: Style = { bold: (text) => `\u001b[1m${text}\u001b[22m`, dim: (text) => `\u001b[2m${text}\u001b[22m` };

/** Text of documents may not move the cursor or hide anything: control and bidirectional characters go. */
export function inert(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ').replace(/\s*\n\s*/g, ' ');
}

const refs = (numbers: readonly number[]): string => numbers.map((n) => `[${n}]`).join('');

type Draw = { readonly [K in Node['kind']]: (node: NodeOf<K>, style: Style) => readonly string[] };

/** One drawing per node kind: a new kind does not compile until the terminal can draw it. */
const draw: Draw = {
  heading: ({ text }, { bold }) => ['', bold(inert(text))],
  text: ({ text }) => [inert(text)],
  bullet: ({ text, citations, date, tag }, { dim }) => [
    `• ${tag ? `${inert(tag)}: ` : ''}${inert(text)} ${dim(refs(citations))}${date ? ` ${dim(`(${inert(date)})`)}` : ''}`,
  ],
  conflict: ({ about, claims }) => [
    `Sources differ on ${inert(about)}:`,
    ...claims.map((claim) => `  - ${inert(claim.text)} ${refs(claim.citations)}`),
  ],
  meeting: ({ title, state, place, date }, { bold }) => [
    `${bold(inert(title))} (${[state, place ?? 'place not stated', date ?? 'day not stated'].map(inert).join(', ')})`,
  ],
  participant: ({ name, role, described, citations }, { dim }) => [
    `  • ${inert(name)}${described ? `, ${inert(described)}` : ''}: ${role} ${dim(refs(citations))}`,
  ],
  mentioned: ({ name, why }, { dim }) => [dim(`  (only named: ${inert(name)}, ${inert(why)})`)],
  sources: ({ quotes }, { bold, dim }) =>
    quotes.length === 0
      ? []
      : [
          '',
          bold('Sources'),
          ...quotes.map(
            (q) =>
              `[${q.n}] ${inert(q.title)} (${q.published ?? 'undated'}) ${dim(`“${inert(q.quote)}”`)}${q.url ? ` ${inert(q.url)}` : ''}`,
          ),
        ],
  notice: ({ tone, text }) => [`${tone === 'warning' ? '! ' : ''}${inert(text)}`],
  actions: ({ actions }, { dim }) => actions.map((action) => dim(`Try ${inert(action.label)}: /${inert(action.ask)}`)),
  feedback: ({ good, bad }, { dim }) => [good, bad].map((action) => dim(`${inert(action.label)}: /${inert(action.ask)}`)),
};

function drawNode<K extends Node['kind']>(node: NodeOf<K>, style: Style): readonly string[] {
  return (draw[node.kind] as (node: NodeOf<K>, style: Style) => readonly string[])(node, style);
}

/** The Message as lines of text for a terminal, nothing left out. */
export function renderTerminal(message: Message, style: Style = plainStyle): string {
  const text = message.nodes
    .flatMap((node) => drawNode(node, style))
    .join('\n')
    .trim();
  return text || inert(message.summary) || 'There is nothing to say.';
}
