/** Numbers that steer what a Briefing takes. Chosen by comparing variants over halves of the development sets (tests/eval/briefings.ts). */
export interface Weights {
  /** Worth of a first covered word and word pair, times the power of how many origins say it. */
  readonly unigram: number;
  readonly bigram: number;
  readonly dfPower: number;
  /** Gain is divided by (words ^ lengthExponent). */
  readonly lengthExponent: number;
  /** First sentences: gain × (1 + position × decay^rank). */
  readonly position: number;
  readonly positionDecay: number;
  /** Worth of a fact and cost of a comment, per mark. */
  readonly fact: number;
  readonly fluff: number;
  /** Each further sentence of one origin counts this much of the one before. */
  readonly sameOrigin: number;
}

/** A few bullets on a topic: facts decide, every source speaks. */
export const FOR_BULLETS: Weights = {
  unigram: 0.3,
  bigram: 0.6,
  dfPower: 1,
  lengthExponent: 0.6,
  position: 0.6,
  positionDecay: 0.5,
  fact: 0.35,
  fluff: 0.3,
  sameOrigin: 0.8,
};

/** So many words on everything: what many origins say decides. */
export const FOR_WORDS: Weights = {
  unigram: 0.6,
  bigram: 2,
  dfPower: 2,
  lengthExponent: 0.5,
  position: 0.5,
  positionDecay: 0.6,
  fact: 0.1,
  fluff: 0.1,
  sameOrigin: 1,
};
