import type { Span } from '../passage.ts';

/** A word, number or mark of punctuation where it stands in the text. */
export interface Token extends Span {
  readonly text: string;
}

/** Titles and forms of address that are written with a dot before a name. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st sen rep gov gen col lt sgt maj capt cpt cmdr cpl pvt adm brig supt insp rev fr hon pres messrs mme mlle engr eng amb ' +
    'det sheik gens sens reps drs'
  ).split(' '),
);

/** Endings of names that are written with a dot, which may also close a sentence. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set('jr sr inc ltd co corp bros llc plc'.split(' '));

const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`;
const CLITIC = String.raw`(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])`;
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`, // addresses
    String.raw`(?<=[\p{L}\p{N}])['’]${CLITIC}`, // 's of "Ann's"
    String.raw`(?:\p{Lu}\.){2,}`, // U.S.
    `${LETTERS}(?:['’](?!${CLITIC})${LETTERS})*`, // O'Brien
    String.raw`\p{N}[\p{N}\p{L}]*(?:[.,:]\p{N}+)*`, // 1,200.50
    String.raw`\.{2,}`,
    String.raw`[^\s]`,
  ].join('|'),
  'giu',
);
const ONE_CAPITAL = /^\p{Lu}$/u;

/**
 * Splits a text (or the part `within`) into tokens with exact offsets: hyphens apart, `'s` one token, `O'Brien` one, `Mr.`, `J.` and `U.S.` with their dots.
 */
export function tokenise(text: string, within: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(within.start, within.end);
  for (const match of part.matchAll(TOKEN)) {
    const start = within.start + match.index;
    const found = match[0];
    const last = tokens.at(-1);
    if (found === '.' && last?.end === start && keepsDot(last.text)) {
      tokens[tokens.length - 1] = { text: `${last.text}.`, start: last.start, end: start + 1 };
    } else {
      tokens.push({ text: found, start, end: start + found.length });
    }
  }
  return tokens;
}

/** True for words that are written with a dot in the middle of a sentence. */
function keepsDot(word: string): boolean {
  if (word.length > 6) return false;
  const lower = word.toLowerCase();
  return ONE_CAPITAL.test(word) || TITLE_ABBREVIATIONS.has(lower) || NAME_ENDINGS.has(lower);
}
