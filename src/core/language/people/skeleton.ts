import { distance } from 'fastest-levenshtein';
import { fold } from '../fold.ts';

/**
 * Spellings of one sound in the usual Latin transliterations (Cyrillic, Arabic, Turkic, Persian, Indic), longest first. What is left compares by sound and
 * not by school: `Zelenskyy`, `Zelensky` and `Zelenskiy` become one.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tsch|tch/g, 's'],
  [/dzh|dj|dzs|gj/g, 'j'],
  [/cz|ch|č/g, 's'],
  [/sh|sz|ş/g, 's'],
  [/zh|rz/g, 'z'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ts|tz/g, 's'],
  [/ks/g, 'x'],
  [/ck|q|cq/g, 'k'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/c/g, 's'],
  [/w/g, 'v'],
  [/ou|oo|[ao]v(?=[^aeiouy])|ue(?=[^aeiou])/g, 'u'],
  [/oe(?=[^aeiou])/g, 'o'],
  [/ee|ea/g, 'i'],
  [/[yj]/g, 'i'],
  [/ii+/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/g/g, 'h'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];
const known = new Map<string, string>();
const KNOWN_MAX = 20_000;

/** A name's letters by sound: folded, transliterations made one. `Yuldashev`, `Iuldashev` → the same. */
export function skeleton(word: string): string {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  let letters = fold(word).replace(/[^\p{L}]/gu, '');
  for (const [pattern, sound] of SOUNDS) letters = letters.replace(pattern, sound);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(word, letters);
  return letters;
}

const consonants = (letters: string): string => letters.slice(0, 1) + letters.slice(1).replace(/[aeiou]/g, '');

/** Jaro-Winkler likeness of two strings, 0 to 1 (Winkler 1990). */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const fromA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken.has(j) || a[i] !== b[j]) continue;
      taken.add(j);
      fromA.push(a[i] ?? '');
      break;
    }
  }
  const matches = fromA.length;
  if (matches === 0) return 0;
  const fromB = [...taken].sort((x, y) => x - y).map((index) => b[index] ?? '');
  const swaps = fromA.filter((letter, index) => letter !== fromB[index]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - swaps) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** True where so many letters at most are other ones, too many or missing. */
function isWithin(a: string, b: string, slips: number): boolean {
  return Math.abs(a.length - b.length) <= slips && distance(a, b) <= slips;
}

/** How sure a spelling must be: `exact` the same letters or sounds, `close` a variant or a slip of the pen as well. */
export type Closeness = 'exact' | 'close';

/** True where two words may be spellings of one name. */
export function sameWord(a: string, b: string, closeness: Closeness): boolean {
  const x = fold(a);
  const y = fold(b);
  if (x === y) return true;
  if (x.includes('-') && y.includes('-')) {
    const [xs, ys] = [x.split('-'), y.split('-')];
    return xs.length === ys.length && xs.every((part, at) => sameWord(part, ys[at] ?? '', closeness));
  }
  const sx = skeleton(a);
  const sy = skeleton(b);
  if (sx.length > 2 && sx === sy) return true;
  if (closeness === 'exact') return false;
  if (Math.min(x.length, y.length) < 4) return false;
  const slips = Math.min(x.length, y.length) >= 8 ? 2 : 1;
  if (Math.min(x.length, y.length) >= 5 && isWithin(x, y, slips)) return true;
  if (consonants(sx) === consonants(sy) && consonants(sx).length > 3) return true;
  const shorter = Math.min(sx.length, sy.length);
  return (
    (shorter >= 5 && isWithin(sx, sy, shorter >= 7 ? 2 : 1)) ||
    (shorter >= 4 && Math.abs(sx.length - sy.length) <= 1 && jaroWinkler(sx, sy) >= 0.92)
  );
}
