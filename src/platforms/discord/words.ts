import type { Message } from '../../core/message.ts';
import { hashOf } from './keys.ts';

/** A Message of one short notice of our own. */
function notice(tone: 'info' | 'warning', text: string): Message {
  return { nodes: [{ kind: 'notice', tone, text }], summary: text };
}

/** What the Discord adapter itself says. */
export const WORDS = {
  expired: notice(
    'info',
    'This button belongs to an older answer and has expired. Ask again, for example with /brief, and the new answer will have new ones.',
  ),
  answeredBelow: notice('info', 'Answered below, for everybody in this channel.'),
  shared: notice('info', 'Shared with this channel.'),
  sharedBefore: notice('info', 'This answer has been shared with this channel already.'),
  notShared: notice('warning', 'Discord did not let me write in this channel, so nothing was shared.'),
  directClosed: notice(
    'info',
    'This answer is for one person alone, and I may not write to them directly. A slash command such as /brief is answered in private.',
  ),
} as const;

/** The apology for a bug of ours, with a short id that the log has too. */
export function apology(requestId: string): { readonly id: string; readonly message: Message } {
  const id = hashOf(requestId).slice(0, 8);
  return {
    id,
    message: notice(
      'warning',
      `Something went wrong on our side, and it has been recorded under ${id}. Nothing is wrong with your question.`,
    ),
  };
}
