import { atOnce, type Steps } from '../steps.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, choicesOf } from './choice.ts';
import { choose, type Line } from './choose.ts';
import { compareHappenings, type Difference } from './conflicts/happenings.ts';
import { compareFigures, type Differences } from './conflicts.ts';
import type { OnTopic } from './hits.ts';
import { tellsTurn } from './turns.ts';
import { type Announced, announcedIn, hasHappened } from './upcoming.ts';
import { FOR_BULLETS, FOR_WORDS } from './weights.ts';

/** How much may be selected. */
export interface Room {
  /** ISO day or instant. */
  readonly asOf: string;
  readonly bullets: number;
  /** Words of all bullets together; with it, everything goes into bullets. */
  readonly maxWords?: number;
  /** The Topic is a person: what names that person goes before other sentences of what is about them. */
  readonly ofPerson?: boolean;
}

/** What a Briefing says, before it is written. */
export interface Selection {
  readonly lines: readonly Line[];
  readonly ahead: readonly Line[];
  readonly differences: readonly Difference[];
  /** How many sentences say the topic themselves. */
  readonly direct: number;
  /** All sentences of documents on the topic: those that support a line are found here. */
  readonly all: readonly Choice[];
  readonly announced: ReadonlyMap<Candidate, Announced>;
  /** Sentences that bring a figure up to date, with what it was. */
  readonly updates: Differences['updates'];
}

/** Less is not about the topic. */
const LEAST_RELEVANCE = 0.3;
/** Says the topic itself, not only near it. */
const DIRECT = 0.85;
/** Stands in a document that is about the topic. */
const ABOUT = 0.5;
/** Names the person asked for or stands for the name; says another topic, or goes on about it. */
const SAYS = { person: 0.8, other: 0.5 };
/** So many lines that do so are a Briefing; with fewer, other sentences of what is about the topic fill it up to a few lines. */
const ENOUGH = 3;
const FILLED = { person: 4, other: 2 };
/** Goes on about the topic, as other sentences of what is about it do not. */
const NEAR = { person: 0.795, other: 0.5 };
/** So many facts of a sentence that does not say the topic, and it may fill up a Briefing to its length. */
const SPECIFIC = 1;
const MOST_UPCOMING = 3;
const MOST_CONFLICTS = 3;
/** Shorter sentences say too little for a text of so many words. */
const LEAST_WORDS = 5;
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** What an audience need not see, and what it must see first. */
export interface Wish {
  readonly allowed: (choice: Choice) => boolean;
  readonly first: (choice: Choice) => boolean;
}

/** Selects lines, what lies ahead, and differences. */
export function select(documents: readonly OnTopic[], room: Room): Selection {
  return atOnce(selectSteps(documents, room, { allowed: () => true, first: () => false }));
}

/** The same step by step, as the audience's `wish` has it. */
export function* selectSteps(documents: readonly OnTopic[], room: Room, { allowed, first }: Wish): Steps<Selection> {
  const choices = choicesOf(documents, room.maxWords === undefined ? FOR_BULLETS : FOR_WORDS);
  yield;
  const pool = choices.all.filter((choice) => choice.candidate.whole && choice.relevance >= LEAST_RELEVANCE);
  const direct = pool.filter((choice) => choice.relevance >= DIRECT).length;
  const announced = announcements(pool, documents, room.asOf);
  const open = pool.filter((choice) => allowed(choice) && announced.get(choice.candidate) !== 'happened');
  const ahead = new Map([...announced].flatMap(([candidate, what]) => (what === 'happened' ? [] : [[candidate, what] as const])));
  if (room.maxWords !== undefined) {
    const limits = { bullets: room.bullets, words: room.maxWords, join: false };
    const long = open.filter(({ candidate }) => candidate.words.length >= LEAST_WORDS);
    const lines = choose(long, choices, limits, FOR_WORDS, [], first);
    return { lines, ahead: [], differences: [], direct, all: choices.all, announced: ahead, updates: new Map() };
  }
  yield;
  // The other side of a difference may tell of the topic without its words.
  const whole = choices.all.filter((choice) => choice.candidate.whole);
  const { outdated, ...figures } = compareFigures(whole);
  yield;
  const differences = differencesOf([...figures.differences, ...compareHappenings(whole)], whole, allowed);
  yield;
  const disputed = new Set(differences.flatMap(({ sides }) => sides.map((side) => side.candidate)));
  const soon = open.filter((choice) => ahead.has(choice.candidate));
  const upcoming = choose(soon, choices, { bullets: MOST_UPCOMING, words: NO_LIMIT, join: true }, FOR_BULLETS);
  yield;
  const told = open.filter(({ candidate }) => !ahead.has(candidate) && !disputed.has(candidate) && !outdated.has(candidate));
  const before = upcoming.flatMap(choicesIn);
  const pick = (pool: readonly Choice[], most: number, shown: readonly Line[] = []): readonly Line[] => {
    const limits = { bullets: most - shown.length, words: NO_LIMIT, join: true };
    return [...shown, ...choose(pool, choices, limits, FOR_BULLETS, [...before, ...shown.flatMap(choicesIn)], first)];
  };
  const kind = room.ofPerson ? 'person' : 'other';
  const most = Math.min(FILLED[kind], room.bullets);
  const saying = pick(
    told.filter(({ relevance }) => relevance >= SAYS[kind]),
    room.bullets,
  );
  const enough = saying.length + upcoming.length >= ENOUGH || saying.length >= most;
  const near = told.filter(
    ({ candidate, relevance }) =>
      relevance >= NEAR[kind] && relevance < SAYS[kind] && (candidate.facts >= SPECIFIC || tellsTurn(candidate)),
  );
  const lines = enough ? pick(near, room.bullets, saying) : pick(told, most);
  return { lines, ahead: upcoming, differences, direct, all: choices.all, announced: ahead, updates: figures.updates };
}

function choicesIn({ choice, next }: Line): readonly Choice[] {
  return next ? [choice, next] : [choice];
}

function announcements(
  pool: readonly Choice[],
  documents: readonly OnTopic[],
  asOf: string,
): ReadonlyMap<Candidate, Announced | 'happened'> {
  return new Map(
    pool.flatMap(({ candidate, relevance }) => {
      const announced = relevance >= DIRECT ? announcedIn(candidate, asOf) : null;
      return announced ? [[candidate, hasHappened(candidate, announced, documents) ? ('happened' as const) : announced]] : [];
    }),
  );
}

/** Differences of which at least one side belongs to the topic, and one is news to the audience. */
function differencesOf(found: readonly Difference[], pool: readonly Choice[], allowed: (choice: Choice) => boolean): readonly Difference[] {
  const choices = new Map(pool.map((choice) => [choice.candidate, choice]));
  const some = ({ sides }: Difference, test: (choice: Choice) => boolean): boolean =>
    sides.some((side) => {
      const choice = choices.get(side.candidate);
      return choice !== undefined && test(choice);
    });
  return found
    .filter((difference) => some(difference, (choice) => choice.relevance >= ABOUT) && some(difference, allowed))
    .slice(0, MOST_CONFLICTS);
}
