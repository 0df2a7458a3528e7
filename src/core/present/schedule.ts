import type { Schedule, Subscription } from '../digest.ts';
import { type Wording, type Words, wording } from '../words.ts';

/** A schedule in words: `on weekdays at 08:00`. */
export const scheduleInWords = (schedule: Schedule, { tell }: Words): string => tell(scheduleSaid(schedule));

/** What it is about: `ukraine and nato, without sports`. */
export const topicsInWords = (subscription: Topics, { tell }: Words): string => tell(topicsSaid(subscription));

type Topics = Pick<Subscription, 'topics' | 'exclude'>;

/** `scheduleInWords`, for a reader who is not known yet. */
export function scheduleSaid(schedule: Schedule): Wording {
  if (schedule.kind === 'cron') return wording('schedule.cron', { expression: schedule.expression });
  const { at } = schedule;
  const days = schedule.days.toSorted((a, b) => a - b);
  const key = days.join('');
  if (key === '1234567') return wording('schedule.daily', { at });
  if (key === '12345') return wording('schedule.weekdays', { at });
  if (key === '67') return wording('schedule.weekends', { at });
  return wording('schedule.days', { days: days.map((day) => wording(`weekday.${day}`)), at });
}

/** `topicsInWords`, for a reader who is not known yet. */
export function topicsSaid({ topics, exclude }: Topics): Wording {
  return exclude.length === 0 ? wording('plain.text', { text: topics }) : wording('schedule.without', { topics, exclude });
}

/** An instant on a reader's clock: `Thu 26 Nov 2026, 08:00`. */
export function instantInWords(instant: string, zone: string, words: Words): string {
  const { date, time } = partsOf(instant, zone, words);
  return words.say('date.instant', { date, time });
}

/** A local ISO day: `Thu 26 Nov 2026`. */
export function dayInWords(day: string, words: Words): string {
  return partsOf(`${day}T12:00:00Z`, 'UTC', words).date;
}

function partsOf(instant: string, zone: string, { say, tag }: Words): { readonly date: string; readonly time: string } {
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  const format = new Intl.DateTimeFormat(tag, {
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
  const { weekday = '', day = '', month = '', year = '', hour, minute } = field;
  return { date: say('date.short', { weekday, day, month, year }), time: `${hour}:${minute}` };
}

type Changed = 'topics' | 'schedule' | 'zone' | 'skip' | 'whenEmpty' | 'place' | 'owner' | 'locale';

const plain = (text: string | readonly string[]): Wording => wording('plain.text', { text });

/** What an edit changed, for the history: `the schedule from on weekdays at 08:00 to every day at 09:00`; null where nothing did. */
export function changesSaid(before: Subscription, after: Subscription): Wording | null {
  const where = ({ place }: Subscription): string => (place.thread === undefined ? place.channel : `${place.channel}/${place.thread}`);
  const rows: readonly (readonly [Changed, (subscription: Subscription) => Wording])[] = [
    ['topics', topicsSaid],
    ['schedule', ({ schedule }) => scheduleSaid(schedule)],
    ['zone', ({ zone }) => plain(zone)],
    ['skip', ({ skip }) => (skip.length > 0 ? plain(skip) : wording('change.skipNone'))],
    ['whenEmpty', ({ whenEmpty }) => wording(whenEmpty === 'quiet' ? 'change.whenEmptyNothing' : 'change.whenEmptyLine')],
    ['place', (each) => plain(where(each))],
    ['owner', ({ owner }) => plain(owner)],
    ['locale', ({ locale = 'en' }) => plain(locale)],
  ];
  const changes = rows
    .filter(([, said]) => JSON.stringify(said(before)) !== JSON.stringify(said(after)))
    .map(([what, said]) => wording('change.fromTo', { what: wording(`change.${what}`), before: said(before), after: said(after) }));
  return changes.length === 0 ? null : changes.reduceRight((rest, first) => wording('change.several', { first, rest }));
}
