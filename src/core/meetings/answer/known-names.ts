import { fold } from '../../language/fold.ts';
import { placeKey } from '../../language/people/others.ts';
import { nameParts } from '../../language/people/parts.ts';
import { skeleton } from '../../language/people/skeleton.ts';
import type { KnownName } from '../../library.ts';

/** Known names by what a question may say of them. */
export interface Known {
  /** People by the first sound of each of their names: only those can be another spelling. */
  readonly bySound: ReadonlyMap<string, readonly KnownName[]>;
  readonly byWord: ReadonlyMap<string, readonly KnownName[]>;
  readonly byName: ReadonlyMap<string, readonly KnownName[]>;
}

/** A name as a question's words are compared with it: folded, no article, no dots, no possessive. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/\./g, '');
}

const indexes = new WeakMap<readonly KnownName[], Known>();
const soundOf = (word: string): string => skeleton(word).charAt(0);

/** Sorts the names once for each list. */
export function indexNames(names: readonly KnownName[]): Known {
  const made = indexes.get(names);
  if (made) return made;
  const byWord = new Map<string, KnownName[]>();
  const byName = new Map<string, KnownName[]>();
  const put = (map: Map<string, KnownName[]>, key: string, name: KnownName): void => {
    const list = map.get(key);
    if (list) list.push(name);
    else map.set(key, [name]);
  };
  for (const name of names) {
    put(byName, nameKey(name.kind === 'place' ? placeKey(name.name) : name.name), name);
    if (name.kind === 'person') for (const word of nameParts(name.name).words) put(byWord, word, name);
  }
  const bySound = new Map<string, KnownName[]>();
  for (const name of names.filter(({ kind }) => kind === 'person')) {
    for (const sound of new Set(nameParts(name.name).words.map(soundOf))) put(bySound, sound, name);
  }
  const known = { bySound, byWord, byName };
  indexes.set(names, known);
  return known;
}

/** People whose name may sound like the words. */
export function soundingLike(words: string, known: Known): readonly KnownName[] {
  return known.bySound.get(soundOf(nameParts(words).last)) ?? [];
}
