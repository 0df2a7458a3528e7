/** A half-open range of UTF-16 code units over a Document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An exact span of one Document's text. */
export interface Passage extends Span {
  readonly documentId: string;
}

/** A Passage with its words: `text.slice(start, end) === quote`, always. */
export interface Quote extends Passage {
  readonly quote: string;
}

/** The Quote of a span; the only way quotes are made, so that no quote can be invented. */
export function quoteOf(document: { readonly id: string; readonly text: string }, span: Span): Quote {
  return { documentId: document.id, start: span.start, end: span.end, quote: document.text.slice(span.start, span.end) };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
