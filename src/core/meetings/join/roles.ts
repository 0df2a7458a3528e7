import { fold } from '../../language/fold.ts';
import { officeOf } from '../../language/people/offices.ts';
import { countriesIn } from '../../language/people/peoples.ts';

/** A description of somebody, read. */
export interface Office {
  /** As it stands in the text. */
  readonly text: string;
  /** The word for what they are, folded and in the singular; empty where none is found. */
  readonly head: string;
  /** Countries that they are of. */
  readonly countries: readonly string[];
  readonly field: 'state' | 'sport' | null;
  readonly gender: 'he' | 'she' | null;
}

const FIELDS: Readonly<Record<string, Office['field']>> = Object.fromEntries([
  ...'president premier chancellor minister secretary senator governor mayor ambassador envoy lawmaker legislator king queen general admiral'
    .split(' ')
    .map((head) => [head, 'state']),
  ...'striker goalkeeper midfielder defender winger referee batsman sprinter boxer wrestler cyclist golfer swimmer runner jockey footballer'
    .split(' ')
    .map((head) => [head, 'sport']),
]);
const SHE = /(?:woman|queen|princess|duchess|widow|mother|sister|daughter|actress)$/;
const HE = /(?:[^o]man|king|prince|duke|widower|father|brother|son)$/;
/** Behind these words stands whom or what they deal with, not where they are of: `envoy for Yemen`, `ambassador to Norway`. */
const DEALS_WITH = /\s(?:for|to|in|at|on)\s.*/;
/** What somebody was does not say what they are. */
const ONCE = /\b(?:former|ex|then|late)\b/;

const firstOffice = (text: string): string => {
  const own = text.split(/ of /, 1)[0] ?? '';
  const word = own.split(/[^\p{L}\d-]+/u).findLast((one) => officeOf(one) !== null);
  return officeOf(word ?? '') ?? '';
};

/** Reads a description: `Norwegian trade minister`, `president of Mali`. */
export function officeIn(text: string): Office {
  const said = fold(text).replace(DEALS_WITH, '');
  const head = firstOffice(said);
  return {
    text,
    head,
    countries: countriesIn(said),
    field: ONCE.test(said) ? null : (FIELDS[head] ?? null),
    gender: SHE.test(head) ? 'she' : HE.test(head) ? 'he' : null,
  };
}

const all = <T>(offices: readonly Office[], of: (office: Office) => T | null): ReadonlySet<T> =>
  new Set(offices.flatMap((office) => of(office) ?? []));
const apart = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));

/** True where the two sets of descriptions cannot be one person's: of other countries, a man and a woman, a minister and a goalkeeper. */
export function rolesClash(a: readonly Office[], b: readonly Office[]): boolean {
  const countries = (offices: readonly Office[]): ReadonlySet<string> => new Set(offices.flatMap((office) => office.countries));
  return (
    apart(countries(a), countries(b)) ||
    apart(
      all(a, ({ gender }) => gender),
      all(b, ({ gender }) => gender),
    ) ||
    apart(
      all(a, ({ field }) => field),
      all(b, ({ field }) => field),
    )
  );
}

/** True where some description of both is of the same office, as far as they say which. */
export function rolesAgree(a: readonly Office[], b: readonly Office[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.head !== '' &&
        one.head === other.head &&
        (one.countries.length === 0 || other.countries.length === 0 || one.countries.some((country) => other.countries.includes(country))),
    ),
  );
}
