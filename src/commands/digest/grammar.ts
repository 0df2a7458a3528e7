import type { Schedule, SubscriptionDraft, Weekday } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import { type Wording, wording } from '../../core/words.ts';
import { isDay } from '../../core/zone.ts';
import { EXAMPLES, forExample } from './words.ts';
import { looksLikeZone, readZone, zoneOfCity } from './zones.ts';

const MOST_TOPICS = 10;
const LONGEST_TOPIC = 200;

/** What a person wrote of a digest; what was not said is undefined. */
export interface Wishes {
  readonly topics: readonly string[];
  readonly exclude: readonly string[];
  readonly schedule: Schedule;
  readonly zone: string | undefined;
  readonly skip: readonly string[];
  readonly whenEmpty: SubscriptionDraft['whenEmpty'] | undefined;
}

export function wrong(what: Wording, hint = forExample(EXAMPLES.add)): never {
  throw new UserError('bad_digest', what, hint);
}

const DAY_WORDS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekend: [6, 7],
};
const WEEKDAYS: readonly (readonly [RegExp, Weekday])[] = [
  [/^mon(?:days?)?$/, 1],
  [/^tue(?:s|sdays?)?$/, 2],
  [/^wed(?:nesdays?)?$/, 3],
  [/^thu(?:rs?|rsdays?)?$/, 4],
  [/^fri(?:days?)?$/, 5],
  [/^sat(?:urdays?)?$/, 6],
  [/^sun(?:days?)?$/, 7],
];
const weekday = (word: string): Weekday | null => WEEKDAYS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Days of one word: `weekdays`, `monday`, `mon-fri`, `mon,wed`; null where it is none. */
function daysOf(word: string): readonly Weekday[] | null {
  const lower = word.toLowerCase();
  const named = DAY_WORDS[lower];
  if (named) return named;
  const days: Weekday[] = [];
  for (const piece of lower.split(',').filter(Boolean)) {
    const [first, last, ...more] = piece.split(/[-–]/).map(weekday);
    if (!first || last === null || more.length > 0) return null;
    for (let day = first; ; day = ((day % 7) + 1) as Weekday) {
      days.push(day);
      if (day === (last ?? first)) break;
    }
  }
  return days.length > 0 ? days : null;
}

/** `08:00` of `8`, `8:00`, `8.30`, `8am`, `20h`, `noon`; null where it is no time. */
export function readTime(text: string): string | null {
  const word = text.trim().toLowerCase();
  if (word === 'noon' || word === 'midday') return '12:00';
  if (word === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|h)?$/.exec(word);
  if (!match) return null;
  const [, hours = '', minutes = '00', half] = match;
  let hour = Number(hours);
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** Topics, and the words to leave out. @throws UserError `bad_digest`; without `orNone` also where no topic is left */
export function readTopics(text: string, orNone = false): Pick<Wishes, 'topics' | 'exclude'> {
  const exclude = [...text.matchAll(/(?<=^|[\s,])[-–](?:"([^"]+)"|([\p{L}\p{N}][^\s,]*))/gu)].map((match) => match[1] ?? match[2] ?? '');
  const rest = text.replace(/(?<=^|[\s,])[-–](?:"[^"]+"|[\p{L}\p{N}][^\s,]*)/gu, ' ');
  const topics = [
    ...new Set(
      rest
        .split(',')
        .map((topic) => topic.trim().replace(/\s+/g, ' '))
        .filter(Boolean),
    ),
  ];
  if (topics.length === 0 && !(orNone && exclude.length > 0)) wrong(wording('digest.bad.noTopic'));
  if (topics.length > MOST_TOPICS)
    wrong(wording('digest.bad.manyTopics', { most: MOST_TOPICS, topics: topics.length }), wording('digest.bad.manyTopicsHint'));
  const long = [...topics, ...exclude].find((topic) => topic.length > LONGEST_TOPIC || !/[\p{L}\p{N}]/u.test(topic));
  if (long !== undefined) wrong(wording('digest.bad.longTopic', { text: long.slice(0, 40), most: LONGEST_TOPIC }));
  return { topics, exclude };
}

/** What was said of a digest but for its topics; undefined where it was not said. */
interface Settings {
  readonly days: readonly Weekday[] | undefined;
  readonly zone: string | undefined;
  readonly skip: readonly string[] | undefined;
  readonly whenEmpty: Wishes['whenEmpty'];
}

/** The settings behind the time, word by word. */
export function readSettings(text: string, hint = wording('digest.bad.wordHint', { example: EXAMPLES.add })): Settings {
  const words = text
    .replace(/\bevery day\b/gi, 'daily')
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter(Boolean);
  const days: Weekday[] = [];
  let skip: string[] | undefined;
  let zone: string | undefined;
  let whenEmpty: Wishes['whenEmpty'];
  let skipping = false;
  for (const word of words) {
    const lower = word.toLowerCase();
    const dates = word.split(',').filter(Boolean);
    const named = daysOf(word);
    if (lower === 'skip') skipping = true;
    else if (skipping && lower === 'none') skip = [];
    else if (skipping && /^\d/.test(word)) {
      if (!dates.every(isDay))
        wrong(wording('digest.bad.skip', { text: word.slice(0, 40) }), wording('digest.bad.skipHint', { example: EXAMPLES.add }));
      skip = [...(skip ?? []), ...dates];
    } else if (lower === 'quiet' || lower === 'heartbeat') whenEmpty = lower;
    else if (['on', 'every', 'in', 'and', 'weekly', 'each'].includes(lower)) continue;
    else if (named) days.push(...named);
    else if (looksLikeZone(word) || zoneOfCity(word)) zone = readZone(word);
    else wrong(wording('digest.bad.word', { text: word.slice(0, 40) }), hint);
  }
  return { days: days.length > 0 ? [...new Set(days)].toSorted((a, b) => a - b) : undefined, zone, skip, whenEmpty };
}

const CRON = /(?:^|\s)cron:?\s+["“]?((?:\S+\s+){4}[^\s"”]+)["”]?(.*)$/is;
const AT = /(?:^|\s)(?:at|@)\s+(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h)?|noon|midday|midnight|\d\S*)(?=\s|,|$)/gi;

/** A wish taken apart: topics before the time, settings behind it; without a time `topics` is the whole text. */
interface Pieces extends Settings {
  readonly topics: string;
  readonly time: { readonly at: string } | { readonly expression: string } | null;
}

/** Takes `ukraine at 08:00 weekdays` or `ukraine cron 0 8 1 * *` apart. @throws UserError that says what was not understood */
export function takeApart(text: string): Pieces {
  const cron = CRON.exec(text);
  if (cron) {
    const settings = readSettings(cron[2] ?? '');
    if (settings.days) wrong(wording('digest.bad.cronDays'), wording('digest.bad.cronDaysHint'));
    return { topics: text.slice(0, cron.index), time: { expression: (cron[1] ?? '').replace(/\s+/g, ' ') }, ...settings };
  }
  // The last one: a topic may have an "at 10" of its own.
  const match = [...text.matchAll(AT)].at(-1);
  if (!match) return { topics: text, time: null, days: undefined, zone: undefined, skip: undefined, whenEmpty: undefined };
  const at = readTime(match[1] ?? '');
  if (!at) wrong(wording('digest.bad.notATime', { text: (match[1] ?? '').slice(0, 20) }));
  // Days may also stand before the time: "ukraine weekdays at 8".
  const before = text.slice(0, match.index).trimEnd();
  const lastWord = /(?:^|\s)(?:(?:on|every)\s+)?(\S+|every day)$/i.exec(before);
  const early = lastWord && (/^(?:every )?day$/i.test(lastWord[1] ?? '') ? DAY_WORDS.daily : daysOf(lastWord[1] ?? ''));
  const settings = readSettings(text.slice(match.index + match[0].length).replace(/^,/, ''));
  if (!early || settings.days) return { topics: before, time: { at }, ...settings };
  return { topics: before.slice(0, lastWord.index), time: { at }, ...settings, days: early };
}

/**
 * Reads `ukraine, nato -sports at 08:00 weekdays Europe/Kyiv skip 2026-12-25 quiet`, or `… cron 0 8 1 * * Europe/Kyiv`.
 * @throws UserError that says what was not understood
 */
export function readDigest(text: string): Wishes {
  const { topics, time, days, zone, skip, whenEmpty } = takeApart(text);
  if (!time) wrong(wording('digest.bad.time'));
  const schedule: Schedule =
    'expression' in time ? { kind: 'cron', ...time } : { kind: 'days', ...time, days: days ?? [1, 2, 3, 4, 5, 6, 7] };
  return { ...readTopics(topics), schedule, zone, skip: skip ?? [], whenEmpty };
}
