import type { AnalysedDocument, TextDate } from '../analysis.ts';
import { type Candidate, perCandidate } from './candidate.ts';
import { isCorrection } from './correcting.ts';
import type { OnTopic } from './hits.ts';
import { keyOf, skeleton } from './words.ts';

const PLANNED =
  /\b(?:will|is to|are to|plans? to|is planning to|are planning to|(?:is |are )?(?:scheduled|set|due|slated|expected) (?:to|for)|is looking to|tomorrow|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter))\b/i;
/** Happenings with a moment of their own, as against lasting states and judgements. */
const HAPPENING =
  /\b(?:meet|visit|travel|arrive|begin|start|commence|open|hold|held|host|attend|address|sign|vote|announce|unveil|launch|publish|release|deliver|send|deploy|appear|testify|decide|take (?:place|effect|office)|discuss|return|join|resume|end|close|expire|elect|nominate|appoint|introduce|present|talks|summit|negotiations|election|hearing|trial)\w*\b/i;
// In small letters: May is a month.
const HYPOTHETICAL = /\b(?:would|could|might|if|unless|likely|may|hopes?|wants?|aims?|seeks?|promises? to continue)\b/;
/** "Did not say when it will open", "denied that he will go", "will not meet": nothing is announced. */
const OPEN_QUESTION = /\b(?:whether|when|if|unless|how|why|denie[sd]|den(?:y|ying)|ruled out|no (?:plans?|date))\b[^,;]*$/i;
const NOT_PLANNED = /^(?:will|is|are|plans?)\s+(?:not|never|no longer)\b/i;
const STALE_DAYS = 30;
/** "Was to meet", "had been due to": a plan of the past, which came to nothing or is over. */
const PAST_PLAN = /\b(?:was|were|had been|had)\s+(?:\p{L}+\s+)?$/iu;
/** What ends a plan. */
const ENDED =
  /\b(?:called off|call(?:s|ing)? off|cancel\w*|scrapp\w+|abandon\w*|shelve[ds]?|shelving|(?:drop(?:s|ped)?|gave up|gives up|given up|withdr[ae]w\w*|ditch\w*) (?:its|the|his|her|their|a|all) (?:\p{L}+ )?plans?|ruled out|rules out|will (?:not|no longer)|won['’]t|not to (?:be held|take place)|no longer)\b/iu;
/** What gives a plan another day. */
const PUT_OFF = /\b(?:postpon\w*|put (?:off|back)|delay\w*|adjourn\w*|brought forward|moved|rescheduled|pushed back)\b/i;
/** Who has gone, whatever comes after: the news is that they have. */
const GONE = /\b(?:resign(?:ed|s)|stepped down|quit|was (?:sacked|dismissed|fired|ousted)|died|was (?:killed|arrested|sentenced))\b/i;

/** An announced thing as of a moment. */
export interface Announced {
  /** `unconfirmed`: its day has passed, or it was announced over a month ago without one. */
  readonly tag: 'announced' | 'unconfirmed';
  /** The announced day where it is known, ISO. */
  readonly day: string | null;
  /** As the text says it. */
  readonly date: TextDate | null;
}

/** Whether a sentence announces a happening that lay ahead when it was published; null where it does not. `asOf` is an ISO day or instant. */
export function announcedIn(candidate: Candidate, asOf: string): Announced | null {
  const { text, found, sentence } = candidate;
  const planned = PLANNED.exec(text);
  if (!planned) return null;
  const reported = found.analysis.reports.some(
    (report) =>
      report.state === 'planned' && report.triggers.some((trigger) => trigger.start >= sentence.start && trigger.end <= sentence.end),
  );
  const clause = text.slice(planned.index);
  const dated = /\b(?:next|tomorrow|scheduled|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(clause);
  const before = text.slice(0, planned.index);
  if (OPEN_QUESTION.test(before) || NOT_PLANNED.test(clause) || PAST_PLAN.test(before) || GONE.test(before)) return null;
  if (ENDED.test(text) || isCorrection(candidate)) return null;
  if (HYPOTHETICAL.test(clause) || candidate.fluff >= (dated ? 2.5 : 0.7)) return null;
  const published = found.analysis.published;
  const date = dateAhead(candidate, published, sentence.start + planned.index);
  const day = date?.end ?? null;
  const future = day !== null && published !== null && day > published;
  if (PUT_OFF.test(text) && !future) return null;
  if (!reported && !future && !HAPPENING.test(clause)) return null;
  const today = asOf.slice(0, 10);
  const stale = day === null && published !== null && daysBetween(published, today) > STALE_DAYS;
  return { tag: (day !== null && day < today) || stale ? 'unconfirmed' : 'announced', day, date };
}

/** Whole days from one ISO day (or month, or year: its first day) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** The date that an announcement gives: of those after its publication the one in its clause, from `from` on, else the first. */
function dateAhead({ dates }: Candidate, published: string | null, from: number): TextDate | null {
  const later = dates.filter((date) => date.start !== null && (published === null || date.start > published));
  const date = later.find(({ span }) => span.start >= from) ?? later[0];
  return date ? { text: date.text, start: date.start, end: date.end, precision: date.precision } : null;
}

/** Shares of equal words from which on a later sentence reports what was announced, and the fewest of them. */
const REPORTED = 0.5;
const FEWEST = 3;

/**
 * True where a later document reports it as done, or takes it back: a meeting held on the announced day with a place or person that the announcement
 * names, a sentence that tells much the same as done, or one that calls it off or gives it another day.
 */
export function hasHappened(candidate: Candidate, { day }: Announced, documents: readonly OnTopic[]): boolean {
  const { found, names } = candidate;
  const published = found.analysis.published ?? '';
  return documents.some(({ found: other, candidates }) => {
    if (other === found) return false;
    const when = other.analysis.published ?? '';
    if (day !== null && reportsMeeting(other, day, names)) return true;
    if (when > published && candidates.some((one) => takesBack(one, candidate))) return true;
    return (day === null ? when > published : when >= day) && candidates.some((one) => tellsAsDone(one, candidate));
  });
}

/** Words that stand beside any plan. */
const UNTELLING = new Set(
  'plan plans planned announced said scheduled called cancelled canceled postponed moved delayed scrapped monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year day government'
    .split(' ')
    .map(keyOf),
);

/** Asked of every sentence by every announcement. */
const mayTakeBack = perCandidate(({ text }) => ENDED.test(text) || PUT_OFF.test(text));

/** A sentence that ends a plan or gives it another day, and speaks of the same people or place and the same thing. */
function takesBack(one: Candidate, announced: Candidate): boolean {
  if (!mayTakeBack(one)) return false;
  const theirs = [...one.points.names, ...one.referred.map((name) => skeleton(name.split(' ').at(-1) ?? name))];
  const named = theirs.some((name) => announced.points.names.includes(name));
  const shared = [...one.keySet].filter((key) => announced.keySet.has(key) && !UNTELLING.has(key) && !/^\d/.test(key)).length;
  return shared >= (named ? 2 : FEWEST);
}

function reportsMeeting({ analysis }: AnalysedDocument, day: string, names: readonly string[]): boolean {
  return analysis.reports.some((report) => {
    const { start = null, end = null } = report.date ?? {};
    if (report.state !== 'held' || start === null || start > day || (end ?? start) < day) return false;
    const involved = [...(report.place ? [report.place.name] : []), ...report.participants.map((participant) => participant.name)];
    return involved.some((name) => names.includes(name));
  });
}

function tellsAsDone(one: Candidate, announced: Candidate): boolean {
  if (!one.points.names.some((name) => announced.points.names.includes(name))) return false;
  if (PLANNED.test(one.text) || HYPOTHETICAL.test(one.text)) return false;
  const shared = one.keySet.intersection(announced.keySet).size;
  return shared >= FEWEST && shared / Math.max(1, Math.min(one.keySet.size, announced.keySet.size)) >= REPORTED;
}
