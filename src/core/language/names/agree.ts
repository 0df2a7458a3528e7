import type { Tags } from './decode.ts';

/** How far a mention's scores move towards what all mentions of the word say together. */
const SHARE = 0.9;

function logSum(scores: Float32Array, row: number, tags: readonly number[]): number {
  let most = -Infinity;
  for (const tag of tags) most = Math.max(most, scores[row + tag] ?? 0);
  let total = 0;
  for (const tag of tags) total += Math.exp((scores[row + tag] ?? 0) - most);
  return most + Math.log(total);
}

/**
 * Makes the mentions of one word in a document agree: for every word with two mentions or more, each kind's score (and that of no name) moves most of the way
 * to its mean over the mentions. `words[token]` is the word's number, -1 where the token takes no part. Changes `scores`.
 */
export function agree(scores: Float32Array, words: Int32Array, tags: Tags): void {
  const mentions = Map.groupBy(
    Array.from(words.keys()).filter((token) => (words[token] ?? -1) >= 0),
    (token) => words[token] ?? -1,
  );
  const groups = [[0], ...tags.kinds.map((kind) => kind.tags)];
  const n = tags.labels.length;
  for (const tokens of mentions.values()) {
    if (tokens.length < 2) continue;
    for (const group of groups) {
      const own = tokens.map((token) => logSum(scores, token * n, group));
      const mean = own.reduce((sum, score) => sum + score, 0) / own.length;
      tokens.forEach((token, index) => {
        const move = SHARE * (mean - (own[index] ?? 0));
        for (const tag of group) scores[token * n + tag] = (scores[token * n + tag] ?? 0) + move;
      });
    }
  }
}
