import type { AnalysedDocument } from '../analysis.ts';
import type { Candidate } from './candidate.ts';

const PLANNED =
  /\b(?:will|is to|are to|plans? to|is planning to|are planning to|(?:is |are )?(?:scheduled|set|due|slated|expected) (?:to|for)|is looking to|tomorrow|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter))\b/i;
/** Happenings with a moment of their own, as against lasting states and judgements. */
const HAPPENING =
  /\b(?:meet|visit|travel|arrive|begin|start|commence|open|hold|held|host|attend|address|sign|vote|announce|unveil|launch|publish|release|deliver|send|deploy|appear|testify|decide|take (?:place|effect|office)|discuss|return|join|resume|end|close|expire|elect|nominate|appoint|introduce|present|talks|summit|negotiations|election|hearing|trial)\w*\b/i;
const HYPOTHETICAL = /\b(?:would|could|might|if|unless|likely|may|hopes?|wants?|aims?|seeks?|promises? to continue)\b/i;
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
  if (HYPOTHETICAL.test(clause) || candidate.fluff >= (dated ? 2.5 : 0.7)) return null;
  if (!reported && !HAPPENING.test(clause)) return null;
  const day =
    candidate.dates.find((date) => date.start !== null && (found.analysis.published === null || date.start >= found.analysis.published))
      ?.end ?? null;
  const today = asOf.slice(0, 10);
  const published = found.analysis.published;
  const stale = day === null && published !== null && daysBetween(published, today) > STALE_DAYS;
  return { tag: (day !== null && day < today) || stale ? 'unconfirmed' : 'announced', day };
}

/** Whole days from one ISO day (or month, or year: its first day) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** True where another document, of the announced day or later, reports a meeting held then with a place or person that the announcement names. */
export function hasHappened({ found, names }: Candidate, { day }: Announced, documents: readonly AnalysedDocument[]): boolean {
  if (day === null) return false;
  return documents.some(
    (other) =>
      other !== found &&
      other.analysis.reports.some((report) => {
        const { start = null, end = null } = report.date ?? {};
        if (report.state !== 'held' || start === null || start > day || (end ?? start) < day) return false;
        const involved = [...(report.place ? [report.place.name] : []), ...report.participants.map((participant) => participant.name)];
        return involved.some((name) => names.includes(name));
      }),
  );
}
