import type { AnalysedDocument } from '../../analysis.ts';
import { fold } from '../../language/fold.ts';
import { OFFICES, officeOf } from '../../language/people/offices.ts';
import { countriesIn, countryOf } from '../../language/people/peoples.ts';
import { officeIn } from '../join/roles.ts';

/** Somebody with the office or trade by which a report describes them. */
export interface Holder {
  readonly name: string;
  readonly described: string;
}

/** Everybody whom the Documents' reports describe, each description once. */
export function holdersIn(found: readonly AnalysedDocument[]): readonly Holder[] {
  const holders = new Map<string, Holder>();
  for (const { analysis } of found)
    for (const { participants } of analysis.reports)
      for (const { name, kind, described } of participants)
        if (kind === 'person' && described) holders.set(`${name}\n${fold(described)}`, { name, described });
  return [...holders.values()];
}

/** Words between an office and what it is of. */
const LINKS = new Set(['of', 'for', 'the', 's', 'and']);
/** Words that make another office of the one behind them: who asks for the president does not mean the vice president. */
const OTHER = new Set('vice deputy former ex prime assistant under acting'.split(' '));

/** The words of a description, a country and its people as one: `Ukraine's president`, `U.S. Secretary of State`. */
function wordsOf(text: string): readonly string[] {
  const words = (fold(text).match(/[\p{L}\d][\p{L}\d.-]*/gu) ?? []).filter((word) => !LINKS.has(word));
  return [...words.filter((word) => countryOf(word) === null), ...countriesIn(text)];
}

function holds({ described }: Holder, asked: readonly string[], head: string): boolean {
  if (officeIn(described).head !== head) return false;
  const words = wordsOf(described);
  return asked.every((word) => words.includes(word)) && words.every((word) => !OTHER.has(word) || asked.includes(word));
}

/** Longest description that is looked for, in words. */
const WORDS_MAX = 6;

/** A description that stands for people: how many words it takes, and who they are. */
export interface AskedOffice {
  readonly length: number;
  readonly names: readonly string[];
}

/**
 * Reads an office where a name could stand: `the Ukrainian president`, `the mayor of Lisbon`. `words`: the question's from there on; `before`: the word in
 * front. An office without more words needs its article, and one before a name is that person's title. Null where nobody is so described.
 */
export function officeAsked(words: readonly string[], before: string, holders: readonly Holder[]): AskedOffice | null {
  for (let length = Math.min(WORDS_MAX, words.length); length > 0; length -= 1) {
    const run = words.slice(0, length);
    const [first = '', last = ''] = [run[0], run.at(-1)];
    const offices = run.filter((word) => officeOf(word.toLowerCase()) === word.toLowerCase());
    if (offices.length === 0 || LINKS.has(first.toLowerCase()) || LINKS.has(last.toLowerCase())) continue;
    const isOf = run.slice(1).some((word) => word.toLowerCase() === 'of');
    if (!isOf && !offices.includes(last)) continue;
    if (/^\p{Lu}/u.test(words[length] ?? '') && !isOf) continue;
    const asked = wordsOf(run.join(' '));
    const { head } = officeIn(run.join(' '));
    if (asked.length === 1 && !(before.toLowerCase() === 'the' && OFFICES.has(asked[0] ?? ''))) continue;
    const names = [...new Set(holders.filter((holder) => holds(holder, asked, head)).map(({ name }) => name))];
    if (names.length > 0) return { length, names };
  }
  return null;
}
