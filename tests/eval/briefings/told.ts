import { fold } from '../../../src/core/language/fold.ts';

/** A fact as the gold files name it: told where one line holds a word of every group and cites one of the documents. */
export interface WantedFact {
  readonly docs: readonly string[];
  readonly keywords: readonly (readonly string[])[];
}

/** A line of a briefing: a bullet, an upcoming one, a claim of a conflict. */
export interface Line {
  readonly text: string;
  readonly citations: readonly number[];
}

/** True where some line tells the fact; `documents` gives each citation's document. */
export function isTold(fact: WantedFact, lines: readonly Line[], documents: ReadonlyMap<number, string>): boolean {
  return lines.some(
    (line) =>
      fact.keywords.every((group) => group.some((word) => fold(line.text).includes(fold(word)))) &&
      line.citations.some((n) => fact.docs.includes(documents.get(n) ?? '')),
  );
}

/** True where a line holds page furniture: long pieces anywhere, short ones as the whole line. */
export function isFurniture(line: Line, furniture: readonly string[]): boolean {
  const text = fold(line.text);
  return (
    /^date \d{4}/.test(text) || furniture.some((piece) => (fold(piece).length > 20 ? text.includes(fold(piece)) : text === fold(piece)))
  );
}
