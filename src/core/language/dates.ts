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

const RULES: readonly Rule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES, ...FOLLOWING_RULES];
/** Prepositions that a rule had to see stay outside of the date's words. */
const LEADING = /^(?:in|since|until|by|during|for|from|of|before|after|through|till|between|back in|at|on)\s+(?=[\p{L}\d])/iu;
const KEEPS_LEAD =
  /^(?:from|between)\s|^in (?:the|recent|\S+ (?:days?|weeks?|months?|years?))|^at\s|^(?:by|before|after|until|during) (?:the|noon|midday|midnight|dawn|dusk)/iu;

/** Where each rule finds its form, longest first where two overlap. */
function candidatesIn(text: string): readonly Candidate[] {
  const all: Candidate[] = [];
  RULES.forEach((rule) => {
    for (const match of text.matchAll(rule.pattern)) {
      const lead = KEEPS_LEAD.test(match[0]) ? 0 : (LEADING.exec(match[0])?.[0].length ?? 0);
      all.push({ start: match.index + lead, end: match.index + match[0].length, rule, groups: match.groups ?? {} });
    }
  });
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

/**
 * Every date of a text, in text order, with what it means. Weekdays and relative words are told from the published day by news convention ("on Sunday" in
 * a Monday text is the day before, "will meet on Friday" lies ahead); "two days later" from the day that the text spoke of before. What cannot be
 * known keeps `start` and `end` null with its words. Page furniture and datelines hold no dates of what is told. `published`: ISO day, month or year, or null.
 */
export function findDates(text: string, sentences: readonly Sentence[], published: string | null): readonly DateMention[] {
  const known = frame(published);
  const dates: DateMention[] = [];
  let focus: string | null = null;
  let index = 0;
  for (const candidate of candidatesIn(text)) {
    while (index < sentences.length && (sentences[index]?.end ?? 0) <= candidate.start) index += 1;
    const sentence = sentences[index];
    if (!sentence || sentence.kind === 'furniture' || sentence.kind === 'dateline' || candidate.start < sentence.start || candidate.end > sentence.end) continue;
    const direction = (): Direction =>
      directionOf(text.slice(sentence.start, sentence.end), candidate.start - sentence.start, candidate.end - sentence.start);
    const resolved: Resolved | null = candidate.rule.read(candidate.groups, { ...known, direction, focus });
    if (!resolved) continue;
    dates.push({ span: { start: candidate.start, end: candidate.end }, text: text.slice(candidate.start, candidate.end), ...resolved });
    if (resolved.precision === 'day' && resolved.start && sentence.kind === 'body') focus = resolved.start;
  }
  return dates;
}
