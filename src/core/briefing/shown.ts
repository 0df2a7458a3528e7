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
}

/** Keeps what each audience (a channel or a person, by its key) has been shown. */
export interface ShownBook {
  of(audience: string): Promise<readonly ShownClaim[]>;
  record(audience: string, claims: readonly ShownClaim[]): Promise<void>;
}
