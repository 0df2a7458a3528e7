import type { ToldMeeting } from '../join.ts';

/** Which of several in a row a question asks for. */
export interface AskedNth {
  /** As it was asked: `second session`. */
  readonly text: string;
  /** The ordinal as it was asked, folded. */
  readonly word: string;
  /** From 1. */
  readonly number: number;
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
  return match && number !== undefined ? { text: match[0], word, number } : null;
}

/** True where the sentences that tell of the Meeting count it as another one: "the third session" is not the second. */
export function isCountedOtherwise({ number }: AskedNth, { meeting }: ToldMeeting): boolean {
  const counted = meeting.about.flatMap(({ quote }) =>
    [...quote.matchAll(COUNTED)].map((match) => ORDINALS[match[1]?.toLowerCase() ?? '']),
  );
  return counted.length > 0 && !counted.includes(number);
}
