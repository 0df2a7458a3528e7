/**
 * Characters that could reorder, hide or disturb the text around them: controls but line ends and tabs, bidirectional marks, zero-width spaces, tag characters.
 * Joiners (U+200C, U+200D) stay: emoji and several scripts need them.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A character that is never seen, put where a backslash does not help. */
const WORD_JOINER = '\u2060';

/** What is replaced, in order; each row one way in which Discord would read text as more than text. */
export const ESCAPES: readonly { readonly what: string; readonly pattern: RegExp; readonly by: string }[] = [
  {
    what: 'emphasis, code, spoilers, masked links, mentions, timestamps, emoji, quotes: one character each',
    pattern: /[\\*_~`|<>[\]]/g,
    by: '\\$&',
  },
  { what: 'headings, small print and lists at the start of a line', pattern: /^(\s*)([-+#])/gm, by: '$1\\$2' },
  { what: 'numbered lists', pattern: /^(\s*\d+)([.)])/gm, by: '$1\\$2' },
  { what: 'addresses (a scheme before a slash) and emoji names', pattern: /:(?=\/|[\w+-]+:)/g, by: '\\:' },
  { what: 'invitations without a scheme (a slash after a host)', pattern: /(?<=\.[a-z]{2,24})\//gi, by: '\\/' },
  {
    what: 'everyone and here: Discord looks for these words whatever stands before them',
    pattern: /@(?=everyone|here)/gi,
    by: `@${WORD_JOINER}`,
  },
];

/** The text without characters that are not seen; line ends are `\n`. */
export function clean(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '');
}

function escapeCleaned(text: string): string {
  return ESCAPES.reduce((so, { pattern, by }) => so.replaceAll(pattern, by), text);
}

/** Text as one line of plain words where labels and choices are shown without formatting. */
export function plain(text: string): string {
  return clean(text).replaceAll(/\s+/g, ' ').trim();
}

/** Text for one line of Discord's Markdown: shows the same words, cannot ping, link or format. */
export function inline(text: string): string {
  return escapeCleaned(plain(text));
}

/** The same for text of several lines; each line begins with `prefix` (`> ` for a quotation). */
export function lines(text: string, prefix = ''): string {
  return clean(text)
    .split('\n')
    .map((line) => `${prefix}${escapeCleaned(line.trim())}`)
    .join('\n')
    .trim();
}

/** The text within `max` code units, cut after a whole word and marked, for labels that a person sees next to the full text. */
export function label(text: string, max: number): string {
  const whole = plain(text);
  if (whole.length <= max) return whole;
  const head = whole.slice(0, max - 1);
  const word = head.lastIndexOf(' ');
  const cut = word > max / 2 ? head.slice(0, word) : head.replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** A web address that a link button may open, with its host as a label; null where it is not plain http(s), names a user, or is too long. */
export function webAddress(url: string | null, max: number): { readonly url: string; readonly host: string } | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  const safe = /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.password === '' && parsed.href.length <= max;
  return safe ? { url: parsed.href, host: parsed.host } : null;
}
