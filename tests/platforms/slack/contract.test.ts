import type { Message } from '../../../src/core/message.ts';
import { limits } from '../../../src/platforms/slack/limits.ts';
import { drawParts } from '../../../src/platforms/slack/parts.ts';
import { quoteModal } from '../../../src/platforms/slack/quote.ts';
import { visibleText } from '../../standins/slack/message-rules.ts';
import { drawsTheSame } from '../contract.ts';

/** The parts as read, then the modal behind each quote button that is still there. */
function draw(message: Message): string {
  const read = drawParts(message, limits.answerParts)
    .map((part) => visibleText(part))
    .join('\n');
  const quotes = message.nodes
    .flatMap((node) => (node.kind === 'sources' ? node.quotes : []))
    .filter(({ n }) => read.includes(`[Quote ${n}]`) || read.includes(`[Quote ${n}: `));
  return [read, ...quotes.map((note) => visibleText({ text: '', blocks: quoteModal(note).blocks }))].join('\n');
}

drawsTheSame({ name: 'Slack', draw, aloud: (message) => drawParts(message, limits.answerParts).map(({ text }) => text), bullets: 40 });
