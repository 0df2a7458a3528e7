import { readPage } from '../../../src/core/language/page.ts';
import type { GoldSpan, GoldText } from './gold.ts';

/**
 * The sentences of a text that tell of a meeting, each as a text of its own without title and day: news is also asked about in single sentences. The parts
 * in meetings that the sentence does not tell of are left out.
 */
export function excerptsOf(gold: GoldText): readonly GoldText[] {
  const { sentences } = readPage({
    id: gold.id,
    title: gold.title,
    text: gold.text,
    source: 'corpus',
    published: gold.published,
    url: null,
  });
  return sentences
    .filter(({ start, end }) => gold.meetings.some(({ triggers }) => triggers.some((t) => t.start >= start && t.end <= end)))
    .map(({ start, end }, i): GoldText => {
      const isInside = (span: GoldSpan): boolean => span.start >= start && span.end <= end;
      const moved = <T extends GoldSpan>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
      const meetings = gold.meetings
        .filter(({ triggers }) => triggers.some(isInside))
        .map((meeting) => {
          const places = meeting.places.filter(isInside).map(moved);
          const date = meeting.date && isInside(meeting.date) ? { ...moved(meeting.date), day: null } : null;
          return { ...meeting, triggers: meeting.triggers.filter(isInside).map(moved), places, place: places[0] ?? null, date };
        });
      const told = new Set(meetings.map(({ n }) => n));
      const mentions = gold.mentions
        .filter(isInside)
        .map((mention) => ({ ...moved(mention), roles: (mention.roles ?? []).filter(({ meeting }) => told.has(meeting)) }));
      return { id: `${gold.id}/${i}`, title: null, published: null, text: gold.text.slice(start, end), mentions, meetings };
    });
}
