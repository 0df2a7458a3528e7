import type { Answer, Bullet } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import { dayOf } from './briefing.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** What people read of an Answer: the sentences that answer with their sources, or that the documents do not say. */
export function presentAnswer(answer: Answer): Message {
  const { bullets, citations, sources, closest = [] } = answer;
  const newest = newestText(sources);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: answer.question },
    ...(bullets.length === 0 ? [{ kind: 'text', text: answer.answer } as const] : []),
    ...(answer.differ === undefined ? [] : [{ kind: 'text', text: `Sources differ on ${answer.differ}.` } as const]),
    ...bullets.map(bulletNode),
    ...(closest.length > 0 ? [{ kind: 'text', text: 'What comes closest:' } as const, ...closest.map(bulletNode)] : []),
    { kind: 'notice', tone: 'info', text: [searchedText(answer.searched), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(answer.suggestions, 'ask'),
    ...sourcesNodes(citations, sources),
  ];
  return { nodes, summary: answer.answer };
}

function bulletNode({ text, citations, date }: Bullet): Node {
  return { kind: 'bullet', text, citations, date: dayOf(date), tag: null };
}
