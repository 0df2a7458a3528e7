import type { Span } from '../passage.ts';
import { NAME_ENDINGS, TITLE_ABBREVIATIONS } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Short forms that a figure follows (`No. 5`, `Jan. 3`). */
const BEFORE_FIGURES = words('no nos p pp vol fig art sec ch para jan feb mar apr jun jul aug sep sept oct nov dec n°');
/** Short forms that stand before a capital without ending anything. */
const BEFORE_CAPITALS = words('vs v cf al e.g i.e viz mt ft univ dept assn');
/** Capitalised words that open a sentence far more often than they go on with a name after `U.S.` or `p.m.`. */
const OPENERS = words(
  'the a an this that these those it its he his she her they their we our i you your there here in on at for from with by as after before since while when ' +
    'where who what why how if but and or so yet however although though also another some many most all both each one no not now then last',
);
/** A mark that may end a sentence, with closing quotes and brackets right after it. */
const MARK = /([.!?…]+|[。！？])(["'”’»)\]]*)/gu;
const OPENING = /^["'“‘«([{¿¡—–•-]*/u;
const LAST_WORD = /[^\s"'“”‘’«»()[\]]+$/u;
const STARTS = /^(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;
const GLUED_BEFORE = /(?:\p{Ll}{2}|\p{N})$/u;
const GLUED_AFTER = /^(?:\p{Lu}\p{Ll}+(?:[\s.,']|$))/u;
const ADDRESS = /(?:https?:|www\.|@)\S*$/u;
const PARAGRAPH = /\n\s*\n/gu;

/** The sentences of a text within a span, trimmed, in order; blank lines always end one, single line ends never do. Rules of our own. */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const part = text.slice(within.start, within.end);
  const cuts = [...new Set([...ends(part), ...blankLines(part), part.length])].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of cuts) {
    const piece = part.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0) sentences.push({ start: within.start + start + lead, end: within.start + start + lead + length });
    start = end;
  }
  return sentences;
}

function* blankLines(part: string): Generator<number> {
  for (const gap of part.matchAll(PARAGRAPH)) yield gap.index;
}

/** Offsets after which a new sentence begins. */
function* ends(part: string): Generator<number> {
  for (const match of part.matchAll(MARK)) {
    const mark = match[1] ?? '';
    const end = match.index + match[0].length;
    if (isEnd(part, match.index, mark, end)) yield end;
  }
}

function isEnd(part: string, at: number, mark: string, end: number): boolean {
  if (/[。！？]/u.test(mark)) return true;
  const before = part.slice(Math.max(0, at - 60), at);
  const rest = part.slice(end, end + 60);
  const after = rest.trimStart();
  if (after === '') return true;
  if (after.length === rest.length) return mark === '.' && isGlued(before, rest);
  const next = after.replace(OPENING, '');
  if (!STARTS.test(next)) return false;
  if (mark !== '.') return true;
  return endsAtDot(before, next, after);
}

/** `…home.The next`: a lost space, unless it is an address. */
function isGlued(before: string, rest: string): boolean {
  return GLUED_BEFORE.test(before) && GLUED_AFTER.test(rest) && !ADDRESS.test(before);
}

/** Whether a single dot after `before` closes its sentence, `next` being what follows without quotes or brackets. */
function endsAtDot(before: string, next: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const opens = next !== after || OPENERS.has((/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '').toLowerCase());
  if (TITLE_ABBREVIATIONS.has(lower.slice(lower.lastIndexOf('.') + 1)) || BEFORE_CAPITALS.has(lower)) return false;
  if (BEFORE_FIGURES.has(lower)) return !/^\p{N}/u.test(next) && (lower.length < 3 || opens);
  if (NAME_ENDINGS.has(lower) || word.includes('.')) return opens || !/^\p{L}(?:\.\p{L})*$|^[a-z]+$/iu.test(word);
  if (/^\p{L}$/u.test(word)) return endsAtInitial(before, word, opens);
  if (/^\(?(?:\d{1,3}|[ivx]+)$/u.test(word) && before.trim() === word) return false;
  return true;
}

/** `you and I. Did` ends; `Albert I. Jones` and `J. Smith` do not. */
function endsAtInitial(before: string, initial: string, opens: boolean): boolean {
  const earlier = LAST_WORD.exec(before.slice(0, -initial.length).trimEnd())?.[0] ?? '';
  return /^\p{Ll}/u.test(earlier) && (opens || initial === 'I');
}
