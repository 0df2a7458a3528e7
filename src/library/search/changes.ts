import type { Document } from '../../core/document.ts';
import type { PutReport, Tenants } from '../../core/library.ts';
import { areSameTenants } from './tenants.ts';

/** What is kept of a Document that a new one may replace. */
export interface Kept {
  readonly document: Document;
  readonly learnedAt: string;
  readonly tenants: Tenants;
}

/** What a put does: the Documents to write, each once, with the instant their text was learned and with who sees them. */
export interface Changes {
  readonly writes: readonly Kept[];
  readonly report: PutReport;
}

/** Of two Documents with one id the later wins and is reported as changed. A text that stays keeps the instant it was learned at. */
export function changesOf(
  documents: readonly Document[],
  { learnedAt, tenants }: Pick<Kept, 'learnedAt' | 'tenants'>,
  kept: (id: string) => Kept | null,
): Changes {
  const writes = new Map<string, Kept>();
  const added = new Set<string>();
  const changed = new Set<string>();
  let unchanged = 0;
  for (const document of documents) {
    const before = writes.get(document.id) ?? kept(document.id);
    if (before && isKept(before, document, tenants)) {
      unchanged += 1;
      continue;
    }
    (before ? changed : added).add(document.id);
    const learned = before?.document.text === document.text ? before.learnedAt : learnedAt;
    writes.set(document.id, { document, learnedAt: learned, tenants });
  }
  return { writes: [...writes.values()], report: { added: [...added], changed: [...changed], unchanged } };
}

/** True where the Document is kept as it is, for the same tenants. */
export function isKept(before: Pick<Kept, 'document' | 'tenants'>, document: Document, tenants: Tenants): boolean {
  return isSame(before.document, document) && areSameTenants(before.tenants, tenants);
}

/** True where nothing that a Document itself holds changed. */
export function isSame(before: Document | undefined, after: Document): boolean {
  if (before === undefined) return false;
  const fields = ['text', 'title', 'source', 'published', 'url'] as const;
  return fields.every((field) => before[field] === after[field]);
}
