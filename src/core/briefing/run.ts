import type { Candidate } from './candidate.ts';

/** From this much on a sentence says the topic. */
const SAYS = 0.5;
/** How relevant sentences are that go on after one that says the topic, nearest first; later ones no longer belong to it. */
const GOING_ON = [0.62, 0.58, 0.54, 0.5];
/** Where a name stands among the first words, the sentence is about its bearer. */
const OPENING = 4;
/** A topic that comes up early and in one of so many sentences is what the document is about. */
const OFTEN = 8;

/**
 * How relevant each sentence is that goes on about the topic without a word of it ("the company denied", "it carried 84 people"), by how much each says
 * of it; 0 for the others. Where a document comes to the topic late, only what leans on the sentence just before goes on. Whoever is named first in a
 * sentence, and not before in what was said of the topic, takes over.
 */
export function goingOn(candidates: readonly Candidate[], said: readonly number[], early: boolean): readonly number[] {
  const saying = said.filter((x) => x >= SAYS).length;
  const about = early && saying * OFTEN >= candidates.length;
  const known = new Set<string>();
  let since = Number.POSITIVE_INFINITY;
  return candidates.map((candidate, i) => {
    if ((said[i] ?? 0) >= SAYS) {
      for (const name of [...candidate.names, ...candidate.referred]) known.add(name);
      since = 0;
      return 0;
    }
    if (takesOver(candidate, known)) since = Number.POSITIVE_INFINITY;
    if (!about && !candidate.leans) since = Number.POSITIVE_INFINITY;
    const relevance = GOING_ON[since] ?? 0;
    since++;
    return relevance;
  });
}

/** True where the sentence opens with a name, or a word for somebody, that is new to the run. */
function takesOver({ names, referred, words }: Candidate, known: ReadonlySet<string>): boolean {
  const opening = new Set(words.slice(0, OPENING).map((word) => word.raw));
  const opens = names.find((name) => name.split(' ').some((part) => opening.has(part)));
  if (opens !== undefined) return !known.has(opens);
  return referred.length > 0 && referred.every((name) => !known.has(name));
}
