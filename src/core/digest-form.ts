import type { Subscription } from './digest.ts';

/** What a Subscription is, as the option values of `digest edit`: what a form shows before anything is changed. */
export interface DigestForm {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

const EDIT = 'digest edit';
/** A press of a button stands for at most so many characters (see `Action`). */
const LONGEST_ASK = 1_500;

const quoted = (word: string): string => (/[\s,]/.test(word) ? `"${word}"` : word);

/** The option values that would set a Subscription up as it is. */
export function formOf({ id, topics, exclude, schedule, zone, skip, whenEmpty }: Subscription): DigestForm {
  const topic = [topics.join(', '), ...exclude.map((word) => `-${quoted(word)}`)].join(' ');
  const when = schedule.kind === 'days' ? { at: schedule.at, days: daysInShort(schedule.days) } : { at: `cron ${schedule.expression}` };
  return { id, values: { topic, ...when, zone, skip: skip.length > 0 ? skip.join(',') : 'none', empty: whenEmpty } };
}

const SHORT = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function daysInShort(days: readonly number[]): string {
  const key = days.toSorted((a, b) => a - b).join('');
  if (key === '1234567') return 'daily';
  return key === '12345' ? 'weekdays' : days.map((day) => SHORT[day]).join(',');
}

/** The line of an Edit button: it changes nothing where it is run as it is, and platforms fill their form from it (`readForm`). */
export function editLine(subscription: Subscription): string {
  const { id, values } = formOf(subscription);
  const options = Object.entries(values).map(([name, value]) => `${name}:“${value.replaceAll(/[“”]/g, "'")}”`);
  const line = [EDIT, id, ...options].join(' ');
  return line.length <= LONGEST_ASK ? line : `${EDIT} ${id}`;
}

/** The form behind an Edit button's line; null for any other line. */
export function readForm(line: string): DigestForm | null {
  const match = /^\/?digest edit ([a-z0-9]+)((?: [a-z]+:“[^”]*”)*)$/i.exec(line.trim());
  if (!match?.[1]) return null;
  const values = [...(match[2] ?? '').matchAll(/([a-z]+):“([^”]*)”/gi)].map(([, name = '', value = '']) => [name, value] as const);
  return { id: match[1], values: Object.fromEntries(values) };
}
