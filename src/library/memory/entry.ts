import type { AnalysedDocument, Analysis } from '../../core/analysis.ts';
import type { DocumentEntry, Hit, Tenants } from '../../core/library.ts';
import type { Kept } from '../search/changes.ts';
import { type Days, daysOf } from '../search/days.ts';
import { documentFields, meetingFields } from '../search/fields.ts';
import type { Candidate, Ranked } from '../search/scan.ts';
import { hashFields, type Words } from '../search/words.ts';

/** One Document with all that a search needs of it. */
export interface Entry extends Candidate {
  readonly found: AnalysedDocument;
  readonly tenants: Tenants;
  readonly days: Days | null;
  /** Null where the Document reports no meeting. */
  readonly meetingWords: Words | null;
}

export function entryOf({ document, learnedAt, tenants }: Kept, analysis: Analysis): Entry {
  const days = daysOf(analysis.published);
  const meeting = meetingFields(analysis);
  return {
    id: document.id,
    firstDay: days?.first ?? null,
    days,
    words: hashFields(documentFields(document, analysis)),
    meetingWords: meeting && hashFields(meeting),
    found: { document, analysis, learnedAt },
    tenants,
  };
}

export function hitOf({ candidate, score }: Ranked<Entry>): Hit {
  return { found: candidate.found, score };
}

/** The row of the document list; title and day as found, where the Document itself states none. */
export function rowOf({ found: { document, analysis, learnedAt } }: Entry): DocumentEntry {
  const { id, source, url, text } = document;
  return { id, title: analysis.title, published: analysis.published, source, url, learnedAt, characters: text.length };
}
