/** A run of tokens under one kind, half-open. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const FORBIDDEN = -1e4;

/** Tags by number with what may follow what. */
export interface Tags {
  readonly labels: readonly string[];
  /** For each kind its B, I, E, S tags, in this order. */
  readonly kinds: readonly { readonly kind: string; readonly tags: readonly [number, number, number, number] }[];
  /** scores[from * tags + to]; the last row is for a sentence's first tag. */
  readonly transitions: Float32Array;
  /** For each tag those that may come before it. */
  readonly before: readonly (readonly number[])[];
}

/** Whether a tag may follow another; null stands for a sentence's beginning. */
function follows(from: string | null, to: string): boolean {
  const inside = to.startsWith('I-') || to.startsWith('E-');
  if (from === null || !/^[BI]-/u.test(from)) return !inside;
  return inside && from.slice(2) === to.slice(2);
}

/** The tags with their transition scores, impossible ones barred. */
export function createTags(labels: readonly string[], scores: Float32Array): Tags {
  const n = labels.length;
  const transitions = Float32Array.from(scores, (score, at) => {
    const from = Math.floor(at / n);
    return follows(from < n ? (labels[from] ?? '') : null, labels[at % n] ?? '') ? score : FORBIDDEN;
  });
  const before = labels.map((_, to) => labels.flatMap((__, from) => ((transitions[from * n + to] ?? 0) > FORBIDDEN / 2 ? [from] : [])));
  const kinds = [...new Set(labels.filter((label) => label !== 'O').map((label) => label.slice(2)))].map((kind) => {
    const tag = (place: string): number => labels.indexOf(`${place}-${kind}`);
    return { kind, tags: [tag('B'), tag('I'), tag('E'), tag('S')] as const };
  });
  return { labels, kinds, transitions, before };
}

/** The best possible sequence of tags for `count` tokens from row `start` of the scores (Viterbi 1967). */
export function bestTags(scores: Float32Array, start: number, count: number, tags: Tags): Uint8Array {
  const n = tags.labels.length;
  const { transitions, before } = tags;
  const back = new Uint8Array(count * n);
  let now = Float64Array.from({ length: n }, (_, tag) => (scores[start * n + tag] ?? 0) + (transitions[n * n + tag] ?? 0));
  let next = new Float64Array(n);
  for (let at = 1; at < count; at++) {
    for (let tag = 0; tag < n; tag++) {
      let best = -Infinity;
      for (const from of before[tag] ?? []) {
        const score = (now[from] ?? 0) + (transitions[from * n + tag] ?? 0);
        if (score > best) {
          best = score;
          back[at * n + tag] = from;
        }
      }
      next[tag] = best + (scores[(start + at) * n + tag] ?? 0);
    }
    [now, next] = [next, now];
  }
  const path = new Uint8Array(count);
  let best = 0;
  for (let tag = 1; tag < n; tag++) if (!/^[BI]-/u.test(tags.labels[tag] ?? '') && (now[tag] ?? 0) > (now[best] ?? 0)) best = tag;
  for (let at = count - 1; at >= 0; at--) {
    path[at] = best;
    best = back[at * n + best] ?? 0;
  }
  return path;
}

/** The runs that a sequence of tags spells. */
export function runsOf(path: Uint8Array, labels: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  path.forEach((tag, at) => {
    const label = labels[tag] ?? 'O';
    if (label.startsWith('B-') || label.startsWith('S-')) start = at;
    if (label.startsWith('E-') || label.startsWith('S-')) runs.push({ start, end: at + 1, kind: label.slice(2) });
  });
  return runs;
}
