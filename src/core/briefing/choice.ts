import type { Candidate } from './candidate.ts';
import { conceptsOf } from './concepts.ts';

/** A Candidate that may be chosen, with its relevance and its document's origin. */
export interface Choice {
  readonly candidate: Candidate;
  readonly relevance: number;
  readonly origin: number;
  /** What a Bullet would say. */
  readonly text: string;
  readonly wordCount: number;
  readonly concepts: ReadonlySet<string>;
}

export function choiceOf(candidate: Candidate, relevance: number, origin: number): Choice {
  const text = candidate.trimmed;
  return { candidate, relevance, origin, text, wordCount: text.split(/\s+/).length, concepts: conceptsOf(candidate) };
}

/** True where two sentences make the same claim: they share `share` of the shorter one's meaning-bearing words. */
export function sameClaim(a: Candidate, b: Candidate, share: number): boolean {
  const mine = new Set(a.keys);
  const theirs = new Set(b.keys);
  const [less, more] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  if (less.size === 0) return a.text === b.text;
  let shared = 0;
  for (const key of less) if (more.has(key)) shared++;
  return shared / less.size >= share;
}

const AGREEING = 0.6;

/** True where two sentences of different sources say the same in about as many words, with the same figures: each supports the other. */
export function agree(a: Candidate, b: Candidate): boolean {
  const mine = new Set(a.keys);
  const theirs = new Set(b.keys);
  let shared = 0;
  for (const key of mine) if (theirs.has(key)) shared++;
  if (shared === 0 || shared / (mine.size + theirs.size - shared) < AGREEING) return false;
  const figures = (candidate: Candidate): string => [...candidate.points.amounts, ...candidate.points.counts].sort().join(' ');
  return figures(a) === figures(b);
}
