import { SourceError } from '../core/errors.ts';
import type { Library, PutReport } from '../core/library.ts';
import type { Source } from '../core/source.ts';
import { FOLDER, isFrom } from './files/origin.ts';

/** What became of the Library when a Source was read. */
export interface SyncReport {
  readonly put: PutReport;
  /** Ids of Documents that the Source no longer has. */
  readonly removed: readonly string[];
  readonly problems: readonly SourceError[];
}

/**
 * Brings the Library to what the Source holds now: puts what changed, removes what is gone. A Document whose file is there but cannot be read
 * just now stays as it was. Of two Sources that hold one id the first wins: `taken` has the ids of those read before this one, each with its Source,
 * and gets this one's. @throws SourceError where the Source as a whole cannot be read: then nothing is removed.
 */
export async function syncSource(source: Source, library: Library, now: string, taken = new Map<string, string>()): Promise<SyncReport> {
  const reading = await source.read();
  const problems = [...reading.problems, ...reading.documents.flatMap(({ id }) => takenProblem(id, taken.get(id)) ?? [])];
  const documents = reading.documents.filter(({ id }) => !taken.has(id));
  for (const { id } of documents) taken.set(id, source.name);
  const put = await library.put(documents, now, source.tenants);
  const unanalysed = (put.failed ?? []).map(({ id, reason }) => {
    return new SourceError({
      place: id,
      actual: `its analysis failed (${reason})`,
      expected: 'a text that this program can read; please report this',
    });
  });
  const there = new Set(documents.map(({ id }) => id));
  const unread = problems.map(({ place }) => place);
  const removed: string[] = [];
  for (const { id, source: origin } of await library.forOperator().list()) {
    if (there.has(id) || !isFrom(origin, source.name) || unread.some((place) => holds(place, id))) continue;
    if (await library.remove(id)) removed.push(id);
  }
  return { put, removed, problems: [...problems, ...unanalysed] };
}

/**
 * Withdraws what came from folders that the settings no longer name: who may see it was said there alone. What was added by hand stays.
 * @returns the ids of what is gone
 */
export async function withdrawUnnamed(sources: readonly Source[], library: Library): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const { id, source: origin } of await library.forOperator().list()) {
    if (!origin.startsWith(FOLDER) || sources.some(({ name }) => isFrom(origin, name))) continue;
    if (await library.remove(id)) gone.push(id);
  }
  return gone;
}

function takenProblem(id: string, holder: string | undefined): SourceError | null {
  if (holder === undefined) return null;
  return new SourceError({
    place: id,
    actual: `${holder} has a document of that name already, which is kept`,
    expected: 'one document a name',
  });
}

/** True where what could not be read is that Document's file or a folder around it. */
function holds(place: string, id: string): boolean {
  return id.startsWith(`${place}/`) || place.replace(/\.[^./]*$/, '') === id;
}
