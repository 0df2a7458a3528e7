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
  const early: number[] = [];
  /** By concept, the sentence that held it last. */
  const last: number[] = [];
  const held = said.map(({ candidate }, at) => {
    const own: number[] = [];
    const share = LATER ** candidate.position;
    const add = (code: number, kind: number): void => {
      if (kind === 0) return;
      const concept = concepts(code);
      if (last[concept] === at) return;
      last[concept] = at;
      own.push(concept);
      kinds[concept] = kind;
      early[concept] = (early[concept] ?? 0) + share;
    };
    const keys = candidate.keys.map(numbers);
    keys.forEach((key, i) => {
      add(key, weights.unigram);
      const after = keys[i + 1];
      if (after !== undefined) add((key + 1) * PAIR + after, weights.bigram);
    });
    if (weights.run > 0) for (const [a, b] of neighbours(candidate)) add(-(numbers(a) + 1) * PAIR - numbers(b), weights.run);
    return own;
  });
  const count = new Set(said.map(({ origin }) => origin)).size;
  const origins = originsHolding(said, held, kinds.length);
  const worths = Float64Array.from(
    kinds,
    (kind, concept) => kind * ((origins[concept] ?? 1) / count) ** weights.dfPower * (early[concept] ?? 1) ** weights.earlyPower,
  );
  return { held, worths };
}

/** How many origins hold each concept. */
function originsHolding(said: readonly Said[], held: readonly (readonly number[])[], concepts: number): Uint32Array {
  const origins = new Uint32Array(concepts);
  const last = new Int32Array(concepts).fill(-1);
  const inOrder = said.map((_, at) => at).sort((a, b) => (said[a]?.origin ?? 0) - (said[b]?.origin ?? 0));
  for (const at of inOrder) {
    const origin = said[at]?.origin ?? 0;
    for (const concept of held[at] ?? []) {
      if (last[concept] === origin) continue;
      last[concept] = origin;
      origins[concept] = (origins[concept] ?? 0) + 1;
    }
  }
  return origins;
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
