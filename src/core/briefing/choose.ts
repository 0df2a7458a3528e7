import type { Candidate } from './candidate.ts';
import { type Choice, type Choices, sameClaim } from './choice.ts';
import { gainOf, pointsOf } from './gain.ts';
import type { Weights } from './weights.ts';

export interface Limits {
  readonly bullets: number;
  /** Words of all bullets together. */
  readonly words: number;
  /** Sentences that lean on a chosen one, or that it leans on, may join its line. */
  readonly join: boolean;
}

/** One line: a sentence, the one before it where it says nothing without that, and the next one where that leans on it and tells more. */
export interface Line {
  readonly lead: Candidate | null;
  readonly choice: Choice;
  readonly next: Choice | null;
}

/** Longest line of two sentences, in words. */
const JOINED_WORDS = 50;
/** A sentence that is joined to the one before says the topic about as much, tells something, and comments little. */
const JOINED = { relevance: 0.8, facts: 0.5, fluff: 0.7 };

/** From this share of its words on a sentence says again what another said. */
const REPEATED = 0.6;

/** What must be told outweighs every gain. */
const URGENT = 1e6;

/**
 * Chooses lines greedily by what each adds to those before it. `pool` is what may be chosen, `worths` what covering concepts is worth, `before` the lines
 * that are shown anyway; what `first` holds of goes before all else.
 */
export function choose(
  pool: readonly Choice[],
  { worths }: Choices,
  limits: Limits,
  weights: Weights,
  before: readonly Choice[] = [],
  first: (choice: Choice) => boolean = () => false,
): readonly Line[] {
  const urgent = new Set(pool.filter(first));
  const covered = new Uint8Array(worths.length);
  const told = new Set<string>();
  const perOrigin = new Map<number, number>();
  const taken: Line[] = [];
  const said = new Set<Candidate>();
  let left = pool;
  let words = 0;
  const show = (choice: Choice): void => {
    said.add(choice.candidate);
    for (const concept of choice.concepts) covered[concept] = 1;
    for (const point of pointsOf(choice.candidate)) told.add(point);
    perOrigin.set(choice.origin, (perOrigin.get(choice.origin) ?? 0) + 1);
    left = left.filter(
      (other) => other !== choice && !(sameClaim(other.candidate, choice.candidate, REPEATED) && !figuresMore(other.candidate, told)),
    );
  };
  for (const choice of before) show(choice);
  while (taken.length < limits.bullets) {
    left = left.filter((choice) => words + choice.wordCount <= limits.words);
    const known = { covered, told, taken: perOrigin };
    const best = bestOf(left, (choice) => (urgent.has(choice) ? URGENT : 0) + gainOf(choice, known, worths, weights));
    if (!best) break;
    show(best);
    const lead = limits.join ? leadOf(best, said) : null;
    const leading = left.find((choice) => choice.candidate === lead);
    if (leading) show(leading);
    const next = limits.join && !lead ? nextOf(best, left) : null;
    if (next) show(next);
    words += best.wordCount;
    taken.push({ lead, choice: best, next });
  }
  return taken;
}

/** The sentence before one that says nothing without it, where no other line says that and both fit. */
function leadOf({ candidate, wordCount }: Choice, said: ReadonlySet<Candidate>): Candidate | null {
  const { dangles, previous, sentence } = candidate;
  if (!dangles || !previous?.whole || previous.dangles || said.has(previous) || previous.fluff >= JOINED.fluff) return null;
  const fits = previous.text.split(' ').length + wordCount <= JOINED_WORDS;
  return fits && previous.sentence.paragraph === sentence.paragraph ? previous : null;
}

function nextOf({ candidate, wordCount }: Choice, left: readonly Choice[]): Choice | null {
  const next = left.find((other) => other.candidate.previous === candidate);
  if (!next?.candidate.leans || next.candidate.sentence.paragraph !== candidate.sentence.paragraph) return null;
  const { facts, fluff } = next.candidate;
  const fits = wordCount + next.wordCount <= JOINED_WORDS;
  return fits && next.relevance >= JOINED.relevance && facts >= JOINED.facts && fluff < JOINED.fluff ? next : null;
}

function bestOf(left: readonly Choice[], gainOfOne: (choice: Choice) => number): Choice | null {
  let best: Choice | null = null;
  let most = 0;
  for (const choice of left) {
    const gain = gainOfOne(choice);
    if (gain > most) [best, most] = [choice, gain];
  }
  return best;
}

/** True where a sentence gives an amount or a number that was not told. */
function figuresMore({ points }: Candidate, told: ReadonlySet<string>): boolean {
  return [...points.amounts, ...points.counts].some((figure) => !told.has(figure));
}

/** What the line says, sentence after sentence. */
export function textOf({ lead, choice, next }: Line): string {
  return [lead?.text, choice.text, next?.candidate.text].filter((text) => text !== undefined).join(' ');
}
