import { stemmer } from 'stemmer';
import { fold } from '../language/fold.ts';

/** One word of a text with the key under which equal words meet. */
export interface Word {
  readonly raw: string;
  /** Stem of the folded word; capitals for short acronyms, so that `US` is not `us`. */
  readonly key: string;
  /** The word folded where it begins with a capital, to compare names by; else null. */
  readonly name: string | null;
  /** Offset of the word in the text it was read from. */
  readonly start: number;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}]+(?:['’]\p{L}+)?\p{N}*/gu;

/** What is known of a word wherever it stands. */
interface Lexeme {
  /** The word as it was first met: kept instead of one more copy of it. */
  readonly raw: string;
  readonly key: string;
  readonly name: string | null;
  readonly stop: boolean;
}

/** Words met before: stemming is the dearest step, and news repeats its words. A memory only; emptied when full. */
const LEXEMES = new Map<string, Lexeme>();
const MOST_LEXEMES = 50_000;

function lexemeOf(raw: string): Lexeme {
  const known = LEXEMES.get(raw);
  if (known !== undefined) return known;
  if (LEXEMES.size >= MOST_LEXEMES) LEXEMES.clear();
  const lexeme = { raw, key: newKeyOf(raw), name: /^\p{Lu}/u.test(raw) ? fold(raw) : null, stop: isStop(raw) };
  LEXEMES.set(raw, lexeme);
  return lexeme;
}

/** The key of one word: see `Word.key`. */
export function keyOf(raw: string): string {
  return lexemeOf(raw).key;
}

/** True for words that carry no topic of their own. */
export function isStopWord(raw: string): boolean {
  return lexemeOf(raw).stop;
}

function newKeyOf(raw: string): string {
  if (/^(?:\p{Lu}\.){2,}$|^\p{Lu}{2,3}$|^\p{Lu}\p{N}+$/u.test(raw)) return raw.replace(/\./g, '');
  const folded = fold(raw)
    .replace(/'s$|'$/, '')
    .replace(/'/g, '');
  return /^[a-z]{3,}$/.test(folded) ? stemmer(folded) : folded;
}

/** The words of a text, hyphens apart. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const { raw, key, name } = lexemeOf(match[0]);
    words.push({ raw, key, name, start: match.index });
  }
  return words;
}

/** Names met before, with their words: the same ones stand in many documents. A memory only. */
const NAMES = new Map<string, readonly Word[]>();
const MOST_NAMES = 20_000;

/** The words of a name. */
export function wordsOfName(name: string): readonly Word[] {
  const known = NAMES.get(name);
  if (known) return known;
  if (NAMES.size >= MOST_NAMES) NAMES.clear();
  const words = wordsOf(name);
  NAMES.set(name, words);
  return words;
}

/**
 * How a name sounds whatever its transliteration: `Kiev` and `Kyiv`, `Zelensky` and `Zelenskyy` are one. Vowels that only spellings tell apart
 * (i, y, j, ie) become one, doubled letters single.
 */
export function skeleton(word: string): string {
  const known = SKELETONS.get(word);
  if (known !== undefined) return known;
  if (SKELETONS.size >= MOST_LEXEMES) SKELETONS.clear();
  const made = newSkeleton(word);
  SKELETONS.set(word, made);
  return made;
}

const SKELETONS = new Map<string, string>();

function newSkeleton(word: string): string {
  return fold(word)
    .replace(/'s?$|[^\p{L}\p{N}]/gu, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/tz|cz/g, 'ts')
    .replace(/[yj]/g, 'i')
    .replace(/ie|ei/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

const STOP = new Set(
  `a about above after again against all also although am amid among an and any are around as at be because been before being below between both but by
  can could did do does doing down during each even ever every few for from further had has have having he her here hers herself him himself his how
  however i if in into is it its itself just let like made make many may me might more most much must my no nor not now of off on once one only or
  other our ours out over own per put quite rather s said same say says shall she should since so some such t than that the their theirs them
  themselves then there these they this those though through thus to too toward towards under until up upon us very via was we well were what when
  where whether which while who whom whose why will with within without would yet you your yours`.split(/\s+/),
);

function isStop(raw: string): boolean {
  if (STOP.has(raw)) return true;
  if (raw.length > 10 || !/^\p{Lu}/u.test(raw) || /^\p{Lu}{2,}$/u.test(raw)) return false;
  return STOP.has(raw.toLowerCase());
}

/** Text on one line, single blanks: how a sentence is shown. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
