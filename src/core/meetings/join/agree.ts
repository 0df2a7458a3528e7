import { isInside } from '../../language/people/capitals.ts';
import { type Account, sameKind } from './account.ts';

/** How two accounts stand to each other on one point: the same, at odds, or at least one says nothing of it. */
export type Standing = 'same' | 'open' | 'odds';

/** How many have a part in both. */
export function shared(a: Account['people'], b: Account['people']): number {
  return a.filter((one) => b.includes(one)).length;
}

/** Standing of the days: equal days or spans, spans that meet are open, days apart are at odds. */
export function days(a: Account, b: Account): Standing {
  const [x, y] = [a.report.date, b.report.date];
  if (!x?.start || !y?.start || !x.end || !y.end) return 'open';
  if (x.start === y.start && x.end === y.end) return x.precision === 'day' || x.precision === 'range' ? 'same' : 'open';
  if (x.end < y.start || y.end < x.start) return 'odds';
  return x.precision === 'range' || y.precision === 'range' ? 'same' : 'open';
}

/** Standing of the places; a town and its country agree. */
export function places(a: Account, b: Account): Standing {
  const [x, y] = [a.report.place?.name, b.report.place?.name];
  if (!x || !y) return 'open';
  return isInside(x, y) || isInside(y, x) ? 'same' : 'odds';
}

/** True where one set of people holds the other, two at least. */
export function samePeople(a: Account, b: Account): boolean {
  const least = Math.min(a.people.length, b.people.length);
  return least >= 2 && shared(a.people, b.people) >= least;
}

/** True for two accounts in one Document that tell of one meeting again: the same people, and one of the two adds neither a day nor a place of its own. */
export function isRetold(a: Account, b: Account): boolean {
  const [when, where] = [days(a, b), places(a, b)];
  if (when === 'odds' || where === 'odds' || !sameState(a, b) || !sameKind(a.report.kind, b.report.kind)) return false;
  const [more, less] = a.people.length >= b.people.length ? [a, b] : [b, a];
  const adds = (one: Account): boolean => (one.report.date !== null && when !== 'same') || (one.report.place !== null && where !== 'same');
  if (less.people.length === 0)
    return more.people.length === 0
      ? a.report.kind === b.report.kind && !(adds(a) && adds(b))
      : !adds(less) && a.report.kind === b.report.kind;
  return shared(less.people, more.people) === less.people.length && (less.people.length > 1 ? !(adds(a) && adds(b)) : !adds(less));
}

const sameState = (a: Account, b: Account): boolean =>
  a.report.state === b.report.state || [a, b].some(({ report }) => report.state === 'unclear');

/** Days between two published days (ISO), null where one is unknown. */
function daysApart(a: string | null, b: string | null): number | null {
  if (!a || !b || a.length < 10 || b.length < 10) return null;
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

/** Undated accounts of the same people in the same place are one meeting only where they were published within so many days. */
const UNDATED_DAYS = 10;
/** Accounts that differ by so many days, in papers so close, disagree on one meeting. */
const DISPUTED_DAYS = 2;

/**
 * True where two accounts in different Documents tell of one meeting: they agree on day, place, people and kind as far as they state them, and
 * nothing contradicts. Without a day on both sides place and two people must agree, and the papers be close in time: generic meetings stay apart.
 */
export function isSameMeeting(a: Account, b: Account): boolean {
  if (!sameKind(a.report.kind, b.report.kind)) return false;
  const [when, where] = [days(a, b), places(a, b)];
  const both = shared(a.people, b.people);
  const isNobody = a.people.length === 0 || b.people.length === 0;
  if (when === 'same') {
    if (where === 'odds') return isDisputed(a, b);
    if (both >= 2 || isPlanOf(a, b)) return true;
    return where === 'same' && (both >= 1 || (isNobody && a.report.kind === b.report.kind));
  }
  if (when === 'odds') return where !== 'odds' && isDisputed(a, b);
  const apart = daysApart(a.found.analysis.published, b.found.analysis.published);
  return where === 'same' && both >= 2 && apart !== null && apart <= UNDATED_DAYS;
}

/** A plan and what came of it: one lies ahead and the other was held, on one day, and whoever is named in the plan was there; a place alone is enough where nobody is. */
function isPlanOf(a: Account, b: Account): boolean {
  const [plan, held] = a.report.state === 'planned' ? [a, b] : [b, a];
  if (plan.report.state !== 'planned' || held.report.state !== 'held') return false;
  return plan.people.length === 0 ? places(plan, held) === 'same' : shared(plan.people, held.people) === plan.people.length;
}

/** The same people exactly, in papers of about one day, and days or towns that differ: sources that disagree. */
function isDisputed(a: Account, b: Account): boolean {
  const papers = daysApart(a.found.analysis.published, b.found.analysis.published);
  const told = daysApart(a.report.date?.start ?? null, b.report.date?.start ?? null);
  const same = samePeople(a, b) && a.people.length === b.people.length && a.report.kind === b.report.kind;
  const where = places(a, b);
  if (!same || papers === null || papers > DISPUTED_DAYS || told === null) return false;
  return told === 0 ? a.people.length >= 2 : told <= 1 && where === 'same';
}
