import { genderOfName } from './gender.ts';
import { type NameParts, nameParts } from './parts.ts';
import { type Closeness, sameWord, skeleton } from './skeleton.ts';

const NICKNAMES: ReadonlySet<string> = new Set(
  (
    'antony:tony anthony:tony joseph:joe william:bill william:will robert:bob robert:rob richard:dick richard:rick james:jim james:jimmy john:jack john:johnny thomas:tom michael:mike ' +
    'christopher:chris edward:ed edward:ted charles:charlie benjamin:ben nicholas:nick alexander:alex alexander:sasha daniel:dan matthew:matt samuel:sam timothy:tim steven:steve ' +
    'kenneth:ken ronald:ron donald:don gregory:greg jeffrey:jeff elizabeth:liz elizabeth:beth katherine:kate catherine:kate margaret:maggie susan:sue jennifer:jen rebecca:becky ' +
    'andrew:andy david:dave lawrence:larry leonard:len raymond:ray vladimir:volodya francis:frank'
  ).split(' '),
);

function sameFirst(a: string, b: string, closeness: Closeness): boolean {
  if (a === b) return true;
  const [he, she] = [genderOfName(a), genderOfName(b)];
  if (he && she && he !== she) return false;
  if (sameWord(a, b, closeness)) return true;
  const [x, y] = [a.replace(/\./g, ''), b.replace(/\./g, '')];
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  return NICKNAMES.has(`${x}:${y}`) || NICKNAMES.has(`${y}:${x}`) || sameRoot(x, y) || x.startsWith(`${y}-`) || y.startsWith(`${x}-`);
}

/** `Volodymyr` and `Vladimir`, `Oleksandr` and `Aleksandr`, `Yevhen` and `Evgeny`: the same consonants in the same order. */
function sameRoot(a: string, b: string): boolean {
  const bones = (word: string): string => skeleton(word).replace(/[aeiou]/g, '');
  return bones(a) === bones(b) && bones(a).length > 1;
}

/**
 * True where two names of people can be one person's: the surnames are spellings of one, and the first names, where both are given, agree. A single word
 * matches the full name that it is the surname (or only name) of. `close` takes spelling variants and slips, `exact` only the same letters or sounds.
 */
export function samePerson(a: string, b: string, closeness: Closeness = 'close'): boolean {
  const x = nameParts(a);
  const y = nameParts(b);
  if (x.words.length === 0 || y.words.length === 0) return false;
  if (x === y) return true;
  if (x.words.length === 1 || y.words.length === 1) {
    const [single, full] = x.words.length === 1 ? [x, y] : [y, x];
    return (
      sameWord(single.last, full.last, closeness) ||
      (full.words.length > 1 && sameWord(single.last, full.surname.replace(/\s/g, ''), 'exact'))
    );
  }
  if (isRespelled(x, y)) return true;
  if (differInInitials(x, y)) return false;
  if (x.surname === y.surname || x.last === y.last) return sameFirst(x.first, y.first, 'close') || inside(x.words, y.words);
  const surnames = sameWord(x.last, y.last, closeness) || sameWord(x.surname.replace(/\s/g, ''), y.surname.replace(/\s/g, ''), 'exact');
  if (surnames) return sameFirst(x.first, y.first, 'close');
  return inside(x.words, y.words);
}

/** The same words in any order, or the same letters in order, hyphens and spaces left out: `Park Jin-sik`, `Jin-Sik Park`, `Park Jin Sik` are one. */
function isRespelled(a: NameParts, b: NameParts): boolean {
  return a.letters === b.letters || a.ordered === b.ordered;
}

/** `George H. W. Bee` and `George W. Bee`: both have initials in the middle, other ones. */
function differInInitials(a: NameParts, b: NameParts): boolean {
  return a.initials !== '' && b.initials !== '' && a.initials !== b.initials;
}

/** True where all words of the shorter name stand in the longer one, in order, at least two: `Sidi Ahmed`, `Sidi Ahmed Ould Taleb`. */
function inside(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length && (short[0] === long[0] || short.at(-1) === long.at(-1));
}
