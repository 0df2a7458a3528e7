import type { AnalysedDocument, NameKind } from '../analysis.ts';
import type { SearchResult } from '../library.ts';
import type { Searched } from '../meetings/meeting.ts';
import { atOnce, type Steps } from '../steps.ts';
import { withAcronyms } from './acronyms.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { originsOf } from './origins.ts';
import { saysPhrase } from './phrase.ts';
import { relevanceIn } from './relevance.ts';
import type { Subject, Topic } from './topic.ts';
import { wordsOfName } from './words.ts';

/** One document on the topic with its sentences, each with its relevance. */
export interface OnTopic {
  readonly found: AnalysedDocument;
  readonly candidates: readonly Candidate[];
  readonly relevance: readonly number[];
  /** Near-copies have the same number. */
  readonly origin: number;
}

/** The hits that are about the topic, in the order of the search, and how far the search went. */
export function readHits(result: SearchResult, asked: Topic): Read {
  return atOnce(hitSteps(result, asked));
}

/** The same a document at a time. */
export function* hitSteps(result: SearchResult, asked: Topic): Steps<Read> {
  const sentences: (readonly Candidate[])[] = [];
  for (const { found } of result.hits) {
    sentences.push(candidatesOf(found));
    yield;
  }
  const people = peopleAsked(asked, result);
  yield;
  const topic = {
    ...asked,
    subjects: asked.subjects.map((subject) => (people.has(subject) ? ownWords(subject) : withAcronyms(subject, sentences))),
  };
  const read: Omit<OnTopic, 'origin'>[] = [];
  for (const [i, { found }] of result.hits.entries()) {
    const candidates = sentences[i] ?? [];
    const relevance = relevanceIn(candidates, found, topic);
    if (relevance.length > 0) read.push({ found, candidates, relevance });
    yield;
  }
  const origins = originsOf(read.map((document) => document.candidates));
  const documents = read.map((document, i) => ({ ...document, origin: origins[i] ?? i }));
  const complete = result.hits.length >= result.matched;
  const ofPerson = topic.subjects.length > 0 && people.size === asked.subjects.length;
  return { documents, ofPerson, searched: { documents: result.documents, matched: complete ? documents.length : result.matched } };
}

/** Reads the sentences of the hits, one document at a time, so that other work goes on in between; what is composed of them then finds them read. */
export async function readAhead(result: SearchResult): Promise<SearchResult> {
  for (const { found } of result.hits) {
    candidatesOf(found);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return result;
}

/** What a search brought on a Topic. */
interface Read {
  readonly documents: readonly OnTopic[];
  /** All that was asked for are people. */
  readonly ofPerson: boolean;
  readonly searched: Searched;
}

/** Subjects that name a person of the hits. */
function peopleAsked({ subjects }: Topic, { hits }: SearchResult): ReadonlySet<Subject> {
  const kinds = new Map<string, Set<NameKind>>();
  for (const { found } of hits)
    for (const { name, kind } of found.analysis.mentions) kinds.set(name, (kinds.get(name) ?? new Set()).add(kind));
  const words = Array.from(kinds, ([name, known]) => ({ words: wordsOfName(name), person: known.has('person') && known.size === 1 }));
  return new Set(
    subjects.filter(({ phrases: [own] }) => {
      const named = words.filter((name) => saysPhrase(own, name.words) > 0);
      return named.length > 0 && named.every((name) => name.person);
    }),
  );
}

/** A person is a person: words for what they stand for would bring everything else in. */
function ownWords({ title, phrases: [own] }: Subject): Subject {
  return { title, phrases: [own] };
}
