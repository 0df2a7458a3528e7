import type { Span } from '../../passage.ts';

/** A line of the page without the blanks around it. */
export interface Line extends Span {
  readonly text: string;
  /** True where an empty line (or the start of the text) stands before it, and everywhere in a text without empty lines. */
  readonly afterBlank: boolean;
}

/** "Previous article…" and "Next article…" often stand glued to the words before or after them. */
const GLUED = /(?:Previous|Next) (?:article|post|story)(?=\s*:|\s*\p{Lu}|\s*$)|Share this(?: article| story| post)?(?=\s*:|\p{Lu}|\s*$)/gu;

/** Blank for `trim`, and NUL, which broken files are full of. */
const BLANK = /[\s\0\uFEFF]/;

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && BLANK.test(text[start] ?? '')) start += 1;
  while (end > start && BLANK.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Cuts a line before each marker of site furniture that is glued into it. */
function pieces(text: string, line: Span): readonly Span[] {
  const cuts: number[] = [];
  for (const match of text.slice(line.start, line.end).matchAll(GLUED)) if (match.index > 0) cuts.push(line.start + match.index);
  const edges = [line.start, ...cuts, line.end];
  return edges.slice(0, -1).map((edge, index) => trimmed(text, edge, edges[index + 1] ?? line.end));
}

/** Width within which a text file's lines are broken by hand or by a mail program. */
const WRAP = { least: 45, most: 100 } as const;

/** True where the lines of one block are one paragraph that was broken to a width. */
function isWrapped(block: readonly Span[], text: string): boolean {
  const inner = block.slice(0, -1);
  if (inner.length === 0) return false;
  const long = inner.every((line) => line.end - line.start >= WRAP.least && line.end - line.start <= WRAP.most);
  if (!long || (block.at(-1)?.end ?? 0) - (block.at(-1)?.start ?? 0) > WRAP.most) return false;
  const running = inner.filter((line) => !/[.!?:;"”)]$/.test(text.slice(line.end - 1, line.end)));
  return running.length * 2 >= inner.length && inner.some((_, index) => /^[\p{Ll}]/u.test(text.slice(block[index + 1]?.start ?? 0)));
}

/**
 * The non-empty lines of a text with exact offsets, in order: lines broken to a width are joined, furniture glued into a line is cut off.
 * Linear in the text's length.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    const joined = isWrapped(block, text) ? [{ start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 }] : block;
    joined
      .flatMap((line) => pieces(text, line))
      .forEach((line, index) => {
        if (line.end > line.start) lines.push({ ...line, text: text.slice(line.start, line.end), afterBlank: index === 0 });
      });
    block = [];
  };
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, stop);
    if (line.end > line.start) block.push(line);
    else flush();
    at = stop + 1;
  }
  flush();
  // A text without any empty line parts its paragraphs by the ends of its lines: each stands as after an empty one.
  return lines.some(({ afterBlank }, index) => afterBlank && index > 0) ? lines : lines.map((line) => ({ ...line, afterBlank: true }));
}
