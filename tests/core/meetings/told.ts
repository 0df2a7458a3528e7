import type { AnalysedDocument } from '../../../src/core/analysis.ts';
import type { SearchResult } from '../../../src/core/library.ts';
import type { MeetingState, Report, ReportedParticipant, Role } from '../../../src/core/meetings/report.ts';

/** A report in short: all its words must stand in the text. */
export interface Short {
  readonly trigger: string;
  readonly kind?: string;
  readonly title?: string;
  readonly state?: MeetingState;
  readonly place?: string;
  /** Words and ISO day (null: unknown). */
  readonly date?: readonly [string, string | null];
  readonly people?: Readonly<Record<string, Role>>;
  readonly mentioned?: readonly string[];
}

/** A Document with its Analysis as other rooms would make it; sentences end at `. ` or the end. */
export function told(id: string, published: string | null, text: string, ...reports: readonly Short[]): AnalysedDocument {
  const sentences = [...text.matchAll(/[^.]+\./g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: match.index + lead, end: match.index + match[0].length, kind: 'body' as const, paragraph: 0 };
  });
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
    return { start, end: start + words.length };
  };
  const sentenceOf = (words: string) => {
    const span = spanOf(words);
    const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end);
    return sentence ? { start: sentence.start, end: sentence.end } : span;
  };
  const report = (short: Short): Report => ({
    triggers: [spanOf(short.trigger)],
    kind: short.kind ?? 'talks',
    title: short.title ?? (short.kind ?? 'talks') + (short.place ? ` in ${short.place}` : ''),
    state: short.state ?? 'held',
    place: short.place ? { name: short.place, span: spanOf(short.place) } : null,
    date: short.date
      ? {
          text: short.date[0],
          start: short.date[1],
          end: short.date[1],
          precision: short.date[1] ? 'day' : 'unknown',
          span: spanOf(short.date[0]),
        }
      : null,
    participants: Object.entries(short.people ?? {}).map(
      ([name, role]): ReportedParticipant => ({
        name,
        kind: 'person',
        described: null,
        role,
        evidence: [sentenceOf(name.split(' ').at(-1) ?? name)],
        reasons: [{ rule: 'subject-of-trigger', words: spanOf(short.trigger) }],
      }),
    ),
    mentioned: (short.mentioned ?? []).map((name) => ({ name, why: 'speaks' as const, span: spanOf(name) })),
    sentences: [sentenceOf(short.trigger)],
  });
  return {
    document: { id, title: null, text, source: 'test', published, url: null },
    analysis: {
      version: 1,
      language: 'eng',
      published,
      title: null,
      sentences,
      mentions: [],
      references: [],
      dates: [],
      reports: reports.map(report),
    },
    learnedAt: '2024-05-01T00:00:00Z',
  };
}

/** What a Library would answer with these Documents. */
export function resultOf(...found: readonly AnalysedDocument[]): SearchResult {
  return {
    hits: found.map((one, index) => ({ found: one, score: found.length - index })),
    documents: found.length + 1,
    matched: found.length,
  };
}

/** Names that the Library would know of these Documents. */
export function namesOf(...found: readonly AnalysedDocument[]) {
  const people = found.flatMap(({ analysis }) =>
    analysis.reports.flatMap((one) => [...one.participants, ...one.mentioned].map(({ name }) => name)),
  );
  const places = found.flatMap(({ analysis }) => analysis.reports.flatMap(({ place }) => place?.name ?? []));
  return [
    ...[...new Set(people)].map((name) => ({ name, kind: 'person' as const, documents: 1 })),
    ...[...new Set(places)].map((name) => ({ name, kind: 'place' as const, documents: 1 })),
  ];
}
