import type { Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';

/** Finds everything in one Document, once, when it enters the Library. */
export type Analyse = (document: Document) => Analysis;

/** What an analyser module exports: the library's worker imports it by url, since functions cannot be sent to a worker. */
export interface AnalyserModule {
  /** `weights` are the bytes of the names model. */
  readonly createAnalyse: (weights: Uint8Array) => Analyse;
}
