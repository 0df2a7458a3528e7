import type { LibraryQuery, SearchResult } from '../library.ts';
import type { TopicBook } from '../topic.ts';
import type { Answer } from './briefing.ts';
import { choiceOf } from './choice.ts';
import { numbering, sourcesOf } from './citations.ts';
import { readHits } from './hits.ts';
import { dateOf, placesOf } from './support.ts';
import { readTopic, topicTerms } from './topic.ts';

const NO_TOPICS: TopicBook = { topics: [] };

/** Search terms for a question. */
export function questionTerms(question: string, book: TopicBook = NO_TOPICS): LibraryQuery['terms'] {
  return topicTerms(readTopic(question, book));
}

/** The sentences that answer a question, or `not_stated`. */
export function answerQuestion({
  question,
  result,
}: {
  readonly question: string;
  readonly result: SearchResult;
  readonly asOf: string;
  readonly book?: TopicBook;
}): Answer {
  const topic = readTopic(question, NO_TOPICS);
  const { documents, searched } = readHits(result, topic);
  const best = documents
    .flatMap(({ candidates, relevance, origin }) => candidates.map((candidate, i) => choiceOf(candidate, relevance[i] ?? 0, origin)))
    .filter((choice) => choice.candidate.whole && choice.relevance > 0)
    .sort((a, b) => b.relevance - a.relevance)
    .slice(0, 2);
  const numbers = numbering();
  const bullets = best.map((choice) => ({
    text: choice.text,
    citations: numbers.cite(placesOf(choice.candidate)),
    date: dateOf(choice.candidate),
  }));
  return {
    command: 'ask',
    status: bullets.length > 0 ? 'answered' : 'not_stated',
    question,
    answer: bullets[0]?.text ?? 'The documents do not say.',
    bullets,
    citations: numbers.citations,
    sources: sourcesOf(numbers.documents),
    searched,
    suggestions: [],
  };
}
