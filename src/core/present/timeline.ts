import type { Timeline } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import { dayOf } from './briefing.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** What people read of a Timeline: dated entries, then the undated ones under their own heading. */
export function presentTimeline(timeline: Timeline): Message {
  const { entries, citations, sources, topic } = timeline;
  const dated = entries.filter((entry) => dayOf(entry.date) !== null);
  const undated = entries.filter((entry) => dayOf(entry.date) === null);
  const title = entries.length > 0 ? `Timeline: ${topic || 'all documents'}` : `Nothing found on ${topic || 'the documents'}`;
  const newest = newestText(sources);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: title },
    ...dated.map(bulletNode),
    ...(undated.length > 0 ? [{ kind: 'heading', text: 'Undated' } as const, ...undated.map(bulletNode)] : []),
    { kind: 'notice', tone: 'info', text: [searchedText(timeline.searched), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(timeline.suggestions, 'timeline'),
    ...sourcesNodes(citations, sources),
  ];
  return { nodes, summary: entries[0] ? `${title}: ${entries.length} entries. ${entries[0].text}` : `${title}.` };
}

/** A date that is not resolved is shown in the words of the text. */
function bulletNode({ text, citations, date }: Timeline['entries'][number]): Node {
  return { kind: 'bullet', text, citations, date: dayOf(date), tag: dayOf(date) === null ? (date?.text ?? null) : null };
}
