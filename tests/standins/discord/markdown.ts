/** Something that Discord makes of text beyond showing it. */
export interface Effect {
  readonly kind:
    | 'heading'
    | 'small'
    | 'list'
    | 'quote'
    | 'bold'
    | 'italic'
    | 'underline'
    | 'strike'
    | 'spoiler'
    | 'code'
    | 'link'
    | 'mention'
    | 'time'
    | 'emoji'
    | 'invite';
  readonly text: string;
}

/** What a person sees of a text, and what else it does. */
export interface Seen {
  readonly text: string;
  readonly effects: readonly Effect[];
}

type Rule = readonly [Effect['kind'] | 'escape', RegExp, (match: RegExpExecArray) => string];

/** Rules of a line's start, tried in order. */
const LINE_RULES: readonly Rule[] = [
  ['heading', /^#{1,3} +/, () => ''],
  ['small', /^-# +/, () => ''],
  ['quote', /^(?:>>>|>) /, () => '“'],
  ['list', /^\s*(?:[-*+]|\d+\.) +/, () => '• '],
];

/** Rules within a line, tried in order at each place; their inner text is read again. A backslash shows the sign after it, as it is. */
const INLINE_RULES: readonly Rule[] = [
  ['escape', /^\\([^0-9A-Za-z\s])/, (match) => match[1] ?? ''],
  ['code', /^(`+)([\s\S]*?[^`])\1(?!`)/, (match) => match[2] ?? ''],
  ['time', /^<t:-?\d+(?::[tTdDfFR])?>/, (match) => match[0]],
  ['emoji', /^<a?:\w+:\d+>/, (match) => match[0]],
  ['mention', /^<(?:@[!&]?|#)\d+>|^<\/[^:>]+:\d+>|^<id:\w+>/, (match) => match[0]],
  ['mention', /^@(?:everyone|here)\b/, (match) => match[0]],
  ['link', /^<(?:https?|mailto|tel|discord):[^\s>]+>/, (match) => match[0]],
  ['link', /^\[((?:\\.|[^\]\\])+)\]\(\s*<?(?:https?|discord):[^)]*\)/, (match) => match[1] ?? ''],
  ['link', /^(?:https?|discord):\/\/[^\s<]+[^<.,:;"')\]\s]/, (match) => match[0]],
  ['invite', /^discord(?:app)?\.(?:gg|com\/invite)\/\w+/i, (match) => match[0]],
  ['emoji', /^:[\w+-]+:/, (match) => match[0]],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, (match) => match[1] ?? ''],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, (match) => match[1] ?? ''],
  ['strike', /^~~((?:\\[\s\S]|[^\\])+?)~~/, (match) => match[1] ?? ''],
  ['spoiler', /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, (match) => match[1] ?? ''],
  ['italic', /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/, (match) => match[1] ?? ''],
  ['italic', /^_((?:\\[\s\S]|[^\\_])+?)_(?!_)\b/, (match) => match[1] ?? ''],
];

const READ_AGAIN: ReadonlySet<string> = new Set(['bold', 'underline', 'strike', 'spoiler', 'italic', 'link']);

function readInline(line: string): Seen {
  const effects: Effect[] = [];
  let text = '';
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at);
    const rule = INLINE_RULES.map(([kind, pattern, shows]) => ({ kind, shows, match: pattern.exec(rest) })).find(
      ({ match }) => match !== null,
    );
    if (rule?.match === null || rule === undefined) {
      text += line[at];
      at += 1;
      continue;
    }
    const shown = rule.shows(rule.match);
    const again = READ_AGAIN.has(rule.kind) && shown !== rule.match[0];
    const inner = again ? readInline(shown) : { text: shown, effects: [] };
    if (rule.kind !== 'escape') effects.push({ kind: rule.kind, text: rule.match[0] });
    effects.push(...inner.effects);
    text += inner.text;
    at += rule.match[0].length;
  }
  return { text, effects };
}

function readLine(line: string): Seen {
  for (const [kind, pattern, shows] of LINE_RULES) {
    const match = pattern.exec(line);
    if (match === null || kind === 'escape') continue;
    const rest = kind === 'list' || kind === 'quote' ? readLine(line.slice(match[0].length)) : readInline(line.slice(match[0].length));
    return { text: shows(match) + rest.text, effects: [{ kind, text: line }, ...rest.effects] };
  }
  return readInline(line);
}

/** Reads Discord's Markdown as its client does, in the main: enough to tell what a text shows, links, pings and formats. */
export function readMarkdown(source: string): Seen {
  const read = source.split('\n').map(readLine);
  return { text: read.map(({ text }) => text).join('\n'), effects: read.flatMap(({ effects }) => effects) };
}
