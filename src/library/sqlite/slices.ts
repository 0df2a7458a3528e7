import type { Document } from '../../core/document.ts';
import type { PutReport } from '../../core/library.ts';

/** What is sent to the writer at once: one transaction, and a copy between threads too short to be felt. */
const MOST_DOCUMENTS = 256;
const MOST_CHARACTERS = 1_000_000;

/** The Documents in order, in slices; a very long one is a slice of its own. */
export function* slicesOf(documents: readonly Document[]): Generator<readonly Document[]> {
  let slice: Document[] = [];
  let characters = 0;
  for (const document of documents) {
    if (slice.length > 0 && (slice.length === MOST_DOCUMENTS || characters + document.text.length > MOST_CHARACTERS)) {
      yield slice;
      slice = [];
      characters = 0;
    }
    slice.push(document);
    characters += document.text.length;
  }
  if (slice.length > 0) yield slice;
}

/** What was done in all slices together; an id is listed once. */
export function mergeReports(reports: readonly PutReport[]): PutReport {
  const failed = reports.flatMap((report) => report.failed ?? []);
  return {
    ...(failed.length > 0 ? { failed } : {}),
    added: [...new Set(reports.flatMap(({ added }) => added))],
    changed: [...new Set(reports.flatMap(({ changed }) => changed))],
    unchanged: reports.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}
