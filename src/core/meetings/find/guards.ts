import type { Report } from '../report.ts';
import { withMinutes } from './guards/minutes.ts';
import { named } from './guards/names.ts';
import { guardParts } from './guards/parts.ts';
import { guardState, withoutThings } from './guards/settle.ts';
import { withSignings } from './guards/signings.ts';
import type { Page } from './page.ts';

/**
 * The Reports as the words of the page bear them out, where the words settle what the classifiers weigh: nobody was absent without words that say so, nobody
 * was there who is said not to have come, nothing was held that is denied or lies ahead, and what was signed together, or has minutes, was a meeting of its own.
 */
export function guardReports(page: Page, reports: readonly Report[]): readonly Report[] {
  const told = withSignings(
    page,
    reports.flatMap((report) => withoutThings(page, report) ?? []).map((report) => guardState(page, report)),
  );
  return withMinutes(
    page,
    told.map((_, index) => named(page, guardParts(page, told, index))),
  );
}
