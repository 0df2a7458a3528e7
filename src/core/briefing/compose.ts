import type { SearchResult } from '../library.ts';
import type { Briefing, Bullet, Conflict } from './briefing.ts';
import { agree, type Choice, choiceOf } from './choice.ts';
import { choose, type Line } from './choose.ts';
import { type Numbering, numbering, sourcesOf } from './citations.ts';
import { type Difference, differencesIn } from './conflicts.ts';
import { type OnTopic, readHits } from './hits.ts';
import { notesOn } from './notes.ts';
import { peopleIn } from './people.ts';
import type { ShownClaim } from './shown.ts';
import { dateOf, placesOf } from './support.ts';
import type { Topic } from './topic.ts';
import { announcedIn } from './upcoming.ts';
import { FOR_BULLETS, FOR_WORDS } from './weights.ts';

/** What a Briefing is composed from. */
export interface BriefingInput {
  readonly topic: Topic;
  readonly result: SearchResult;
  /** ISO day or instant. */
  readonly asOf: string;
  readonly bullets: number;
  /** Words of all bullets together, at most. */
  readonly maxWords?: number;
  /** What the audience has been shown: repeats are dropped, the rest says what is new about it. */
  readonly shown?: readonly ShownClaim[];
}

/** Less is not about the topic. */
const LEAST_RELEVANCE = 0.3;
/** Says the topic itself, not only near it. */
const DIRECT = 0.85;
const MOST_UPCOMING = 3;
const MOST_CONFLICTS = 3;

/** A Briefing on a Topic from what a search found; on all documents where the Topic is empty. Pure: same input, same bytes. */
export function composeBriefing({ topic, result, asOf, bullets, maxWords, shown }: BriefingInput): Briefing {
  const { documents, searched } = readHits(result, topic);
  const all = choicesOf(documents);
  const pool = all.filter((choice) => choice.candidate.whole && choice.relevance >= LEAST_RELEVANCE);
  const differences =
    maxWords === undefined
      ? differencesIn(pool)
          .filter(({ sides }) =>
            sides.some((side) => pool.some((choice) => choice.candidate === side.candidate && choice.relevance >= DIRECT)),
          )
          .slice(0, MOST_CONFLICTS)
      : [];
  const disputed = new Set(differences.flatMap(({ sides }) => sides.map((side) => side.candidate)));
  const announced =
    maxWords === undefined ? pool.filter((choice) => choice.relevance >= DIRECT && announcedIn(choice.candidate, asOf) !== null) : [];
  const told = pool.filter((choice) => !announced.includes(choice) && !disputed.has(choice.candidate));
  const weights = maxWords === undefined ? FOR_BULLETS : FOR_WORDS;
  const ahead = choose(announced, all, { bullets: MOST_UPCOMING, words: Number.POSITIVE_INFINITY, join: false }, weights);
  const limits = { bullets, words: maxWords ?? Number.POSITIVE_INFINITY, join: maxWords === undefined };
  const chosen = choose(
    told,
    all,
    limits,
    weights,
    ahead.map((line) => line.choice),
  );
  const numbers = numbering();
  const bulletList = chosen.map((line) => bulletOf(line, pool, numbers));
  const upcoming = ahead.map((line) => bulletOf(line, pool, numbers, announcedIn(line.choice.candidate, asOf)?.tag));
  const conflicts = differences.map((difference) => conflictOf(difference, numbers));
  const people = peopleIn(
    [...chosen, ...ahead].map((line) => line.choice.candidate),
    numbers,
  );
  const found = bulletList.length + upcoming.length + conflicts.length > 0;
  void shown;
  return {
    command: 'brief',
    status: found ? 'answered' : 'nothing_found',
    topic: topic.words,
    asOf,
    headline: headlineOf(topic, bulletList.length + upcoming.length, numbers, searched.documents),
    bullets: bulletList,
    conflicts,
    upcoming,
    people,
    citations: numbers.citations,
    sources: sourcesOf(numbers.documents),
    searched,
    notes: notesOn(numbers.documents, documents, asOf, pool.length),
    suggestions: [],
  };
}

function choicesOf(documents: readonly OnTopic[]): readonly Choice[] {
  return documents.flatMap(({ candidates, relevance, origin }) =>
    candidates.map((candidate, i) => choiceOf(candidate, relevance[i] ?? 0, origin)),
  );
}

function bulletOf({ choice, next }: Line, pool: readonly Choice[], numbers: Numbering, tag?: Bullet['tag']): Bullet {
  const others = agreeing(choice, pool);
  const [main, ...support] = placesOf(choice.candidate);
  const more = next ? placesOf(next.candidate) : [];
  const citations = numbers.cite([
    main,
    ...more,
    ...others.map(({ candidate }) => ({ found: candidate.found, span: candidate.sentence })),
    ...support,
  ]);
  const origins = new Set([choice, ...others].map((one) => one.origin)).size;
  const text = next ? `${choice.text} ${next.candidate.text}` : choice.text;
  return { text, citations, date: dateOf(choice.candidate), origins, ...(tag ? { tag } : {}) };
}

/** Sentences of other documents that make the same claim, one a document. */
function agreeing({ candidate }: Choice, pool: readonly Choice[]): readonly Choice[] {
  const seen = new Set([candidate.document]);
  return pool.filter((other) => {
    if (seen.has(other.candidate.document) || !agree(candidate, other.candidate)) return false;
    seen.add(other.candidate.document);
    return true;
  });
}

function conflictOf({ about, sides }: Difference, numbers: Numbering): Conflict {
  return { about, claims: sides.map((side) => ({ text: side.candidate.text, citations: numbers.cite(side.places) })) };
}

function headlineOf(topic: Topic, claims: number, numbers: Numbering, documents: number): string {
  const subject = topic.words || 'All documents';
  if (claims === 0) return `${subject}: nothing found in ${documents} ${documents === 1 ? 'document' : 'documents'}`;
  const sources = numbers.documents.length;
  return `${subject}: ${claims} ${claims === 1 ? 'point' : 'points'} from ${sources} ${sources === 1 ? 'source' : 'sources'}`;
}
