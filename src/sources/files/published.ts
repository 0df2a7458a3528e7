import { SourceError } from '../../core/errors.ts';

/** A stated date, checked. @throws SourceError where it is not an ISO day, month or year of the calendar. */
export function publishedDay(value: string, place: string): string {
  if (isIsoDate(value)) return value;
  throw new SourceError({
    place,
    actual: `published is "${value}"`,
    expected: 'an ISO day, month or year, such as 2024-04-02, 2024-04 or 2024',
  });
}

/** True for a real ISO day, month or year. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  const whole = `${value}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}
