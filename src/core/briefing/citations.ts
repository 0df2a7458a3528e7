import type { AnalysedDocument } from '../analysis.ts';
import type { SourceNote } from '../document.ts';
import { type Quote, quoteOf, type Span } from '../passage.ts';
import type { Citation, Cited } from './briefing.ts';

/** A span of one found document: what a citation is made of. */
export interface Place {
  readonly found: AnalysedDocument;
  readonly span: Span;
}

/** Numbers Passages in the order in which they are first cited. */
export interface Numbering {
  /** Numbers of the places, first the main one. */
  cite(places: readonly [Place, ...Place[]]): Cited;
  readonly citations: readonly Citation[];
  readonly documents: readonly AnalysedDocument[];
}

/** A new numbering, from 1. */
export function numbering(): Numbering {
  const citations: Citation[] = [];
  const documents: AnalysedDocument[] = [];
  const number = ({ found, span }: Place): number => {
    const quote: Quote = quoteOf(found.document, trimmed(found.document.text, span));
    const known = citations.find((c) => c.documentId === quote.documentId && c.start === quote.start && c.end === quote.end);
    if (known) return known.n;
    citations.push({ n: citations.length + 1, ...quote });
    if (!documents.includes(found)) documents.push(found);
    return citations.length;
  };
  return {
    cite([first, ...more]) {
      const main = number(first);
      return [main, ...new Set(more.map(number).filter((n) => n !== main))];
    },
    citations,
    documents,
  };
}

/** The span without white space at its ends. */
function trimmed(text: string, span: Span): Span {
  const quote = text.slice(span.start, span.end);
  const start = span.start + (quote.length - quote.trimStart().length);
  return { start, end: Math.max(start, span.end - (quote.length - quote.trimEnd().length)) };
}

/** What a reader sees of each document, in the order of citation. */
export function sourcesOf(documents: readonly AnalysedDocument[]): readonly SourceNote[] {
  return documents.map(({ document, analysis }) => ({
    documentId: document.id,
    title: analysis.title ?? document.title ?? document.id,
    published: analysis.published,
    url: document.url,
  }));
}
