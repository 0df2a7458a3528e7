/** What the names of Sources that are folders begin with; the folder's path follows. */
export const FOLDER = 'folder:';

/** What a Document carries as its `source`: the Source's name, with the publisher behind it where the file names one. */
export function originOf(source: string, publisher: string | null): string {
  return publisher === null ? source : `${source} (${publisher})`;
}

/** True where a Document with this `source` came from the Source of that name. */
export function isFrom(origin: string, source: string): boolean {
  return origin === source || (origin.startsWith(`${source} (`) && origin.endsWith(')'));
}
