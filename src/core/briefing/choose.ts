import type { Candidate } from './candidate.ts';
import { trimSentence } from './trim.ts';
import type { Weights } from './weights.ts';

/** A Candidate that may be chosen, with the documents' origins and its relevance. */
export interface Choice {
  readonly candidate: Candidate;
  readonly relevance: number;
  readonly origin: number;
  /** What a Bullet would say. */
  readonly text: string;
  readonly wordCount: number;
  readonly concepts: ReadonlySet<string>;
}

export interface Limits {
  readonly bullets: number;
  /** Words of all bullets together. */
  readonly words: number;
}

export function choiceOf(candidate: Candidate, relevance: number, origin: number): Choice {
  const text = trimSentence(candidate.text);
  return { candidate, relevance, origin, text, wordCount: text.split(/\s+/).length, concepts: conceptsOf(candidate) };
}

/** Meaning-bearing words and neighbouring pairs of them. */
function conceptsOf({ keys }: Candidate): ReadonlySet<string> {
  const concepts = new Set<string>(keys);
  for (let i = 0; i + 1 < keys.length; i++) concepts.add(`${keys[i]} ${keys[i + 1]}`);
  return concepts;
}

/** How many origins say each concept. */
function frequencies(all: readonly Choice[]): ReadonlyMap<string, number> {
  const origins = new Map<string, Set<number>>();
  for (const { concepts, origin } of all) {
    for (const concept of concepts) {
      const set = origins.get(concept);
      if (set) set.add(origin);
      else origins.set(concept, new Set([origin]));
    }
  }
  return new Map(Array.from(origins, ([concept, set]) => [concept, set.size]));
}

/**
 * Chooses by greedy concept coverage (after Gillick and Favre 2009: each word and word pair counts once, weighted by how many origins say it),
 * raised by facts and first places, lowered by comment. `pool` is what may be chosen, `all` what concepts are counted over.
 */
export function choose(pool: readonly Choice[], all: readonly Choice[], limits: Limits, weights: Weights): readonly Choice[] {
  const df = frequencies(all);
  const origins = new Set(all.map((choice) => choice.origin)).size;
  const worth = (concept: string): number =>
    (concept.includes(' ') ? weights.bigram : weights.unigram) * ((df.get(concept) ?? 1) / origins) ** weights.dfPower;
  const covered = new Set<string>();
  const taken: Choice[] = [];
  let left = [...pool];
  let words = 0;
  while (taken.length < limits.bullets) {
    left = left.filter((choice) => words + choice.wordCount <= limits.words && !repeats(choice, taken));
    let best: Choice | null = null;
    let most = 0;
    for (const choice of left) {
      const gain = gainOf(choice, taken, covered, worth, weights);
      if (gain > most) [best, most] = [choice, gain];
    }
    if (!best) break;
    for (const concept of best.concepts) covered.add(concept);
    words += best.wordCount;
    taken.push(best);
    const chosen = best;
    left = left.filter((choice) => choice !== chosen);
  }
  return taken;
}

function gainOf(
  choice: Choice,
  taken: readonly Choice[],
  covered: ReadonlySet<string>,
  worth: (concept: string) => number,
  weights: Weights,
): number {
  const { candidate } = choice;
  let fresh = 0;
  for (const concept of choice.concepts) if (!covered.has(concept)) fresh += worth(concept);
  const earlier = taken.filter((other) => other.origin === choice.origin).length;
  const told = Math.max(0.05, 1 + weights.fact * candidate.facts - weights.fluff * candidate.fluff);
  const place = 1 + weights.position * weights.positionDecay ** candidate.position;
  return (fresh / choice.wordCount ** weights.lengthExponent) * told * place * choice.relevance ** 2 * weights.sameOrigin ** earlier;
}

/** Says again what is taken: most of the shorter one's words, and no figure of its own. */
export function repeats(choice: Choice, taken: readonly Choice[]): boolean {
  return taken.some((other) => sameClaim(choice.candidate, other.candidate, 0.6));
}

/** True where two sentences make the same claim: `share` of the shorter one's words and no differing figures. */
export function sameClaim(a: Candidate, b: Candidate, share: number): boolean {
  const mine = new Set(a.keys);
  const theirs = new Set(b.keys);
  const [less, more] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  if (less.size === 0) return a.text === b.text;
  let shared = 0;
  for (const key of less) if (more.has(key)) shared++;
  return shared / less.size >= share;
}
