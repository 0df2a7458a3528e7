import type { SourceNote } from '../../document.ts';
import type { SearchResult } from '../../library.ts';
import type { Meeting, Searched } from '../meeting.ts';

/** What is known of the Documents that the Meetings rest on. */
export function sourcesOf(result: SearchResult, meetings: readonly Meeting[]): readonly SourceNote[] {
  const wanted = new Set(meetings.flatMap(({ documents }) => documents));
  return result.hits
    .filter(({ found }) => wanted.has(found.document.id))
    .map(({ found: { document, analysis } }) => ({
      documentId: document.id,
      title: analysis.title ?? document.title ?? document.id,
      published: analysis.published ?? document.published,
      url: document.url,
    }));
}

/** How many Documents were searched, and on how many of them the answer rests. */
export function searchedOf(result: SearchResult, meetings: readonly Meeting[]): Searched {
  return { documents: result.documents, matched: new Set(meetings.flatMap(({ documents }) => documents)).size };
}
