/** Letters that Unicode does not decompose into a base letter and an accent, each with its usual plain spelling. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A',
};
const ASCII = /^[\0-\x7f]*$/;
const LETTERS = /^[A-Za-z]+$/;

/** The text without accents, its case kept: `Łódź` → `Lodz`. Letters of other scripts stay. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØłŁđĐðÐþÞıßæÆœŒəƏ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The text with typewriter quotes, apostrophes and hyphens; spaces of every kind become one. Its length may change. */
export function plainMarks(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[’‘‛`´ʼʻ]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, ' ');
}

/** For comparing words and names: lower case, no accents, plain marks, trimmed. `Zelenśkyj’s` → `zelenskyj's`. */
export function fold(text: string): string {
  if (LETTERS.test(text)) return text.toLowerCase();
  return withoutAccents(plainMarks(text)).toLowerCase().trim();
}
