/** Drops the entries that were put in first until `most` are left: Sets and Maps keep that order. */
export function forgetOldest<K>(entries: { readonly size: number; keys(): Iterable<K>; delete(key: K): boolean }, most: number): void {
  for (const key of entries.keys()) {
    if (entries.size <= most) return;
    entries.delete(key);
  }
}
