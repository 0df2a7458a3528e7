import type { Answer } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import { dayOf } from './briefing.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** What people read of an Answer: the sentences that answer with their sources, or that the documents do not say. */
export function presentAnswer(answer: Answer): Message {
  const { bullets, citations, sources } = answer;
  const newest = newestText(sources);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: answer.question },
    ...(bullets.length === 0 ? [{ kind: 'text', text: answer.answer } as const] : []),
    ...bullets.map(({ text, citations: cited, date }): Node => ({ kind: 'bullet', text, citations: cited, date: dayOf(date), tag: null })),
    { kind: 'notice', tone: 'info', text: [searchedText(answer.searched), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(answer.suggestions, 'ask'),
    ...sourcesNodes(citations, sources),
  ];
  return { nodes, summary: answer.answer };
}
