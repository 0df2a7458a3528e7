import { verbAt } from './clauses.ts';
import type { Page } from './page.ts';
import type { Sighting } from './sightings.ts';
import { triggerWord } from './trigger-words.ts';
import { DETERMINERS } from './words.ts';

const STOPS = new Set(
  'with by to from in at on and or but that when while as for where because after before during than between'.split(' '),
);

/** How the text describes a person: the title before a mention (`French President`), else the apposition after it; null for neither. */
export function describe(page: Page, sightings: readonly Sighting[]): string | null {
  for (const sighting of sightings) {
    // What stands before "she" describes nobody.
    if (page.tokens[sighting.token]?.reference) continue;
    const title = titleBefore(page, sighting.token);
    if (title) return title;
    const after = appositionAfter(page, sighting.token);
    if (after) return after;
  }
  return null;
}

function titleBefore(page: Page, index: number): string | null {
  const token = page.tokens[index];
  let first = index;
  while (first > 0 && index - first < 8) {
    const before = page.tokens[first - 1];
    if (!before || before.sentence !== token?.sentence) break;
    if (before.kind !== 'word' && before.kind !== 'organisation' && before.kind !== 'place') break;
    if (before.kind === 'word' && (STOPS.has(before.lower) || verbAt(page, first - 1))) break;
    first--;
  }
  while (first < index && (DETERMINERS.has(page.tokens[first]?.lower ?? '') || page.tokens[first]?.lower === "'s")) first++;
  if (first >= index || page.tokens[index - 1]?.lower === "'s") return null;
  // "After the meeting NAME said": what stands before the name is no title.
  if (triggerWord(page.tokens[index - 1]?.lower ?? '')) return null;
  const words = page.text.slice(page.tokens[first]?.start, page.tokens[index - 1]?.end);
  return /\p{L}{2}/u.test(words) ? words : null;
}

function appositionAfter(page: Page, index: number): string | null {
  const token = page.tokens[index];
  if (page.tokens[index + 1]?.lower !== ',') return null;
  const first = page.tokens[index + 2];
  if (
    !first ||
    first.sentence !== token?.sentence ||
    first.kind !== 'word' ||
    !/^(?:the|a|an|his|her|its|their)$|^\p{Ll}/u.test(first.lower)
  )
    return null;
  let last = index + 2;
  for (; last - index < 14; last++) {
    const next = page.tokens[last];
    if (!next || next.sentence !== token.sentence || verbAt(page, last) || next.kind === 'person') return null;
    if (/^[,.;]$/.test(next.lower)) break;
    if (/^(?:who|whom|whose|which|and|but|that)$/.test(next.lower)) return null;
  }
  const begin = DETERMINERS.has(first.lower) ? index + 3 : index + 2;
  if (last <= begin) return null;
  return page.text.slice(page.tokens[begin]?.start, page.tokens[last - 1]?.end);
}
