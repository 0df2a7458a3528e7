import type { Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { PutReport } from '../../core/library.ts';

/** Finds everything in one Document, once, when it enters the Library. */
export type Analyse = (document: Document) => Analysis;

/** What an analyser module exports: the library's worker imports it by url, since functions cannot be sent to a worker. */
export interface AnalyserModule {
  /** `weights` are the bytes of the names model. */
  readonly createAnalyse: (weights: Uint8Array) => Analyse;
}

/** Analyses by Document, and why others have none. */
export interface Analysed {
  readonly analyses: Map<Document, Analysis>;
  readonly failures: Map<Document, string>;
}

export function nothingAnalysed(): Analysed {
  return { analyses: new Map(), failures: new Map() };
}

/** Analyses what is not in `known` yet. One Document that cannot be analysed must not keep the others out. */
export function analyseMissing(analyse: Analyse, documents: readonly Document[], known: Analysed): void {
  for (const document of documents) {
    if (known.analyses.has(document) || known.failures.has(document)) continue;
    try {
      known.analyses.set(document, analyse(document));
    } catch (error) {
      known.failures.set(document, String(error));
    }
  }
}

/** The report with what failed, where anything did. */
export function withFailures(report: PutReport, { failures }: Analysed): PutReport {
  return failures.size === 0 ? report : { ...report, failed: [...failures].map(([{ id }, reason]) => ({ id, reason })) };
}
