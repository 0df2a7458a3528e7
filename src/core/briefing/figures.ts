/** An amount, share or count as a sentence states it. */
export interface Figure {
  /** As written, e.g. `$713 million`. */
  readonly text: string;
  readonly value: number;
  /** What is counted: a currency sign, `%`, or `count`. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SPELLED: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const NUMBER =
  /(US\$|[$€£¥₴₽])?\s?(?<![\p{L}\p{N}.,:-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-](thousand|million|billion|trillion|bn|mn|tn)\b|(m|bn|tn)\b)?\s?(%|per ?cent\b|dollars\b|euros?\b|pounds\b|hryvnias?\b|roubles?\b|rubles?\b|yuan\b|yen\b)?/giu;
/** Looked for first: it is quick, and most sentences spell no number out. */
const SPELLED_OUT = new RegExp(`\\b(?:one (?:hundred|thousand|million|billion)|${Object.keys(SPELLED).join('|')})\\b`, 'i');
const ONES = Object.keys(SPELLED).join('|');
const TENS = Object.keys(SPELLED)
  .filter((word) => word.endsWith('ty'))
  .join('|');
/** "twelve", "thirty-two", "two thousand", "three million euros". */
const WORD_NUMBER = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:(${TENS})-)?(one|${ONES}))(?:\s+(hundred|thousand|million|billion)\b(?:\s+(euros?|dollars|pounds|hryvnias?|roubles?|rubles?|yuan|yen)\b)?|\s+(per ?cent)\b|(?![\p{L}-])(?=\s+\p{Ll})(?!\s+(?:hundred|thousand|million|billion)\b))(?!\s+of\b)`,
  'giu',
);
const UNIT_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|per ?cent)/i, '%'],
  [/^dollar/i, '$'],
  [/^euro/i, '€'],
  [/^pound/i, '£'],
  [/^hryvnia/i, '₴'],
  [/^rou?bl/i, '₽'],
  [/^(?:yuan|yen)/i, '¥'],
];

/** The figures of a sentence in order; bare years and clock times are none. Offsets are within the sentence. */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of /\d/.test(text) ? text.matchAll(NUMBER) : []) {
    const [all, sign, digits = '', scale, shortScale, word] = match;
    const plain = !sign && !scale && !shortScale && !word;
    const after = text.slice(match.index + all.length);
    if (plain && (/^(?:1[89]|20)\d\d$/.test(digits) || /^(?::\d|\s?[ap]\.?m\b|(?:st|nd|rd|th)\b|-(?:year|day)s?-old|\/\d)/i.test(after)))
      continue;
    const start = match.index + (all.length - all.trimStart().length);
    const value = Number(digits.replace(/,/g, '')) * (SCALES[(scale ?? shortScale ?? '').toLowerCase()] ?? 1);
    const unit = sign ? sign.replace('US', '') : (UNIT_WORDS.find(([form]) => word !== undefined && form.test(word))?.[1] ?? 'count');
    found.push({ text: all.trim(), value, unit, start, end: match.index + all.trimEnd().length });
  }
  for (const match of SPELLED_OUT.test(text) ? text.matchAll(WORD_NUMBER) : []) {
    const [all, tens, ones = '', scale, money, share] = match;
    // "One" alone is mostly no count.
    if (!tens && !scale && !share && /^one$/i.test(ones)) continue;
    const spelled = (SPELLED[tens?.toLowerCase() ?? ''] ?? 0) + (SPELLED[ones.toLowerCase()] ?? 1);
    const unit = UNIT_WORDS.find(([form]) => form.test(money ?? share ?? ''))?.[1] ?? 'count';
    found.push({
      text: all,
      value: spelled * (SCALES[scale?.toLowerCase() ?? ''] ?? 1),
      unit,
      start: match.index,
      end: match.index + all.length,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
