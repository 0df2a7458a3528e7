import type { Answer, Bullet } from '../briefing/briefing.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';
import { dayOf } from './briefing.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** What people read of an Answer: the sentences that answer with their sources, or that the documents do not say. */
export function presentAnswer(answer: Answer, words: Words): Message {
  const { bullets, citations, sources, closest = [] } = answer;
  const newest = newestText(sources, words);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: answer.question },
    ...(bullets.length === 0 ? [{ kind: 'text', text: answer.answer } as const] : []),
    ...(answer.differ === undefined ? [] : [{ kind: 'text', text: words.say('ask.differ', { about: answer.differ }) } as const]),
    ...bullets.map((bullet) => bulletNode(bullet, words)),
    ...(closest.length > 0
      ? [{ kind: 'text', text: words.say('ask.closest') } as const, ...closest.map((bullet) => bulletNode(bullet, words))]
      : []),
    { kind: 'notice', tone: 'info', text: [searchedText(answer.searched, words), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(answer.suggestions, 'ask', words),
    ...sourcesNodes(citations, sources),
  ];
  return { nodes, summary: answer.answer };
}

/** A figure that moved, or was corrected, says from what to what. */
function bulletNode({ text, citations, date, change, moved }: Bullet, words: Words): Node {
  const changed = change ? words.say(`tag.${change}`) : null;
  const tag = moved ? words.say('tag.moved', { change: changed ?? '', ...moved }) : change === 'corrected' ? changed : null;
  return { kind: 'bullet', text, citations, date: dayOf(date, words), tag };
}
