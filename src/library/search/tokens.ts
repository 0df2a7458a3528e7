import { stemmer } from 'stemmer';

/** Longer words are cut: nobody searches for the rest, and the index stays small. UTF-16 code units. */
const LONGEST = 64;
const CACHE_SIZE = 100_000;

/** Scripts written without spaces: each character is a token of its own, and words of them are found as phrases. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const TOKEN = new RegExp(
  [
    '(?<dotted>(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?)',
    `(?!\\p{M})[${UNSPACED}]`,
    `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])*`,
    '\\p{RI}\\p{RI}',
    '\\p{Extended_Pictographic}',
  ].join('|'),
  'gu',
);
/** Some letters are written out as several signs when folded (the ligature of a whole phrase, a digit in brackets). */
const ASCII_SIGNS = /[ -/:-@[-`{-~]/g;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/giu;

const stems = new Map<string, string>();

/**
 * The words of a text in order, as typed: `U.S.` as `US`, possessive `'s` left out, each emoji and flag a word. Both engines index and search through
 * this function, so that they agree on what a word is.
 */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const match of text.replace(POSSESSIVE, ' ').matchAll(TOKEN)) {
    words.push(match.groups?.dotted ? match[0].replaceAll('.', '') : match[0]);
  }
  return words;
}

/** The form under which a word is indexed: without case and accents, stemmed by Porter's algorithm (1980) where it is English. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = fold(word).replace(ASCII_SIGNS, '').slice(0, LONGEST).toWellFormed();
  const stem = /^[a-z]+$/.test(folded) ? stemmer(folded) : folded;
  if (stems.size >= CACHE_SIZE) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Lower case, without accents, compatibility forms resolved. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
