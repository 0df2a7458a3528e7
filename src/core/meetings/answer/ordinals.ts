import type { ToldMeeting } from '../join.ts';

/** Which of several in a row a question asks for. */
export interface AskedNth {
  /** As it was asked: `second session`. */
  readonly text: string;
  /** The ordinal as it was asked, folded. */
  readonly word: string;
  /** From 1. */
  readonly number: number;
  /** True for a day of it: `the first day of the trial`. */
  readonly isDay: boolean;
}

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'first|1st|inaugural',
    'second|2nd',
    'third|3rd',
    'fourth|4th',
    'fifth|5th',
    'sixth|6th',
    'seventh|7th',
    'eighth|8th',
    'ninth|9th',
    'tenth|10th',
  ].flatMap((words, i) => words.split('|').map((word) => [word, i + 1] as const)),
);
const NOUN =
  'session|sitting|meeting|round|talks|summit|hearing|visit|conference|congress|forum|debate|call|dinner|lunch|consultation|trial|assembly|plenary';
const COUNTED = new RegExp(`\\b(${Object.keys(ORDINALS).join('|')})(?: [\\p{L}'’-]+){0,2}? (?:${NOUN})s?\\b`, 'giu');

/** Reads "the second session" in a question; null where nothing of the kind is asked. */
export function readNth(text: string): AskedNth | null {
  const [match] = text.matchAll(COUNTED);
  const word = match?.[1]?.toLowerCase() ?? '';
  const number = ORDINALS[word];
  if (match && number !== undefined) return { text: match[0], word, number, isDay: false };
  const day = /\b(first|opening|second|third) day\b/i.exec(text);
  const which = day?.[1]?.toLowerCase() ?? '';
  return day ? { text: day[0], word: which, number: ORDINALS[which] ?? 1, isDay: true } : null;
}

const countsIn = ({ meeting }: ToldMeeting): readonly (number | undefined)[] =>
  meeting.about.flatMap(({ quote }) => [...quote.matchAll(COUNTED)].map((match) => ORDINALS[match[1]?.toLowerCase() ?? '']));

/** True where the sentences that tell of the Meeting count it as the one asked for. */
export function isCountedAs({ number, isDay }: AskedNth, told: ToldMeeting): boolean {
  return !isDay && countsIn(told).includes(number);
}

/** True where the sentences that tell of the Meeting count it as another one: "the third session" is not the second. */
export function isCountedOtherwise({ number, isDay }: AskedNth, told: ToldMeeting): boolean {
  if (isDay) return false;
  const counted = countsIn(told);
  return counted.length > 0 && !counted.includes(number);
}

/** Of Meetings that fit as well as each other the one of the day asked for, by their dates; all of them where none is. */
export function onNthDay<T extends { readonly told: ToldMeeting }>(fits: readonly T[], nth: AskedNth | null): readonly T[] {
  if (!nth?.isDay) return fits;
  const dayOf = ({ told }: T): string => told.meeting.date?.start ?? '~';
  const days = [...new Set(fits.map(dayOf))].sort();
  const day = days[nth.number - 1];
  return day === undefined || day === '~' ? fits : fits.filter((fit) => dayOf(fit) === day);
}
