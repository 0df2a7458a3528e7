import type { Candidate } from '../candidate.ts';
import { keyOf, skeleton } from '../words.ts';
import { mayBothBeRight } from './bounds.ts';
import { isOwnTime } from './happenings.ts';
import { sceneOf, settingOf } from './setting.ts';
import { rolesIn, type Statement } from './statement.ts';

/** What differs by more counts something else. */
const LARGEST_RATIO = 3;
/** Of the dead and hurt of one happening the whole document tells; words that both documents begin with make it one. */
const SCENE = { named: 2, unnamed: 4 };
/** So many common words tell of one thing where no name does. */
const WORDS = 3;

/** True where two figures may be compared: of one kind as far as that is told, in one role, of one time and place; and where not both can be right. */
export function areComparable(a: Statement, b: Statement): boolean {
  // What is quick to tell comes first.
  return areAlike(a, b) && rolesIn(a) === rolesIn(b) && !areRivals(a, b);
}

function areAlike(a: Statement, b: Statement): boolean {
  const [x, y] = [a.kind, b.kind];
  // A measure of what nobody can tell: heat, wind, a distance.
  if ((!x || !y) && [a, b].some(({ written, figure }) => written !== figure.text)) return false;
  if (!x || !y) return a.figure.unit === b.figure.unit && isApart(a, b, a.figure.value, b.figure.value);
  if (x.unit !== y.unit || x.name !== y.name) return false;
  if (a.figure.unit !== 'count' && areApart(a.whom, b.whom)) return false;
  if (areOtherGroups(x.group, y.group)) return false;
  if (x.unit === 'count' && x.name !== 'jobs cut' && isAhead(a) !== isAhead(b)) return false;
  if (x.acts.size + y.acts.size > 0 && x.acts.isDisjointFrom(y.acts)) return false;
  return isApart(a, b, x.value, y.value) && (isCountedOn(a, b) || !areOfOtherTimes(a.candidate, b.candidate));
}

/** What will be is no other figure than what is. */
function isAhead({ part }: Statement): boolean {
  return part !== null && /\b(?:will|is to|are to)\b/i.test(part.segment);
}

const RISING = /\b(?:rose|risen|rises|climb\w*|now|increased|grew|grown|gone up|went up)\b/i;

/** One of two counts that grow says that it has grown: each is of its own time. */
function isCountedOn(a: Statement, b: Statement): boolean {
  return a.kind?.running === true && [a, b].some(({ candidate }) => RISING.test(candidate.text));
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
  return !mayBothBeRight({ bound: a.bound, figure: { ...a.figure, value: x } }, { bound: b.bound, figure: { ...b.figure, value: y } });
}

/** True where the sentences have a name or a word in common besides those that tell the kind of figure. */
export function shareSomething(a: Statement, b: Statement): boolean {
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  const told = (a.kind?.told ?? new Set<string>()).union(b.kind?.told ?? new Set<string>());
  return [x.places.intersection(y.places), x.others.intersection(y.others), x.words.intersection(y.words).difference(told)].some(
    ({ size }) => size > 0,
  );
}

/** Both state when it happened or was so, and never the same time; the days on which somebody spoke are no such times. */
function areOfOtherTimes(a: Candidate, b: Candidate): boolean {
  const known = (candidate: Candidate) =>
    candidate.dates.flatMap((date) =>
      date.start === null || !isOwnTime(candidate, date) ? [] : [{ start: date.start, end: `${date.end ?? date.start}~` }],
    );
  const [x, y] = [known(a), known(b)];
  if (x.length > 0 && y.length > 0) return !x.some((one) => y.some((other) => one.start <= other.end && other.start <= one.end));
  // One that tells of an earlier year is compared with nothing that does not.
  return isOfEarlierYear(a, x) !== isOfEarlierYear(b, y);
}

function isOfEarlierYear({ found }: Candidate, times: readonly { readonly end: string }[]): boolean {
  const { published } = found.analysis;
  return published !== null && times.length > 0 && times.every(({ end }) => end.slice(0, 4) < published.slice(0, 4));
}

/** Each names a place, company or person of its own in the other's stead. */
function areRivals(a: Statement, b: Statement): boolean {
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  if (areApart(x.places, y.places)) return true;
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

/** True where both tell of one thing, in whatever words: they share names and words, in the sentences or in what the documents begin with. */
export function areOfOneThing(a: Statement, b: Statement): boolean {
  const [x, y] = [settingOf(a.candidate), settingOf(b.candidate)];
  const [first, second] = [sceneOf(a.candidate.found), sceneOf(b.candidate.found)];
  const told = (a.kind?.told ?? new Set<string>()).union(b.kind?.told ?? new Set<string>());
  const named =
    !x.places.union(x.others).isDisjointFrom(second.places.union(second.others)) ||
    !y.places.union(y.others).isDisjointFrom(first.places.union(first.others)) ||
    !first.places.isDisjointFrom(second.places);
  if (!a.kind || !b.kind) return false;
  const scene = first.words.intersection(second.words).difference(told).size;
  if (a.kind.running && b.kind.running) return scene >= (named ? SCENE.named : SCENE.unnamed);
  if (a.kind.name === 'jobs cut' && named) return true;
  const [mine, yours] = [x.words.difference(told), y.words.difference(told)];
  // "Turnout was 61 per cent": of what, the beginning of the document says.
  if (mine.size === 0 || yours.size === 0) return named && scene > 0 && a.kind.acts.size > 0 === b.kind.acts.size > 0;
  const there = mine.intersection(yours.union(second.title));
  const back = yours.intersection(mine.union(first.title));
  if (named && a.kind.acts.size > 0) return there.union(back).size > 0;
  return there.size > 0 && back.size > 0 && (named || there.union(back).size >= WORDS);
}
