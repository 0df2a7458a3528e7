import type { Schedule, Subscription, Weekday } from '../digest.ts';

const NAMES: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A schedule in words: `on weekdays at 08:00`. */
export function scheduleInWords(schedule: Schedule): string {
  if (schedule.kind === 'cron') return `by the cron expression ${schedule.expression}`;
  const days = schedule.days.toSorted((a, b) => a - b);
  const key = days.join('');
  if (key === '1234567') return `every day at ${schedule.at}`;
  if (key === '12345') return `on weekdays at ${schedule.at}`;
  if (key === '67') return `on weekends at ${schedule.at}`;
  return `every ${list(days.map((day) => NAMES[day]))} at ${schedule.at}`;
}

/** What it is about: `ukraine and nato, without sports`. */
export function topicsInWords({ topics, exclude }: Pick<Subscription, 'topics' | 'exclude'>): string {
  return exclude.length === 0 ? list(topics) : `${list(topics)}, without ${list(exclude)}`;
}

/** An instant on a reader's clock: `Thu 26 Nov 2026, 08:00`. */
export function instantInWords(instant: string, zone: string): string {
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  for (const { type, value } of format.formatToParts(new Date(instant))) field[type] = value;
  return `${field.weekday} ${field.day} ${field.month} ${field.year}, ${field.hour}:${field.minute}`;
}

/** A local ISO day: `Thu 26 Nov 2026`. */
export function dayInWords(day: string): string {
  return instantInWords(`${day}T12:00:00Z`, 'UTC').replace(/, 12:00$/, '');
}

/** What an edit changed, for the history: `the schedule from on weekdays at 08:00 to every day at 09:00`. */
export function changesInWords(before: Subscription, after: Subscription): string {
  const where = ({ place }: Subscription): string => (place.thread === undefined ? place.channel : `${place.channel}/${place.thread}`);
  const rows: readonly (readonly [string, (subscription: Subscription) => string])[] = [
    ['the topics', topicsInWords],
    ['the schedule', ({ schedule }) => scheduleInWords(schedule)],
    ['the zone', ({ zone }) => zone],
    ['the days to skip', ({ skip }) => (skip.length > 0 ? list(skip) : 'none')],
    ['what is said when nothing is new', ({ whenEmpty }) => (whenEmpty === 'quiet' ? 'nothing' : 'one line')],
    ['the place', where],
    ['who is told of failures', ({ owner }) => owner],
  ];
  return rows
    .filter(([, words]) => words(before) !== words(after))
    .map(([name, words]) => `${name} from ${words(before)} to ${words(after)}`)
    .join('; ');
}
