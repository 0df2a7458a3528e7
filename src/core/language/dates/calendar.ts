/** Days are ISO strings; sums go through UTC midnights, so no time zone or clock plays a part. */
const MS_PER_DAY = 86_400_000;
const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STEMS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** 1 to 12 for a month's name or short form, 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 (Sunday) to 6 for a weekday's name, -1 where it is none. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase());
}

/** The ISO day, or null for one that the calendar does not have. */
export function dayOf(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = ms(text);
  return Number.isNaN(time) || iso(time) !== text ? null : text;
}

/** The day `count` days after (negative: before). */
export function addDays(day: string, count: number): string {
  return iso(ms(day) + count * MS_PER_DAY);
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: string): number {
  return new Date(ms(day)).getUTCDay();
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((ms(b) - ms(a)) / MS_PER_DAY);
}

/** First and last day of a month, `month` counted from 1 and free to run over the year's ends. */
export function monthSpan(year: number, month: number): { readonly start: string; readonly end: string } {
  return { start: iso(Date.UTC(year, month - 1, 1)), end: iso(Date.UTC(year, month, 0)) };
}

/** Monday and Sunday of the week `weeks` away from the day's own. */
export function weekSpan(day: string, weeks: number): { readonly start: string; readonly end: string } {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return { start: monday, end: addDays(monday, 6) };
}

/** Easter Sunday of a year (Gregorian; the anonymous algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
}
