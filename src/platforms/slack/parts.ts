import type { KnownBlock } from '@slack/types';
import { z } from 'zod';
import { planParts } from '../../core/fit.ts';
import type { Message, Node } from '../../core/message.ts';
import { shorten } from '../../core/shorten.ts';
import type { Words } from '../../core/words.ts';
import { clean, escapeMrkdwn } from './escape.ts';
import { keptValues } from './kept.ts';
import { limits } from './limits.ts';
import { charactersOf, drawBlocks } from './render.ts';

/** One Slack message, drawn: what is posted, and the values to store before it is. */
export interface Drawn {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly kept: Readonly<Record<string, string>>;
}

/** What a share button takes beside the rest of an answer. */
const RESERVED = { blocks: 1, characters: 300 };

function fits(nodes: readonly Node[], words: Words): boolean {
  const blocks = drawBlocks(nodes, words);
  return (
    blocks.length <= limits.message.blocks - RESERVED.blocks && charactersOf(blocks) <= limits.message.characters - RESERVED.characters
  );
}

/** The words for notifications and screen readers: plain, escaped, never empty. */
function fallback(summary: string, part: number, parts: number, words: Words): string {
  const place = parts > 1 ? `${words.say('slack.part', { part, parts })} ` : '';
  return escapeMrkdwn(shorten(place + (clean(summary).trim() || words.say('slack.anAnswer')), limits.fallback, 'text', words));
}

/** What can be asked next stands below the sources, however early the answer names it; several rows of buttons each stay where they are. */
function askedLast(nodes: readonly Node[]): readonly Node[] {
  const asked = nodes.filter(({ kind }) => kind === 'actions');
  const [only] = asked;
  if (only === undefined || asked.length > 1) return nodes;
  const at = nodes.findLastIndex(({ kind }) => kind === 'sources');
  const [before, after] = [nodes.slice(0, at + 1), nodes.slice(at + 1)];
  return before.includes(only) ? [...before.filter((node) => node !== only), only, ...after] : nodes;
}

/** A Message, which is in the language of `words`, as Slack messages within every limit, bullets whole and with their sources. Pure. */
export function drawParts(message: Message, maxParts: number, words: Words): readonly Drawn[] {
  const nodes: readonly Node[] = message.nodes.length > 0 ? askedLast(message.nodes) : [{ kind: 'text', text: message.summary }];
  const parts = planParts(nodes, (some) => fits(some, words), {
    maxParts,
    leftOut: (count) => ({ kind: 'notice', tone: 'info', text: words.say('slack.leftOut', { count }) }),
    words,
  });
  return parts.map((part, index) => ({
    text: fallback(message.summary, index + 1, parts.length, words),
    blocks: drawBlocks(part, words),
    kept: keptValues(part),
  }));
}

const drawnShape = z.object({
  text: z.string(),
  blocks: z.array(z.custom<KnownBlock>((block) => typeof block === 'object' && block !== null)),
  kept: z.record(z.string(), z.string()),
});

/** A drawn part back from the ledger's frozen text. @throws where it is none of ours */
export function thaw(payload: string): Drawn {
  return drawnShape.parse(JSON.parse(payload));
}
