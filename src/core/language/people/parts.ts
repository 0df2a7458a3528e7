import { fold } from '../fold.ts';

/** Small words that belong to the surname after them. */
const PARTICLES = new Set(
  'de da do dos das di del della der den van von vom zu zur af av ter ten la le el al ul bin ibn ben bint abu umm mac mc ni ui nic o st san santa und e y i du des dem vander'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** The Arabic article, which some spellings leave out. */
const ARTICLE = /^(?:al|el|ul|as|ash|ad|an|ar)-(?=\p{L}{3})/u;

/** A person's name in its parts; folded. */
export interface NameParts {
  readonly words: readonly string[];
  /** The last word, without suffix. */
  readonly last: string;
  /** Surname with its particles: `von der leyen`. */
  readonly surname: string;
  /** The first word where there are several, else empty. */
  readonly first: string;
}

const known = new Map<string, NameParts>();
const KNOWN_MAX = 20_000;

/** Splits a person's name into first name and surname; of one word alone nobody knows which it is. */
export function nameParts(name: string): NameParts {
  const kept = known.get(name);
  if (kept) return kept;
  const all = fold(name)
    .replace(/['’]s$/, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/(?<=\p{L}{2})\.$/u, ''))
    .map((word) => word.replace(ARTICLE, ''))
    .filter((word) => word !== '');
  const words = all.length > 1 && SUFFIXES.has(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  let from = Math.max(0, words.length - 1);
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  const parts = { words, last: words.at(-1) ?? '', surname: words.slice(from).join(' '), first: words.length > 1 ? (words[0] ?? '') : '' };
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(name, parts);
  return parts;
}
