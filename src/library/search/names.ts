import { distance } from 'fastest-levenshtein';
import type { Analysis } from '../../core/analysis.ts';
import type { KnownName } from '../../core/library.ts';
import { fold } from './tokens.ts';

/** A name of one kind, without its count. */
export type NameKey = Pick<KnownName, 'name' | 'kind'>;

/** The distinct names of a Document, by kind. */
export function namesIn(analysis: Analysis): readonly NameKey[] {
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
 * How many letters a typed word is off from a word of a name (Levenshtein, 1966): 0 where it begins it, null where it is too far. One letter in
 * five may differ, never in words under four letters; the first letter must agree unless `anyStart`.
 */
export function wordDistance(typed: string, word: string, anyStart: boolean): number | null {
  if (word.startsWith(typed)) return 0;
  if (!anyStart && word[0] !== typed[0]) return null;
  const allowed = allowance(typed);
  if (Math.abs(word.length - typed.length) > allowed) return null;
  const off = distance(typed, word);
  return off <= allowed ? off : null;
}

/** Letters of a typed word that may differ. */
export function allowance(typed: string): number {
  return typed.length < 4 ? 0 : Math.max(1, Math.round(typed.length / 5));
}

/**
 * The names that begin with or are near to what was typed, word by word: nearest first, of equals the most frequent, then by name. Names that
 * differ in a first letter come only where there are no others.
 */
export function rankNames(known: readonly KnownName[], typed: string, limit: number): readonly KnownName[] {
  const words = nameWords(typed);
  const near = nearNames(known, words, false);
  return (near.length > 0 ? near : nearNames(known, words, true)).slice(0, limit);
}

function nearNames(known: readonly KnownName[], typed: readonly string[], anyStart: boolean): readonly KnownName[] {
  const near = known.flatMap((name) => {
    const off = nameDistance(typed, nameWords(name.name), anyStart);
    return off === null ? [] : [{ name, off }];
  });
  return near.sort((a, b) => a.off - b.off || mostFrequentFirst(a.name, b.name)).map(({ name }) => name);
}

/** Null where a typed word is near to no word of the name. */
function nameDistance(typed: readonly string[], name: readonly string[], anyStart: boolean): number | null {
  let total = 0;
  for (const word of typed) {
    const near = name.map((candidate) => wordDistance(word, candidate, anyStart)).filter((off) => off !== null);
    if (near.length === 0) return null;
    total += Math.min(...near);
  }
  return total;
}

function mostFrequentFirst(a: KnownName, b: KnownName): number {
  return b.documents - a.documents || compare(a.name, b.name) || compare(a.kind, b.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
