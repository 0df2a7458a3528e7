import type { Candidate } from './candidate.ts';
import { numberer } from './concepts.ts';

const SHINGLE = 5;
/** Share of the shorter text's word runs that the longer one holds: above it, one is a copy of the other. */
const COPIED = 0.5;
const FEWEST_RUNS = 6;

/** For each document the number of its origin: near-copies of one text (agency reports, reprints) have the same one, the index of the first. */
export function originsOf(documents: readonly (readonly Candidate[])[]): readonly number[] {
  const numberOf = numberer<string>();
  const runs = documents.map((candidates) => runsOf(candidates, numberOf));
  const holders = new Map<number, number[]>();
  const origin = documents.map((_, i) => i);
  runs.forEach((mine, i) => {
    const shared = new Map<number, number>();
    for (const run of mine) for (const j of holders.get(run) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    for (const [j, count] of shared) {
      const shorter = Math.min(mine.size, runs[j]?.size ?? 0);
      if (shorter >= FEWEST_RUNS && count / shorter >= COPIED) origin[i] = Math.min(origin[i] ?? i, origin[j] ?? j);
    }
    for (const run of mine) {
      const known = holders.get(run);
      if (known) known.push(i);
      else holders.set(run, [i]);
    }
  });
  return origin;
}

/** Runs of five meaning-bearing words, within sentences, as 32-bit hashes: one that falls together with another does not make a copy. */
function runsOf(candidates: readonly Candidate[], numberOf: (key: string) => number): ReadonlySet<number> {
  const runs = new Set<number>();
  for (const { keys } of candidates) {
    const numbers = keys.map(numberOf);
    for (let from = 0; from + SHINGLE <= numbers.length; from++) {
      let hash = 0;
      for (let i = from; i < from + SHINGLE; i++) hash = (Math.imul(hash, 0x01000193) ^ ((numbers[i] ?? 0) * 0x9e3779b1)) >>> 0;
      runs.add(hash);
    }
  }
  return runs;
}

const WORDING = 4;
/** Share of the shorter sentence's runs of words: above it, both are told in one writer's words. */
const SAME_WORDING = 0.35;

/** How many writers told a claim on their own: a sentence that another took over counts once, though the rest of the two texts differs. */
export function writersOf(tellings: readonly { readonly candidate: Candidate; readonly origin: number }[]): number {
  const apart: { readonly candidate: Candidate; readonly origin: number }[] = [];
  for (const one of tellings)
    if (!apart.some((other) => other.origin === one.origin || isTakenOver(one.candidate.keys, other.candidate.keys))) apart.push(one);
  return apart.length;
}

function isTakenOver(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < WORDING) return short.length > 0 && long.join(' ').includes(short.join(' '));
  const runs = (keys: readonly string[]): readonly string[] => keys.slice(WORDING - 1).map((_, i) => keys.slice(i, i + WORDING).join(' '));
  const known = new Set(runs(long));
  const own = runs(short);
  return own.filter((run) => known.has(run)).length / own.length >= SAME_WORDING;
}
