/** What a file says of itself, and its text. */
export interface Parsed {
  readonly title: string | null;
  readonly published: string | null;
  /** Who published it, as the file says: shown behind the Source's name. */
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
}
