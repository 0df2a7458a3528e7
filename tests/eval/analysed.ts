import { readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analyse.ts';
import type { AnalysedDocument } from '../../src/core/analysis.ts';
import type { Document } from '../../src/core/document.ts';
import { createRecogniser } from '../../src/core/language/names/recogniser.ts';

const recognise = createRecogniser(readFileSync(new URL('../../src/library/weights/names.bin', import.meta.url)));

/** A Document as the Library would hold it, from its text alone. */
export function analysed(document: Pick<Document, 'id' | 'text'> & Partial<Document>): AnalysedDocument {
  const whole = { title: null, source: 'eval', published: null, url: null, ...document };
  return { document: whole, analysis: analyse(whole, recognise), learnedAt: '2024-01-01T00:00:00Z' };
}
