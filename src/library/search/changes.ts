import type { Document } from '../../core/document.ts';
import type { PutReport } from '../../core/library.ts';

/** What is kept of a Document that a new one may replace. */
export interface Kept {
  readonly document: Document;
  readonly learnedAt: string;
}

/** What a put does: the Documents to write, each once, with the instant their text was learned. */
export interface Changes {
  readonly writes: readonly Kept[];
  readonly report: PutReport;
}

/** Of two Documents with one id the later wins and is reported as changed. A text that stays keeps the instant it was learned at. */
export function changesOf(documents: readonly Document[], learnedAt: string, kept: (id: string) => Kept | null): Changes {
  const writes = new Map<string, Kept>();
  const added = new Set<string>();
  const changed = new Set<string>();
  let unchanged = 0;
  for (const document of documents) {
    const before = writes.get(document.id) ?? kept(document.id);
    if (before && isSame(before.document, document)) unchanged += 1;
    else (before ? changed : added).add(document.id);
    if (!before) writes.set(document.id, { document, learnedAt });
    else if (!isSame(before.document, document)) {
      writes.set(document.id, { document, learnedAt: before.document.text === document.text ? before.learnedAt : learnedAt });
    }
  }
  return { writes: [...writes.values()], report: { added: [...added], changed: [...changed], unchanged } };
}

/** True where nothing that is kept of a Document changed. */
export function isSame(before: Document | undefined, after: Document): boolean {
  if (before === undefined) return false;
  const fields = ['text', 'title', 'source', 'published', 'url'] as const;
  return fields.every((field) => before[field] === after[field]);
}
