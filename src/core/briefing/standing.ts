import type { AnalysedDocument } from '../analysis.ts';
import type { LibraryView } from '../library.ts';
import type { ShownClaim } from './shown.ts';

/** Documents as they are now, by id; null: withdrawn at their source. Of those that are left out nothing has changed. */
export type Standing = ReadonlyMap<string, AnalysedDocument | null>;

/** So many words of a withdrawn claim find the text that still says it: a file that was moved, another outlet's copy. */
const FINDING_WORDS = 8;
const MOST_SOUGHT = 40;

/** What became of the Documents that an audience was shown: those that are gone or changed since, and those that say the same as one that is gone. */
export async function standingOf(
  library: Pick<LibraryView, 'learnedAt' | 'get' | 'search'>,
  shown: readonly ShownClaim[],
  asOf: string,
): Promise<Standing> {
  const standing = new Map<string, AnalysedDocument | null>();
  const known = shown.filter((claim) => !claim.ended);
  const learned = await library.learnedAt([...new Set(known.flatMap(documentsOf))]);
  for (const claim of known) {
    for (const id of documentsOf(claim)) {
      const at = learned.get(id);
      if (at === undefined) standing.set(id, null);
      else if (at > claim.shownAt && !standing.has(id)) standing.set(id, await library.get(id));
    }
  }
  const lost = known.filter((claim) => claim.passages.length > 0 && documentsOf(claim).every((id) => standing.get(id) === null));
  for (const { text } of lost.slice(0, MOST_SOUGHT)) {
    const beginning = text.split(/\s+/).slice(0, FINDING_WORDS).join(' ');
    const { hits } = await library.search({ terms: [{ text: beginning, weight: 1 }], limit: 3, asOf });
    for (const { found } of hits) standing.set(found.document.id, found);
  }
  return standing;
}

function documentsOf({ passages }: ShownClaim): readonly string[] {
  return passages.map(({ documentId }) => documentId);
}
