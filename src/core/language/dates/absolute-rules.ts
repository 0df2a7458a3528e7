import { numericDay } from './absolute.ts';
import { addDays, dayOf, daysBetween, easter, monthNumber, monthSpan, weekdayNumber, weekdayOf } from './calendar.ts';
import type { Direction } from './direction.ts';
import { type Context, type Groups, oneDay, type Resolved, type Rule, UNKNOWN } from './rule.ts';
import { DAY, MONTH, ORDINAL, ordinalOf, WEEKDAY_SHORT, YEAR } from './words.ts';

const JOIN = String.raw`(?:\s*[-–—]\s*|\s+(?:to|until|through|and)\s+)`;
/** A day without a year that lies further ahead than this, with no word that looks ahead, is one of the year before. */
const LEAN_AHEAD_DAYS = 60;
/** What was planned for a day so few days back is over; a past tense about a day a year back and so few days ahead speaks of the one ahead. */
const SURELY_OVER_DAYS = 14;

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

/** The day without a year that the words mean: the one on the weekday they name; else the last one, or where they look ahead the next one. */
function nearestYear(month: number, day: number, context: Context, weekday: string | undefined): string | null {
  if (context.year === null) return null;
  const today = context.today ?? (context.month === null ? null : monthSpan(context.year, context.month).start);
  if (today === null) return null;
  const years = [-1, 0, 1].map((step) => dayOf((context.year ?? 0) + step, month, day)).filter((found) => found !== null);
  const onWeekday = years.filter((found) => weekday && weekdayOf(found) === weekdayNumber(weekday));
  const candidates = onWeekday.length > 0 ? onWeekday : years;
  const past = candidates.filter((found) => found <= today).at(-1) ?? null;
  const future = candidates.find((found) => found >= today) ?? null;
  if (!past || !future) return past ?? future;
  const direction = context.direction();
  const ahead = daysBetween(today, future);
  const behind = daysBetween(past, today);
  const isToldBefore = context.stated !== null && direction !== 'future' && onWeekday.length === 0;
  if (isToldBefore) return inYearOf(context.stated ?? today, month, day) ?? past;
  // Nobody plans for a day a year ahead that was last week and leaves its year out.
  if (direction === 'future') return behind <= SURELY_OVER_DAYS ? past : future;
  if (direction === 'planned') return behind <= SURELY_OVER_DAYS ? past : future;
  if (direction === 'past') return ahead <= SURELY_OVER_DAYS && behind > 365 - LEAN_AHEAD_DAYS ? future : past;
  return ahead < Math.min(LEAN_AHEAD_DAYS, behind) ? future : past;
}

/** The first such day on or after the full date told shortly before: "on 4 June 2023 … again on 9 July". */
function inYearOf(stated: string, month: number, day: number): string | null {
  const year = Number(stated.slice(0, 4));
  return [0, 1].map((step) => dayOf(year + step, month, day)).find((found) => found !== null && found >= stated) ?? null;
}

function day(
  text: string | undefined,
  month: string | undefined,
  year: string | undefined,
  context: Context,
  weekday?: string,
): string | null {
  const m = monthNumber(month ?? '');
  return year ? dayOf(number(year), m, number(text)) : nearestYear(m, number(text), context, weekday);
}

function range(start: string | null, end: string | null): Resolved {
  return start && end && start <= end ? { start, end, precision: 'range' } : UNKNOWN;
}

/** Whether a month lies in the year before (-1), in this one (0) or in the next (1), where no tense says so; `apart`: months from now within the year. */
function nearestMonthStep(apart: number, direction: Direction): number {
  if (apart === 0) return 0;
  const behind = apart < 0 ? -apart : 12 - apart;
  const looksAhead = direction === 'planned' ? behind > 2 : direction === 'present' ? behind > 6 : behind > 9;
  if (looksAhead) return apart < 0 ? 1 : 0;
  return apart < 0 ? 0 : -1;
}

/** A month without a year: the last one, or where the words look ahead the next one. */
export function monthNear(month: number, context: Context, qualifier: string): Resolved {
  if (context.year === null || context.month === null) return UNKNOWN;
  const direction = /last|past/.test(qualifier) ? 'past' : /next|coming/.test(qualifier) ? 'future' : context.direction();
  let step = 0;
  if (direction === 'present' || direction === 'unknown' || direction === 'planned')
    step = nearestMonthStep(month - context.month, direction);
  else if (direction === 'future') step = month < context.month || (qualifier.includes('next') && month === context.month) ? 1 : 0;
  else step = month > context.month || (qualifier.includes('last') && month === context.month) ? -1 : 0;
  return { ...monthSpan(context.year + step, month), precision: 'month' };
}

const FEASTS: Readonly<Record<string, readonly [number, number] | number>> = {
  'new year’s day': [1, 1],
  epiphany: [1, 6],
  'valentine’s day': [2, 14],
  'st patrick’s day': [3, 17],
  'may day': [5, 1],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'all saints’ day': [11, 1],
  'all souls’ day': [11, 2],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
  'shrove tuesday': -47,
  'ash wednesday': -46,
  'palm sunday': -7,
  'maundy thursday': -3,
  'good friday': -2,
  'easter sunday': 0,
  'easter monday': 1,
  'ascension day': 39,
  'whit sunday': 49,
  'whit monday': 50,
  'corpus christi': 60,
};

function feast(name: string, context: Context): Resolved {
  const key = name
    .toLowerCase()
    .replace(/['’]/g, '’')
    .replace('st. ', 'st ')
    .replace(/souls day/, 'souls’ day');
  const found = FEASTS[key];
  if (found === undefined || context.year === null || context.today === null) return UNKNOWN;
  if (typeof found !== 'number') return oneDay(nearestYear(found[0], found[1], context, undefined));
  const today = context.today;
  const days = [-1, 0, 1].map((step) => addDays(easter((context.year ?? 0) + step), found));
  return oneDay((context.direction() === 'future' ? days.find((one) => one >= today) : days.filter((one) => one <= today).at(-1)) ?? null);
}

/** "at Easter", "before Christmas": the days around the feast. */
function feastDays(name: string, context: Context): Resolved {
  const first = feast(name === 'Easter' ? 'Good Friday' : 'Christmas Eve', context).start;
  return first ? range(first, addDays(first, name === 'Easter' ? 3 : 2)) : UNKNOWN;
}

const rule = (source: string, read: (g: Groups, context: Context) => Resolved | null): Rule => ({
  pattern: new RegExp(source, 'gu'),
  read,
});

/** `in|by` → `[Ii]n|[Bb]y`: month names keep their case, the small words before them need not. */
const anyCase = (words: string): string => words.replace(/(^|\|)([a-z])/g, (_, bar, letter) => `${bar}[${letter.toUpperCase()}${letter}]`);

/** Dates that name a day, month or year of the calendar. */
export const ABSOLUTE_RULES: readonly Rule[] = [
  rule(String.raw`(?<![\d-])(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?![\d-])`, (g) => {
    const found = dayOf(number(g.y), number(g.m), number(g.d));
    return found ? oneDay(found) : null;
  }),
  rule(String.raw`(?<![\d./])(?<a>\d{1,2})(?<s>[./])(?<b>\d{1,2})[./](?<y>\d{4})(?!\d)`, (g) => {
    if (number(g.a) > 31 || number(g.b) > 31) return null;
    return oneDay(numericDay(number(g.a), number(g.b), number(g.y), g.s === '.'));
  }),
  rule(
    String.raw`(?<![\p{L}\d])(?<d1>${DAY})\s+(?:of\s+)?(?<m1>${MONTH})(?:,?\s+(?<y1>${YEAR}))?${JOIN}(?<d2>${DAY})\s+(?:of\s+)?(?<m2>${MONTH})(?:,?\s+(?<y2>${YEAR}))?`,
    (g, c) => range(day(g.d1, g.m1, g.y1 ?? g.y2, c), day(g.d2, g.m2, g.y2 ?? g.y1, c)),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?<m1>${MONTH})\s+(?<d1>${DAY})(?:,?\s+(?<y1>${YEAR}))?${JOIN}(?<m2>${MONTH})\s+(?<d2>${DAY})(?:,?\s+(?<y2>${YEAR}))?`,
    (g, c) => range(day(g.d1, g.m1, g.y1 ?? g.y2, c), day(g.d2, g.m2, g.y2 ?? g.y1, c)),
  ),
  rule(String.raw`(?<![\p{L}\d])(?<d1>${DAY})${JOIN}(?<d2>${DAY})\s+(?:of\s+)?(?<m>${MONTH})(?:,?\s+(?<y>${YEAR}))?`, (g, c) =>
    range(day(g.d1, g.m, g.y, c), day(g.d2, g.m, g.y, c)),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?<m>${MONTH})\s+(?<d1>${DAY})${JOIN}(?<d2>${DAY})(?:,?\s+(?<y>${YEAR}))?(?!\s*(?:percent|per cent|people|million|%))`,
    (g, c) => range(day(g.d1, g.m, g.y, c), day(g.d2, g.m, g.y, c)),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?:(?<w>${WEEKDAY_SHORT}),?\s+)?(?:the\s+)?(?<d>${DAY})(?:\s+day)?\s+(?:of\s+)?(?<m>${MONTH})(?:,?\s+(?<y>${YEAR}))?`,
    (g, c) => oneDay(day(g.d, g.m, g.y, c, g.w)),
  ),
  rule(String.raw`(?<![\p{L}\d])(?:[Tt]he\s+)?(?<o>${ORDINAL}) of (?<m>${MONTH})(?:,?\s+(?<y>${YEAR}))?`, (g, c) =>
    oneDay(day(`${ordinalOf(g.o ?? '')}`, g.m, g.y, c)),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?:${anyCase('at|before|by|until|over|for|after')}) (?<f>Christmas|Easter)(?! (?:Eve|Day|Sunday|Monday|Island))(?![\p{L}'’-]|\s+\p{Ll}+(?:s|y|t)\b(?<!\bin\b))`,
    (g, c) => feastDays(g.f ?? '', c),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?:(?<w>${WEEKDAY_SHORT}),?\s+)?(?<m>${MONTH})\s+(?:the\s+)?(?<d>${DAY})(?:,?\s+(?<y>${YEAR}))?(?!\s*(?:percent|per cent|people|million|%))`,
    (g, c) => oneDay(day(g.d, g.m, g.y, c, g.w)),
  ),
  rule(String.raw`(?<![\p{L}\d])(?:(?:${anyCase('early|mid|late')})[ -])?(?<m>${MONTH}),?\s+(?:of\s+)?(?<y>${YEAR})`, (g) => ({
    ...monthSpan(number(g.y), monthNumber(g.m ?? '')),
    precision: 'month',
  })),
  rule(
    String.raw`(?<![\p{L}\d])(?:(?:${anyCase('in|since|until|by|during|for|from|of|before|after|through|till|between')})\s+|(?<q>(?:${anyCase('last|next|this|this past|this coming|early|late|mid|earlier in|later in|earlier this|later this')})[ -]))(?<q2>(?:early|mid|late)[ -])?(?<m>${MONTH})(?<of>\s+(?:last|this|next) year)?(?![\p{L}\d'’-]|\s+\p{Lu}|\s+\d)`,
    (g, c) => {
      const of = g.of ?? '';
      const step = /last/.test(of) ? -1 : /next/.test(of) ? 1 : 0;
      if (of) return c.year === null ? UNKNOWN : { ...monthSpan(c.year + step, monthNumber(g.m ?? '')), precision: 'month' };
      return monthNear(monthNumber(g.m ?? ''), c, g.q ?? '');
    },
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?:[Tt]he )?(?:first|second|third|fourth|last|final) (?:week|days?|weekend|half) (?:of|in) (?<m>${MONTH})(?:\s+(?<y>${YEAR}))?(?![\p{L}\d])`,
    (g, c) => (g.y ? { ...monthSpan(number(g.y), monthNumber(g.m ?? '')), precision: 'month' } : monthNear(monthNumber(g.m ?? ''), c, '')),
  ),
  rule(
    String.raw`(?<![\p{L}\d]|\p{L} )(?<m>January|February|July|September|October|November|December)(?![\p{L}\d'’-]|\s+\p{Lu}|\s+\d)|(?<=\p{Ll}{2} )(?<m2>January|February|July|September|October|November|December)(?=[,.;])`,
    (g, c) => monthNear(monthNumber(g.m ?? g.m2 ?? ''), c, ''),
  ),
  rule(String.raw`(?<![\p{L}\d])(?:${anyCase('from|between')})\s+(?<a>${YEAR})\s*(?:[-–]|to|and|until)\s*(?<b>${YEAR})`, (g) =>
    range(`${g.a}-01-01`, `${g.b}-12-31`),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?:${anyCase('in|since|until|by|from|of|before|after|during|early|late|mid|through|back in|the')})(?:\s+|-)(?<y>(?:1[89]|20)\d\d)(?![\d%]|[.,]\d|\s*(?:percent|per cent|million|people|votes|pages|metres|kilometres|dollars|euros)|['’]?s\s)`,
    (g) => ({ start: `${g.y}-01-01`, end: `${g.y}-12-31`, precision: 'year' }),
  ),
  rule(
    String.raw`(?<![\p{L}\d])(?<f>New Year['’]s (?:Day|Eve)|Epiphany|Valentine['’]s Day|St\.? Patrick['’]s Day|May Day|Bastille Day|Halloween|All Saints['’]? Day|All Souls['’]? Day|Armistice Day|Christmas (?:Eve|Day)|Boxing Day|Shrove Tuesday|Ash Wednesday|Palm Sunday|Maundy Thursday|Good Friday|Easter (?:Sunday|Monday)|Ascension Day|Whit (?:Sunday|Monday)|Corpus Christi)(?![\p{L}])`,
    (g, c) => feast(g.f ?? '', c),
  ),
];
