import { type Candidate, perCandidate } from '../candidate.ts';
import { keyOf, skeleton } from '../words.ts';
import { mayBothBeRight } from './bounds.ts';
import { isOwnTime } from './happenings.ts';
import { type Setting, sceneOf, settingOf } from './setting.ts';
import { isAhead, rolesIn, type Statement } from './statement.ts';

/** What differs by more counts something else. */
const LARGEST_RATIO = 3;
/** Of the dead and hurt of one happening the whole document tells; words that both documents begin with make it one. */
const SCENE = { named: 2, unnamed: 4 };
/** So many common words tell of one thing where no name does. */
const WORDS = 3;

/** True where two figures are told in one role, and of one place as far as that is told. */
export function areOfOneRole(a: Statement, b: Statement): boolean {
  return rolesIn(a) === rolesIn(b) && !areRivals(a, b);
}

/** True where two figures are of one kind and time as far as that is told, and not both can be right. */
export function areAlike(a: Statement, b: Statement): boolean {
  const [x, y] = [a.kind, b.kind];
  // A measure of what nobody can tell: heat, wind, a distance.
  if (!x || !y)
    return (
      a.written === a.figure.text &&
      b.written === b.figure.text &&
      a.figure.unit === b.figure.unit &&
      isApart(a, b, a.figure.value, b.figure.value)
    );
  if (x.unit !== y.unit || x.name !== y.name) return false;
  if (a.figure.unit !== 'count' && areApart(a.whom, b.whom)) return false;
  if (areOtherGroups(x.group, y.group)) return false;
  if (x.unit === 'count' && x.name !== 'jobs cut' && isAhead(a) !== isAhead(b)) return false;
  if (x.acts.size + y.acts.size > 0 && x.acts.isDisjointFrom(y.acts)) return false;
  return isApart(a, b, x.value, y.value) && (isCountedOn(a, b) || !areOfOtherTimes(a.candidate, b.candidate));
}

const RISING = /\b(?:rose|risen|rises|climb\w*|now|increased|grew|grown|gone up|went up)\b/i;
const tellsRise = perCandidate(({ text }) => RISING.test(text));

/** One of two counts that grow says that it has grown: each is of its own time. */
function isCountedOn(a: Statement, b: Statement): boolean {
  return a.kind?.running === true && (tellsRise(a.candidate) || tellsRise(b.candidate));
}

/** Among the dead of a happening these are told apart from the others. */
const SOME = new Set(
  'child woman man girl boy baby teenager officer policeman soldier firefighter rescuer tourist student pupil civilian foreigner guard'
    .split(' ')
    .map(keyOf),
);

function areOtherGroups(a: string | null, b: string | null): boolean {
  if (a === b) return false;
  return (a !== null && b !== null) || SOME.has(a ?? b ?? '');
}

function isApart(a: Statement, b: Statement, x: number, y: number): boolean {
  if (x === y || Math.max(x, y) > LARGEST_RATIO * Math.max(1e-9, Math.min(x, y))) return false;
  return !mayBothBeRight(x, a.bound, y, b.bound);
}

/** True where the sentences have a name or a word in common besides those that tell the kind of figure. */
export function shareSomething(a: Statement, b: Statement): boolean {
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  return !x.places.isDisjointFrom(y.places) || !x.others.isDisjointFrom(y.others) || sharedBut(x.words, y.words, tellsKind(a, b), 1) > 0;
}

/** True for the words by which the kinds of two figures are told. */
function tellsKind(a: Statement, b: Statement): (key: string) => boolean {
  return (key) => a.kind?.told.has(key) === true || b.kind?.told.has(key) === true;
}

/** How many keys are in both sets, but for those left out; counted to `most`. */
function sharedBut(a: ReadonlySet<string>, b: ReadonlySet<string>, leftOut: (key: string) => boolean, most: number): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of few) if (many.has(key) && !leftOut(key) && ++shared >= most) break;
  return shared;
}

/** Both state when it happened or was so, and never the same time; the days on which somebody spoke are no such times. */
function areOfOtherTimes(a: Candidate, b: Candidate): boolean {
  const [x, y] = [ownTimes(a), ownTimes(b)];
  if (x.length > 0 && y.length > 0) return !x.some((one) => y.some((other) => one.start <= other.end && other.start <= one.end));
  // One that tells of an earlier year is compared with nothing that does not.
  return isOfEarlierYear(a, x) !== isOfEarlierYear(b, y);
}

const ownTimes = perCandidate((candidate) =>
  candidate.dates.flatMap((date) =>
    date.start === null || !isOwnTime(candidate, date) ? [] : [{ start: date.start, end: `${date.end ?? date.start}~` }],
  ),
);

function isOfEarlierYear({ found }: Candidate, times: readonly { readonly end: string }[]): boolean {
  const { published } = found.analysis;
  return published !== null && times.length > 0 && times.every(({ end }) => end.slice(0, 4) < published.slice(0, 4));
}

/** Each names a place, company or person of its own in the other's stead. */
function areRivals(a: Statement, b: Statement): boolean {
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  if (areApart(x.places, y.places)) return true;
  if (x.others.size === 0 || y.others.size === 0) return false;
  const [mine, yours] = [withoutSpeakers(x.others, a), withoutSpeakers(y.others, b)];
  if (!areApart(mine, yours)) return false;
  const knows = (statement: Statement, names: ReadonlySet<string>): boolean => names.isSubsetOf(sceneOf(statement.candidate.found).others);
  return !knows(b, mine) && !knows(a, yours);
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

function withoutSpeakers(names: ReadonlySet<string>, { speakers }: Statement): ReadonlySet<string> {
  if (speakers.length === 0) return names;
  const spoke = new Set(speakers.map((name) => skeleton(name.split(' ').at(-1) ?? name)));
  return names.difference(spoke);
}

const sceneAround = perCandidate(({ found }) => sceneOf(found));

/** True where both tell of one thing, in whatever words: they share names and words, in the sentences or in what the documents begin with. */
export function areOfOneThing(a: Statement, b: Statement): boolean {
  if (!a.kind || !b.kind) return false;
  const [first, second] = [sceneAround(a.candidate), sceneAround(b.candidate)];
  const told = tellsKind(a, b);
  const scene = a.kind.running && b.kind.running ? sharedBut(first.words, second.words, told, SCENE.unnamed) : null;
  if (scene !== null && (scene < SCENE.named || scene >= SCENE.unnamed)) return scene >= SCENE.unnamed;
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  const named =
    !x.named.isDisjointFrom(second.named) || !y.named.isDisjointFrom(first.named) || !first.places.isDisjointFrom(second.places);
  if (scene !== null) return named;
  if (a.kind.name === 'jobs cut' && named) return true;
  const acts = a.kind.acts.size > 0;
  // "Turnout was 61 per cent": of what, the beginning of the document says.
  if (tellsNothing(x, told) || tellsNothing(y, told))
    return named && acts === b.kind.acts.size > 0 && sharedBut(first.words, second.words, told, 1) > 0;
  const both = sharedBut(x.words, y.words, told, WORDS);
  const there = onlyIn(x.words, y.words, second.title, told);
  const back = onlyIn(y.words, x.words, first.title, told);
  if (named && acts) return both + there + back > 0;
  return both + there > 0 && both + back > 0 && (named || both + there + back >= WORDS);
}

function tellsNothing({ words }: Setting, told: (key: string) => boolean): boolean {
  for (const key of words) if (!told(key)) return false;
  return true;
}

/** How many keys of a sentence are not in the other but in the title over it. */
function onlyIn(own: ReadonlySet<string>, other: ReadonlySet<string>, title: ReadonlySet<string>, told: (key: string) => boolean): number {
  let only = 0;
  for (const key of title) if (own.has(key) && !other.has(key) && !told(key)) only++;
  return only;
}
