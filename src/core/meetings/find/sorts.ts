import { isHuman } from './human.ts';
import type { Page, Token } from './page.ts';
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, NEGATIONS, PREPOSITIONS } from './words.ts';

/** How far a word looks for what it is said of and whom. */
const REACH = 9;
const HUMAN_PRONOUN = /^(?:he|she|they|we|i|you|him|her|them|us|me|who|whom|both|neither|each|themselves|himself|herself)$/;
/** Prepositions past which the people of a meeting stand: "met with", "was received by", "talks between". */
const LEADING = /^(?:with|by|between|among|of|to|from|on|at|in)$/;

/** What sort of thing a token names, as far as one word tells: "<person>", "human", "<organisation>", "<place>", "thing"; null for what names nothing. */
function sortOf(token: Token): string | null {
  if (token.kind === 'person') return '<person>';
  if (token.kind === 'organisation' || token.kind === 'place') return `<${token.kind}>`;
  if (token.kind !== 'word') return null;
  if (HUMAN_PRONOUN.test(token.lower) || isHuman(token.lower)) return 'human';
  const closed = [AUXILIARIES, DETERMINERS, NEGATIONS].some((words) => words.has(token.lower));
  return closed || token.lower.endsWith('ly') ? null : 'thing';
}

/** The first that was seen of these, people before what only describes them. */
const RANKS = ['<person>', 'human', '<organisation>', 'thing', '<place>'] as const;
const best = (seen: ReadonlySet<string>): string => RANKS.find((sort) => seen.has(sort)) ?? 'nothing';

/** What sort of thing follows a word in its phrase, with the preposition that leads to it: "with <person>", "human", "thing". */
export function takes(page: Page, at: number, end: number): string {
  const seen = new Set<string>();
  let lead = '';
  for (let i = at + 1; i < Math.min(end, at + REACH + 1); i++) {
    const token = page.tokens[i];
    if (!token || token.kind === 'punctuation' || token.kind === 'quote') break;
    if (token.kind === 'word' && (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower))) {
      if (seen.size > 0 || lead !== '' || !LEADING.test(token.lower)) break;
      lead = `${token.lower} `;
      continue;
    }
    const sort = sortOf(token);
    if (sort) seen.add(sort);
    if (sort === '<person>') break;
  }
  return lead + best(seen);
}

/** What sort of thing stands before a word as its subject: the nearest one not behind a preposition. */
export function saidOf(page: Page, at: number, start: number): string {
  for (let i = at - 1; i >= Math.max(start, at - 12); i--) {
    const token = page.tokens[i];
    const sort = token && sortOf(token);
    if (!token || !sort) continue;
    const before = page.tokens[i - 1];
    if (token.kind === 'word' && (PREPOSITIONS.has(token.lower) || (CLAUSE_OPENERS.has(token.lower) && sort !== 'human'))) continue;
    if (before && i > start && PREPOSITIONS.has(before.lower) && sort !== '<person>') continue;
    return sort;
  }
  return 'nothing';
}
