import type { DateMention } from '../../analysis.ts';
import type { Span } from '../../passage.ts';
import type { Candidate } from '../candidate.ts';
import { isOfDate } from '../conflicts/happenings.ts';
import { type Kind, measureAfter } from '../conflicts/kinds.ts';
import { statementsOf } from '../conflicts/statement.ts';
import { fits, type Slot } from '../phrase.ts';
import type { Word } from '../words.ts';
import { wordsOf, wordsOfName } from '../words.ts';
import type { Question, Term, Wanted } from './question.ts';

/** A word that stands in the sentence before, or in the title, counts this much. */
const NEARBY = 0.5;
const TITLED = 0.65;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** How well a sentence says each word of a question: 1 itself, less nearby, 0 not at all. */
export function saysTerms(candidate: Candidate, { terms }: Question): readonly number[] {
  const referred = candidate.referred.flatMap((name) => wordsOfName(name));
  const before = candidate.previous?.words ?? [];
  const title = wordsOf(candidate.found.analysis.title ?? '');
  return terms.map((term) => {
    if (
      says(term.slot, candidate.words) ||
      says(
        term.slot,
        candidate.names.flatMap((name) => wordsOfName(name)),
      ) ||
      datesSay(term, candidate)
    )
      return 1;
    if (says(term.slot, referred)) return 0.9;
    return says(term.slot, title) ? TITLED : says(term.slot, before) ? NEARBY : 0;
  });
}

function says(slot: Slot, words: readonly Word[]): boolean {
  return words.some((word) => fits(slot, word));
}

/** "April", "2022" and "24" are said by a date that resolves to them. */
function datesSay({ word }: Term, { dates, found }: Candidate): boolean {
  const days = dates.flatMap((date) => date.start ?? []);
  if (/^(?:19|20)\d\d$/.test(word)) return days.some((day) => day.startsWith(word)) || found.analysis.published?.startsWith(word) === true;
  const month = MONTHS.indexOf(word.toLowerCase());
  if (month >= 0) return days.some((day) => Number(day.slice(5, 7)) === month + 1);
  return /^\d{1,2}$/.test(word) && days.some((day) => day.length === 10 && Number(day.slice(8)) === Number(word));
}

/** How well a sentence holds what the question wants: 0 where it does not. */
export function holdsWanted(candidate: Candidate, question: Question): number {
  const { wanted, terms } = question;
  if (wanted === 'any' || wanted === 'yes') return 1;
  if (wanted === 'amount' || wanted === 'count') return figureHeld(candidate, question);
  if (wanted === 'measure') return candidate.figures.some((figure) => measureAfter(candidate.text.slice(figure.end)) !== '') ? 1 : 0;
  if (wanted === 'when') return whenHeld(candidate);
  if (wanted === 'why') return CAUSE.strong.test(candidate.text) ? 1 : CAUSE.weak.test(candidate.text) ? 0.5 : 0;
  if (wanted === 'age') return AGE.test(candidate.text) ? 1 : 0;
  const { text } = candidate.found.document;
  const { sentence } = candidate;
  const isAsked = (word: Word): boolean => terms.some((term) => fits(term.slot, word));
  // "Who replaced Strand?" asks for somebody else than Olav Strand.
  const asked = (name: string): boolean =>
    wordsOfName(name).every(isAsked) || (wanted !== 'where' && wordsOfName(name).slice(-1).some(isAsked));
  const mentions = candidate.found.analysis.mentions.filter(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end && kindFits(mention.kind, wanted) && !asked(mention.name),
  );
  if (wanted === 'where') {
    const named = mentions.reduce((most, { start }) => Math.max(most, placing(text.slice(Math.max(0, start - 24), start))), 0);
    return Math.max(named, SOMEWHERE.test(candidate.text) ? 0.4 : 0);
  }
  if (wanted === 'owner' && !OWNING.test(candidate.text)) return 0;
  const referred = candidate.referred.some((name) => !asked(name));
  if (wanted === 'owner') return mentions.length > 0 || OWNER_NAMED.test(candidate.text) ? 1 : referred ? 0.9 : 0;
  if (!question.describes) return mentions.length > 0 ? 1 : referred ? 0.9 : 0;
  return mentions.some((mention) => describedThere(descriptionOf(text, sentence, mention), terms)) ? 1 : 0;
}

/** A place that is no name: "in a pawn shop", "under the bridge". */
const SOMEWHERE =
  /\b(?:in|at|near|under|behind|outside|inside|on) (?:a|an|the) (?!(?:year|month|week|day|morning|evening|night|end|beginning|start|time|hope|case|course)\b)(?:\p{Ll}+ ){0,2}\p{Ll}{3,}/iu;
const OWNING =
  /\b(?:own(?:s|ed|ers?|ership)?|belong(?:s|ed|ing)?|bought|buys|acquired|property of|in the hands of|parent company|subsidiary of|proprietor)\b/i;
const CAUSE = {
  strong:
    /\b(?:because|due to|owing to|caused?|causing|reasons?|blam(?:ed|es|ing)|citing|in protest|as a result|thanks to|so as to|in order to|led to|on account of|out of fear|for fear|sparked|triggered|set off|prompted|explained)\b/i,
  weak: /\b(?:after|following|over|since|as|amid|when|so that|to (?:protest|avoid|save|make|prevent|protect|allow|keep|pay|raise))\b/i,
};
const AGE =
  /\b\d{1,3}[- ]years?[- ]old\b|\baged? (?:of )?\d{1,3}\b|,\s\d{1,3},|\b\d{1,3} years old\b|\b(?:built|founded|born|dates? from|dating from)\b[^.]*\b1?\d{3}\b/i;

/** How well a sentence gives a figure of the kind asked for; one of another kind, or a day of the month, is none. */
function figureHeld(candidate: Candidate, { wanted, kind, terms }: Question): number {
  const figures = candidate.figures.filter((figure) => !isOfDate(candidate, figure));
  if (figures.length === 0) return 0;
  const statements = statementsOf(candidate);
  if (wanted === 'amount') {
    const kinds = statements.flatMap((statement) => (statement.kind && statement.kind.unit !== 'count' ? [statement.kind] : []));
    if (kind && kinds.some(({ name }) => name === kind.name)) return 1;
    if (figures.some(({ unit }) => unit !== 'count')) return kind && kinds.length > 0 ? 0.6 : 0.9;
    return figures.some((figure) => measureAfter(candidate.text.slice(figure.end)) !== '') ? 0.9 : 0.4;
  }
  const counts = statements.filter(({ figure }) => figure.unit === 'count');
  if (counts.some((statement) => statement.kind && kind && isOfKind(statement.kind, kind))) return 1;
  const counted = figures.some((figure) => {
    if (figure.unit !== 'count') return false;
    const after = wordsOf(candidate.text.slice(figure.end, figure.end + 60)).slice(0, 4);
    return terms.some(({ slot, verb }) => !verb && says(slot, after));
  });
  if (counted) return kind && counts.some((statement) => statement.kind && statement.kind.name !== kind.name) ? 0.6 : 0.9;
  return kind === null && figures.some(({ unit }) => unit === 'count') ? 0.5 : 0;
}

/** The same kind, and what is done with what is counted does not differ. */
function isOfKind(a: Kind, b: Kind): boolean {
  if (a.name !== b.name || a.unit !== b.unit) return false;
  return a.acts.size === 0 || b.acts.size === 0 || !a.acts.isDisjointFrom(b.acts);
}

const LOCATIVE = /\b(?:in|at|near|from|outside|inside|off|reached|visited)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu;
const TOWARDS = /(?<!\b(?:belongs?|belonged|according|due|thanks)\s)\b(?:to|of|into)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu;

/** How surely what stands before a place makes it the place of what is told. */
function placing(before: string): number {
  return LOCATIVE.test(before) ? 1 : TOWARDS.test(before) ? 0.7 : 0.4;
}

/** "Belongs to Hansen Travel", "Nordvik Holding owns": an owner by its capitals. */
const OWNER_NAMED =
  /\b(?:belong(?:s|ed)? to|owned by|bought by|owner,?|subsidiary of|property of) (?:the |is )?\p{Lu}|^(?:The )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)* (?:owns|bought|acquired)\b/u;

/** The day on which somebody spoke tells seldom when what they spoke of happens. */
const SPOKEN =
  /\b(?:said|says|told|added|announced|reported|wrote|confirmed|warned|claimed|called|urged|asked)\s+(?:\p{L}+\s+){0,2}(?:on\s+)?$/iu;

function whenHeld({ dates: all, found, sentence }: Candidate): number {
  const spoken = ({ span }: DateMention): boolean =>
    SPOKEN.test(found.document.text.slice(Math.max(sentence.start, span.start - 32), span.start));
  const dates = all.filter((date) => !spoken(date));
  if (dates.length === 0 && all.length > 0) return 0.3;
  if (dates.some((date) => date.start !== null && date.precision !== 'year')) return 1;
  return dates.some((date) => /\d|day\b|night|week|month|year/i.test(date.text)) ? 0.8 : 0;
}

function kindFits(kind: 'person' | 'organisation' | 'place', wanted: Wanted): boolean {
  return wanted === 'where' ? kind === 'place' : kind !== 'place';
}

/** The words that describe a person: "French President X", "Y's prime minister X", "Head of the Office of Y, X", "X, the Foreign Minister of Y", "X of Y". */
function descriptionOf(text: string, sentence: Span, name: Span): string {
  const before = text.slice(sentence.start, name.start).replace(/\s+/g, ' ');
  const after = text.slice(name.end, sentence.end).replace(/\s+/g, ' ');
  const apposed = /(?:^|[,;:]\s)([^,;:]{3,80}),\s$/.exec(before)?.[1];
  const run = apposed ?? before.split(CUT).at(-1) ?? '';
  const behind =
    /^\s?(?:,|\(|(?:is|was|became) )\s?([^,;:)]{3,80})/.exec(after)?.[1] ?? /^ of (?:the )?(\S+(?: \p{Lu}\S+)*)/u.exec(after)?.[1] ?? '';
  return `${run} ${behind}`;
}

/** Where a description before a name begins at the latest. */
const CUT =
  /[,;:.]\s|\b(?:of|in|at|on|with|by|to|and|for|from|after|before|while|when|that|met|meets|told|said|says|visited|called|asked|between)\s/i;

function describedThere(description: string, terms: readonly Term[]): boolean {
  const words = wordsOf(description);
  return terms.filter((term) => !term.verb).every((term) => says(term.slot, words));
}
