import type { TextDate } from '../analysis.ts';
import type { SearchResult } from '../library.ts';
import type { Timeline } from './briefing.ts';
import { type Choice, choicesOf, sameClaim } from './choice.ts';
import { numbering, sourcesOf } from './citations.ts';
import { readHits } from './hits.ts';
import { dateOf, placesOf } from './support.ts';
import type { Topic } from './topic.ts';
import { FOR_BULLETS } from './weights.ts';

const MOST_DATED = 30;
const MOST_UNDATED = 8;
/** Fewer facts than this, or this much comment, is no happening. */
const FEWEST_FACTS = 1;
const MOST_FLUFF = 2;

interface Entry {
  readonly choice: Choice;
  readonly date: TextDate | null;
}

/** One line a happening: dated ones oldest first, then the undated ones, each cited. */
export function composeTimeline({
  topic,
  result,
  asOf,
}: {
  readonly topic: Topic;
  readonly result: SearchResult;
  readonly asOf: string;
}): Timeline {
  const { documents, searched } = readHits(result, topic);
  const happenings = choicesOf(documents, FOR_BULLETS)
    .all.filter(
      ({ candidate, relevance }) => relevance > 0 && candidate.whole && candidate.facts >= FEWEST_FACTS && candidate.fluff <= MOST_FLUFF,
    )
    .map((choice): Entry => ({ choice, date: whenOf(choice) }));
  const best = [...happenings].sort((a, b) => worthOf(b) - worthOf(a));
  const kept: Entry[] = [];
  const room = { dated: MOST_DATED, undated: MOST_UNDATED };
  for (const entry of best) {
    const side = entry.date?.start ? 'dated' : 'undated';
    if (room[side] === 0 || kept.some((other) => sameClaim(entry.choice.candidate, other.choice.candidate, 0.6))) continue;
    room[side]--;
    kept.push(entry);
  }
  const order = kept.sort((a, b) => compare(a, b));
  const numbers = numbering();
  const entries = order.map(({ choice, date }) => ({ date, text: choice.text, citations: numbers.cite(placesOf(choice.candidate)) }));
  void asOf;
  return {
    command: 'timeline',
    topic: topic.words,
    entries,
    citations: numbers.citations,
    sources: sourcesOf(numbers.documents),
    searched,
    suggestions: [],
  };
}

/** The date a sentence states; where it states none, the first sentence of a dated document happened about the day it was published. */
function whenOf({ candidate }: Choice): TextDate | null {
  const stated = dateOf(candidate);
  if (stated?.start) return stated;
  const { published } = candidate.found.analysis;
  if (candidate.position > 0 || published === null) return stated;
  const precision = published.length === 10 ? 'day' : published.length === 7 ? 'month' : 'year';
  return { text: stated?.text ?? `published ${published}`, start: null, end: published.length === 10 ? published : null, precision };
}

function worthOf({ choice, date }: Entry): number {
  const { candidate, relevance } = choice;
  return relevance * (1 + candidate.facts - candidate.fluff) + (date?.start ? 1 : 0) + (candidate.position === 0 ? 0.5 : 0);
}

function compare(a: Entry, b: Entry): number {
  const x = a.date?.start ?? null;
  const y = b.date?.start ?? null;
  if (x !== null && y !== null && x !== y) return x < y ? -1 : 1;
  if ((x === null) !== (y === null)) return x === null ? 1 : -1;
  return a.choice.candidate.document - b.choice.candidate.document || a.choice.candidate.position - b.choice.candidate.position;
}
