import type { DateMention, Mention, TextDate } from '../analysis.ts';
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
const BOUNDING = /\b(?:since|until|till|from|before|by|of|than in|after)\s+(?:the\s+|early\s+|late\s+|last\s+)?$/i;
/** What begins a clause beside the main one, or a comparison. */
const ASIDE =
  /\b(?:who|whom|whose|which|where|when|while|whereas|after|before|because|although|though|if|unless|until|since|following|ahead of|compared|than|unlike|despite|based on|so that|as (?:of|in|on))\b[^;]*$/i;
/** "A report published in May", "savings made in 2023": behind another verb, the day of something else. */
const REDUCED =
  /(?<!\b(?:was|were|is|are|be|been|being|has|have|had|not|and|also|then|he|she|it|they|who)\s)\b(?:\p{L}+ed|made|held|built|taken|given|sent|sold|found|begun|won|lost|paid|seen|shown|known|due|set)\s+(?:(?:back|early|late)\s+)?(?:in|on|at|during|for)\s+(?:the\s+)?$/iu;
const VERB =
  /\b(?:\p{Ll}+ed|is|are|was|were|has|have|had|will|would|said|says|told|met|held|made|took|gave|went|came|found|left|lost|won|sold|sent|began|broke|fell|rose|led|paid|put|shows?)\b/u;
/** The verb of the sentence stands behind the date: "the vote set for Monday was called off". */
const STILL_TO_COME = /^[^,;]{0,60}?\b(?:was|were|is|are|has|have|had|will|would)\b/i;
/** "…, police said on Monday": the day of the saying alone. */
const SAID_LAST = /,\s[^,;]{2,80}\b(?:said|says|told|added|announced|reported|wrote|confirmed|warned|claimed)\b[^,;]*$/iu;
/** "Monday's meeting", "the 3 May deal", "in its April report". */
const ATTRIBUTE = { before: /\b(?:the|its|their|his|her|our|a|an)\s+$/i, after: /^\s+\p{Ll}{3,}/u };

/** How a date stands to what its sentence tells: its day, the day on which somebody said so, or another's. */
function placeOf(candidate: Candidate, date: DateMention): 'main' | 'said' | 'aside' {
  const { found, sentence } = candidate;
  const { text } = found.document;
  const before = text.slice(sentence.start, date.span.start).replace(/\s+/g, ' ');
  const after = text.slice(date.span.end, sentence.end);
  if (/^['’]s\b/.test(after) || BOUNDING.test(before)) return 'aside';
  if (ATTRIBUTE.before.test(before) && ATTRIBUTE.after.test(after) && date.precision !== 'range') return 'aside';
  if (SAID_LAST.test(before)) return 'said';
  // An opening clause of its own ends at its comma: what follows is the main clause again.
  const clause = /^(?:after|before|when|while|because|although|though|if|since|following|despite)\b[^,]*,/i.exec(before);
  const main = (clause ? before.slice(clause[0].length) : before).replace(/,\s(?:who|which|whose|where|when)\b[^,]*,/gi, ' ');
  if (ASIDE.test(main)) return 'aside';
  if (REDUCED.test(main) && (VERB.test(main.slice(0, main.search(REDUCED))) || STILL_TO_COME.test(after))) return 'aside';
  // Sums and shares are told for months and years: "will save 3 million euros in 2025".
  const coarse = date.precision === 'month' || date.precision === 'year' || date.precision === 'range';
  if (coarse && before.trim().length > 12 && (date.precision === 'year' || candidate.figures.some(({ unit }) => unit !== 'count'))) {
    return candidate.figures.length > 0 || /\b(?:will|would|could|may|might|should)\b/i.test(before) ? 'aside' : 'main';
  }
  return 'main';
}

/** The date shown beside a claim: the day of what the sentence chiefly tells; null where it states none, or where that is in doubt. */
export function dateOf(candidate: Candidate): TextDate | null {
  const placed = candidate.dates.map((date) => ({ date, place: placeOf(candidate, date) }));
  const main = placed.flatMap(({ date, place }) => (place === 'main' ? [date] : []));
  const [finest] = [...main].sort(
    (a, b) =>
      Number(a.start === null) - Number(b.start === null) || FINENESS[a.precision] - FINENESS[b.precision] || a.span.start - b.span.start,
  );
  return finest ? { text: finest.text, start: finest.start, end: finest.end, precision: finest.precision } : null;
}

/** The day on which somebody said what the sentence tells; null where that is not stated. */
export function saidOn(candidate: Candidate): TextDate | null {
  const said = candidate.dates.find((date) => date.start !== null && placeOf(candidate, date) === 'said');
  return said ? { text: said.text, start: said.start, end: said.end, precision: said.precision } : null;
}
