import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import type { Weights } from './weights.ts';
import { isStopWord } from './words.ts';

/** How much a later sentence of a document counts towards how much is said of a concept. */
const LATER = 0.9;

/** What a sentence covers: meaning-bearing words (`word`), neighbouring pairs of them (`a b`), and neighbours in the text with a stop word (`a_b`). */
export function conceptsOf({ keys, words }: Candidate): ReadonlySet<string> {
  const concepts = new Set<string>(keys);
  for (let i = 0; i + 1 < keys.length; i++) concepts.add(`${keys[i]} ${keys[i + 1]}`);
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i], words[i + 1]];
    if (a && b && !(isStopWord(a.raw) && isStopWord(b.raw))) concepts.add(`${a.key}_${b.key}`);
  }
  return concepts;
}

/**
 * Worth of covering a concept once (after Gillick and Favre 2009): more where many origins say it and where much, and early, is said of it.
 * `all` is what concepts are counted over.
 */
export function worthsOf(all: readonly Choice[], weights: Weights): ReadonlyMap<string, number> {
  const origins = new Map<string, Set<number>>();
  const early = new Map<string, number>();
  for (const { concepts, origin, candidate } of all) {
    const share = LATER ** candidate.position;
    for (const concept of concepts) {
      const holders = origins.get(concept);
      if (holders) holders.add(origin);
      else origins.set(concept, new Set([origin]));
      early.set(concept, (early.get(concept) ?? 0) + share);
    }
  }
  const count = new Set(all.map((choice) => choice.origin)).size;
  const kind = (concept: string): number =>
    concept.includes(' ') ? weights.bigram : concept.includes('_') ? weights.run : weights.unigram;
  const worth = (concept: string, holders: number): number =>
    kind(concept) * (holders / count) ** weights.dfPower * (early.get(concept) ?? 1) ** weights.earlyPower;
  return new Map(Array.from(origins, ([concept, holders]) => [concept, worth(concept, holders.size)]));
}
