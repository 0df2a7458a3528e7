import { isKnownPlace } from '../people/capitals.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './decode.ts';
import { PARTICLES, ROLES, TITLES } from './lists.ts';

const UPPER = /^\p{Lu}/u;
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'to', 'for']);
/** How far before a place its office may begin: `Minister of Trade and Industry of …`. */
const OFFICE_WORDS = 7;
const PLACE_WORDS_MAX = 3;
/** Words that make what is around them one place. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'city town village province district county region state governorate prefecture island islands airport hotel hall palace street road avenue square stadium arena house ' +
    'university school hospital river lake sea bay gulf mount port park centre center tower bridge valley territory republic station harbour north south east west'
  ).split(' '),
);

/** Countries and capitals that people are called too. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'chad georgia jordan israel kenya mali paris sydney sofia london washington victoria santiago kingston male vienna lima'.split(' '),
);

const isPartOfPerson = ({ text }: Token): boolean =>
  (UPPER.test(text) && !PLACES.has(text.toLowerCase())) || text === '-' || PARTICLES.has(text);

/**
 * State agencies write a person right behind the place of the office: `Envoy in Lima Ann Bee`. A run that begins with a country or capital that
 * everybody knows, behind an office, and goes on with two words or more that make no place of it, is a place and a person.
 */
export function partOffice(run: Run, tokens: readonly Token[]): readonly Run[] {
  const before = tokens.slice(Math.max(0, run.start - OFFICE_WORDS), run.start).map(({ text }) => text.toLowerCase());
  if (run.kind !== 'LOC' || !LINKS.has(before.at(-1) ?? '') || !before.some((word) => ROLES.has(word))) return [run];
  for (let length = PLACE_WORDS_MAX; length > 0; length--) {
    const from = run.start + length;
    const rest = tokens.slice(from, run.end);
    const place = tokens.slice(run.start, from).map(({ text }) => text);
    if (rest.length > 1 && isKnownPlace(place.join(' ')) && rest.every(isPartOfPerson))
      return [
        { ...run, end: from },
        { start: from, end: run.end, kind: 'PER' },
      ];
  }
  return [run];
}

/** One sentence's runs with its tokens. */
interface Read {
  readonly runs: readonly Run[];
  readonly tokens: readonly Token[];
}

/**
 * A country or capital that everybody knows, alone and read as a person, is a place, unless a title stands before it, people are called so, or somebody in the
 * document has it in a longer name.
 */
export function settlePlaces(read: readonly Read[]): readonly (readonly Run[])[] {
  const words = ({ tokens }: Read, { start, end }: Run): readonly string[] =>
    tokens.slice(start, end).map(({ text }) => text.toLowerCase());
  const inNames = new Set(
    read.flatMap((one) => one.runs.filter(({ kind, start, end }) => kind === 'PER' && end - start > 1).flatMap((run) => words(one, run))),
  );
  return read.map((one) =>
    one.runs.map((run) => {
      const word = words(one, run)[0] ?? '';
      const before = (one.tokens[run.start - 1]?.text ?? '').toLowerCase().replace(/\.$/u, '');
      const isAlone = run.kind === 'PER' && run.end - run.start === 1 && !TITLES.has(before) && !ROLES.has(before);
      return isAlone && isKnownPlace(word) && !NAMES_TOO.has(word) && !inNames.has(word) ? { ...run, kind: 'LOC' } : run;
    }),
  );
}
