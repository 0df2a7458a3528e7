import { UserError } from '../core/errors.ts';
import { type Wording, wording } from '../core/words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Field {
  readonly name: 'minute' | 'hour' | 'dayOfMonth' | 'month' | 'weekday';
  readonly min: number;
  readonly max: number;
  readonly words: readonly string[];
  /** The value that the first word stands for. */
  readonly first: number;
}

const FIELDS: readonly [Field, Field, Field, Field, Field] = [
  { name: 'minute', min: 0, max: 59, words: [], first: 0 },
  { name: 'hour', min: 0, max: 23, words: [], first: 0 },
  { name: 'dayOfMonth', min: 1, max: 31, words: [], first: 1 },
  { name: 'month', min: 1, max: 12, words: MONTHS, first: 1 },
  { name: 'weekday', min: 0, max: 7, words: DAYS, first: 0 },
];

/** A cron expression that is due at most once a local day. Weekdays run from Sunday 0 to Saturday 6. */
export interface DailyCron {
  /** `HH:MM` */
  readonly at: string;
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
}

function refuse(what: Wording, hint: Wording): never {
  throw new UserError('bad_cron', what, hint);
}

const HINT = wording('cron.fields');

function numberOf(text: string, field: Field): number {
  const word = field.words.indexOf(text.toLowerCase());
  if (word >= 0) return word + field.first;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= field.min && value <= field.max)) {
    const { name, min, max } = field;
    refuse(wording('cron.outside', { text: text.slice(0, 20), field: wording(`cron.field.${name}`), min, max }), HINT);
  }
  return value;
}

/** One part of a comma list: `*`, `5`, `1-5`, each perhaps with a step `/2`. */
function valuesOf(part: string, field: Field): readonly number[] {
  const [range = '', step, ...more] = part.split('/');
  const stride = step === undefined ? 1 : Number(step);
  if (more.length > 0 || !Number.isInteger(stride) || stride < 1) refuse(wording('cron.step', { text: part.slice(0, 20) }), HINT);
  const [from = '', to, ...rest] = range.split('-');
  if (rest.length > 0) refuse(wording('cron.range', { text: part.slice(0, 20) }), HINT);
  const low = range === '*' ? field.min : numberOf(from, field);
  const high = range === '*' ? field.max : to === undefined ? (step === undefined ? low : field.max) : numberOf(to, field);
  if (high < low) refuse(wording('cron.backwards', { text: part.slice(0, 20) }), wording('cron.backwardsHint', { fields: HINT }));
  return Array.from({ length: Math.floor((high - low) / stride) + 1 }, (_, i) => low + i * stride);
}

function setOf(text: string, field: Field): ReadonlySet<number> {
  const values = new Set(text.split(',').flatMap((part) => valuesOf(part, field)));
  if (field.max === 7 && values.delete(7)) values.add(0);
  return values;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What stands in for an expression that is due more than once a day: its first time, on its own days. */
function oneADay(minute: number, hour: number, days: string): Wording {
  return wording('cron.oftenHint', { expression: `${minute} ${hour} ${days}` });
}

/**
 * Reads a five-field cron expression that is due at most once a local day.
 * @throws UserError `bad_cron`, with a suggestion: unreadable, more than one time a day, or day of the month together with day of the week (crons
 * differ on whether both or either must hold)
 */
export function readCron(expression: string): DailyCron {
  const parts = expression.trim().split(/\s+/);
  if (expression.trim().startsWith('@'))
    refuse(wording('cron.nickname', { text: expression.trim().slice(0, 20) }), wording('cron.nicknameHint'));
  const [minute, hour, day, month, weekday] = parts;
  if (parts.length !== 5 || !minute || !hour || !day || !month || !weekday) {
    refuse(wording('cron.count', { fields: parts.length }), HINT);
  }
  const [minuteField, hourField, dayField, monthField, weekdayField] = FIELDS;
  const minutes = [...setOf(minute, minuteField)];
  const hours = [...setOf(hour, hourField)].sort((a, b) => a - b);
  const cron = { daysOfMonth: setOf(day, dayField), months: setOf(month, monthField), weekdays: setOf(weekday, weekdayField) };
  if (cron.daysOfMonth.size < 31 && cron.weekdays.size < 7) {
    refuse(
      wording('cron.twoDays'),
      wording('cron.twoDaysHint', { first: `${minute} ${hour} ${day} ${month} *`, second: `${minute} ${hour} * ${month} ${weekday}` }),
    );
  }
  const [firstMinute = 0, firstHour = 0] = [Math.min(...minutes), hours.length === 24 ? 8 : hours[0]];
  if (minutes.length > 1 || hours.length > 1) {
    refuse(wording('cron.often', { text: expression.trim().slice(0, 60) }), oneADay(firstMinute, firstHour, `${day} ${month} ${weekday}`));
  }
  return { at: `${two(firstHour)}:${two(firstMinute)}`, ...cron };
}
