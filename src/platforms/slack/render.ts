import type { ContextBlock, KnownBlock, RichTextBlock, RichTextElement, RichTextList, RichTextSection } from '@slack/types';
import type { Node, NodeOf, QuoteNote } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';
import { askControls, feedbackRow, quoteControls } from './controls.ts';
import { oneLine, safeLink } from './escape.ts';
import { limits } from './limits.ts';

type Style = { readonly bold?: true; readonly italic?: true };

function plain(text: string, style?: Style): RichTextElement {
  return { type: 'text', text: oneLine(text) || '–', ...(style ? { style } : {}) };
}

function section(...elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

function richText(...elements: (RichTextSection | RichTextList)[]): RichTextBlock {
  return { type: 'rich_text', elements };
}

function list(...elements: RichTextSection[]): RichTextBlock {
  return richText({ type: 'rich_text_list', style: 'bullet', elements });
}

function context(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

/** ` [1] [2]`: plain numbers, so that no meaning hangs on a link. */
function numbers(citations: readonly number[]): RichTextElement[] {
  return citations.length > 0 ? [{ type: 'text', text: citations.map((n) => ` [${n}]`).join('') }] : [];
}

/** One line for all quotes of one Document: `[2] [3] Title, 2022-04-25 · open at …`. */
function sourceLine([first, ...more]: readonly [QuoteNote, ...QuoteNote[]], words: Words): RichTextSection {
  const { n, title, published, url } = first;
  const link = safeLink(url, limits.linkUrl, words);
  const marks = [n, ...more.map((other) => other.n)].map((number) => `[${number}]`).join(' ');
  return section(
    plain(`${marks} ${oneLine(title)}, ${published === null ? words.say('draw.undated') : words.date(published)}`),
    ...(link === null ? [] : [{ type: 'text', text: ' · ' } as const, { type: 'link', url: link.url, text: link.label } as const]),
  );
}

/** The quotes of each Document together, in order of first citation. */
function byDocument(quotes: readonly QuoteNote[]): readonly (readonly [QuoteNote, ...QuoteNote[]])[] {
  const groups = new Map<string, [QuoteNote, ...QuoteNote[]]>();
  for (const note of quotes) {
    const key = JSON.stringify([note.documentId, note.title, note.url]);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

/** What is known of a meeting beside its title, without a place that the title names already. */
function factsOf({ title, state, place, date }: Omit<NodeOf<'meeting'>, 'kind'>): readonly string[] {
  const named = place !== null && oneLine(title).includes(oneLine(place));
  return [state, named ? null : place, date].filter((part) => part !== null && part !== '').map((part) => part ?? '');
}

/** One drawing per node kind: a new kind does not compile until Slack can draw it. */
const draw: { readonly [K in Node['kind']]: (node: NodeOf<K>, words: Words) => readonly KnownBlock[] } = {
  heading: ({ text }) => {
    const line = oneLine(text) || '–';
    return line.length <= limits.header
      ? [{ type: 'header', text: { type: 'plain_text', text: line, emoji: false } }]
      : [richText(section(plain(line, { bold: true })))];
  },
  text: ({ text }) => [richText(section(plain(text)))],
  bullet: ({ text, citations, date, tag }) => [
    list(
      section(
        ...(tag === null ? [] : [plain(tag, { italic: true }), { type: 'text', text: ': ' } as const]),
        plain(text),
        ...(date === null ? [] : [{ type: 'text', text: ` (${oneLine(date)})`, style: { italic: true } } as const]),
        ...numbers(citations),
      ),
    ),
  ],
  conflict: ({ about, claims }, { say }) => [
    richText(section(plain(say('slack.disagree', { about: '' }), { bold: true }), { type: 'text', text: ' ' }, plain(about))),
    list(...claims.map(({ text, citations }) => section(plain(text), ...numbers(citations)))),
  ],
  meeting: ({ title, state, place, date }) => [
    richText(
      section(plain(title, { bold: true }), { type: 'text', text: '\n' }, plain(factsOf({ title, state, place, date }).join(' · '))),
    ),
  ],
  participant: ({ name, role, described, citations }, { say }) => [
    list(
      section(
        plain(name, { bold: true }),
        { type: 'text', text: `${described === null ? '' : `, ${oneLine(described)}`}: ${say(`role.${role}`)}` },
        ...numbers(citations),
      ),
    ),
  ],
  // In small print: it must not look like one more participant.
  mentioned: ({ name, why }, { say }) => {
    const remark = say('slack.mentioned', { name: oneLine(name) || '–', why: oneLine(why) });
    return remark.length <= limits.contextText ? [context(remark)] : [richText(section(plain(remark)))];
  },
  sources: ({ quotes }, words) =>
    quotes.length === 0
      ? []
      : [
          richText(section(plain(words.say('draw.sources'), { bold: true })), {
            type: 'rich_text_list',
            style: 'bullet',
            elements: byDocument(quotes).map((notes) => sourceLine(notes, words)),
          }),
          ...quoteControls(quotes, words),
        ],
  notice: ({ tone, text }, { say }) => {
    const remark = oneLine(text) || '–';
    // Remarks stand back in small print, which says enough; a warning does not, nor what is too long for it.
    if (tone === 'info' && remark.length <= limits.contextText) return [context(remark)];
    return [
      richText(
        section(plain(say(tone === 'warning' ? 'slack.caution' : 'slack.note'), { bold: true }), { type: 'text', text: ' ' }, plain(text)),
      ),
    ];
  },
  actions: ({ actions }, words) => askControls(actions, words),
  feedback: ({ good, bad }) => [feedbackRow(good, bad)],
};

/** The drawing of one node. TypeScript cannot follow the union through the table, the table's own type vouches for it. */
function drawNode<K extends Node['kind']>(node: NodeOf<K>, words: Words): readonly KnownBlock[] {
  return (draw[node.kind] as (node: NodeOf<K>, words: Words) => readonly KnownBlock[])(node, words);
}

/** Characters that a reader sees, or a press carries, anywhere in a block: the values of its text-like fields. */
export function charactersOf(part: unknown): number {
  if (Array.isArray(part)) return part.reduce((sum: number, one) => sum + charactersOf(one), 0);
  if (typeof part !== 'object' || part === null) return 0;
  return Object.entries(part).reduce((sum, [key, value]) => {
    const counts = typeof value === 'string' && ['text', 'value', 'url', 'accessibility_label'].includes(key);
    return sum + (counts ? value.length : charactersOf(value));
  }, 0);
}

/** Two rich texts drawn as one, their touching lists as one list: fewer blocks, the same words. */
function joined(first: RichTextBlock, second: RichTextBlock): RichTextBlock {
  const last = first.elements.at(-1);
  const next = second.elements[0];
  // An empty line before what begins something of its own.
  if (last?.type === 'rich_text_list' && next?.type === 'rich_text_section') {
    const apart: RichTextSection = { ...next, elements: [{ type: 'text', text: '\n' }, ...next.elements] };
    return { type: 'rich_text', elements: [...first.elements, apart, ...second.elements.slice(1)] };
  }
  if (last?.type !== 'rich_text_list' || next?.type !== 'rich_text_list')
    return { type: 'rich_text', elements: [...first.elements, ...second.elements] };
  const both = { ...last, elements: [...last.elements, ...next.elements] };
  return { type: 'rich_text', elements: [...first.elements.slice(0, -1), both, ...second.elements.slice(1)] };
}

/** Two blocks as one where they say the same as one; null where they stay two. */
function joinedBlock(first: KnownBlock, second: KnownBlock): KnownBlock | null {
  if (first.type === 'rich_text' && second.type === 'rich_text')
    return charactersOf([first, second]) <= limits.richText ? joined(first, second) : null;
  if (first.type !== 'context' || second.type !== 'context') return null;
  const [one, other] = [first.elements[0], second.elements[0]];
  if (one?.type !== 'plain_text' || other?.type !== 'plain_text') return null;
  const text = `${one.text}\n${other.text}`;
  return text.length <= limits.contextText ? context(text) : null;
}

function join(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  const drawn: KnownBlock[] = [];
  for (const block of blocks) {
    const last = drawn.at(-1);
    const both = last === undefined ? null : joinedBlock(last, block);
    if (both === null) drawn.push(block);
    else drawn[drawn.length - 1] = both;
  }
  return drawn;
}

/** Every button and menu of a message under an id of its own: `ask:0`, `quote:1`. */
function numbered(blocks: readonly KnownBlock[]): KnownBlock[] {
  let next = 0;
  return blocks.map((block) => {
    if (block.type !== 'actions') return block;
    return { ...block, elements: block.elements.map((element) => ({ ...element, action_id: `${element.action_id}:${next++}` })) };
  });
}

/** Nodes as Block Kit blocks. Words of documents stand only in rich_text and plain_text elements, where nothing pings, links or formats. Pure. */
export function drawBlocks(nodes: readonly Node[], words: Words): readonly KnownBlock[] {
  return numbered(join(nodes.flatMap((node) => drawNode(node, words))));
}
