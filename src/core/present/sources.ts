import type { Citation } from '../briefing/briefing.ts';
import type { SourceNote } from '../document.ts';
import type { Node, QuoteNote } from '../message.ts';

/** Quotes as a reader opens them: each Citation with what is known of its Document. */
export function quoteNotes(citations: readonly Citation[], sources: readonly SourceNote[]): readonly QuoteNote[] {
  const notes = new Map(sources.map((source) => [source.documentId, source]));
  return citations.map(({ documentId, ...citation }) => {
    const source = notes.get(documentId);
    return { ...citation, documentId, title: source?.title ?? documentId, published: source?.published ?? null, url: source?.url ?? null };
  });
}

/** The sources node of an answer; none where nothing is cited. */
export function sourcesNodes(citations: readonly Citation[], sources: readonly SourceNote[]): readonly Node[] {
  return citations.length > 0 ? [{ kind: 'sources', quotes: quoteNotes(citations, sources) }] : [];
}

/** "3 documents searched, 2 on the topic." */
export function searchedText({ documents, matched }: { readonly documents: number; readonly matched: number }): string {
  return `${documents} ${documents === 1 ? 'document' : 'documents'} searched, ${matched} matched.`;
}

/** The day of the newest document an answer rests on, in words; null where none is dated. */
export function newestText(sources: readonly SourceNote[]): string | null {
  const newest = sources
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? null : `Newest document: ${newest}.`;
}

/** "Did you mean" for answers that found nothing. */
export function suggestionNodes(suggestions: readonly string[], command: string): readonly Node[] {
  if (suggestions.length === 0) return [];
  return [
    { kind: 'text', text: 'Did you mean one of these?' },
    {
      kind: 'actions',
      actions: suggestions.slice(0, 5).map((words) => ({ label: words.slice(0, 70), ask: `${command} ${words}`.slice(0, 1500) })),
    },
  ];
}
