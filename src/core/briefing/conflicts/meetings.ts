import { joinReports } from '../../meetings/join.ts';
import type { Place } from '../citations.ts';
import type { OnTopic } from '../hits.ts';

/** A point of a meeting on which documents contradict each other: each side with where it is said. */
export interface MeetingDifference {
  readonly about: string;
  readonly sides: readonly (readonly [Place, ...Place[]])[];
}

const NAMES = { date: 'the day', place: 'the place', state: 'the outcome', participants: 'who took part' } as const;
/** Sentences this relevant tell of the topic itself. */
const DIRECT = 0.85;

/** Days, places and outcomes of meetings on which documents of different origin disagree, where one side says the topic. */
export function meetingDifferences(documents: readonly OnTopic[]): readonly MeetingDifference[] {
  if (new Set(documents.map((document) => document.origin)).size < 2) return [];
  const byId = new Map(documents.map((document) => [document.found.document.id, document]));
  return joinReports(documents.map((document) => document.found)).flatMap((meeting) =>
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
      return [{ about: `${NAMES[about]} of the ${meeting.title}: ${claims.map((claim) => claim.text).join(' or ')}`, sides }];
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
