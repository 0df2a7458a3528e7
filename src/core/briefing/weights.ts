/** Numbers that steer what a Briefing takes. Chosen by comparing variants over halves of the development sets; `tests/eval/weights.ts` shows how flat the choice is. */
export interface Weights {
  /** Worth of a first covered word and word pair, times the power of how many origins say it. */
  readonly unigram: number;
  readonly bigram: number;
  /** The same for neighbours of which one is a stop word. */
  readonly run: number;
  readonly dfPower: number;
  /** Power of how many sentences say it, first sentences counting most. */
  readonly earlyPower: number;
  /** Gain is divided by (words ^ lengthExponent). */
  readonly lengthExponent: number;
  /** First sentences: gain × (1 + position × decay^rank). */
  readonly position: number;
  readonly positionDecay: number;
  /** Exponent of coverage in the gain: below 1, facts and places decide more. */
  readonly salience: number;
  readonly relevance: number;
  /** Worth of a fact not told yet and cost of a comment, per mark. */
  readonly fact: number;
  readonly fluff: number;
  /** Each further sentence of one origin counts this much of the one before. */
  readonly sameOrigin: number;
  /** The first sentence of an origin counts this much more. */
  readonly newOrigin: number;
  /** Fewer facts than this that are not told yet are not worth a line. */
  readonly leastFacts: number;
  /** A sentence that tells a turn of events gains so many times more. */
  readonly turn: number;
  /** The newest document's sentences gain this share more than the oldest one's. */
  readonly recent: number;
}

/** A few bullets on a topic: facts decide, every source speaks. */
export const FOR_BULLETS: Weights = {
  unigram: 0.6,
  bigram: 1,
  dfPower: 0.3,
  earlyPower: 0.3,
  run: 0,
  lengthExponent: 0.4,
  position: 1.5,
  positionDecay: 0.3,
  salience: 0.5,
  relevance: 1.1,
  fact: 1,
  fluff: 0.15,
  sameOrigin: 0.8,
  newOrigin: 1.05,
  leastFacts: 0.75,
  turn: 1.6,
  recent: 0.2,
};

/** So many words on everything: what many origins say decides. */
export const FOR_WORDS: Weights = {
  unigram: 1,
  bigram: 1,
  dfPower: 2.5,
  earlyPower: 1.75,
  run: 0.5,
  lengthExponent: 0.65,
  position: 3.5,
  positionDecay: 0.88,
  salience: 1,
  relevance: 2,
  fact: 0.05,
  fluff: 0.05,
  sameOrigin: 1,
  newOrigin: 1,
  leastFacts: 0,
  turn: 1,
  recent: 0,
};
