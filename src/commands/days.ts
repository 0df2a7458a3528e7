import { UserError } from '../core/errors.ts';
import { wording } from '../core/words.ts';
import { isDay } from '../core/zone.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MS_PER_DAY = 86_400_000;

interface Period {
  readonly first: string;
  readonly last: string;
}

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const day = (ms: number): Period => ({ first: iso(ms), last: iso(ms) });

function month(year: number, index: number): Period {
  return { first: iso(Date.UTC(year, index, 1)), last: iso(Date.UTC(year, index + 1, 0)) };
}

function written(text: string): Period | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isDay(text) ? { first: text, last: text } : null;
  const yearMonth = /^(\d{4})-(\d\d)$/.exec(text);
  if (yearMonth) {
    const index = Number(yearMonth[2]) - 1;
    return index >= 0 && index < 12 ? month(Number(yearMonth[1]), index) : null;
  }
  if (/^(19|20)\d\d$/.test(text)) return { first: `${text}-01-01`, last: `${text}-12-31` };
  return null;
}

function ago(text: string, today: number): Period | null {
  const match = /^(\d{1,4}) ?(d|days?|w|weeks?|m|months?|y|years?)$/.exec(text);
  if (!match) return null;
  const count = Number(match[1]);
  const unit = match[2]?.[0];
  if (unit === 'd') return day(today - count * MS_PER_DAY);
  if (unit === 'w') return day(today - count * 7 * MS_PER_DAY);
  const date = new Date(today);
  const months = unit === 'y' ? count * 12 : count;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months + 1, 0)).getUTCDate();
  return day(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, Math.min(date.getUTCDate(), lastDay)));
}

/** Monday to Sunday of the week `weeks` away from the one that holds `today`. */
function week(today: number, weeks: number): Period {
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * MS_PER_DAY + weeks * 7 * MS_PER_DAY;
  return { first: iso(monday), last: iso(monday + 6 * MS_PER_DAY) };
}

function named(text: string, today: number): Period | null {
  const date = new Date(today);
  const year = date.getUTCFullYear();
  if (text === 'today') return day(today);
  if (text === 'yesterday') return day(today - MS_PER_DAY);
  const spoken = /^(last|this) (week|month|year)$/.exec(text);
  if (spoken) {
    const step = spoken[1] === 'last' ? -1 : 0;
    if (spoken[2] === 'week') return week(today, step);
    if (spoken[2] === 'month') return month(year, date.getUTCMonth() + step);
    return { first: `${year + step}-01-01`, last: `${year + step}-12-31` };
  }
  const weekday = WEEKDAYS.indexOf(text.replace(/^last /, ''));
  if (weekday >= 0) return day(today - (((date.getUTCDay() - weekday + 6) % 7) + 1) * MS_PER_DAY);
  const spelled = /^([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(text);
  const index = spelled ? MONTHS.findIndex((name) => name === spelled[1] || name.slice(0, 3) === spelled[1]) : -1;
  if (index < 0) return null;
  return month(spelled?.[2] ? Number(spelled[2]) : index <= date.getUTCMonth() ? year : year - 1, index);
}

/**
 * Reads what a person writes after `since:` or `until:`: a day, a month, a year, `7d`, `yesterday`, `last week`, `march 2022`.
 * @returns the ISO day on which the period begins (`since`) or ends (`until`)
 * @throws UserError `bad_day`, never ignores what it cannot read
 */
export function readDay(text: string, edge: 'since' | 'until', now: string): string {
  const clean = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  const period = written(clean) ?? ago(clean, today) ?? named(clean, today);
  if (!period) {
    throw new UserError('bad_day', wording('problem.day', { text: text.slice(0, 60) }), wording('problem.dayHint', { edge }));
  }
  return edge === 'since' ? period.first : period.last;
}
