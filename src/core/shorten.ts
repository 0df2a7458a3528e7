import type { Words } from './words.ts';

/** `quote`: too long for the platform, the whole of it is one tap away. `text`: one of our own, or a bullet of a single endless sentence. */
type Shortened = 'quote' | 'text';

/** The length (UTF-16 code units) below which nothing is ever shortened: the marks themselves need room. */
export const LEAST_LENGTH = 80;

/** End of the last whole sentence within `head`, 0 where there is none. */
function sentenceEnd(head: string): number {
  return [...head.matchAll(/[.!?…。！？]["'”’»)\]]*(?=\s)/gu)].reduce((_, match) => match.index + match[0].length, 0);
}

/** End of the last whole word within `head`, 0 where there is none. */
function wordEnd(head: string): number {
  return [...head.matchAll(/\S(?=\s)/gu)].reduce((_, match) => match.index + match[0].length, 0);
}

/** `at`, or one less where `at` would divide a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/**
 * The text in at most `max` code units (never fewer than LEAST_LENGTH): as it is where it fits; else up to its last whole sentence, or its last
 * whole word where that sentence would leave less than a third, with a mark that says so.
 */
export function shorten(text: string, max: number, what: Shortened, { say }: Words): string {
  const room = Math.max(max, LEAST_LENGTH);
  if (text.length <= room) return text;
  const mark = ` ${say(`shortened.${what}`)}`;
  const end = room - mark.length;
  // One more unit is looked at, so that a boundary exactly at the end counts.
  const head = text.slice(0, end + 1);
  const sentence = sentenceEnd(head);
  const word = wordEnd(head);
  const at = sentence >= end / 3 ? sentence : word >= end / 3 ? word : wholeCharacter(text, end);
  return text.slice(0, at) + mark;
}
