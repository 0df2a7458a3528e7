import type { Message, Node, NodeOf } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';

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

type Draw = { readonly [K in Node['kind']]: (node: NodeOf<K>, style: Style, words: Words) => readonly string[] };

/** One drawing per node kind: a new kind does not compile until the terminal can draw it. */
const draw: Draw = {
  heading: ({ text }, { bold }) => ['', bold(inert(text))],
  text: ({ text }) => [inert(text)],
  bullet: ({ text, citations, date, tag }, { dim }) => [
    `• ${tag ? `${inert(tag)}: ` : ''}${inert(text)} ${dim(refs(citations))}${date ? ` ${dim(`(${inert(date)})`)}` : ''}`,
  ],
  conflict: ({ about, claims }, _, { say }) => [
    say('terminal.differ', { about: inert(about) }),
    ...claims.map((claim) => `  - ${inert(claim.text)} ${refs(claim.citations)}`),
  ],
  meeting: ({ title, state, place, date }, { bold }, { say }) => [
    `${bold(inert(title))} (${[state, place ?? say('terminal.noPlace'), date ?? say('terminal.noDay')].map(inert).join(', ')})`,
  ],
  participant: ({ name, role, described, citations }, { dim }, { say }) => [
    `  • ${inert(name)}${described ? `, ${inert(described)}` : ''}: ${say(`role.${role}`)} ${dim(refs(citations))}`,
  ],
  mentioned: ({ name, why }, { dim }, { say }) => [dim(`  ${say('terminal.mentioned', { name: inert(name), why: inert(why) })}`)],
  sources: ({ quotes }, { bold, dim }, words) =>
    quotes.length === 0
      ? []
      : [
          '',
          bold(words.say('draw.sources')),
          ...quotes.map(
            (q) =>
              `[${q.n}] ${inert(q.title)} (${q.published === null ? words.say('draw.undated') : words.date(q.published)}) ${dim(`“${inert(q.quote)}”`)}${q.url ? ` ${inert(q.url)}` : ''}`,
          ),
        ],
  notice: ({ tone, text }) => [`${tone === 'warning' ? '! ' : ''}${inert(text)}`],
  actions: ({ actions }, { dim }, { say }) =>
    actions.map(({ label, ask }) => dim(say('terminal.try', { label: inert(label), ask: inert(ask) }))),
  feedback: ({ good, bad }, { dim }) => [good, bad].map((action) => dim(`${inert(action.label)}: /${inert(action.ask)}`)),
};

function drawNode<K extends Node['kind']>(node: NodeOf<K>, style: Style, words: Words): readonly string[] {
  return (draw[node.kind] as (node: NodeOf<K>, style: Style, words: Words) => readonly string[])(node, style, words);
}

/** The Message as lines of text for a terminal, nothing left out. */
export function renderTerminal(message: Message, words: Words, style: Style = plainStyle): string {
  const text = message.nodes
    .flatMap((node) => drawNode(node, style, words))
    .join('\n')
    .trim();
  return text || inert(message.summary) || words.say('terminal.nothing');
}
