import { analyse } from '../../../src/core/analyse.ts';
import type { AnalysedDocument, NameKind } from '../../../src/core/analysis.ts';
import type { SearchResult } from '../../../src/core/library.ts';

/** A document for tests; names are found where they stand, by kind. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly learnedAt?: string;
  readonly person?: readonly string[];
  readonly organisation?: readonly string[];
  readonly place?: readonly string[];
}

const KINDS: readonly NameKind[] = ['person', 'organisation', 'place'];

/** The Document with its real analysis, but for the names, which the draft lists. */
export function found(draft: Draft): AnalysedDocument {
  const document = {
    id: draft.id,
    title: draft.title ?? null,
    text: draft.text,
    source: 'test',
    published: draft.published ?? null,
    url: null,
  };
  const names = KINDS.flatMap((kind) =>
    (draft[kind] ?? []).flatMap((name) => placesOf(draft.text, name).map((start) => ({ kind, start, end: start + name.length }))),
  );
  const spans = names
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, i, all) => !all.slice(0, i).some((before) => before.end > span.start));
  return { document, analysis: analyse(document, () => spans), learnedAt: draft.learnedAt ?? '2024-01-01T00:00:00.000Z' };
}

function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** A search that found these documents. */
export function resultOf(drafts: readonly Draft[]): SearchResult {
  return { hits: drafts.map((draft) => ({ found: found(draft), score: 1 })), documents: drafts.length, matched: drafts.length };
}
