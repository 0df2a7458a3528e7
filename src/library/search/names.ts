import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../../core/analysis.ts';
import type { KnownName } from '../../core/library.ts';
import { fold } from './tokens.ts';

/** The distinct names of a Document, by kind. */
export function namesIn(analysis: Analysis): readonly Omit<KnownName, 'documents'>[] {
  const names = new Map(analysis.mentions.map(({ name, kind }) => [`${kind}\n${name}`, { name, kind }]));
  return [...names.values()];
}

/** Folded words of a name or of what was typed. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * How far a name is from what was typed, word by word: 0 where every typed word begins one of its words, else letters to change; null where
 * it is too far. One letter in five may differ (Levenshtein, 1966).
 */
export function nameDistance(typed: readonly string[], name: readonly string[]): number | null {
  let total = 0;
  for (const word of typed) {
    if (name.some((candidate) => candidate.startsWith(word))) continue;
    const nearest = Math.min(...name.map((candidate) => distance(word, candidate)), Number.POSITIVE_INFINITY);
    if (nearest > allowance(word)) return null;
    total += nearest;
  }
  return total;
}

/** Letters of a word that may differ. */
export function allowance(word: string): number {
  return word.length < 4 ? 0 : Math.max(1, Math.round(word.length / 5));
}

/** The names that begin with or are near to what was typed: nearest first, of equals the most frequent, then by name. */
export function rankNames(known: Iterable<KnownName>, typed: string, limit: number): readonly KnownName[] {
  const words = nameWords(typed);
  const near: { readonly known: KnownName; readonly distance: number }[] = [];
  for (const name of known) {
    const far = nameDistance(words, nameWords(name.name));
    if (far !== null) near.push({ known: name, distance: far });
  }
  near.sort((a, b) => a.distance - b.distance || mostFrequentFirst(a.known, b.known));
  return near.slice(0, limit).map((entry) => entry.known);
}

function mostFrequentFirst(a: KnownName, b: KnownName): number {
  return b.documents - a.documents || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.kind < b.kind ? -1 : 1);
}
