import type { Mention, TextDate } from '../analysis.ts';
import type { Candidate } from './candidate.ts';
import type { Place } from './citations.ts';

/** Places a Bullet made of this sentence cites: the sentence, then where the names stand that only pronouns stand for in it. */
export function placesOf(candidate: Candidate): readonly [Place, ...Place[]] {
  const { found, sentence } = candidate;
  const names = candidate.referred.slice(0, 2).flatMap((name) => sentenceNaming(candidate, name) ?? []);
  return [{ found, span: { start: sentence.start, end: sentence.end } }, ...names.map((span) => ({ found, span }))];
}

/** The nearest sentence (before it, else after it) in which the name stands in full. */
function sentenceNaming({ found, sentence }: Candidate, name: string): { readonly start: number; readonly end: number } | null {
  const { mentions, sentences } = found.analysis;
  const own = mentions.filter((mention) => mention.name === name);
  const before = own.filter((mention) => mention.end <= sentence.start);
  const full = (list: readonly Mention[]): Mention | undefined =>
    list.findLast((mention) => mention.end - mention.start >= name.length) ?? list.at(-1);
  const mention = full(before) ?? own[0];
  if (!mention) return null;
  const holder = sentences.find((other) => other.start <= mention.start && mention.end <= other.end);
  return holder && (holder.kind === 'body' || holder.kind === 'title') ? { start: holder.start, end: holder.end } : null;
}

const FINENESS: Readonly<Record<TextDate['precision'], number>> = { day: 0, month: 1, range: 2, year: 3, unknown: 4 };

/** "Since 2014" and "until May" bound a state: no day of what a sentence tells. */
const BOUNDING = /\b(?:since|until|till|from|before)\s+(?:the\s+)?$/i;

/** The date shown beside a claim: the most exact one the sentence states; null where it states none. */
export function dateOf({ dates, found }: Candidate): TextDate | null {
  const { text } = found.document;
  const telling = dates.filter(({ span }) => !BOUNDING.test(text.slice(Math.max(0, span.start - 16), span.start)));
  const [finest] = telling.sort(
    (a, b) => Number(a.start === null) - Number(b.start === null) || FINENESS[a.precision] - FINENESS[b.precision],
  );
  return finest ? { text: finest.text, start: finest.start, end: finest.end, precision: finest.precision } : null;
}
