import type { NameSpan } from '../../src/core/language/names/recogniser.ts';
import type { MarkedText } from '../eval/names-texts.ts';
import { inventOrganisation, type Stock } from './institutions.ts';
import { inventPerson } from './people.ts';
import type { Random } from './random.ts';

/** How much of the texts is changed. */
export interface SwapShares {
  readonly people: number;
  readonly organisations: number;
  readonly places: number;
}

/** The text with other names in place of its own, the same one wherever a name comes back, so that what the document says of a word still holds. */
export function swapNames(source: MarkedText, stock: Stock, shares: SwapShares, random: Random): MarkedText {
  const others = new Map<string, string>();
  if (random.chance(shares.people)) swapPeople(source, stock, random, others);
  for (const { kind, ...span } of source.names) {
    const own = source.text.slice(span.start, span.end);
    if (kind === 'person' || others.has(own)) continue;
    if (kind === 'organisation' && random.chance(shares.organisations))
      others.set(own, inventOrganisation(stock, random).replace(/^The /u, ''));
    if (kind === 'place' && random.chance(shares.places)) others.set(own, random.pick(stock.places));
  }
  return others.size === 0 ? source : rewrite(source, others);
}

/** One invented name for each person; whoever shares a last word with a longer name is taken for the same person. */
function swapPeople({ text, names }: MarkedText, stock: Stock, random: Random, others: Map<string, string>): void {
  const forms = [...new Set(names.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end)))].sort(
    (a, b) => b.length - a.length,
  );
  const persons: { readonly words: readonly string[]; readonly name: ReturnType<typeof inventPerson> }[] = [];
  for (const form of forms) {
    const words = form.split(' ');
    const same = words.length === 1 ? persons.find((person) => person.words.includes(form)) : undefined;
    if (same) {
      others.set(form, same.words[0] === form && same.words.length > 1 && random.chance(0.5) ? same.name.given : same.name.short);
      continue;
    }
    const name = inventPerson(stock.people, random);
    persons.push({ words, name });
    others.set(form, words.length === 1 ? name.short : name.full);
  }
}

function rewrite({ id, text, names }: MarkedText, others: ReadonlyMap<string, string>): MarkedText {
  let out = '';
  let at = 0;
  const moved: NameSpan[] = [];
  for (const { start, end, kind } of names.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start);
    const name = others.get(text.slice(start, end)) ?? text.slice(start, end);
    moved.push({ start: out.length, end: out.length + name.length, kind });
    out += name;
    at = end;
  }
  return { id, text: out + text.slice(at), names: moved };
}

/** The text with spaces around every hyphen inside a word, as some archives keep it (`Jong - un`), its names moved along. */
export function spaceHyphens({ id, text, names }: MarkedText): MarkedText {
  const at = [...text.matchAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu)].map(({ index }) => index);
  const moved = (offset: number): number => offset + 2 * at.filter((hyphen) => hyphen < offset).length;
  return {
    id,
    text: text.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ' - '),
    names: names.map(({ start, end, kind }) => ({ start: moved(start), end: moved(end), kind })),
  };
}

const inCapitals = (words: string): string => {
  const upper = words.toUpperCase();
  return upper.length === words.length ? upper : words;
};

function changeWithin(
  source: MarkedText,
  spans: readonly { readonly start: number; readonly end: number }[],
  change: (words: string) => string,
): MarkedText {
  let { text } = source;
  for (const { start, end } of spans) text = text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
  return { ...source, text };
}

/** The text with all people, or only their last words, or all places in capitals, as minutes, lists and datelines print them. */
export function shoutNames(source: MarkedText, random: Random): MarkedText {
  const way = random.next();
  const kind = way < 0.7 ? 'person' : 'place';
  const spans = source.names
    .filter((name) => name.kind === kind)
    .map(({ start, end }) => ({ start: way < 0.35 ? start + source.text.slice(start, end).lastIndexOf(' ') + 1 : start, end }));
  return changeWithin(source, spans, inCapitals);
}

/** Short lines get a capital on every long word, as titles have. */
export function headLines(source: MarkedText): MarkedText {
  let at = 0;
  const spans = source.text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.length < 130 ? [{ start, end: start + line.length }] : [];
  });
  return changeWithin(source, spans, (line) => line.replace(/(?<![\p{L}\d'’])\p{Ll}(?=\p{L}{3})/gu, inCapitals));
}
