import type { TextDate } from '../analysis.ts';
import type { SearchResult } from '../library.ts';
import type { Words } from '../words.ts';
import type { Timeline } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, choicesOf, sameClaim } from './choice.ts';
import { numbering, sourcesOf } from './citations.ts';
import { readHits } from './hits.ts';
import { suggestionsFor } from './suggest.ts';
import { dateOf, placesOf } from './support.ts';
import type { Topic } from './topic.ts';
import { FOR_BULLETS } from './weights.ts';

const MOST_DATED = 30;
const MOST_UNDATED = 12;
/** Fewer facts than this, or this much comment, is no happening. */
const FEWEST_FACTS = 1;
const MOST_FLUFF = 1;
/** A document's first sentence says what happened even where it comments on it. */
const MOST_FLUFF_FIRST = 3;
const LEAST_RELEVANCE = 0.4;

interface Entry {
  readonly choice: Choice;
  readonly date: TextDate | null;
  /** Rank of its document in the search. */
  readonly rank: number;
}

/** One line a happening: dated ones oldest first, then the undated ones, each cited. */
export function composeTimeline({
  topic,
  result,
  words,
}: {
  readonly topic: Topic;
  readonly result: SearchResult;
  /** ISO day or instant. */
  readonly asOf: string;
  /** The reader's language. */
  readonly words: Words;
}): Timeline {
  const { documents, searched } = readHits(result, topic);
  const ranks = new Map(documents.map(({ found }, rank) => [found, rank]));
  const happenings = choicesOf(documents, FOR_BULLETS)
    .all.filter(({ candidate, relevance }) => relevance >= LEAST_RELEVANCE && isHappening(candidate))
    .map((choice): Entry => ({ choice, date: whenOf(choice, words), rank: ranks.get(choice.candidate.found) ?? 0 }));
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
  return {
    command: 'timeline',
    topic: topic.words,
    entries,
    citations: numbers.citations,
    sources: sourcesOf(numbers.documents),
    searched,
    suggestions: entries.length === 0 ? suggestionsFor(topic, result) : [],
  };
}

function isHappening({ whole, dangles, facts, fluff, position }: Candidate): boolean {
  return whole && !dangles && facts >= FEWEST_FACTS && fluff <= (position === 0 ? MOST_FLUFF_FIRST : MOST_FLUFF);
}

/** The date a sentence states of what it tells; where it states none that is known, when it was reported. "Since 2014" dates a state, no happening. */
function whenOf({ candidate }: Choice, words: Words): TextDate | null {
  const stated = dateOf(candidate);
  const from = stated ? candidate.text.indexOf(stated.text) : -1;
  const lasting =
    from > 0 && /\b(?:since|from|until|till|in recent years.*)\s+(?:the )?(?:\w+ ){0,6}$/i.test(candidate.text.slice(0, from));
  if (stated?.start && !lasting) return stated;
  const { published } = candidate.found.analysis;
  if (published === null) return lasting ? null : stated;
  return { text: words.say('date.reported', { day: words.date(published) }), start: null, end: null, precision: 'unknown' };
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
  return a.rank - b.rank || a.choice.candidate.position - b.choice.candidate.position;
}
