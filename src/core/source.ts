import type { Document } from './document.ts';
import type { SourceError } from './errors.ts';
import type { Tenants } from './library.ts';

/** What one reading of a Source brought. */
export interface Reading {
  readonly documents: readonly Document[];
  /** What could not be read, each with its place; the others go on. */
  readonly problems: readonly SourceError[];
}

/** Where Documents come from. One folder per kind, identically named parts. */
export interface Source {
  /** E.g. `folder:briefings/documents`. */
  readonly name: string;
  /** Who sees its Documents. */
  readonly tenants: Tenants;
  /** Everything it holds now. Throws only where the Source as a whole cannot be read. @throws SourceError */
  read(): Promise<Reading>;
  /** Calls back soon after the Source may have changed (debounced); returns the way to stop. */
  watch(changed: () => void): () => void;
}
