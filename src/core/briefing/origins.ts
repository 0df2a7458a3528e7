import type { Candidate } from './candidate.ts';

const SHINGLE = 5;
/** Share of the shorter text's word runs that the longer one holds: above it, one is a copy of the other. */
const COPIED = 0.5;
const FEWEST_RUNS = 6;

/** For each document the number of its origin: near-copies of one text (agency reports, reprints) have the same one, the index of the first. */
export function originsOf(documents: readonly (readonly Candidate[])[]): readonly number[] {
  const runs = documents.map(runsOf);
  const holders = new Map<string, number[]>();
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

/** Runs of five meaning-bearing words, within sentences. */
function runsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const { keys } of candidates) for (let i = 0; i + SHINGLE <= keys.length; i++) runs.add(keys.slice(i, i + SHINGLE).join(' '));
  return runs;
}
