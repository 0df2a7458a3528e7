import type { DatePrecision } from '../../analysis.ts';
import type { Direction } from './direction.ts';

/** What is known where a date stands. */
export interface Context {
  /** ISO day of publication, null where it is unknown or known only in part. */
  readonly today: string | null;
  /** Year and month of publication as far as they are known. */
  readonly year: number | null;
  readonly month: number | null;
  /** Which side of the published day the words around look to. */
  readonly direction: () => Direction;
  /** The day that the text last spoke of, null where none. */
  readonly focus: string | null;
  /** A full date of an earlier year that the text gave shortly before, null where none: days without a year go on from it. */
  readonly stated: string | null;
}

/** A date as resolved; days inclusive, null where they cannot be known. */
export interface Resolved {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One form in which texts write dates. `read` returns null where the words turn out to be no date. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: Context) => Resolved | null;
}

export const UNKNOWN: Resolved = { start: null, end: null, precision: 'unknown' };

/** One day, or UNKNOWN for null. */
export function oneDay(day: string | null): Resolved {
  return day === null ? UNKNOWN : { start: day, end: day, precision: 'day' };
}
