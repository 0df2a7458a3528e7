import type { Briefing } from '../../../src/core/briefing/briefing.ts';
import { fold } from '../../../src/core/language/fold.ts';
import { isFurniture, isTold, type Line } from '../briefings/told.ts';
import type { ExamFolder, ExamTopic } from './data.ts';

/** How one briefing did. */
export interface BriefingMarks {
  readonly facts: number;
  readonly missed: readonly string[];
  /** Lines that say nothing, that are page furniture, and citations of documents on other matters. */
  readonly fluff: readonly string[];
  readonly furniture: readonly string[];
  readonly forbidden: readonly string[];
  /** Whether it has as many bullets as it should. */
  readonly inRange: boolean;
}

export function briefingMarks(folder: ExamFolder, topic: ExamTopic, briefing: Briefing): BriefingMarks {
  const lines: readonly Line[] = [...briefing.bullets, ...briefing.upcoming, ...briefing.conflicts.flatMap((conflict) => conflict.claims)];
  const documents = new Map(briefing.citations.map(({ n, documentId }) => [n, documentId]));
  const textsOf = (chosen: readonly Line[]): readonly string[] => chosen.map(({ text }) => text);
  return {
    facts: topic.facts.length,
    missed: topic.facts.filter((fact) => !isTold(fact, lines, documents)).map(({ id }) => id),
    fluff: textsOf(lines.filter(({ text }) => folder.fluff.some((words) => fold(text).includes(fold(words))))),
    furniture: textsOf(lines.filter((line) => isFurniture(line, folder.furniture))),
    forbidden: lines
      .flatMap(({ citations }) => citations.map((n) => documents.get(n) ?? ''))
      .filter((id) => topic.docs_must_not_cite.includes(id)),
    inRange: briefing.bullets.length >= topic.min_bullets && briefing.bullets.length <= topic.max_bullets,
  };
}
