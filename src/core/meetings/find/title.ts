import { verbAt } from './clauses.ts';
import type { Page } from './page.ts';
import type { Draft } from './scene.ts';
import { AUXILIARIES, DETERMINERS, looksLikeVerb } from './words.ts';

/** What kind of meeting a draft is: its first noun's kind, else its first trigger's. */
export function kindOf(page: Page, draft: Draft): string {
  const noun =
    draft.triggers.find((t) => t.strength === 'noun' && t.kind !== 'meeting') ?? draft.triggers.find((t) => t.strength === 'noun');
  const first = noun ?? draft.triggers[0];
  const before = page.tokens[(first?.token ?? 0) - 1]?.lower;
  if (first?.kind === 'summit' && before === 'press') return 'press conference';
  return first?.kind ?? 'meeting';
}

const VAGUE = /^(?:rounds?|exchange|table|opening|delegation|mission)$/;

/** A short title in the text's own words: `NATO summit in Washington`, `talks in Paris`. */
export function titleOf(page: Page, draft: Draft, place: string | null): string {
  const nouns = draft.triggers.filter((t) => t.strength === 'noun' && !verbAt(page, t.token));
  // "round" and "exchange" say less than the talks that they were of.
  const noun = nouns.find((t) => !VAGUE.test(page.tokens[t.token]?.lower ?? '')) ?? nouns[0];
  const words = noun ? nounPhrase(page, noun.token) : kindOf(page, draft);
  return place && !words.toLowerCase().includes(place.toLowerCase()) ? `${words} in ${place}` : words;
}

/** The noun with the words before it that belong to it: `the third round`, without its article. */
function nounPhrase(page: Page, index: number): string {
  const token = page.tokens[index];
  let first = index;
  while (first > 0 && index - first < 4) {
    const before = page.tokens[first - 1];
    if (!before || before.sentence !== token?.sentence) break;
    // "the Atlantic summit": a place right before the noun belongs to its name.
    if (before.kind !== 'word' && before.kind !== 'organisation' && !(before.kind === 'place' && first === index)) break;
    if (before.kind === 'word' && (DETERMINERS.has(before.lower) || AUXILIARIES.has(before.lower) || !isAttribute(before.lower))) break;
    first--;
  }
  return page.text.slice(page.tokens[first]?.start ?? 0, token?.end ?? 0);
}

function isAttribute(lower: string): boolean {
  if (/^(?:of|in|at|on|for|with|by|to|from|and|or|that|who|as|than|when|while|after|before|during|until|since|between|if|but)$/.test(lower))
    return false;
  return lower !== "'s" && (!looksLikeVerb(lower) || lower.endsWith('ing'));
}
