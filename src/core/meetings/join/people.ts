import type { AnalysedDocument } from '../../analysis.ts';
import { nameParts } from '../../language/people/parts.ts';
import { samePerson } from '../../language/people/same.ts';
import { skeleton } from '../../language/people/skeleton.ts';
import { type Office, officeIn, rolesAgree, rolesClash } from './roles.ts';

/** Who the people of several Documents are. Ids are small numbers: they hold for these Documents alone. */
export interface People {
  /** Id of who bears the name in a Document. */
  readonly idOf: (documentId: string, name: string) => number;
  /** True where two of them cannot be one: what is said of them contradicts. */
  readonly clash: (a: number, b: number) => boolean;
  /** Every name under which the Documents know somebody. */
  readonly namesOf: (id: number) => readonly string[];
  /** How the Documents describe somebody, each description once. */
  readonly describedAs: (id: number) => readonly string[];
}

/** Somebody as one Document names and describes them. */
interface Named {
  readonly document: string;
  readonly name: string;
  readonly offices: readonly Office[];
}

interface Person {
  readonly id: number;
  readonly names: string[];
  readonly offices: Office[];
  readonly documents: Set<string>;
}

const keyOf = (document: string, name: string): string => `${document}\n${name}`;
const isFull = (name: string): boolean => nameParts(name).words.length > 1;

const hasWord = (name: string, word: string): boolean => nameParts(name).words.includes(nameParts(word).last);

/** Everybody who has a part in a meeting, once for each Document and name. */
function namedIn(found: readonly AnalysedDocument[]): readonly Named[] {
  const all = new Map<string, { document: string; name: string; offices: Office[] }>();
  for (const { document, analysis } of found) {
    for (const { name, kind, described } of analysis.reports.flatMap(({ participants }) => participants)) {
      if (kind !== 'person') continue;
      const named = all.get(keyOf(document.id, name)) ?? { document: document.id, name, offices: [] };
      if (described && !named.offices.some(({ text }) => text === described)) named.offices.push(officeIn(described));
      all.set(keyOf(document.id, name), named);
    }
  }
  return [...all.values()];
}

const soundOf = (word: string): string => skeleton(word).charAt(0);

/** The one of the people known so far who is named here; undefined where nobody is, or where several may be. */
function whoIs(one: Named, known: readonly Person[]): Person | undefined {
  const heard = known.filter((person) => !person.documents.has(one.document));
  const same = heard.filter((person) => person.names.every((name) => samePerson(name, one.name)));
  // "Chen" may be "Chen Yi": whether the first word of a name is the surname is not known.
  const perhaps = isFull(one.name) ? [] : heard.filter((person) => person.names.some((name) => isFull(name) && hasWord(name, one.name)));
  const fits = [...new Set([...same, ...perhaps])].filter((person) => !rolesClash(person.offices, one.offices));
  const isClear = fits.length === 1 && perhaps.every((person) => same.includes(person));
  const agrees = (person: Person): boolean =>
    rolesAgree(person.offices, one.offices) || (isFull(one.name) && person.names.includes(one.name));
  const sure = isClear ? fits : fits.filter(agrees);
  return sure.length === 1 ? sure[0] : undefined;
}

/**
 * Tells who is who over several Documents: one person where the names are spellings of one and nothing that is said of them contradicts. A surname alone is
 * the one person of that name, or of several the one whose office agrees; else nobody else's.
 */
export function peopleIn(found: readonly AnalysedDocument[]): People {
  const named = namedIn(found);
  const people: Person[] = [];
  const bySound = new Map<string, Person[]>();
  const ids = new Map<string, Person>();
  const join = (one: Named, person: Person): void => {
    if (!person.names.includes(one.name)) person.names.push(one.name);
    person.offices.push(...one.offices);
    person.documents.add(one.document);
    ids.set(keyOf(one.document, one.name), person);
    for (const sound of nameParts(one.name).words.map(soundOf)) {
      const alike = bySound.get(sound);
      if (!alike) bySound.set(sound, [person]);
      else if (!alike.includes(person)) alike.push(person);
    }
  };
  const add = (one: Named): void => {
    const person = { id: people.length, names: [], offices: [], documents: new Set<string>() };
    people.push(person);
    join(one, person);
  };
  for (const one of [...named.filter(({ name }) => isFull(name)), ...named.filter(({ name }) => !isFull(name))]) {
    const only = whoIs(one, bySound.get(soundOf(nameParts(one.name).last)) ?? []);
    if (only) join(one, only);
    else add(one);
  }
  return {
    idOf: (document, name) => ids.get(keyOf(document, name))?.id ?? -1,
    clash: (a, b) => a !== b && rolesClash(people[a]?.offices ?? [], people[b]?.offices ?? []),
    namesOf: (id) => people[id]?.names ?? [],
    describedAs: (id) => [...new Set((people[id]?.offices ?? []).map(({ text }) => text))],
  };
}
