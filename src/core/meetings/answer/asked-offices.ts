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
  const known = new Set([...holders.values()].map(({ name }) => name));
  for (const one of found) for (const holder of describedIn(one, known)) holders.set(`${holder.name}\n${fold(holder.described)}`, holder);
  return [...holders.values()];
}

/** So many characters beside a name may describe whoever bears it. */
const BESIDE = 70;
const NAMED_MAX = 400;
const NO_PART = /^(?:the|a|an|his|her|its|their|our|said|says|and|but|with|by|to|from|in|at|on|when|while|as|that|for|after|met|told|of)$/i;

/** People of a Document whom no report describes, by the office that stands right before or behind their name. */
function describedIn({ document: { text }, analysis: { mentions } }: AnalysedDocument, known: ReadonlySet<string>): readonly Holder[] {
  return mentions
    .filter(({ kind, name }) => kind === 'person' && !known.has(name))
    .slice(0, NAMED_MAX)
    .flatMap(({ name, start, end }) => {
      const described = officeBefore(text.slice(Math.max(0, start - BESIDE), start)) ?? officeBehind(text.slice(end, end + BESIDE));
      return described ? [{ name, described }] : [];
    });
}

/** `Rovers manager ` and `the mayor of Lisbon, `: the description that ends before a name. */
function officeBefore(text: string): string | null {
  const clause = text.split(/[.;:!?()"“”\n]/).at(-1) ?? '';
  const apposed = /(?:\b(?:the|an?|its|their)|['’]s)\s+([^,]{3,60}),\s*$/.exec(clause)?.[1];
  const words = (apposed ?? clause.split(',').at(-1) ?? '').trim().split(/\s+/);
  const isOffice = (word: string | undefined): boolean => word !== undefined && officeOf(word.toLowerCase()) === word.toLowerCase();
  if (apposed !== undefined) return words.some(isOffice) ? words.join(' ') : null;
  if (!isOffice(words.at(-1))) return null;
  let first = words.length - 1;
  while (first > 0 && words.length - first < 4 && !NO_PART.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(first).join(' ');
}

/** `, the club's manager,`: the description behind a name. */
function officeBehind(text: string): string | null {
  const said = /^,\s+(?:(?:the|an?|its|their|his|her)\s+)?([^,.;:()]{3,60})[,.;]/.exec(text)?.[1]?.trim();
  const head = said
    ?.split(/\s+(?:of|for|at|in)\s+/)[0]
    ?.split(/\s+/)
    .at(-1)
    ?.toLowerCase();
  return said && head && officeOf(head) === head ? said : null;
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

/** True where one of these descriptions is of the office asked for, or there is none. */
export function mayHold(descriptions: readonly string[], office: string): boolean {
  const [asked, { head }] = [wordsOf(office), officeIn(office)];
  return descriptions.length === 0 || descriptions.some((described) => holds({ name: '', described }, asked, head));
}

/** Words that a question uses of anybody: `the host`, `the guest`. */
const GENERAL = new Set(
  'host guest member participant speaker visitor delegate representative official person people leader counterpart colleague'.split(' '),
);

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
    if (asked.length === 1 && before.toLowerCase() !== 'the') continue;
    const names = [...new Set(holders.filter((holder) => holds(holder, asked, head)).map(({ name }) => name))];
    // A rarer word alone ("the warden") must mean one person.
    if (asked.length === 1 && !OFFICES.has(asked[0] ?? '') && (names.length !== 1 || GENERAL.has(asked[0] ?? ''))) continue;
    if (names.length > 0) return { length, names };
  }
  return null;
}
