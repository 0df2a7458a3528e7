import type { Timeline } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';
import { dayOf } from './briefing.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** What people read of a Timeline: dated entries, then the undated ones under their own heading. */
export function presentTimeline(timeline: Timeline, words: Words): Message {
  const { say } = words;
  const { entries, citations, sources, topic } = timeline;
  const dated = entries.filter((entry) => dayOf(entry.date, words) !== null);
  const undated = entries.filter((entry) => dayOf(entry.date, words) === null);
  const title =
    entries.length > 0
      ? say('timeline.title', { topic: topic || say('timeline.all') })
      : say('timeline.nothing', { topic: topic || say('timeline.theDocuments') });
  const newest = newestText(sources, words);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: title },
    ...dated.map((entry) => bulletNode(entry, words)),
    ...(undated.length > 0
      ? [{ kind: 'heading', text: say('timeline.undated') } as const, ...undated.map((entry) => bulletNode(entry, words))]
      : []),
    { kind: 'notice', tone: 'info', text: [searchedText(timeline.searched, words), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(timeline.suggestions, 'timeline', words),
    ...sourcesNodes(citations, sources),
  ];
  return {
    nodes,
    summary: entries[0]
      ? say('timeline.summary', { title, count: entries.length, text: entries[0].text })
      : say('timeline.summaryNone', { title }),
  };
}

/** A date that is not resolved is shown in the words of the text. */
function bulletNode({ text, citations, date }: Timeline['entries'][number], words: Words): Node {
  const day = dayOf(date, words);
  return { kind: 'bullet', text, citations, date: day, tag: day === null ? (date?.text ?? null) : null };
}
