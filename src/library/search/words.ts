import { stemOf, wordsIn } from './tokens.ts';

/** A token that no text yields: it keeps phrases from reaching over the edge of a field. */
const EDGE = '¶';

/** What is searched in one Document: stems of its title and of its body, in order. */
export interface Fields {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** Fields as hashes in order: the title, an edge, the body. Small, and quick to count words and phrases in. */
export interface Words {
  readonly hashes: Uint32Array;
  readonly titleLength: number;
}

/** Stems of several texts, with edges between them. */
export function stemsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, at) => (at === 0 ? wordsIn(text).map(stemOf) : [EDGE, ...wordsIn(text).map(stemOf)]));
}

export function hashFields({ title, body }: Fields): Words {
  const hashes = new Uint32Array(title.length + 1 + body.length);
  for (const [at, stem] of title.entries()) hashes[at] = hashOf(stem);
  hashes[title.length] = hashOf(EDGE);
  for (const [at, stem] of body.entries()) hashes[title.length + 1 + at] = hashOf(stem);
  return { hashes, titleLength: title.length };
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, 32 bits: two of a library's stems rarely share one, and then only a score is a little off. */
export function hashOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < stem.length; at += 1) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
