import type { Passage } from '../passage.ts';

/** A claim that an audience (a channel or a person) has been shown: recorded together with `sent`. */
export interface ShownClaim {
  /** A pure hash of the claim's folded words. */
  readonly key: string;
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Hash of the text of each cited document as it was when shown, by document id: another hash later is a correction. */
  readonly textHashes: Readonly<Record<string, string>>;
  /** ISO instant. */
  readonly shownAt: string;
  /** The Topic it was shown on, in its own words; absent where it is not known. */
  readonly topic?: string;
  /** Titles of the cited Documents by id: what is left to say of one that was withdrawn. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Its source no longer says it, and the audience was told so: it is known no more. */
  readonly ended?: true;
}

/** Keeps what each audience (a channel or a person, by its key) has been shown. */
export interface ShownBook {
  of(audience: string): Promise<readonly ShownClaim[]>;
  record(audience: string, claims: readonly ShownClaim[]): Promise<void>;
}
