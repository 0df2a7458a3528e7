import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import { countsWorth } from './facts.ts';
import { isForm } from './form.ts';
import { tellsTurn } from './turns.ts';
import type { Weights } from './weights.ts';

/** What the lines taken so far cover. */
export interface Known {
  /** 1 by the number of a concept that is covered. */
  readonly covered: Uint8Array;
  /** Names, figures and dates told. */
  readonly told: ReadonlySet<string>;
  /** Lines taken from each origin. */
  readonly taken: ReadonlyMap<number, number>;
}

/** So many marks of comment that outweigh what is newly told, and the sentence is never a Bullet. */
const COMMENT = 1;
/** Comment that tells no fact at all is left out sooner. */
const EMPTY = 0.7;
/** A document's first sentence says what it is about, so that comment in it weighs less. */
const LEAD_MARGIN = 1.75;
/** A sentence whose pronoun is not resolved stands badly alone. */
const DANGLING = 0.7;
/** Relevance of sentences that say the topic themselves. */
const DIRECT = 0.9;

/** Less relevant sentences only stand near the topic: they come after all that are about it. */
const ABOUT = 0.5;
const FILLS = 0.1;
/** The form of a meeting, no news, a share's move: what is left to tell when all else is told. */
const FORM = 0.15;

/** What taking the sentence next adds: new concepts, facts not told yet, a first place, less comment. 0: never take it. */
export function gainOf(
  { candidate, concepts, relevance, origin, wordCount, recency }: Choice,
  known: Known,
  worths: Float64Array,
  weights: Weights,
): number {
  const earlier = known.taken.get(origin) ?? 0;
  const solid = candidate.marks + freshPoints(candidate, known.told);
  const facts = solid + candidate.acts;
  if (candidate.facts < weights.leastFacts && !tellsTurn(candidate) && (earlier > 0 || relevance < DIRECT)) return 0;
  if (weights.leastFacts > 0 && candidate.facts === 0 && candidate.fluff >= EMPTY) return 0;
  if (candidate.fluff >= COMMENT && candidate.fluff > solid + (candidate.position === 0 ? LEAD_MARGIN : 0)) return 0;
  let fresh = 0;
  for (const concept of concepts) if (known.covered[concept] === 0) fresh += worths[concept] ?? 0;
  const salience = (fresh / wordCount ** weights.lengthExponent) ** weights.salience;
  const telling = Math.max(0.05, 1 + weights.fact * facts - weights.fluff * candidate.fluff);
  const place = 1 + weights.position * weights.positionDecay ** candidate.position;
  const share = earlier === 0 ? weights.newOrigin : weights.sameOrigin ** earlier;
  const standing = candidate.dangles ? DANGLING : 1;
  const about = relevance < ABOUT ? FILLS : 1;
  const turn = tellsTurn(candidate) ? weights.turn : 1;
  const form = weights.leastFacts > 0 && isForm(candidate) ? FORM : 1;
  return (
    salience * telling * place * share * standing * about * turn * form * (1 + weights.recent * recency) * relevance ** weights.relevance
  );
}

function freshPoints({ points }: Candidate, told: ReadonlySet<string>): number {
  const fresh = (keys: readonly string[]): number => keys.filter((key) => !told.has(key)).length;
  return countsWorth(fresh(points.names), fresh(points.amounts), fresh(points.counts), fresh(points.dates));
}

/** The names, figures and dates of a sentence. */
export function pointsOf({ points }: Candidate): readonly string[] {
  return [...points.names, ...points.amounts, ...points.counts, ...points.dates];
}
