import { fold } from '../../../src/core/language/fold.ts';

const tokens = (text: string): readonly string[] =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

function grams(words: readonly string[], n: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** ROUGE-N F1 (Lin 2004) of one text against one reference: lower case, unstemmed, stop words kept. */
export function rouge(candidate: string, reference: string, n: number): number {
  const a = grams(tokens(candidate), n);
  const b = grams(tokens(reference), n);
  let hit = 0;
  for (const [gram, count] of a) hit += Math.min(count, b.get(gram) ?? 0);
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((x, y) => x + y, 0);
  const precision = hit / (sum(a) || 1);
  const recall = hit / (sum(b) || 1);
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The first words of a text. */
export function firstWords(text: string, n: number): string {
  return text.split(/\s+/).filter(Boolean).slice(0, n).join(' ');
}
