import type { Message } from '../../../src/core/message.ts';
import { limits } from '../../../src/platforms/slack/limits.ts';
import { drawParts } from '../../../src/platforms/slack/parts.ts';
import { quoteModal } from '../../../src/platforms/slack/quote.ts';
import { blocksProblems, charactersIn, viewProblems } from '../../standins/slack/blocks.ts';
import { linksIn, pingsIn, visibleText } from '../../standins/slack/message-rules.ts';
import { english } from '../../words.ts';
import { drawsTheSame } from '../contract.ts';

/** The parts as read, then the modal behind each quote button that is still there. */
function draw(message: Message): string {
  const read = drawParts(message, limits.answerParts, english)
    .map((part) => visibleText(part))
    .join('\n');
  const quotes = message.nodes
    .flatMap((node) => (node.kind === 'sources' ? node.quotes : []))
    .filter(({ n }) => read.includes(`[Quote ${n}]`) || read.includes(`[Quote ${n}: `));
  return [read, ...quotes.map((note) => visibleText({ text: '', blocks: quoteModal(note, null, english).blocks }))].join('\n');
}

/** The parts, and the windows behind all their sources. */
function payloads(message: Message): readonly { readonly text: string; readonly blocks: readonly unknown[] }[] {
  const quotes = message.nodes.flatMap((node) => (node.kind === 'sources' ? node.quotes : []));
  return [
    ...drawParts(message, limits.answerParts, english),
    ...quotes.map((note) => ({ text: '', blocks: quoteModal(note, null, english).blocks })),
  ];
}

drawsTheSame({
  name: 'Slack',
  draw,
  aloud: (message) => drawParts(message, limits.answerParts, english).map(({ text }) => text),
  refusals: (message) => [
    ...drawParts(message, limits.answerParts, english).flatMap(({ text, blocks }) => [
      ...blocksProblems(blocks),
      ...(charactersIn(blocks) > 11_300 ? ['msg_blocks_too_long'] : []),
      ...(text.trim() === '' ? ['no_text'] : []),
    ]),
    ...message.nodes
      .flatMap((node) => (node.kind === 'sources' ? node.quotes : []))
      .flatMap((note) => viewProblems(quoteModal(note, null, english))),
  ],
  reach: (message) => ({ pings: payloads(message).flatMap(pingsIn), links: payloads(message).flatMap(linksIn) }),
  bullets: 40,
});
