import type { TextDate } from '../analysis.ts';
import type { SearchResult } from '../library.ts';
import type { Words } from '../words.ts';
import { type Amended, amend } from './amendments.ts';
import type { Timeline } from './briefing.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, choicesOf, sameClaim } from './choice.ts';
import { numbering, sourcesOf } from './citations.ts';
import { type OnTopic, readHits } from './hits.ts';
import { suggestionsFor } from './suggest.ts';
import { dateOf, placesOf, saidOn } from './support.ts';
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
  const { documents: read, searched } = readHits(result, topic);
  const amended = amend(read);
  const documents = amended.documents.map(goingOn);
  const ranks = new Map(documents.map(({ found }, rank) => [found, rank]));
  const happenings = choicesOf(documents, FOR_BULLETS)
    .all.filter(({ candidate, relevance }) => relevance >= LEAST_RELEVANCE && (isHappening(candidate) || amended.notes.has(candidate)))
    .filter(({ candidate }) => amended.notes.get(candidate)?.second !== candidate)
    .map((choice): Entry => ({ choice, date: whenOf(choice, amended, words), rank: ranks.get(choice.candidate.found) ?? 0 }));
  const best = [...happenings].sort((a, b) => worthOf(b) - worthOf(a));
  const kept: Entry[] = [];
  const room = { dated: MOST_DATED, undated: MOST_UNDATED };
  for (const entry of best) {
    const side = entry.date?.start ? 'dated' : 'undated';
    if (room[side] === 0 || kept.some((other) => saysAgain(entry.choice.candidate, other.choice.candidate))) continue;
    room[side]--;
    kept.push(entry);
  }
  const order = kept.sort((a, b) => compare(a, b));
  const numbers = numbering();
  const entries = order.map(({ choice, date }) => {
    const { candidate } = choice;
    const second = amended.notes.get(candidate)?.second ?? null;
    const dating = date !== null && dateOf(candidate) === null ? dayBefore(candidate) : null;
    const support = [...(second ? placesOf(second) : []), ...(dating ? [placesOf(dating)[0]] : [])];
    const [main, ...more] = placesOf(candidate);
    return {
      date,
      text: second ? `${candidate.text} ${second.text}` : choice.text,
      citations: numbers.cite([main, ...support, ...more]),
    };
  });
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

/** Such a share of sentences on the topic, or the topic at its beginning, makes a document one about it. */
const ABOUT = { share: 1 / 3, relevance: 0.5, lead: 0.85 };
const GOING_ON = 0.45;

/** In a document about the topic, a sentence that gives a day or follows one on the topic goes on telling of it without its words. */
function goingOn(document: OnTopic): OnTopic {
  const { candidates, relevance } = document;
  const telling = relevance.filter((x) => x >= ABOUT.relevance).length;
  const isAbout = Math.max(0, ...relevance.slice(0, 2)) >= ABOUT.lead || telling >= candidates.length * ABOUT.share;
  if (!isAbout) return document;
  const lifted: number[] = [];
  candidates.forEach((candidate, i) => {
    const follows = candidate.previous === candidates[i - 1] && candidate.previous?.sentence.paragraph === candidate.sentence.paragraph;
    const dated = candidate.dates.some(({ start, precision }) => start !== null && precision === 'day');
    const own = relevance[i] ?? 0;
    lifted.push(dated || (follows && (lifted[i - 1] ?? 0) >= LEAST_RELEVANCE) ? Math.max(own, GOING_ON) : own);
  });
  return { ...document, relevance: lifted };
}

/** The same claim with the same figures: another figure is another thing, or what sources differ on. */
function saysAgain(a: Candidate, b: Candidate): boolean {
  const figures = ({ points }: Candidate): readonly string[] => [...points.amounts, ...points.counts];
  const [x, y] = [figures(a), figures(b)];
  return sameClaim(a, b, 0.6) && (x.length === 0 || y.length === 0 || x.some((figure) => y.includes(figure)));
}

function isHappening({ whole, dangles, facts, fluff, position }: Candidate): boolean {
  return whole && !dangles && facts >= FEWEST_FACTS && fluff <= (position === 0 ? MOST_FLUFF_FIRST : MOST_FLUFF);
}

/** The date a sentence states of what it tells, else that of the one before on the same day, else when it was said or reported. */
function whenOf({ candidate }: Choice, { notes }: Amended, words: Words): TextDate | null {
  const { published } = candidate.found.analysis;
  const reported: TextDate | null =
    published === null
      ? null
      : { text: words.say('date.reported', { day: words.date(published) }), start: null, end: null, precision: 'unknown' };
  // The days that a correction names are days of what it corrects.
  if (notes.has(candidate)) return reported;
  const before = dayBefore(candidate);
  const stated = dateOf(candidate) ?? (before ? dateOf(before) : saidOn(candidate));
  return stated?.start ? stated : (reported ?? stated);
}

/** "The same evening", "hours later": the day of the sentence before. */
const SAME_DAY =
  /^(?:(?:later )?(?:the|that) same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)|(?:minutes|hours|shortly|soon) (?:later|after(?:wards)?)|later that (?:day|morning|afternoon|evening|night)|an hour later)\b/i;

function dayBefore({ text, previous, sentence }: Candidate): Candidate | null {
  return SAME_DAY.test(text) && previous && previous.sentence.paragraph === sentence.paragraph && dateOf(previous)?.start ? previous : null;
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
