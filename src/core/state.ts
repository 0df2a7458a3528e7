/** Small values that may be lost without harm: stored questions of buttons, deduplication keys, hashes of what was registered. Never the ledger. */
export interface KeyValue {
  get(key: string): Promise<string | null>;
  /** Keeps the value for `ttlMs`. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
}
