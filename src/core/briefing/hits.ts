import type { AnalysedDocument } from '../analysis.ts';
import type { SearchResult } from '../library.ts';
import type { Searched } from '../meetings/meeting.ts';
import { type Candidate, candidatesOf } from './candidate.ts';
import { originsOf } from './origins.ts';
import { relevanceIn } from './relevance.ts';
import type { Topic } from './topic.ts';

/** One document on the topic with its sentences, each with its relevance. */
export interface OnTopic {
  readonly found: AnalysedDocument;
  readonly candidates: readonly Candidate[];
  readonly relevance: readonly number[];
  /** Near-copies have the same number. */
  readonly origin: number;
}

/** The hits that are about the topic, in the order of the search, and how far the search went. */
export function readHits(result: SearchResult, topic: Topic): { readonly documents: readonly OnTopic[]; readonly searched: Searched } {
  const read = result.hits.flatMap(({ found }) => {
    const candidates = candidatesOf(found);
    const relevance = relevanceIn(candidates, found, topic);
    return relevance.length > 0 ? [{ found, candidates, relevance }] : [];
  });
  const origins = originsOf(read.map((document) => document.candidates));
  const documents = read.map((document, i) => ({ ...document, origin: origins[i] ?? i }));
  const complete = result.hits.length >= result.matched;
  return { documents, searched: { documents: result.documents, matched: complete ? documents.length : result.matched } };
}
