import type { LibraryQuery, SearchResult } from '../library.ts';
import type { TopicBook } from '../topic.ts';
import type { Wording, Words } from '../words.ts';
import { holdsWanted, saysTerms } from './ask/evidence.ts';
import { type Question, readQuestion, type Term } from './ask/question.ts';
import type { Answer, Bullet } from './briefing.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { sameClaim } from './choice.ts';
import { type Numbering, numbering, sourcesOf } from './citations.ts';
import { compareHappenings } from './conflicts/happenings.ts';
import { compareFigures } from './conflicts.ts';
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
  const documents = result.hits.map(({ found }) => candidatesOf(found));
  const scored = read.terms.length === 0 ? [] : score(documents.flat(), read);
  const { answers, differ } = chosenOf(scored.filter((one) => one.answers));
  const closest = answers.length > 0 ? [] : scored.slice(0, 1).map((one) => one.candidate);
  const numbers = numbering();
  const bullets = answers.map((candidate) => bulletOf(candidate, numbers));
  const nearest = closest.map((candidate) => bulletOf(candidate, numbers));
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

/** Sentences that answer, best first. Words that few sentences say weigh more; a name of the question must be there. */
function score(candidates: readonly Candidate[], question: Question): readonly Scored[] {
  const whole = candidates.filter((candidate) => candidate.whole);
  const said = whole.map((candidate) => saysTerms(candidate, question));
  const verbWeight = question.wanted === 'any' || question.wanted === 'who' ? VERB_WEIGHT.loose : VERB_WEIGHT.strict;
  const weights = question.terms.map((term, t) => {
    const holders = said.filter((row) => (row[t] ?? 0) === 1).length;
    return Math.log(1 + whole.length / (holders + 0.5)) * (term.verb ? verbWeight : 1);
  });
  const all = weights.reduce((a, b) => a + b, 0);
  const scored = whole.flatMap((candidate, i): readonly Scored[] => {
    const row = said[i] ?? [];
    const least = question.describes ? 0.9 : 0.1;
    const must = (term: Term): boolean => term.proper || (question.describes && question.wanted === 'any' && !term.verb);
    if (question.terms.some((term, t) => must(term) && (row[t] ?? 0) < least) || !row.includes(1)) return [];
    const share = row.reduce((sum, x, t) => sum + x * (weights[t] ?? 0), 0) / all;
    const holds = holdsWanted(candidate, question);
    const extras = 0.02 * Math.min(3, candidate.facts) - 0.05 * candidate.fluff - 0.002 * candidate.position;
    return share < CLOSEST
      ? []
      : [{ candidate, holds, answers: share >= ENOUGH && holds > 0, score: share * (0.6 + 0.4 * holds) + extras }];
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** The best sentence, those that score nearly as well and say something else, and the other side where sources differ. */
function chosenOf(scored: readonly Scored[]): { readonly answers: readonly Candidate[]; readonly differ: Wording | null } {
  const [best] = scored;
  if (!best) return { answers: [], differ: null };
  const near = scored.filter(({ score: own, holds }) => own >= best.score * NEARLY && holds >= best.holds - 0.2);
  const chosen: Candidate[] = [];
  for (const { candidate } of near) {
    if (chosen.length < MOST && !chosen.some((other) => sameClaim(candidate, other, 0.6))) chosen.push(candidate);
  }
  const ranks = new Map([...new Set(scored.map(({ candidate }) => candidate.found))].map((found, rank) => [found, rank]));
  const said = scored.map(({ candidate }) => ({ candidate, origin: ranks.get(candidate.found) ?? 0 }));
  const differences = [...compareFigures(said).differences, ...compareHappenings(said)].filter(({ sides }) =>
    sides.some((side) => side.candidate === best.candidate),
  );
  for (const { candidate } of differences.flatMap(({ sides }) => sides)) if (!chosen.includes(candidate)) chosen.push(candidate);
  return { answers: chosen, differ: differences[0]?.about ?? null };
}

/** A sentence that says nothing without the one before is given with it. */
function bulletOf(candidate: Candidate, numbers: Numbering): Bullet {
  const { previous } = candidate;
  const needs = candidate.dangles && previous?.whole === true && previous.sentence.paragraph === candidate.sentence.paragraph;
  const [main, ...support] = placesOf(candidate);
  if (!needs || !previous) return { text: candidate.text, citations: numbers.cite([main, ...support]), date: dateOf(candidate) };
  return {
    text: `${previous.text} ${candidate.text}`,
    citations: numbers.cite([placesOf(previous)[0], main, ...support]),
    date: dateOf(candidate) ?? dateOf(previous),
  };
}
