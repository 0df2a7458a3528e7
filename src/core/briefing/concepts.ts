import type { Candidate } from './candidate.ts';
import type { Weights } from './weights.ts';
import { isStopWord } from './words.ts';

/** How much a later sentence of a document counts towards how much is said of a concept. */
const LATER = 0.9;
/** Pairs of word numbers are one number each; texts have far fewer distinct words than this. */
const PAIR = 2 ** 22;

/** One sentence with its document's origin. */
interface Said {
  readonly candidate: Candidate;
  readonly origin: number;
}

/** The concepts of some sentences. */
export interface Concepts {
  /** Numbers of the concepts of each sentence, in the same order, each once. */
  readonly held: readonly (readonly number[])[];
  /** What covering a concept is worth, by its number. */
  readonly worths: Float64Array;
}

/**
 * What sentences cover, and what covering it is worth once (after Gillick and Favre 2009): meaning-bearing words, neighbouring pairs of them, and
 * neighbours of which one is a stop word; worth more where many origins say it and where much, and early, is said of it.
 */
export function conceptsOf(said: readonly Said[], weights: Weights): Concepts {
  const numbers = numberer<string>();
  const concepts = numberer<number>();
  const kinds: number[] = [];
  const origins: Set<number>[] = [];
  const early: number[] = [];
  const count = new Set(said.map(({ origin }) => origin)).size;
  const held = said.map(({ candidate, origin }) => {
    const own = new Set<number>();
    const share = LATER ** candidate.position;
    const add = (code: number, kind: number): void => {
      if (kind === 0) return;
      const concept = concepts(code);
      if (own.has(concept)) return;
      own.add(concept);
      kinds[concept] = kind;
      early[concept] = (early[concept] ?? 0) + share;
      const known = origins[concept];
      if (known) known.add(origin);
      else origins[concept] = new Set([origin]);
    };
    const keys = candidate.keys.map(numbers);
    keys.forEach((key, i) => {
      add(key, weights.unigram);
      const after = keys[i + 1];
      if (after !== undefined) add((key + 1) * PAIR + after, weights.bigram);
    });
    if (weights.run > 0) for (const [a, b] of neighbours(candidate)) add(-(numbers(a) + 1) * PAIR - numbers(b), weights.run);
    return [...own];
  });
  const worths = Float64Array.from(
    kinds,
    (kind, concept) => kind * ((origins[concept]?.size ?? 1) / count) ** weights.dfPower * (early[concept] ?? 1) ** weights.earlyPower,
  );
  return { held, worths };
}

/** Gives each distinct value a number, from 0. */
export function numberer<T>(): (value: T) => number {
  const known = new Map<T, number>();
  return (value) => {
    const number = known.get(value) ?? known.size;
    if (number === known.size) known.set(value, number);
    return number;
  };
}

function neighbours({ words }: Candidate): readonly (readonly [string, string])[] {
  return words.flatMap((a, i) => {
    const b = words[i + 1];
    return b && !(isStopWord(a.raw) && isStopWord(b.raw)) ? [[a.key, b.key] as const] : [];
  });
}
