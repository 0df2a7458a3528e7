import type { Page, Token } from './page.ts';
import type { Draft } from './scene.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that make the place behind them a topic or a party, never where somebody met. */
const ABOUT = set('against about for with between among over towards toward despite like than because concerning regarding');
/** Words that lead to where something was. */
const WHERE = set('in at to into near outside inside around across throughout from off beyond via through on of');
/** Verbs whose object is where somebody went. */
const GOING = /^(?:visit|reach|enter|tour)(?:s|ed|ing|es)?$/;
/** Nouns that make a country behind "in" or "on" what was spoken of: "the war in …". */
const MATTERS =
  set(`war wars conflict conflicts crisis fighting invasion situation violence unrest ceasefire peace support aid interest interests
  elections election investment investments operations sanctions developments role tensions stability`);

const before = (page: Page, index: number): Token | undefined => {
  const token = page.tokens[index - 1];
  return token?.lower === 'the' || token?.lower === 'central' || token?.lower === 'nearby' ? page.tokens[index - 2] : token;
};

/** True where the place is what a verb of going has as its object: "visited Oslo". */
export function isGoal(page: Page, index: number): boolean {
  const token = page.tokens[index - 1];
  return token !== undefined && token.sentence === page.tokens[index]?.sentence && GOING.test(token.lower);
}

/** False for a place that the text speaks about rather than from: "sanctions against X", "the war in X", "X aid". */
export function couldBeVenue(page: Page, index: number, draft: Draft): boolean {
  const token = page.tokens[index];
  const previous = before(page, index);
  const next = page.tokens[index + 1];
  if (!token || previous?.sentence !== token.sentence) return true;
  if (ABOUT.has(previous.lower)) return false;
  if (WHERE.has(previous.lower)) {
    const head = page.tokens.slice(0, index - 1).findLast((word) => word.kind === 'word' && word.lower !== 'the' && word !== previous);
    return !(head && head.sentence === token.sentence && index - page.tokens.indexOf(head) <= 3 && MATTERS.has(head.lower));
  }
  // Before a noun a place is what the noun is of, unless the noun tells of the meeting: "Oslo talks".
  const qualifies =
    next?.kind === 'word' && next.sentence === token.sentence && /^\p{Ll}{4,}$/u.test(next.lower) && previous.kind === 'word';
  return !qualifies || draft.triggers.some((trigger) => trigger.token > index && trigger.token - index <= 4);
}
