import { officeOf } from '../../language/people/offices.ts';
import { verbAt } from './clauses.ts';
import type { Page, Token } from './page.ts';
import type { Sighting } from './sightings.ts';
import { triggerWord } from './trigger-words.ts';
import { CLAUSE_OPENERS, COMMON, DETERMINERS, looksLikeVerb, PREPOSITIONS } from './words.ts';

/** Longest description, in tokens. */
const WORDS_MAX = 10;

/** How the text describes a person: the title before a mention (`French President`), else the apposition after it; null for neither. */
export function describe(page: Page, sightings: readonly Sighting[]): string | null {
  for (const sighting of sightings) {
    // What stands before "she" describes nobody.
    if (page.tokens[sighting.token]?.reference) continue;
    const said = titleBefore(page, sighting.token) ?? appositionAfter(page, sighting.token);
    if (said) return said;
  }
  return null;
}

const isName = (token: Token): boolean => token.kind === 'organisation' || token.kind === 'place';

/** True for a word that may stand in front of an office: `Finnish`, `deputy`, `steel union`; no preposition, no adverb, no verb. */
function qualifies(page: Page, index: number): boolean {
  const token = page.tokens[index];
  if (!token) return false;
  if (isName(token) || token.lower === "'s") return true;
  if (token.kind !== 'word' || !/^\p{L}/u.test(token.lower) || PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower))
    return false;
  if (officeOf(token.lower) !== null) return true;
  if (DETERMINERS.has(token.lower) || COMMON.has(token.lower) || verbAt(page, index)) return false;
  if (token.lower.endsWith('ly') || (!token.capital && looksLikeVerb(token.lower))) return false;
  return true;
}

const BEFORE_CAPITALS = /^(?:former|ex|deputy|acting|interim|outgoing|then|vice|assistant|late|retired|incoming|visiting|'s)$/;

/** Index of the first token of the run of qualifying words that ends before `end`; "seen President": a small word hardly stands before a capital. */
function runBefore(page: Page, end: number): number {
  const next = page.tokens[end];
  const fits = (index: number): boolean => {
    const [token, after] = [page.tokens[index], page.tokens[index + 1]];
    if (token?.sentence !== next?.sentence || !qualifies(page, index)) return false;
    return !after?.capital || isName(after) || token?.capital === true || BEFORE_CAPITALS.test(token?.lower ?? '');
  };
  let first = end;
  while (first > 0 && end - first < WORDS_MAX && fits(first - 1)) first -= 1;
  while (first < end && page.tokens[first]?.lower === "'s") first += 1;
  return first;
}

function titleBefore(page: Page, index: number): string | null {
  const last = page.tokens[index - 1];
  const token = page.tokens[index];
  // "After the meeting NAME said": what stands before the name is no title.
  if (!last || last.sentence !== token?.sentence || triggerWord(last.lower)) return null;
  const head = officeOf(last.lower.replace(/\.$/, '')) === null && last.lower !== '.' ? headBeforeOf(page, index) : index - 1;
  if (head === null) return null;
  const dot = page.tokens[head]?.lower === '.' ? 1 : 0;
  if (officeOf(page.tokens[head - dot]?.lower ?? '') === null) return null;
  return phrase(page, runBefore(page, head - dot), head - dot, index);
}

/** `Minister of Defence NAME`: the office before an "of" close before the name, null where there is none. */
function headBeforeOf(page: Page, index: number): number | null {
  const first = runBefore(page, index);
  const isOf = page.tokens[first - 1]?.lower === 'of' && first < index;
  return isOf && page.tokens[first - 1]?.sentence === page.tokens[index]?.sentence && officeOf(page.tokens[first - 2]?.lower ?? '') !== null
    ? first - 2
    : null;
}

/** The words from `first` up to `end`, the office in the singular: several people may share it. */
function phrase(page: Page, first: number, head: number, end: number): string | null {
  const [from, at, to] = [page.tokens[first], page.tokens[head], page.tokens[end - 1]];
  if (!from || !at || !to) return null;
  const office = page.text.slice(at.start, at.end);
  return page.text.slice(from.start, at.start) + (officeOf(office) ?? office) + page.text.slice(at.end, to.end);
}

function appositionAfter(page: Page, index: number): string | null {
  const token = page.tokens[index];
  const first = page.tokens[index + 2];
  if (page.tokens[index + 1]?.lower !== ',' || first?.sentence !== token?.sentence || first?.kind !== 'word') return null;
  if (!DETERMINERS.has(first.lower) && first.capital) return null;
  let last = index + 2;
  for (; last - index < WORDS_MAX + 4; last++) {
    const next = page.tokens[last];
    if (!next || next.sentence !== token?.sentence || next.kind === 'person') return null;
    // "head of the union": a trade that is also a verb.
    if (verbAt(page, last) && officeOf(next.lower) !== next.lower) return null;
    if (/^[,.;]$/.test(next.lower)) break;
    if (/^(?:who|whom|whose|which|and|but|that)$/.test(next.lower)) return null;
  }
  const begin = DETERMINERS.has(first.lower) ? index + 3 : index + 2;
  // The office stands before the first preposition: "head of the union", "envoy to Oslo", never "late on Tuesday".
  let head = begin;
  while (head < last && qualifies(page, head)) head += 1;
  return head > begin && officeOf(page.tokens[head - 1]?.lower ?? '') !== null ? phrase(page, begin, head - 1, last) : null;
}
