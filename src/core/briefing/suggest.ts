import { distance } from 'fastest-levenshtein';
import { fold } from '../language/fold.ts';
import type { SearchResult } from '../library.ts';
import type { Topic } from './topic.ts';

const MOST = 5;

/** Names in the hits that are spelt nearly like the topic, nearest first: "did you mean". */
export function suggestionsFor(topic: Topic, { hits }: SearchResult): readonly string[] {
  const near = new Map<string, number>();
  const names = new Set(hits.flatMap(({ found }) => found.analysis.mentions.map((mention) => mention.name)));
  for (const { title } of topic.subjects) {
    const wanted = fold(title);
    for (const name of names) {
      const folded = fold(name);
      const apart = Math.min(distance(wanted, folded), ...folded.split(' ').map((part) => distance(wanted, part)));
      if (apart <= furthest(wanted.length)) near.set(name, Math.min(apart, near.get(name) ?? apart));
    }
  }
  return [...near]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}

/** Letters that may differ: none in the shortest words. */
function furthest(length: number): number {
  return length >= 5 ? 2 : length >= 4 ? 1 : 0;
}
