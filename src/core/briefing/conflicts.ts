import { type Wording, wording } from '../words.ts';
import type { Candidate } from './candidate.ts';
import { mayBothBeRight } from './conflicts/bounds.ts';
import { type Difference, publisherOf, saidBy } from './conflicts/happenings.ts';
import { type Statement, statementsOf } from './conflicts/statement.ts';
import { keyOf } from './words.ts';

const LARGEST_RATIO = 3;
const SAME_DAYS = 1;

/** Figures on which sources disagree: same thing, same beneficiary, another value; never part against whole, running total, sale against grant, or an update. */
export function compareFigures(sentences: readonly Sentence[]): Differences {
  const statements = sentences.flatMap(({ candidate, origin }) =>
    statementsOf(candidate).map((statement): Told => ({ ...statement, origin })),
  );
  const pairs = pairsOf(statements).flatMap(([a, b]) => {
    const relation = differ(a, b) ? relationOf(a, b) : null;
    return relation ? [{ a, b, relation }] : [];
  });
  const outdated = new Set(
    pairs.flatMap(({ a, b, relation }) => (relation === 'conflict' ? [] : [(relation === 'first' ? b : a).candidate])),
  );
  const differences: FiguresDifference[] = [];
  const used = new Set<Candidate>(outdated);
  for (const { a, b, relation } of pairs) {
    if (relation !== 'conflict' || used.has(a.candidate) || used.has(b.candidate)) continue;
    used.add(a.candidate).add(b.candidate);
    differences.push({ about: aboutOf(a, b), sides: [a, b] });
  }
  return { differences, outdated };
}

/** A statement with the number of its document's origin. */
interface Told extends Statement {
  readonly origin: number;
}

/** Every two statements of one unit and sense that share a word of what they count, in order. */
function pairsOf(statements: readonly Told[]): readonly (readonly [Told, Told])[] {
  const holders = new Map<string, number[]>();
  statements.forEach((statement, i) => {
    for (const key of statement.meets) {
      const known = holders.get(key);
      if (known) known.push(i);
      else holders.set(key, [i]);
    }
  });
  return statements.flatMap((a, i) => {
    const later = new Set(a.meets.flatMap((key) => holders.get(key)?.filter((j) => j > i) ?? []));
    return [...later]
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

/** What the figures of some sentences are to each other. */
export interface Differences {
  readonly differences: readonly FiguresDifference[];
  /** Sentences whose count a later text gives higher. */
  readonly outdated: ReadonlySet<Candidate>;
}

const EMPTY = new Set(['alone', 'people', 'some'].map(keyOf));

function differ(a: Told, b: Told): boolean {
  if (a.candidate === b.candidate || a.figure.unit !== b.figure.unit || a.figure.value === b.figure.value || a.nature !== b.nature)
    return false;
  if (a.whole === b.candidate || b.whole === a.candidate || mayBothBeRight(a, b) || otherTimes(a.candidate, b.candidate)) return false;
  if (a.happening && b.happening && a.happening.isDisjointFrom(b.happening)) return false;
  const ratio = Math.max(a.figure.value, b.figure.value) / Math.max(1e-9, Math.min(a.figure.value, b.figure.value));
  if (ratio > LARGEST_RATIO || !alike(a.what, b.what, 0.6)) return false;
  if ([...a.what].every((key) => EMPTY.has(key))) return false;
  if (a.whom.size > 0 !== b.whom.size > 0 || (a.whom.size > 0 && !alike(a.whom, b.whom, 0.6))) return false;
  if (apart(a.names, b.names) || (a.figure.unit !== 'count' && apart(a.actors, b.actors)) || (ownActor(a, b) && ownActor(b, a)))
    return false;
  if (a.origin === b.origin && !(a.speakers.length > 0 && b.speakers.length > 0 && !a.speakers.some((name) => b.speakers.includes(name))))
    return false;
  return true;
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
  const known = ({ dates }: Candidate) => dates.flatMap(({ start, end }) => (start === null ? [] : [{ start, end: `${end ?? start}~` }]));
  const [x, y] = [known(a), known(b)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => one.start <= other.end && other.start <= one.end));
}

/** Of two figures of one thing: a conflict, or which of them brings the other up to date. A count that a later day gives higher is an update. */
function relationOf(a: Told, b: Told): 'conflict' | 'first' | 'second' | null {
  const x = a.candidate.found.analysis.published;
  const y = b.candidate.found.analysis.published;
  if (a.origin === b.origin || x === null || y === null || x === y) return 'conflict';
  const [earlier, later] = x < y ? [a, b] : [b, a];
  if (a.figure.unit === 'count' && later.figure.value > earlier.figure.value) return later === a ? 'first' : 'second';
  return Math.abs(Date.parse(x) - Date.parse(y)) <= SAME_DAYS * 86_400_000 ? 'conflict' : null;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared > 0 && shared / Math.max(1, a.size + b.size - shared) >= share;
}

function aboutOf(a: Statement, b: Statement): Wording {
  const said = (side: Statement): string => saidBy(side.figure.text, side.speakers[0] ?? publisherOf(side.candidate));
  return wording('conflict.figures', { what: a.label || b.label, first: said(a), second: said(b) });
}
