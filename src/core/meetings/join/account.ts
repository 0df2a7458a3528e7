import type { AnalysedDocument } from '../../analysis.ts';
import { fold } from '../../language/fold.ts';
import { placeKey } from '../../language/people/others.ts';
import type { Report } from '../report.ts';
import type { People } from './people.ts';

/** One Report with the Document it stands in. */
export interface Account {
  readonly found: AnalysedDocument;
  readonly report: Report;
  /** Ids of the people in it and keys of its organisations, whatever their part. */
  readonly people: readonly (number | string)[];
  /** Key of its place, null where it states none. */
  readonly place: string | null;
}

/** Words for one kind of coming together; a visit for talks is both. */
const FAMILIES: readonly (readonly string[])[] = [
  ['meeting', 'talks', 'visit', 'session', 'audience', 'reception', 'summit', 'round table', 'retreat', 'briefing'],
  ['dinner', 'lunch', 'breakfast', 'reception'],
  ['call'],
  ['hearing'],
  ['ceremony'],
  ['press conference', 'briefing'],
  ['debate', 'session'],
];

/** True where the kinds may be words for one meeting; a call is no dinner. */
export function sameKind(a: string, b: string): boolean {
  return a === b || a === 'meeting' || b === 'meeting' || FAMILIES.some((family) => family.includes(a) && family.includes(b));
}

/** Oldest paper first, undated ones last, then by id: whatever order a search found them in, the same Meetings come out. */
export function inOrder(a: AnalysedDocument, b: AnalysedDocument): number {
  const [x, y] = [a.analysis.published ?? '~', b.analysis.published ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.document.id < b.document.id ? -1 : 1;
}

/** Every Report of the Documents, in their order. `people` tells who is who. */
export function accountsOf(found: readonly AnalysedDocument[], people: People): readonly Account[] {
  return found.flatMap((one) =>
    one.analysis.reports.map((report) => ({
      found: one,
      report,
      people: report.participants.map(({ kind, name }) => (kind === 'person' ? people.idOf(one.document.id, name) : fold(name))),
      place: report.place ? placeKey(report.place.name) : null,
    })),
  );
}
