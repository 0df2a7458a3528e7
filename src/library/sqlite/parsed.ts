import type { AnalysedDocument, Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import { isSame } from '../search/changes.ts';
import type { Stored } from './stored.ts';

/** The same few Documents answer most questions; each is some 100 kB. */
const MOST_PARSED = 300;

interface Parsed {
  readonly analysis: string;
  readonly found: AnalysedDocument;
}

/**
 * Reads stored Documents. One that is as it was comes back as the same object, so that what the core remembers of it still holds.
 */
export function parser(): (stored: Stored) => AnalysedDocument {
  const read = new Map<string, Parsed>();
  return (stored) => {
    const { document, learnedAt, analysis } = stored;
    const known = read.get(document.id);
    const parsed =
      known && isStill(known, stored) ? known : { analysis, found: { document, learnedAt, analysis: JSON.parse(analysis) as Analysis } };
    read.delete(document.id);
    read.set(document.id, parsed);
    if (read.size > MOST_PARSED) for (const [oldest] of read.entries().take(1)) read.delete(oldest);
    return parsed.found;
  };
}

function isStill(
  { found, analysis }: Parsed,
  now: { readonly document: Document; readonly learnedAt: string; readonly analysis: string },
): boolean {
  return analysis === now.analysis && found.learnedAt === now.learnedAt && isSame(found.document, now.document);
}
