/** One thing that someone published. The text is kept as it was given and never altered. */
export interface Document {
  /** Stable and unique within a Library: a folder's relative path without its extension, a hash of a url, an uploader's own id. */
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** The Source it came from, e.g. `folder`, `upload`. */
  readonly source: string;
  /** ISO day (`2024-04-02`), month or year; null where unknown. A file's modification time is never used. */
  readonly published: string | null;
  readonly url: string | null;
}

/** What a reader sees of a Document that an answer rests on. */
export interface SourceNote {
  readonly documentId: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string | null;
}
