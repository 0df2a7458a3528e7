import type { Citation } from '../briefing/briefing.ts';
import type { SourceNote } from '../document.ts';
import type { Node, QuoteNote } from '../message.ts';
import type { Words } from '../words.ts';

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
export function searchedText({ documents, matched }: { readonly documents: number; readonly matched: number }, { say }: Words): string {
  return say('answer.searched', { count: documents, matched });
}

/** The day of the newest document an answer rests on, in words; null where none is dated. */
export function newestText(sources: readonly SourceNote[], { say, date }: Words): string | null {
  const newest = sources
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? null : say('answer.newest', { day: date(newest) });
}

/** "Did you mean" for answers that found nothing. */
export function suggestionNodes(suggestions: readonly string[], command: string, { say }: Words): readonly Node[] {
  if (suggestions.length === 0) return [];
  return [
    { kind: 'text', text: say('answer.didYouMean') },
    {
      kind: 'actions',
      actions: suggestions.slice(0, 5).map((near) => ({ label: near.slice(0, 70), ask: `${command} ${near}`.slice(0, 1500) })),
    },
  ];
}
