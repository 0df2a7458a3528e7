import { dayOf, monthNumber } from './calendar.ts';
import { DAY, MONTH, WEEKDAY_SHORT, YEAR } from './words.ts';

const FULL = new RegExp(
  [
    String.raw`^(?<iso>\d{4}-\d\d-\d\d)(?!\d)`,
    String.raw`^(?:${WEEKDAY_SHORT},?\s+)?(?<d1>${DAY})\s+(?:of\s+)?(?<m1>${MONTH}),?\s+(?<y1>${YEAR})`,
    String.raw`^(?:${WEEKDAY_SHORT},?\s+)?(?<m2>${MONTH})\s+(?<d2>${DAY}),?\s+(?<y2>${YEAR})`,
    String.raw`^(?<n1>\d{1,2})[./](?<n2>\d{1,2})[./](?<y3>\d{4})(?!\d)`,
  ].join('|'),
  'u',
);

/** The day of `dd/mm/yyyy` or `mm/dd/yyyy`; null where it could be either. */
export function numericDay(first: number, second: number, year: number, dotted: boolean): string | null {
  if (dotted || first > 12 || first === second) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : null;
}

/** The full date with which a text begins and its length in code units; null where it begins with none. */
export function firstDay(text: string): { readonly day: string; readonly length: number } | null {
  const match = FULL.exec(text);
  const g = match?.groups;
  if (!match || !g) return null;
  let day: string | null = null;
  if (g.iso) day = dayOf(Number(g.iso.slice(0, 4)), Number(g.iso.slice(5, 7)), Number(g.iso.slice(8, 10)));
  else if (g.n1) day = numericDay(Number(g.n1), Number(g.n2), Number(g.y3), match[0].includes('.'));
  else day = dayOf(Number(g.y1 ?? g.y2), monthNumber(g.m1 ?? g.m2 ?? ''), Number.parseInt(g.d1 ?? g.d2 ?? '', 10));
  return day ? { day, length: match[0].length } : null;
}
