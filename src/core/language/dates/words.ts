/** Building blocks of the date grammar; all are sources of regular expressions without groups of their own, case matters for names. */
export const MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\b\.?|Feb\b\.?|Mar\b\.?|Apr\b\.?|Jun\b\.?|Jul\b\.?|Aug\b\.?|Sept?\b\.?|Oct\b\.?|Nov\b\.?|Dec\b\.?)`;
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const WEEKDAY_SHORT = String.raw`(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?)`;
export const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[.,]\d|:\d|%)`;
export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?!\d|[.,]\d|-\d)`;
export const PART_OF_DAY = '(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|midday)';
export const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})`;

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Days of the month in words. */
export const ORDINAL = `(?:twenty-(?:${ORDINALS.slice(0, 9).join('|')})|thirty-first|thirtieth|${ORDINALS.join('|')})`;

/** The day of the month that an ordinal in words stands for. */
export function ordinalOf(word: string): number {
  const [tens = '', ones] = word.toLowerCase().split('-');
  if (tens.startsWith('thirt') && tens !== 'thirteenth') return ones ? 31 : 30;
  return ones ? 21 + ORDINALS.indexOf(ones) : ORDINALS.indexOf(tens) + 1;
}

/** The number that a count word or figure stands for. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = COUNTS.indexOf(lower);
  return index >= 0 ? index : Number(lower);
}
