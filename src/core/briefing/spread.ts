import type { Candidate } from './candidate.ts';
import { fits, type Phrase } from './phrase.ts';
import type { Word } from './words.ts';

/** All words of a topic in one sentence but far apart; only some of them. */
const SAID = { all: 0.8, some: 0.6 };
/** The title and so many first sentences say what a document is about. */
const LEAD = 2;
/** Words within so many sentences belong together. */
const STRETCH = 5;

/** How the sentences of a document say a topic in pieces. */
export interface Spread {
  /** The title and the first sentences hold all words. */
  readonly isLead: boolean;
  /** How much each sentence says of it, 0 to 1, in their order. */
  readonly said: readonly number[];
}

/**
 * A topic of two or three words (`malawi floods`) in a document that never has them side by side, though all stand in its title and beginning or in a few
 * sentences that follow each other; null where they do not.
 */
export function spreadOf({ slots }: Phrase, title: readonly Word[], candidates: readonly Candidate[]): Spread | null {
  if (slots.length < 2 || slots.length > 3) return null;
  const holds = (words: readonly Word[]): readonly boolean[] => slots.map((slot) => words.some((word) => fits(slot, word)));
  const held = candidates.map(({ words }) => holds(words));
  const all = (...parts: readonly (readonly boolean[])[]): boolean => slots.every((_, i) => parts.some((part) => part[i]));
  const isLead = all(holds(title), ...held.slice(0, LEAD));
  if (!isLead && !held.some((_, i) => all(...held.slice(i, i + STRETCH)))) return null;
  return { isLead, said: held.map((one) => (all(one) ? SAID.all : one.some(Boolean) ? SAID.some : 0)) };
}
