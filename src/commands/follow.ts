import type { GivenAnswer } from '../core/answers.ts';

/** An older answer in the same place is no longer what "there" means. */
const FRESH_MS = 7 * 86_400_000;

/** Sentences that say nothing without what was asked before them, and the command line each stands for. */
const FOLLOW_UPS: readonly (readonly [RegExp, (before: GivenAnswer, words: string) => string | null])[] = [
  [
    /^who (?:else )?(?:was|were|is|are) (?:there|present)$|^who (?:attended|took part|met|came)(?: in it| there)?$/,
    ({ subject }) => `who ${subject}`,
  ],
  [/^(?:show )?(?:me )?(?:the |a )?timeline$|^when (?:was|is) (?:that|it)$|^what happened when$/, ({ subject }) => `timeline ${subject}`],
  [/^(?:tell me |show me )?more(?: on that| about it| about that)?$|^go on$|^what else$/, ({ subject }) => `brief ${subject} bullets:10`],
  [/^(?:and )?why(?: them| these people)?$/, ({ line }) => (/^who /.test(line) ? `${line} explain:yes` : null)],
  [/^(?:only |just )?since (.+)$/, ({ line, subject }, day) => `${commandOf(line)} ${subject} since:"${day.replaceAll('"', '')}"`],
  [/^(?:what|how) about (.+)$/, ({ line }, words) => `${commandOf(line)} ${words}`],
];

const commandOf = (line: string): string => line.split(' ', 1)[0] ?? 'brief';

/** What a sentence means after an earlier answer in the same place, as a command line; null where it stands on its own. */
export function followUp(sentence: string, before: GivenAnswer | null, now: string): string | null {
  if (before === null || before.subject === '' || Date.parse(now) - Date.parse(before.at) > FRESH_MS) return null;
  const said = sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.]+$/u, '')
    .replace(/^(?:and|so|ok|okay|then)[, ]+/i, '');
  for (const [pattern, line] of FOLLOW_UPS) {
    const match = new RegExp(pattern, 'i').exec(said);
    const meant = match && line(before, match[1] ?? '');
    if (meant) return meant;
  }
  return null;
}

const ASKING =
  /^(?:(?:who|whom|which \w+|did \S+)\s+)?(?:attend(?:ed)?|took part in|participated in|joined|was at|were at|was in|is at)\s+(?:the\s+)?/i;

/** What a question was about, without its asking words: what a follow-up goes on from. */
export function subjectOf(words: string): string {
  return words
    .replace(ASKING, '')
    .replace(/[?!.\s]+$/u, '')
    .trim()
    .slice(0, 300);
}
