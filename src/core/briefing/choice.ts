import type { Candidate } from './candidate.ts';
import { conceptsOf } from './concepts.ts';
import type { OnTopic } from './hits.ts';
import type { Weights } from './weights.ts';
import { wordsOf } from './words.ts';

/** A Candidate that may be chosen, with its relevance and its document's origin. */
export interface Choice {
  readonly candidate: Candidate;
  readonly relevance: number;
  readonly origin: number;
  /** Place of its document by its day among the dated ones, 0 for the oldest to 1 for the newest; 0 where undated. */
  readonly recency: number;
  /** What a Bullet would say. */
  readonly text: string;
  readonly wordCount: number;
  /** Numbers of the concepts it covers. */
  readonly concepts: readonly number[];
}

/** All sentences of the documents as Choices, and what covering each concept is worth. */
export interface Choices {
  readonly all: readonly Choice[];
  readonly worths: Float64Array;
}

export function choicesOf(documents: readonly OnTopic[], weights: Weights): Choices {
  const recencyOf = recencyAmong(documents);
  const said = documents.flatMap(({ found, candidates, relevance, origin }) =>
    candidates.map((candidate, i) => ({ candidate, relevance: relevance[i] ?? 0, origin, recency: recencyOf(found.analysis.published) })),
  );
  const { held, worths } = conceptsOf(said, weights);
  const all = said.map((one, i) => ({
    ...one,
    text: one.candidate.trimmed,
    wordCount: one.candidate.trimmed.split(/\s+/).length,
    concepts: held[i] ?? [],
  }));
  return { all, worths };
}

function recencyAmong(documents: readonly OnTopic[]): (published: string | null) => number {
  const days = [...new Set(documents.flatMap(({ found }) => found.analysis.published ?? []))].sort();
  return (published) => (published === null || days.length < 2 ? 0 : days.indexOf(published) / (days.length - 1));
}

/** True where two sentences make the same claim: they share `share` of the shorter one's meaning-bearing words; who is named in it alone claims nothing. */
export function sameClaim(a: Candidate, b: Candidate, share: number): boolean {
  const least = Math.min(a.keySet.size, b.keySet.size);
  if (least === 0) return a.text === b.text;
  const shared = sharedKeys(a, b, least * share);
  if (shared / least < share) return false;
  const names = nameKeys(a).intersection(nameKeys(b)).size;
  return names === 0 || least - names < FEW_WORDS || (shared - names) / (least - names) >= share / 2;
}

/** With fewer words besides names, the names decide. */
const FEW_WORDS = 3;

function nameKeys({ names }: Candidate): ReadonlySet<string> {
  return new Set(names.flatMap((name) => wordsOf(name).map((word) => word.key)));
}

const AGREEING = 0.6;

/** True where two sentences of different sources say the same in about as many words, with the same figures: each supports the other. */
export function agree(a: Candidate, b: Candidate): boolean {
  const least = Math.min(a.keySet.size, b.keySet.size);
  const most = Math.max(a.keySet.size, b.keySet.size);
  if (least === 0 || least / most < AGREEING) return false;
  const shared = sharedKeys(a, b, ((least + most) * AGREEING) / (1 + AGREEING));
  if (shared / (least + most - shared) < AGREEING) return false;
  const figures = ({ points }: Candidate): string => [...points.amounts, ...points.counts].sort().join(' ');
  return figures(a) === figures(b);
}

/** How many keys both have; counted no further where fewer than `wanted` are left to be shared, but for one: figures are rounded. */
function sharedKeys(a: Candidate, b: Candidate, wanted: number): number {
  const [less, more] = a.keySet.size <= b.keySet.size ? [a, b] : [b, a];
  let left = less.keySet.size;
  for (const key of less.keySet) {
    if (more.keySet.has(key)) continue;
    left--;
    if (left < wanted - 1) return left;
  }
  return left;
}
