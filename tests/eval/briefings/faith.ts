import type { Bullet, Citation } from '../../../src/core/briefing/briefing.ts';
import { fold } from '../../../src/core/language/fold.ts';

/** Counts of what must be 100 %. */
export interface Faith {
  citations: number;
  exact: number;
  bullets: number;
  cited: number;
  supported: number;
  extractive: number;
}

export function newFaith(): Faith {
  return { citations: 0, exact: 0, bullets: 0, cited: 0, supported: 0, extractive: 0 };
}

/** Adds one answer: every quote exact, every number, name and word of a bullet in what it cites, in order. */
export function addFaith(
  tally: Faith,
  answer: { readonly bullets: readonly Bullet[]; readonly upcoming?: readonly Bullet[]; readonly citations: readonly Citation[] },
  texts: ReadonlyMap<string, string>,
): void {
  const quotes = new Map(answer.citations.map((citation) => [citation.n, citation.quote]));
  for (const { documentId, start, end, quote } of answer.citations) {
    tally.citations++;
    if (quote.length > 0 && texts.get(documentId)?.slice(start, end) === quote) tally.exact++;
  }
  for (const bullet of [...answer.bullets, ...(answer.upcoming ?? [])]) {
    tally.bullets++;
    if (bullet.citations.length > 0) tally.cited++;
    const cited = fold(bullet.citations.map((n) => quotes.get(n) ?? '').join(' … '));
    const numbers = fold(bullet.text).match(/\d[\d,.]*\d|\d/g) ?? [];
    const names = bullet.text.match(/(?<=[\p{Ll},;:]\s)\p{Lu}[\p{L}-]+/gu) ?? [];
    if (numbers.every((n) => cited.includes(n)) && names.every((name) => cited.includes(fold(name)))) tally.supported++;
    if (inOrder(fold(bullet.text).match(/[\p{L}\p{N}$%.,'-]*[\p{L}\p{N}%]/gu) ?? [], cited)) tally.extractive++;
  }
}

function inOrder(words: readonly string[], text: string): boolean {
  let at = 0;
  for (const word of words) {
    const i = text.indexOf(word, at);
    if (i < 0) return false;
    at = i + word.length;
  }
  return true;
}
