import { fold } from '../fold.ts';

/** Small words that belong to the surname after them. */
const PARTICLES = new Set(
  'de da do dos das di del della der den van von vom zu zur af av ter ten la le el al ul bin ibn ben bint abu umm mac mc ni ui nic o st san santa und e y i du des dem vander'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));

/** The Arabic article, which some spellings leave out, and which some write as a word of its own. */
const ARTICLE = /^(?:al|el|ul|as|ash|ad|an|ar)-(?=\p{L}{3})/u;
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el']);
/** Titles that are no part of a name, where somebody writes them as one: `Mr. Bee`, `President Bee`. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor president vice-president prime minister premier chancellor secretary senator governor ambassador sir'.split(
    ' ',
  ),
);
/** `Min-ho`, `Jong-un`: a given name of two syllables, written after the surname. */
const SYLLABLES = /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}+$/u;

/** A person's name in its parts; folded. */
export interface NameParts {
  readonly words: readonly string[];
  /** The last word, without suffix; the first where the surname stands there. */
  readonly last: string;
  /** Surname with its particles: `von der leyen`. */
  readonly surname: string;
  /** The given name's first word where there are several words, else empty. */
  readonly first: string;
  /** All its letters in order, hyphens and spaces left out; its words in alphabetical order. */
  readonly letters: string;
  readonly ordered: string;
  /** Initials between the first word and the last. */
  readonly initials: string;
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
  const words = withoutExtras(all);
  const given = name.trim().split(/\s+/).at(-1) ?? '';
  if (words.length === 2 && SYLLABLES.test(given) && !words[0]?.includes('-'))
    return keep(name, { words, last: words[0] ?? '', surname: words[0] ?? '', first: words[1] ?? '' });
  let from = Math.max(0, words.length - 1);
  while (from > 1 && PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  return keep(name, {
    words,
    last: words.at(-1) ?? '',
    surname: words.slice(from).join(' '),
    first: words.length > 1 ? (words[0] ?? '') : '',
  });
}

function keep(name: string, parts: Pick<NameParts, 'words' | 'last' | 'surname' | 'first'>): NameParts {
  const plain = parts.words.map((word) => word.replace(/-/g, ''));
  const middle = parts.words.slice(1, -1).filter((word) => /^\p{L}\.?$/u.test(word));
  const kept = {
    ...parts,
    letters: plain.join(''),
    ordered: plain.toSorted().join(' '),
    initials: middle.map((word) => word[0]).join(''),
  };
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(name, kept);
  return kept;
}

/** Without titles in front, articles that stand alone and a `Jr` behind, as long as a word is left. */
function withoutExtras(all: readonly string[]): readonly string[] {
  const end = all.length > 1 && SUFFIXES.has(all.at(-1) ?? '') ? -1 : undefined;
  const untitled = all.findIndex((word) => !TITLES.has(word.replace(/\.$/u, '')));
  const words = all.slice(Math.max(0, untitled), end);
  const bare = words.filter((word) => !ARTICLES.has(word));
  return [bare, words, all].find((left) => left.length > 0) ?? [];
}
