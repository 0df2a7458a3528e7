import { addDays, dayOf, monthSpan, weekdayNumber, weekdayOf, weekSpan } from './calendar.ts';
import type { Direction } from './direction.ts';
import { type Context, type Groups, oneDay, type Resolved, type Rule, UNKNOWN } from './rule.ts';
import { COUNT, countOf, PART_OF_DAY, WEEKDAY } from './words.ts';

const rule = (source: string, read: (g: Groups, context: Context) => Resolved | null): Rule => ({
  pattern: new RegExp(source, 'giu'),
  read,
});
const START = String.raw`(?<![\p{L}\d])`;

/**
 * The weekday next to `from`: before it (or on it), or after it. Plans of yesterday's weekday are over; words without a verb mean the nearer one, as far
 * as it is clearly nearer.
 */
function weekdayNear(name: string, from: string, direction: Direction): string {
  const ahead = (weekdayNumber(name) - weekdayOf(from) + 7) % 7;
  const looksAhead =
    direction === 'future' || direction === 'present' || (direction === 'planned' && ahead < 6) || (direction === 'unknown' && ahead <= 2);
  return addDays(from, looksAhead || ahead === 0 ? ahead : ahead - 7);
}

/** "Sunday", "last Friday", "next Tuesday": by news convention the nearest such day behind, or where the words look ahead the nearest ahead. */
function weekday(g: Groups, context: Context): Resolved | null {
  const name = g.w ?? '';
  const qualifier = (g.q ?? '').toLowerCase();
  if (/every|each|most|some|any|another|many/.test(qualifier)) return null;
  if (/following|the next|after/.test(qualifier))
    return context.focus ? oneDay(addDays(weekdayNear(name, addDays(context.focus, 1), 'future'), 0)) : UNKNOWN;
  if (/previous|preceding|before/.test(qualifier))
    return context.focus ? oneDay(weekdayNear(name, addDays(context.focus, -1), 'past')) : UNKNOWN;
  if (context.today === null) return UNKNOWN;
  const week = (g.week ?? '').toLowerCase();
  if (/last|next|this/.test(week)) {
    const monday = weekSpan(context.today, week.includes('last') ? -1 : week.includes('next') ? 1 : 0).start;
    return oneDay(weekdayNear(name, monday, 'future'));
  }
  if (qualifier === 'this') return oneDay(weekdayNear(name, context.today, context.direction() === 'past' ? 'past' : 'future'));
  // "On the Wednesday": the first one from the day that the text spoke of on.
  if (qualifier === 'on the' && context.focus) return oneDay(weekdayNear(name, context.focus, 'future'));
  if (/week/.test(week) || /week/.test(qualifier)) return oneDay(addDays(weekdayNear(name, context.today, 'future'), 7));
  if (/last|past/.test(qualifier)) return oneDay(weekdayNear(name, addDays(context.today, -1), 'past'));
  if (/next|coming/.test(qualifier)) return oneDay(weekdayNear(name, addDays(context.today, 1), 'future'));
  return oneDay(weekdayNear(name, context.today, context.direction()));
}

function weekdays(g: Groups, context: Context): Resolved {
  if (context.today === null) return UNKNOWN;
  const direction = context.direction();
  if (direction === 'future' || direction === 'planned' || direction === 'present') {
    const start = weekdayNear(g.a ?? '', context.today, 'future');
    return { start, end: weekdayNear(g.b ?? '', start, 'future'), precision: 'range' };
  }
  const end = weekdayNear(g.b ?? '', context.today, 'past');
  return { start: weekdayNear(g.a ?? '', end, 'past'), end, precision: 'range' };
}

function unit(step: number, name: string, context: Context): Resolved {
  if (/^year/.test(name))
    return context.year === null
      ? UNKNOWN
      : { start: `${context.year + step}-01-01`, end: `${context.year + step}-12-31`, precision: 'year' };
  if (/^month/.test(name))
    return context.year === null || context.month === null
      ? UNKNOWN
      : { ...monthSpan(context.year, context.month + step), precision: 'month' };
  if (context.today === null) return UNKNOWN;
  const week = weekSpan(context.today, step);
  return /^weekend/.test(name) ? { start: addDays(week.start, 5), end: week.end, precision: 'range' } : { ...week, precision: 'range' };
}

const stepOf = (word: string): number => (/last|past|previous/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0);

/** The last such day of a month, or where the words look ahead the next one: "on the 14th". */
function dayOfMonth(number: number, context: Context): Resolved {
  const { today, year, month } = context;
  if (today === null || year === null || month === null) return UNKNOWN;
  const direction = context.direction();
  const days = [-1, 0, 1].flatMap((step) => {
    const first = monthSpan(year, month + step).start;
    return dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), number) ?? [];
  });
  const past = days.filter((one) => one <= today).at(-1) ?? null;
  const future = days.find((one) => one >= today) ?? null;
  return oneDay(direction === 'future' || direction === 'planned' || direction === 'present' ? future : past);
}

/** So many days are counted to the day; weeks, months and years to the week, month or year that they reach. */
function counted(count: number, name: string, context: Context): Resolved {
  const lower = name.toLowerCase();
  if (lower.startsWith('fortnight')) return context.today === null ? UNKNOWN : oneDay(addDays(context.today, count * 14));
  if (/^(?:day|night)/.test(lower)) return context.today === null ? UNKNOWN : oneDay(addDays(context.today, count));
  return unit(count, lower, context);
}

/** Days told from another day of the text: "the next morning", "two days later". */
function fromFocus(context: Context, days: number): Resolved | null {
  return context.focus === null ? UNKNOWN : oneDay(addDays(context.focus, days));
}

function laterOrEarlier(g: Groups, context: Context): Resolved | null {
  const sign = /later|after|on$/i.test(g.way ?? '') ? 1 : -1;
  const days = countOf(g.n ?? '') * (/^week/i.test(g.u ?? '') ? 7 : /^fortnight/i.test(g.u ?? '') ? 14 : 1);
  return fromFocus(context, sign * days);
}

/** Dates told from the published day or from a day that the text spoke of before. */
export const RELATIVE_RULES: readonly Rule[] = [
  rule(
    String.raw`${START}(?:from\s+|between\s+)?(?<a>${WEEKDAY})(?:\s*[-–]\s*|\s+(?:to|through|until|and)\s+)(?<b>${WEEKDAY})(?!\p{L})`,
    weekdays,
  ),
  rule(
    String.raw`${START}(?:(?<q>last|next|this|on the(?! (?:last|next))|this past|this coming|past|coming|the following|the next|the previous|the preceding|every|each|most|some|any|another|a week on|a week from|the same)\s+)?(?<w>${WEEKDAY})(?!\p{L}|['’]s\s+(?:child|best))(?<week>\s+(?:of\s+)?(?:last|next|this)\s+week|\s+week(?!\p{L}|end|ly|long))?(?:\s+(?:at\s+)?${PART_OF_DAY}(?!\p{L}))?`,
    weekday,
  ),
  rule(String.raw`${START}(?:the\s+)?(?<way>eve of|day before|day after)\s+(?<w>${WEEKDAY})(?!\p{L})`, (g, c) => {
    const day = weekday({ w: g.w }, c)?.start ?? null;
    return day === null ? UNKNOWN : oneDay(addDays(day, /after/i.test(g.way ?? '') ? 1 : -1));
  }),
  rule(String.raw`${START}(?:over|at|during|on) the weekend(?!\p{L})`, (_, c) => {
    if (c.today === null) return UNKNOWN;
    const direction = c.direction();
    const isOver = weekdayOf(c.today) !== 6 && weekdayOf(c.today) !== 0;
    return unit(isOver && direction !== 'future' && direction !== 'present' ? -1 : 0, 'weekend', c);
  }),
  rule(String.raw`${START}(?<q>(?:earlier |later )?today|tonight|this (?:${PART_OF_DAY}))(?!\p{L})`, (_, c) => oneDay(c.today)),
  rule(String.raw`${START}(?:the\s+)?day (?<w>before yesterday|after tomorrow)(?!\p{L})`, (g, c) =>
    c.today ? oneDay(addDays(c.today, g.w?.startsWith('b') ? -2 : 2)) : UNKNOWN,
  ),
  rule(String.raw`${START}(?<w>yesterday|tomorrow|last night|overnight)(?:['’]s)?(?:\s+${PART_OF_DAY})?(?!\p{L})`, (g, c) => {
    if (/overnight/i.test(g.w ?? '')) return null;
    return c.today ? oneDay(addDays(c.today, /tomorrow/i.test(g.w ?? '') ? 1 : -1)) : UNKNOWN;
  }),
  rule(
    String.raw`${START}(?:(?:earlier|later|late|early|sometime)\s+)?(?<q>last|this|next|this past|this coming|the past|the coming|this last)\s+(?<u>weekend|week|month|year)(?!\p{L}|\s+of\s)(?:['’]s(?!\p{L}))?`,
    (g, c) => unit(stepOf(g.q ?? ''), (g.u ?? '').toLowerCase(), c),
  ),
  rule(String.raw`${START}(?<n>${COUNT})\s+(?<u>days?|nights?|fortnight|weeks?|months?|years?)\s+ago(?!\p{L})`, (g, c) =>
    counted(-countOf(g.n ?? ''), g.u ?? '', c),
  ),
  rule(String.raw`${START}in\s+(?<n>${COUNT})\s+(?<u>days?|fortnight|weeks?|months?|years?)['’]?\s*(?<t>time)?(?!\p{L})`, (g, c) =>
    g.t || c.direction() === 'future' || c.direction() === 'planned' ? counted(countOf(g.n ?? ''), g.u ?? '', c) : null,
  ),
  rule(String.raw`${START}(?<n>${COUNT})\s+(?<u>days?|weeks?|months?|years?)\s+from (?:now|today)(?!\p{L})`, (g, c) =>
    counted(countOf(g.n ?? ''), g.u ?? '', c),
  ),
  rule(
    String.raw`${START}on the (?<d>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d-]|\s+(?:of|floor|day|anniversary|round|hole|minute|lap|street)(?!\p{L}))`,
    (g, c) => dayOfMonth(Number(g.d), c),
  ),
  rule(String.raw`${START}(?:(?:before|by|until|at|towards)\s+)?the end of (?<t>the|this|next) (?<u>month|year|week)(?!\p{L})`, (g, c) =>
    unit(stepOf(g.t ?? ''), (g.u ?? '').toLowerCase(), c),
  ),
  rule(
    String.raw`${START}(?:(?:(?:a few|several|some|many|a couple of|just|only)\s+)?(?:days|weeks|months|years)\s+ago|recently|in recent (?:days|weeks|months)|in the (?:coming|next few) (?:days|weeks|months))(?!\p{L})`,
    () => UNKNOWN,
  ),
  rule(
    String.raw`${START}(?:this|last|next|(?:in|during|before|after|until|by) (?:the )?)\s*(?:early |late )?(?:spring|summer|autumn|winter)(?:\s+of\s+(?<y>(?:19|20)\d\d)|\s+(?<y2>(?:19|20)\d\d))?(?!\p{L})`,
    (g) => {
      const year = g.y ?? g.y2;
      return year ? { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' } : UNKNOWN;
    },
  ),
];

/** Dates and hours told from a day that the text spoke of before. */
export const FOLLOWING_RULES: readonly Rule[] = [
  rule(
    String.raw`${START}(?<n>${COUNT})\s+(?<u>days?|nights?|fortnight|weeks?)\s+(?<way>later|earlier|(?:before|after|on)(?=\s*[,.;:)—–]|\s+(?:at|in|on|when)\s|$))(?!\p{L})`,
    laterOrEarlier,
  ),
  rule(String.raw`${START}(?:the\s+)?(?:next|following)\s+(?:day|${PART_OF_DAY})(?!\p{L})`, (_, c) => fromFocus(c, 1)),
  rule(
    String.raw`${START}(?:the\s+)?(?:day|evening|night)\s+before(?=\s*[,.;:]|$)|${START}the (?:previous|preceding) (?:day|evening|night|afternoon|morning)(?!\p{L})`,
    (_, c) => fromFocus(c, -1),
  ),
  rule(String.raw`${START}the day after(?=\s*[,.;:]|$)`, (_, c) => fromFocus(c, 1)),
  rule(
    String.raw`${START}(?:(?:later|earlier|also)\s+)?(?:(?:on\s+)?(?:the|that)\s+(?:same|very)\s+(?:day|hour|time|${PART_OF_DAY})|that\s+(?:day|${PART_OF_DAY})|(?:earlier|later) in the day)(?!\p{L})`,
    (_, c) => fromFocus(c, 0),
  ),
  rule(
    String.raw`${START}(?:in the (?:${PART_OF_DAY})|(?:at|by|around) (?:noon|midday|midnight|dawn|dusk|lunchtime)|at (?:\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?|o['’]clock)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o['’]clock)?(?=\s*[,.;]|\s+(?:in|that|the|sharp|he|she|it|they)\s)))(?![\p{L}\d%]|[.,]\d)`,
    (_, c) => (c.focus === null ? null : fromFocus(c, 0)),
  ),
];
