import { wordsFor } from '../src/catalogues.ts';
import type { Wording } from '../src/core/words.ts';

/** What the bot says in English, and how it finds a reader's language: tests say in words what they expect. */
export const english = wordsFor('en');

/** Matches a text of the catalogues whose English holds `part`. */
export const said = (part: string): unknown => ({
  asymmetricMatch: (value: unknown) => typeof value === 'object' && value !== null && english.tell(value as Wording).includes(part),
  toString: () => `said(${part})`,
});
