/** Small values that may be lost without harm: stored questions of buttons, deduplication keys, hashes of what was registered. Never the ledger. */
export interface KeyValue {
  get(key: string): Promise<string | null>;
  /** Keeps the value for `ttlMs`. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** Keeps several values at once, which takes the disk once. */
  setAll?(entries: readonly (readonly [string, string])[], ttlMs: number): Promise<void>;
}

/** The key of a value that belongs to one person: all of them are deleted when the person asks to be forgotten. */
export function personKey(platform: string, tenant: string, person: string, ...words: readonly string[]): string {
  return ['person', platform, tenant, person, ...words].join(':');
}
