import type { Library, LibraryView, Tenants } from '../../src/core/library.ts';

/** A Library together with one of its views, and what is put seen by these tenants: by default the operator's, and everybody. */
export type Desk = Library & LibraryView;

export function deskOf(library: Library, view: LibraryView = library.forOperator(), tenants: Tenants = null): Desk {
  return { ...library, ...view, put: (documents, learnedAt) => library.put(documents, learnedAt, tenants) };
}
