import type { Mention, Reference } from '../../analysis.ts';
import { fold } from '../fold.ts';
import { OFFICES } from './offices.ts';

/** `the … OFFICE` for the offices that a text's people hold; the first office in a run of words ends the description. */
const descriptionsOf = (offices: Iterable<string>): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d'’])[Tt]he((?:\s+(?!the\s)\p{L}[\p{L}'’-]*){0,3}?)\s+(${[...offices].join('|')})(?![\p{L}-])`, 'giu');
const BEFORE_MAX = 70;

/** The words by which a text introduces the person of a mention: in front (`Ukrainian President X`) and behind (`X, the port's insurer,`). */
function introducing(text: string, mention: Mention): readonly string[] {
  const before =
    text
      .slice(Math.max(0, mention.start - BEFORE_MAX), mention.start)
      .split(/[^\p{L}\s'’,“"-]/u)
      .at(-1) ?? '';
  const front =
    before
      .replace(/[\s,“"]+$/, '')
      .split(/[,“"]/)
      .at(-1) ?? '';
  const behind =
    /^,\s+(?:(?:the|a|an|its|their|his|her)\s+)?([^,.;—]{3,60})/u.exec(text.slice(mention.end, mention.end + BEFORE_MAX))?.[1] ?? '';
  const phrase = (words: readonly string[], from: 'front' | 'behind'): readonly string[] => {
    const at = from === 'front' ? words.length - 1 : words.findIndex((word) => OFFICES.has(word));
    return at >= 0 && OFFICES.has(words[at] ?? '') ? words.slice(Math.max(0, at - 3), at + 1) : [];
  };
  const list = (words: string): readonly string[] => fold(words).match(/\p{L}[\p{L}'-]*/gu) ?? [];
  return [...new Set([...phrase(list(front), 'front'), ...phrase(list(behind), 'behind')])];
}

/** True where the words after a description make it somebody else's: a name, an apposition that names, a clause that tells who is meant. */
function goesOn(text: string, end: number, next: Mention | undefined): boolean {
  const after = text.slice(end, end + BEFORE_MAX);
  if (/^\s+(?:of|for|at|who|whom|whose|they|known|called|named|executive|executives|\p{Lu})/u.test(after)) return true;
  return (
    next !== undefined &&
    next.start - end < BEFORE_MAX &&
    /^,?\s*(?:(?:\p{Ll}[\p{L}'’-]*|Mrs?|Ms|Dr|Sir|Mr\.|Dr\.)\s+){0,4}$/u.test(text.slice(end, next.start)) &&
    !/\b(?:said|says|met|told|was|is|and|had|has)\b/.test(text.slice(end, next.start))
  );
}

/**
 * Descriptions that stand for a person whom the text introduced by the same office: `the Ukrainian president` after `Ukrainian President X`. Only where one
 * person alone holds the office in this text and was named before.
 */
export function resolveDescriptions(text: string, people: readonly Mention[]): readonly Reference[] {
  const holders = new Map<string, Map<string, number>>();
  const words = new Map<string, Set<string>>();
  for (const mention of people) {
    const intro = introducing(text, mention);
    for (const word of intro) {
      if (OFFICES.has(word)) {
        const of = holders.get(word) ?? new Map<string, number>();
        if (!of.has(mention.name)) of.set(mention.name, mention.start);
        holders.set(word, of);
      }
      const said = words.get(mention.name) ?? new Set<string>();
      words.set(mention.name, said.add(word));
    }
  }
  if (holders.size === 0) return [];
  const references: Reference[] = [];
  let next = 0;
  for (const match of text.matchAll(descriptionsOf(holders.keys()))) {
    const start = match.index;
    const end = start + match[0].length;
    const all = holders.get(fold(match[2] ?? ''));
    if (!all || [...all.values()].some((first) => first >= start)) continue;
    const qualifiers = fold(match[1] ?? '').match(/[\p{L}'-]+/gu) ?? [];
    const fits = [...all.keys()].filter((name) => qualifiers.every((word) => words.get(name)?.has(word)));
    while (next < people.length && (people[next]?.start ?? 0) < end) next += 1;
    const holder = fits.length === 1 ? fits[0] : undefined;
    const isApposition = /^,\s+$/.test(text.slice(people[next - 1]?.end ?? start, start));
    if (holder && !isApposition && !goesOn(text, end, people[next])) references.push({ start, end, name: holder });
  }
  return references;
}
