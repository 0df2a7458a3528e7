import type { Button, KnownBlock } from '@slack/types';
import type { Message } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';
import type { Drawn } from './parts.ts';

function row(...elements: readonly Button[]): KnownBlock {
  return { type: 'actions', elements: [...elements] };
}

function press(text: string, id: string, value: string): Button {
  return { type: 'button', action_id: id, text: { type: 'plain_text', text, emoji: false }, value };
}

/** True where an answer is worth sharing: it rests on sources. */
export function sharable(message: Message): boolean {
  return message.nodes.some((node) => node.kind === 'sources' && node.quotes.length > 0);
}

/** So many buttons stand beside each other on a screen of usual width. */
const BESIDE_MAX = 5;

/** "Share to channel" beside what else can be asked of the answer, where there is room in that row; else in a row of its own. */
function withShare(blocks: readonly KnownBlock[], key: string, { say }: Words): readonly KnownBlock[] {
  const share = press(say('slack.share'), 'share', key);
  const at = blocks.findLastIndex(
    (block) => block.type === 'actions' && block.elements.every(({ action_id }) => /^ask:/.test(action_id ?? '')),
  );
  const found = blocks[at];
  if (found?.type !== 'actions' || found.elements.some(({ type }) => type !== 'button') || found.elements.length >= BESIDE_MAX)
    return [...blocks, row(share)];
  return blocks.with(at, { ...found, elements: [...found.elements, share] });
}

/** The parts with "Share to channel" under the last one. */
export function withShareButton(parts: readonly Drawn[], key: string, words: Words): readonly Drawn[] {
  return parts.map((part, index) => (index < parts.length - 1 ? part : { ...part, blocks: withShare(part.blocks, key, words) }));
}

/** The parts of a shared answer: who shared it stands first. */
export function sharedBy(parts: readonly Drawn[], user: string, { say }: Words): readonly Drawn[] {
  const by: KnownBlock = {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: `${say('slack.sharedBy')} ` },
          { type: 'user', user_id: user },
        ],
      },
    ],
  };
  return parts.map((part, index) => (index > 0 ? part : { ...part, blocks: [by, ...part.blocks] }));
}

/** Asks before an answer leaves the organisation. */
export function askBeforeSharing(key: string, { say }: Words): Drawn {
  const text = say('slack.askBeforeSharing');
  const question: KnownBlock = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
  return { text, blocks: [question, row(press(say('slack.shareAnyway'), 'share_anyway', key))], kept: {} };
}
