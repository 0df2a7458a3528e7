import type { LibraryQuery, SearchResult } from '../library.ts';
import type { TopicBook } from '../topic.ts';
import type { Wording, Words } from '../words.ts';
import { type Amended, type Amendment, amend } from './amendments.ts';
import { holdsWanted, saysTerms } from './ask/evidence.ts';
import { type Question, readQuestion, type Term } from './ask/question.ts';
import type { Answer, Bullet } from './briefing.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { sameClaim } from './choice.ts';
import { type Numbering, numbering, sourcesOf } from './citations.ts';
import { compareHappenings, type Difference } from './conflicts/happenings.ts';
import { compareFigures, type FiguresDifference, type Update } from './conflicts.ts';
import type { OnTopic } from './hits.ts';
import { originsOf } from './origins.ts';
import { dateOf, placesOf } from './support.ts';
import { readTopic, topicTerms } from './topic.ts';

const NO_TOPICS: TopicBook = { topics: [] };
/** Weighed share of the question's words that an answer says. */
const ENOUGH = 0.62;
/** Texts say verbs in many ways: one that is missing costs little, more where a figure, place or date is asked for. */
const VERB_WEIGHT = { loose: 0.4, strict: 0.6 };
/** Half an answer: shown as what comes closest, never as the answer. */
const CLOSEST = 0.4;
/** Other sentences answer too where they score nearly as well. */
const NEARLY = 0.85;
const MOST = 3;

/** Search terms for a question: its words, with other words for standing topics. */
export function questionTerms(question: string, book: TopicBook = NO_TOPICS): LibraryQuery['terms'] {
  const { terms } = readQuestion(question);
  if (terms.length === 0) return topicTerms(readTopic(question, book));
  const phrase = terms.map((term) => term.word).join(' ');
  const own = terms.flatMap((term) =>
    topicTerms(readTopic(term.word, book)).map(({ text, weight }) => ({ text, weight: weight * (term.verb ? 0.4 : 1) })),
  );
  const found = new Map<string, number>();
  for (const { text, weight } of [...own, ...topicTerms(readTopic(phrase, book))]) found.set(text, Math.max(weight, found.get(text) ?? 0));
  return Array.from(found, ([text, weight]) => ({ text, weight }));
}

interface Scored {
  readonly candidate: Candidate;
  readonly answers: boolean;
  /** How well it holds what is asked for, 0 to 1. */
  readonly holds: number;
  readonly score: number;
}

/** The sentences that answer a question, by what it asks for (who, where, when, how much …); `not_stated` where none does. */
export function answerQuestion({
  question,
  result,
  words,
}: {
  readonly question: string;
  readonly result: SearchResult;
  /** ISO day or instant. */
  readonly asOf: string;
  readonly book?: TopicBook;
  /** The reader's language. */
  readonly words: Words;
}): Answer {
  const read = readQuestion(question);
  const { documents, notes } = amend(asDocuments(result));
  const scored =
    read.terms.length === 0
      ? []
      : score(
          documents.flatMap(({ candidates }) => candidates),
          read,
          notes,
        );
  const { answers, differ, updates } = chosenOf(scored, documents, read);
  const closest = answers.length > 0 ? [] : scored.slice(0, 1).map((one) => one.candidate);
  const numbers = numbering();
  const write = (candidate: Candidate): Bullet => bulletOf(candidate, numbers, notes.get(candidate), updates.get(candidate));
  const bullets = answers.map(write);
  const nearest = closest.map(write);
  const searched = { documents: result.documents, matched: result.matched };
  const [first] = bullets;
  return {
    command: 'ask',
    status: first ? 'answered' : 'not_stated',
    question,
    answer: first ? first.text : words.say('ask.notStated', { count: result.documents }),
    bullets,
    ...(differ === null ? {} : { differ: words.tell(differ) }),
    ...(nearest.length > 0 ? { closest: nearest } : {}),
    citations: numbers.citations,
    sources: sourcesOf(numbers.documents),
    searched,
    suggestions: [],
  };
}

function asDocuments({ hits }: SearchResult): readonly OnTopic[] {
  const read = hits.map(({ found }) => ({ found, candidates: candidatesOf(found) }));
  const origins = originsOf(read.map(({ candidates }) => candidates));
  return read.map((document, i) => ({ ...document, relevance: document.candidates.map(() => 1), origin: origins[i] ?? i }));
}

/** Sentences that answer, best first. Words that few sentences say weigh more; a name of the question must be there. */
function score(candidates: readonly Candidate[], question: Question, notes: Notes): readonly Scored[] {
  // The second half of a correction is told with the first.
  const whole = candidates.filter((candidate) => isSentence(candidate) && notes.get(candidate)?.second !== candidate);
  const halves = (candidate: Candidate): readonly Candidate[] => [
    candidate,
    ...(notes.get(candidate)?.second ? [notes.get(candidate)?.second ?? candidate] : []),
  ];
  const said = whole.map((candidate) => {
    const rows = halves(candidate).map((half) => saysTerms(half, question));
    return question.terms.map((_, t) => Math.max(...rows.map((row) => row[t] ?? 0)));
  });
  const { wanted } = question;
  const verbWeight = wanted === 'yes' ? 1 : wanted === 'any' || wanted === 'who' ? VERB_WEIGHT.loose : VERB_WEIGHT.strict;
  const weights = question.terms.map((term, t) => {
    const holders = said.filter((row) => (row[t] ?? 0) === 1).length;
    return Math.log(1 + whole.length / (holders + 0.5)) * (term.verb ? verbWeight : 1);
  });
  const all = weights.reduce((a, b) => a + b, 0);
  const days = whole.flatMap(({ found }) => found.analysis.published ?? []).sort();
  const scored = whole.flatMap((candidate, i): readonly Scored[] => {
    const row = said[i] ?? [];
    const least = question.describes ? 0.9 : 0.1;
    const must = (term: Term): boolean =>
      term.proper || (question.describes && wanted === 'any' && !term.verb) || (wanted === 'yes' && term.verb);
    if (question.terms.some((term, t) => must(term) && (row[t] ?? 0) < least) || !row.includes(1)) return [];
    const share = row.reduce((sum, x, t) => sum + x * (weights[t] ?? 0), 0) / all;
    const holds = Math.max(...halves(candidate).map((half) => holdsWanted(half, question)));
    const late = days.length > 0 ? days.indexOf(candidate.found.analysis.published ?? '') / days.length : 0;
    const extras =
      0.02 * Math.min(3, candidate.facts) -
      0.05 * candidate.fluff -
      0.002 * candidate.position +
      LATER * Math.max(0, late) +
      (notes.has(candidate) ? NOTED : 0);
    const enough = notes.has(candidate) || (question.kind !== null && holds === 1) ? ENOUGH_OF_KIND : ENOUGH;
    return share < CLOSEST
      ? []
      : [{ candidate, holds, answers: share >= enough && holds >= HELD, score: share * (0.4 + 0.6 * holds) + extras }];
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** "Fourteen people were hurt." is too short for a line of its own and long enough for an answer. */
function isSentence({ whole, text, words }: Candidate): boolean {
  return whole || (words.length >= 3 && /^\p{Lu}.*\p{Ll}[.!]$/u.test(text));
}

/** So well an answer must hold what is asked for. */
const HELD = 0.4;
/** Words of the question that an answer must say where it gives a figure of the very kind asked for, or corrects one. */
const ENOUGH_OF_KIND = 0.5;
/** The newest document's sentences go before the oldest's, and a correction before what it corrects, by so much. */
const LATER = 0.04;
const NOTED = 0.15;

type Notes = Amended['notes'];

interface Chosen {
  readonly answers: readonly Candidate[];
  readonly differ: Wording | null;
  readonly updates: ReadonlyMap<Candidate, Update>;
}

/** The best sentence, those that score nearly as well and say something else, and the other side where sources differ; the latest of figures that moved. */
function chosenOf(all: readonly Scored[], documents: readonly OnTopic[], question: Question): Chosen {
  const said = documents.flatMap(({ candidates, origin }) =>
    candidates.filter(({ whole }) => whole).map((candidate) => ({ candidate, origin })),
  );
  const scores = all.filter(({ answers }) => answers);
  const none = { answers: [], differ: null, updates: new Map() };
  if (scores.length === 0) return none;
  const figures = compareFigures(said);
  const current = scores.filter(({ candidate }) => !figures.outdated.has(candidate));
  const scored = current.length > 0 ? current : scores;
  const [best] = scored;
  if (!best) return none;
  const latest = laterWord(best, scored);
  const near = scored.filter(({ score: own, holds }) => own >= best.score * NEARLY && holds >= best.holds - 0.2);
  const chosen: Candidate[] = latest ? [latest.candidate, best.candidate] : [];
  for (const { candidate } of near) {
    if (chosen.length < MOST && !chosen.some((other) => sameClaim(candidate, other, 0.6))) chosen.push(candidate);
  }
  const fitting = [...figures.differences.filter((difference) => isAsked(difference, question)), ...happeningsAsked(said, question)];
  const [difference] = fitting.filter(({ sides }) => sides.some((side) => chosen.includes(side.candidate)));
  if (!difference) return { answers: chosen, differ: null, updates: figures.updates };
  const sides = difference.sides.map((side) => side.candidate);
  return { answers: sides, differ: difference.about, updates: figures.updates };
}

/** Figures of the kind asked for. */
function isAsked({ sides }: FiguresDifference, { wanted, kind }: Question): boolean {
  if (wanted !== 'amount' && wanted !== 'count' && wanted !== 'measure' && wanted !== 'any') return false;
  return kind === null || sides.every((side) => side.kind === null || side.kind.name === kind.name || side.kind.unit !== kind.unit);
}

/** Places where a place is asked for, days where a day is. */
function happeningsAsked(said: Parameters<typeof compareHappenings>[0], { wanted }: Question): readonly Difference[] {
  const key = wanted === 'where' ? 'conflict.place' : wanted === 'when' ? 'conflict.day' : null;
  return key === null ? [] : compareHappenings(said).filter(({ about }) => about.key === key);
}

const DENIAL = /\b(?:no|not|never|none|without|denie[sd]|deny|ruled out|unlikely)\b|n['’]t\b/i;
/** Share of equal words from which on a later sentence speaks of what an earlier one denies or affirms. */
const SAME_MATTER = 0.3;

/** What a later document says the other way round: "no sign of a leak" and then a leak. */
function laterWord(best: Scored, scored: readonly Scored[]): Scored | null {
  const { candidate } = best;
  const published = candidate.found.analysis.published;
  if (published === null || !DENIAL.test(candidate.text)) return null;
  const later = scored.filter(
    ({ candidate: other }) =>
      (other.found.analysis.published ?? '') > published &&
      !DENIAL.test(other.text) &&
      other.keySet.intersection(candidate.keySet).size / Math.max(1, Math.min(other.keySet.size, candidate.keySet.size)) >= SAME_MATTER,
  );
  return later[0] ?? null;
}

/** A sentence that says nothing without the one before is given with it; a correction is given whole; a figure that moved says from what. */
function bulletOf(candidate: Candidate, numbers: Numbering, note: Amendment | undefined, update: Update | undefined): Bullet {
  const { previous } = candidate;
  const [main, ...support] = placesOf(candidate);
  if (note) {
    const second = note.second ? placesOf(note.second) : [];
    const text = note.second ? `${candidate.text} ${note.second.text}` : candidate.text;
    return {
      text,
      citations: numbers.cite([main, ...second, ...support]),
      date: null,
      change: 'corrected',
      ...(note.moved ? { moved: note.moved } : {}),
    };
  }
  const moved: Partial<Bullet> = update ? { change: 'changed', moved: { from: update.from, to: update.to } } : {};
  const before = update ? [placesOf(update.earlier)[0]] : [];
  const needs = candidate.dangles && previous?.whole === true && previous.sentence.paragraph === candidate.sentence.paragraph;
  if (!needs || !previous)
    return { text: candidate.text, citations: numbers.cite([main, ...before, ...support]), date: dateOf(candidate), ...moved };
  return {
    text: `${previous.text} ${candidate.text}`,
    citations: numbers.cite([placesOf(previous)[0], main, ...before, ...support]),
    date: dateOf(candidate) ?? dateOf(previous),
    ...moved,
  };
}
