import type { DateMention, Sentence } from '../analysis.ts';
import { ABSOLUTE_RULES } from './dates/absolute-rules.ts';
import { type Direction, directionOf } from './dates/direction.ts';
import { FOLLOWING_RULES, RELATIVE_RULES } from './dates/relative-rules.ts';
import type { Context, Groups, Resolved, Rule } from './dates/rule.ts';

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly groups: Groups;
}

/** Rules with the words without which none of them can find anything: most sentences need none. */
const RULES: readonly { readonly hint: RegExp; readonly rules: readonly Rule[] }[] = [
  {
    hint: /\d|Christmas|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Day|Eve|Epiphany|Halloween|Easter|Whit|Corpus|(?:Tues|Wednes|Thurs|Fri|Sun)day/,
    rules: ABSOLUTE_RULES,
  },
  {
    hint: /day|week|month|year|fortnight|night|\d(?:st|nd|rd|th)|tonight|tomorrow|last night|this (?:early |late )?(?:morning|afternoon|evening|night|lunch|mid)|recent|spring|summer|autumn|winter/i,
    rules: RELATIVE_RULES,
  },
  {
    hint: /day|week|fortnight|morning|afternoon|evening|night|noon|dawn|dusk|lunchtime|same|\bat (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/i,
    rules: FOLLOWING_RULES,
  },
];
/** Prepositions that a rule had to see stay outside of the date's words. */
const LEADING = /^(?:in|since|until|by|during|for|from|of|before|after|through|till|between|back in|at|on)\s+(?=[\p{L}\d])/iu;
const KEEPS_LEAD =
  /^(?:from|between)\s|^in (?:the|recent|\S+ (?:days?|weeks?|months?|years?))|^at\s|^(?:by|before|after|until|during) (?:the|noon|midday|midnight|dawn|dusk)/iu;

/** Where each rule finds its form in a sentence, longest first where two overlap. */
function candidatesIn(sentence: string): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const rule of RULES.flatMap(({ hint, rules }) => (hint.test(sentence) ? rules : []))) {
    for (const match of sentence.matchAll(rule.pattern)) {
      const lead = KEEPS_LEAD.test(match[0]) ? 0 : (LEADING.exec(match[0])?.[0].length ?? 0);
      all.push({ start: match.index + lead, end: match.index + match[0].length, rule, groups: match.groups ?? {} });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of all) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function frame(published: string | null): Pick<Context, 'today' | 'year' | 'month'> {
  const parts = published ? /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published) : null;
  if (!parts) return { today: null, year: null, month: null };
  return { today: parts[3] ? parts[0] : null, year: Number(parts[1]), month: parts[2] ? Number(parts[2]) : null };
}

/** A weekday in capitals that heads what happens on it. */
const HEAD = /^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY(?=\s*(?:[:.–—-]|$))/;
const HEAD_REACH = 160;

/** So many sentences after a full date of an earlier year, days without a year still are of that year. */
const CARRIED_SENTENCES = 3;

function carried(
  stated: { readonly day: string; readonly sentence: number } | null,
  sentence: number,
  { today, year }: Pick<Context, 'today' | 'year'>,
): string | null {
  if (!stated || year === null || sentence - stated.sentence > CARRIED_SENTENCES) return null;
  return Number(stated.day.slice(0, 4)) < year && stated.day < (today ?? `${year}`) ? stated.day : null;
}

/**
 * Every date of a text, in text order, with what it means. Weekdays and relative words are told from the published day by news convention ("on Sunday" in
 * a Monday text is the day before, "will meet on Friday" lies ahead); "two days later" from the day that the text spoke of before. What cannot be
 * known keeps `start` and `end` null with its words. Page furniture and datelines hold no dates of what is told. `published`: ISO day, month or year, or null.
 */
export function findDates(text: string, sentences: readonly Sentence[], published: string | null): readonly DateMention[] {
  const known = frame(published);
  const dates: DateMention[] = [];
  let focus: string | null = null;
  let stated: { readonly day: string; readonly sentence: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, sentence.end);
    const isHead = HEAD.test(words);
    if (sentence.kind === 'furniture' || (sentence.kind === 'dateline' && !isHead)) continue;
    for (const { start, end, rule, groups } of candidatesIn(words)) {
      // "THURSDAY: the board meets": the head of a day in a schedule, unless what stands below it is told as past.
      const told = isHead && start === 0 ? text.slice(sentence.start + end, sentence.start + end + HEAD_REACH) : null;
      const direction = (): Direction =>
        told === null ? directionOf(words, start, end) : directionOf(told, 0, 0) === 'past' ? 'past' : 'future';
      const resolved: Resolved | null = rule.read(groups, { ...known, direction, focus, stated: carried(stated, index, known) });
      if (!resolved) continue;
      dates.push({ span: { start: sentence.start + start, end: sentence.start + end }, text: words.slice(start, end), ...resolved });
      if (resolved.precision !== 'day' || !resolved.start || sentence.kind !== 'body') continue;
      focus = resolved.start;
      const isFull = /\d{4}/.test(words.slice(start, end));
      const goesOn = stated !== null && resolved.start.slice(0, 4) === stated.day.slice(0, 4);
      if (isFull || goesOn) stated = { day: resolved.start, sentence: index };
      else stated = null;
    }
  }
  return dates;
}
