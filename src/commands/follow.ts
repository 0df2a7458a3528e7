import type { GivenAnswer } from '../core/answers.ts';
import type { DigestBook } from '../core/digest.ts';
import type { Request } from '../core/request.ts';

/** What a sentence may go on from. */
type Before = Pick<GivenAnswer, 'line' | 'subject' | 'at'>;

/** So many of a digest's latest slots are looked through for the message under which something is said. */
const RECENT_SLOTS = 20;

/** An older answer in the same place is no longer what "there" means. */
const FRESH_MS = 7 * 86_400_000;

/** Sentences that say nothing without what was asked before them, and the command line each stands for. */
const FOLLOW_UPS: readonly (readonly [RegExp, (before: Before, words: string, rest: string) => string | null])[] = [
  [
    /^who (?:else )?(?:was|were|is|are) (?:there|present)$|^who (?:attended|took part|met|came)(?: in it| there)?$/,
    ({ subject }) => `who ${subject}`,
  ],
  [/^(?:show )?(?:me )?(?:the |a )?timeline$|^when (?:was|is) (?:that|it)$|^what happened when$/, ({ subject }) => `timeline ${subject}`],
  [/^(?:tell me |show me )?more(?: on that| about it| about that)?$|^go on$|^what else$/, ({ subject }) => `brief ${subject} bullets:10`],
  [/^(?:and )?why(?: them| these people)?$/, ({ line }) => (/^who /.test(line) ? `${line} explain:yes` : null)],
  [/^(?:only |just )?since (.+)$/, ({ line, subject }, day) => `${commandOf(line)} ${subject} since:"${day.replaceAll('"', '')}"`],
  [/^(?:what|how) about (.+)$/, ({ line }, words) => `${commandOf(line)} ${words}`],
  [/^what happened(?: there| then)?$|^what was it(?: about)?$/, ({ subject }) => `brief ${subject}`],
  [/^where (?:was|is) (?:it|that|this)$|^where did (?:it|that|they) (?:happen|meet|take place)$/, ({ subject }) => `who ${subject}`],
  // "How much?" alone is about what was spoken of; so is a question that ends in a pronoun.
  [/^(how much|how many|how long|when|where|why)$/, ({ subject }, words) => `ask ${words} ${subject}`],
  [/^((?:who|what|when|where|why|how|which)\b.* )(?:it|that|this|them)$/, ({ subject }, words) => `ask ${words}${subject}`],
  [/^((?:how|when|where|why) (?:did|does|was|is|will) )it( .+)$/, ({ subject }, words, rest) => `ask ${words}${subject}${rest}`],
];

const commandOf = (line: string): string => line.split(' ', 1)[0] ?? 'brief';

/** What a sentence means after an earlier answer in the same place, as a command line; null where it stands on its own. */
export function followUp(sentence: string, before: Before | null, now: string): string | null {
  if (before === null || before.subject === '' || Date.parse(now) - Date.parse(before.at) > FRESH_MS) return null;
  const said = sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.]+$/u, '')
    .replace(/^(?:and|so|ok|okay|then)[, ]+/i, '');
  for (const [pattern, line] of FOLLOW_UPS) {
    const match = new RegExp(pattern, 'i').exec(said);
    const meant = match && line(before, match[1] ?? '', match[2] ?? '');
    if (meant) return meant;
  }
  return null;
}

/** The digest under whose message a sentence is said, as what was said before it; null where it is under none of this tenant's. */
export async function digestBehind({ place, repliesTo, text }: Request, book: DigestBook | null, now: string): Promise<Before | null> {
  // Looked for where it matters alone: a workspace may have very many.
  if (followUp(text, { line: 'brief x', subject: 'x', at: now }, now) === null) return null;
  // A thread that begins at a message has that message's id, on Slack as the thread's, on Discord as a channel's.
  const under = [repliesTo, place.thread, place.channel];
  const inChannel = repliesTo !== undefined || place.thread !== undefined;
  const all = (await book?.list(place)) ?? [];
  for (const { id, topics } of inChannel ? all.filter((one) => one.place.channel === place.channel) : all) {
    const sent = (await book?.deliveries(id, RECENT_SLOTS)) ?? [];
    const found = sent.find(({ messageIds }) => messageIds.some((one) => under.includes(one)));
    const subject = topics.join(', ');
    if (found) return { line: `brief ${subject}`, subject, at: found.due };
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
