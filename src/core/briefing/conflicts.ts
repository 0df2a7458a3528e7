import type { AnalysedDocument } from '../analysis.ts';
import { type Wording, wording } from '../words.ts';
import { type Candidate, perCandidate } from './candidate.ts';
import { type Difference, publisherOf, saidBy } from './conflicts/happenings.ts';
import { areAlike, areOfOneRole, areOfOneThing, shareSomething } from './conflicts/same.ts';
import { type Statement, statementsOf } from './conflicts/statement.ts';
import { isCorrection } from './correcting.ts';
import { keyOf } from './words.ts';

/** Figures on which sources disagree: same thing, same beneficiary, another value; never part against whole, running total, sale against grant, or an update. */
export function compareFigures(sentences: readonly Sentence[]): Differences {
  const statements = sentences.flatMap(({ candidate, origin }) =>
    (isCorrection(candidate) ? [] : statementsOf(candidate)).map((statement): Told => ({ ...statement, origin })),
  );
  const different = pairsOf(statements);
  const byDocument = Map.groupBy(statements, ({ candidate }) => candidate.found);
  const pairs = different.flatMap(([a, b]) => {
    const relation = isKnownToEither(a, b, byDocument) ? null : relationOf(a, b);
    return relation ? [{ a, b, relation }] : [];
  });
  const outdated = new Set(
    pairs.flatMap(({ a, b, relation }) => (relation === 'conflict' ? [] : [(relation === 'first' ? b : a).candidate])),
  );
  const updates = new Map<Candidate, Update>();
  for (const { a, b, relation } of pairs) {
    if (relation === 'conflict') continue;
    const [later, earlier] = relation === 'first' ? [a, b] : [b, a];
    const known = updates.get(later.candidate)?.earlier.found.analysis.published ?? '';
    const when = earlier.candidate.found.analysis.published ?? '';
    if (!outdated.has(later.candidate) && when > known)
      updates.set(later.candidate, { earlier: earlier.candidate, from: earlier.written, to: later.written });
  }
  const differences: FiguresDifference[] = [];
  const used = new Set<Candidate>(outdated);
  for (const { a, b, relation } of pairs) {
    if (relation !== 'conflict' || used.has(a.candidate) || used.has(b.candidate)) continue;
    used.add(a.candidate).add(b.candidate);
    differences.push({ about: aboutOf(a, b), sides: [a, b] });
  }
  return { differences, outdated, updates };
}

/** True where one of the two documents gives the other's figure too, or the sum of its own is the other's: it tells of parts, or of how the figure changed. */
function isKnownToEither(a: Told, b: Told, byDocument: ReadonlyMap<AnalysedDocument, readonly Told[]>): boolean {
  if (a.origin === b.origin) return false;
  const ofOne = (one: Told, other: Told): boolean => {
    const own = byDocument.get(one.candidate.found) ?? [];
    const values = new Set(own.filter((statement) => isOfOneKind(statement, one)).map(amountOf));
    return values.has(amountOf(other)) || (values.size > 1 && values.values().reduce((sum, value) => sum + value, 0) === amountOf(other));
  };
  return ofOne(a, b) || ofOne(b, a);
}

function isOfOneKind(a: Told, b: Told): boolean {
  if (!a.kind || !b.kind) return a.figure.unit === b.figure.unit;
  return a.kind.unit === b.kind.unit && a.kind.name === b.kind.name;
}

function amountOf({ figure, kind }: Told): number {
  return kind?.value ?? figure.value;
}

/** A statement with the number of its document's origin. */
interface Told extends Statement {
  readonly origin: number;
}

/** Every two statements that differ of those of one unit and sense that share a word of what they count, in order. */
function pairsOf(statements: readonly Told[]): readonly (readonly [Told, Told])[] {
  const holders = new Map<string, number[]>();
  statements.forEach((statement, i) => {
    for (const key of statement.meets) {
      const known = holders.get(key);
      if (known) known.push(i);
      else holders.set(key, [i]);
    }
  });
  // The same two meet under several keys: they are asked only once.
  const met = new Int32Array(statements.length).fill(-1);
  return statements.flatMap((a, i) => {
    const later: number[] = [];
    for (const key of a.meets) {
      const all = holders.get(key) ?? [];
      for (let n = all.length - 1; n >= 0; n--) {
        const j = all[n] ?? i;
        const b = statements[j];
        if (j <= i || !b) break;
        if (met[j] === i) continue;
        met[j] = i;
        if (differ(a, b)) later.push(j);
      }
    }
    return later
      .sort((x, y) => x - y)
      .flatMap((j) => {
        const b = statements[j];
        return b ? [[a, b] as const] : [];
      });
  });
}

interface Sentence {
  readonly candidate: Candidate;
  readonly origin: number;
}

/** Two figures of one thing. */
export interface FiguresDifference extends Difference {
  readonly sides: readonly [Statement, Statement];
}

/** A figure that a later text gives otherwise. */
export interface Update {
  readonly earlier: Candidate;
  readonly from: string;
  readonly to: string;
}

/** What the figures of some sentences are to each other. */
export interface Differences {
  readonly differences: readonly FiguresDifference[];
  /** Sentences whose count a later text gives higher. */
  readonly outdated: ReadonlySet<Candidate>;
  /** By the sentence that brings a figure up to date: what it was before. */
  readonly updates: ReadonlyMap<Candidate, Update>;
}

const EMPTY = new Set(['alone', 'people', 'some'].map(keyOf));

function differ(a: Told, b: Told): boolean {
  if (a.candidate === b.candidate || a.whole === b.candidate || b.whole === a.candidate) return false;
  if (a.origin === b.origin && !(a.speakers.length > 0 && b.speakers.length > 0 && !a.speakers.some((name) => b.speakers.includes(name))))
    return false;
  // What is quick to tell comes first.
  if (!a.kind || !b.kind) return areAlike(a, b) && saySameThing(a, b) && areOfOneRole(a, b);
  return areAlike(a, b) && (areOfOneThing(a, b) || (saySameThing(a, b) && shareSomething(a, b))) && areOfOneRole(a, b);
}

/** Much the same words tell what is counted and for whom. */
function saySameThing(a: Told, b: Told): boolean {
  if (a.figure.unit !== b.figure.unit || a.nature !== b.nature || !alike(a.what, b.what, 0.6)) return false;
  if (otherTimes(a.candidate, b.candidate)) return false;
  if (a.happening && b.happening && a.happening.isDisjointFrom(b.happening)) return false;
  if ([...a.what].every((key) => EMPTY.has(key))) return false;
  if (a.whom.size > 0 !== b.whom.size > 0 || (a.whom.size > 0 && !alike(a.whom, b.whom, 0.6))) return false;
  return !(apart(a.names, b.names) || (a.figure.unit !== 'count' && apart(a.actors, b.actors)) || (ownActor(a, b) && ownActor(b, a)));
}

/** Both name somebody or some place, and none in common: they tell of different things. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** Somebody who acts in one statement is not named in the other. */
function ownActor(a: Statement, b: Statement): boolean {
  return [...a.actors].some((name) => !b.names.has(name));
}

/** Both state when, and never the same time. */
function otherTimes(a: Candidate, b: Candidate): boolean {
  const [x, y] = [timesIn(a), timesIn(b)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => one.start <= other.end && other.start <= one.end));
}

const timesIn = perCandidate(({ dates }) =>
  dates.flatMap(({ start, end }) => (start === null ? [] : [{ start, end: `${end ?? start}~` }])),
);

/** Of two figures of one thing: a conflict, or which of them brings the other up to date; null where they are too far apart in time to say. */
function relationOf(a: Told, b: Told): 'conflict' | 'first' | 'second' | null {
  const x = a.candidate.found.analysis.published;
  const y = b.candidate.found.analysis.published;
  if (a.origin === b.origin || x === null || y === null) return 'conflict';
  const changed = [a, b].filter(tellsChange);
  const later = x === y ? (changed.length === 1 ? changed[0] : undefined) : x < y ? b : a;
  if (!later) return 'conflict';
  const earlier = later === a ? b : a;
  const update = later === a ? 'first' : 'second';
  if ((changed.length === 1 && changed[0] === later) || (grows(later) && later.figure.value > earlier.figure.value && x !== y))
    return update;
  const days = Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10))) / 86_400_000;
  return days <= (later.kind === null || grows(later) ? SAME_DAYS : SAME_TIME_DAYS) ? 'conflict' : null;
}

/** What a later text may give otherwise as things go on, and what it would only give otherwise where one of the two is wrong. */
const SAME_DAYS = 2;
const SAME_TIME_DAYS = 31;
const CHANGE =
  /\b(?:now|risen|rises?|rose|has (?:grown|climbed|increased|fallen|dropped)|climb(?:s|ed)|increased?|grew|revis\w+|updat\w+|lowered|raised|no longer|up from|down from|previously|earlier|instead of|than (?:first|originally|previously|at first)|new (?:figure|count|toll|estimate)s?|latest|correct\w+)\b/i;

const isOfChange = perCandidate(({ text }) => CHANGE.test(text));

function tellsChange({ candidate }: Told): boolean {
  return isOfChange(candidate);
}

/** Counts grow while a happening lasts; jobs that go, and what was measured, paid or counted once, do not. */
function grows({ figure, kind }: Told): boolean {
  return kind === null ? figure.unit === 'count' : kind.running;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  return shared > 0 && shared / Math.max(1, a.size + b.size - shared) >= share;
}

function aboutOf(a: Statement, b: Statement): Wording {
  const said = (side: Statement): string => saidBy(side.written, side.speakers[0] ?? publisherOf(side.candidate));
  return wording('conflict.figures', { what: a.label || b.label, first: said(a), second: said(b) });
}
