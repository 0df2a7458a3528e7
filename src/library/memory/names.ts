import type { KnownName } from '../../core/library.ts';
import { namesIn } from '../search/names.ts';
import type { Entry } from './entry.ts';

/** Every name with the number of Documents that it stands in. */
export function countNames(entries: Iterable<Entry>): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { found } of entries) {
    for (const { name, kind } of namesIn(found.analysis)) {
      const key = `${kind}\n${name}`;
      names.set(key, { name, kind, documents: (names.get(key)?.documents ?? 0) + 1 });
    }
  }
  return [...names.values()];
}
