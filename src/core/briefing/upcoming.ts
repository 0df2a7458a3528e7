import type { AnalysedDocument } from '../analysis.ts';
import type { Candidate } from './candidate.ts';
import type { OnTopic } from './hits.ts';

const PLANNED =
  /\b(?:will|is to|are to|plans? to|is planning to|are planning to|(?:is |are )?(?:scheduled|set|due|slated|expected) (?:to|for)|is looking to|tomorrow|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter))\b/i;
/** Happenings with a moment of their own, as against lasting states and judgements. */
const HAPPENING =
  /\b(?:meet|visit|travel|arrive|begin|start|commence|open|hold|held|host|attend|address|sign|vote|announce|unveil|launch|publish|release|deliver|send|deploy|appear|testify|decide|take (?:place|effect|office)|discuss|return|join|resume|end|close|expire|elect|nominate|appoint|introduce|present|talks|summit|negotiations|election|hearing|trial)\w*\b/i;
const HYPOTHETICAL = /\b(?:would|could|might|if|unless|likely|may|hopes?|wants?|aims?|seeks?|promises? to continue)\b/i;
/** "Did not say when it will open", "denied that he will go", "will not meet": nothing is announced. */
const OPEN_QUESTION = /\b(?:whether|when|if|unless|how|why|denie[sd]|den(?:y|ying)|ruled out|no (?:plans?|date))\b[^,;]*$/i;
const NOT_PLANNED = /^(?:will|is|are|plans?)\s+(?:not|never|no longer)\b/i;
const STALE_DAYS = 30;

/** An announced thing as of a moment. */
export interface Announced {
  /** `unconfirmed`: its day has passed, or it was announced over a month ago without one. */
  readonly tag: 'announced' | 'unconfirmed';
  /** The announced day where it is known, ISO. */
  readonly day: string | null;
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
  if (OPEN_QUESTION.test(text.slice(0, planned.index)) || NOT_PLANNED.test(clause)) return null;
  if (HYPOTHETICAL.test(clause) || candidate.fluff >= (dated ? 2.5 : 0.7)) return null;
  const published = found.analysis.published;
  const day = dayAhead(candidate, published, sentence.start + planned.index);
  const future = day !== null && published !== null && day > published;
  if (!reported && !future && !HAPPENING.test(clause)) return null;
  const today = asOf.slice(0, 10);
  const stale = day === null && published !== null && daysBetween(published, today) > STALE_DAYS;
  return { tag: (day !== null && day < today) || stale ? 'unconfirmed' : 'announced', day };
}

/** Whole days from one ISO day (or month, or year: its first day) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** The last day of the date that an announcement gives: of those in its clause, from `from` on, else of all. */
function dayAhead({ dates }: Candidate, published: string | null, from: number): string | null {
  const ahead = dates.filter((date) => date.start !== null && (published === null || date.start >= published));
  const later = ahead.filter((date) => published === null || (date.start ?? '') > published);
  const inClause = later.find((date) => date.span.start >= from);
  return (inClause ?? later[0] ?? ahead[0])?.end ?? null;
}

/** Shares of equal words from which on a later sentence reports what was announced, and the fewest of them. */
const REPORTED = 0.5;
const FEWEST = 3;

/**
 * True where another document, of the announced day or later, reports it: a meeting held then with a place or person that the announcement names, or
 * a sentence that tells much the same as done.
 */
export function hasHappened(candidate: Candidate, { day }: Announced, documents: readonly OnTopic[]): boolean {
  if (day === null) return false;
  const { found, names } = candidate;
  return documents.some(
    (other) =>
      other.found !== found &&
      (reportsMeeting(other.found, day, names) ||
        ((other.found.analysis.published ?? '') >= day && other.candidates.some((one) => tellsAsDone(one, candidate)))),
  );
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
