import type { Phrase } from '../search/phrases.ts';

/** Stems in quotes are plain text to FTS5, whatever stands in them. */
export function match({ stems }: Phrase): string {
  return `"${stems.join(' ').replaceAll('"', '')}"`;
}

export function anyOf(phrases: readonly Phrase[]): string {
  return phrases.map(match).join(' OR ');
}

/** Any of the phrases, without the Documents in which another stands. */
export function anyBut(phrases: readonly Phrase[], other: Phrase): string {
  return `(${anyOf(phrases)}) NOT ${match(other)}`;
}

export function allOf(phrases: readonly Phrase[]): string {
  return phrases.map(match).join(' AND ');
}

export function inTitle(phrases: readonly Phrase[]): string {
  return `title : (${anyOf(phrases)})`;
}
