import type { AnalysedDocument } from '../../analysis.ts';
import { claimText } from '../../meetings/answer/say.ts';
import { joinReports } from '../../meetings/join.ts';
import type { Report } from '../../meetings/report.ts';
import { overlaps } from '../../passage.ts';
import type { Words } from '../../words.ts';
import type { Place } from '../citations.ts';
import type { OnTopic } from '../hits.ts';
import { skeleton } from '../words.ts';

/** A point of a meeting on which documents contradict each other: each side with where it is said. */
export interface MeetingDifference {
  readonly about: string;
  readonly sides: readonly (readonly [Place, ...Place[]])[];
}

/** Sentences this relevant tell of the topic itself. */
const DIRECT = 0.85;

/** Days, places and outcomes of meetings on which documents of different origin disagree, where one side says the topic. */
export function meetingDifferences(documents: readonly OnTopic[], words: Words): readonly MeetingDifference[] {
  if (new Set(documents.map((document) => document.origin)).size < 2) return [];
  const byId = new Map(documents.map((document) => [document.found.document.id, document]));
  return joinReports(concerned(documents)).flatMap((meeting) =>
    meeting.disagreements.flatMap(({ about, claims }): readonly MeetingDifference[] => {
      const sides = claims.flatMap(({ quotes }) => {
        const places = quotes.flatMap((quote) => {
          const document = byId.get(quote.documentId);
          return document ? [{ found: document.found, span: { start: quote.start, end: quote.end } }] : [];
        });
        const [first, ...more] = places;
        return first ? [[first, ...more] as const] : [];
      });
      const direct = sides.flat().some((place) => saysTopic(place, byId));
      const origins = new Set(sides.flat().map((place) => byId.get(place.found.document.id)?.origin));
      if (!direct || sides.length < 2 || origins.size < 2) return [];
      const said = claims.map((claim) => claimText(about, claim, words)).join(words.say('joint.or'));
      return [{ about: words.say(`conflict.meeting.${about}`, { title: meeting.title, claims: said }), sides }];
    }),
  );
}

function saysTopic({ found, span }: Place, byId: ReadonlyMap<string, OnTopic>): boolean {
  const document = byId.get(found.document.id);
  return (
    document?.candidates.some(
      (candidate, i) =>
        candidate.sentence.start <= span.start && span.end <= candidate.sentence.end && (document.relevance[i] ?? 0) >= DIRECT,
    ) ?? false
  );
}

/** Documents that report something of the people of a report that says the topic: only these can contradict it. */
function concerned(documents: readonly OnTopic[]): readonly AnalysedDocument[] {
  const peopleOf = (reports: readonly Report[]): readonly string[] =>
    reports.flatMap((report) => report.participants.map(({ name }) => skeleton(name.split(' ').at(-1) ?? name)));
  const direct = documents.flatMap(({ found, candidates, relevance }) => {
    const spans = candidates.flatMap(({ sentence }, i) => ((relevance[i] ?? 0) >= DIRECT ? [sentence] : []));
    return found.analysis.reports.filter((report) => report.triggers.some((trigger) => spans.some((span) => overlaps(span, trigger))));
  });
  const wanted = new Set(peopleOf(direct));
  return documents.flatMap(({ found }) => (peopleOf(found.analysis.reports).some((name) => wanted.has(name)) ? [found] : []));
}
