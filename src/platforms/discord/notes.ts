import type { Message } from '../../core/message.ts';
import type { Words } from '../../core/words.ts';
import { hashOf } from './keys.ts';

/** A Message of one short notice of our own. */
function notice(tone: 'info' | 'warning', text: string, { locale }: Words): Message {
  return { nodes: [{ kind: 'notice', tone, text }], summary: text, locale };
}

type Note = 'expired' | 'answeredBelow' | 'nothingToBriefOn' | 'shared' | 'sharedBefore' | 'notShared' | 'directClosed';

const WARNINGS: ReadonlySet<Note> = new Set(['nothingToBriefOn', 'notShared']);

/** What the Discord adapter itself says. */
export function note(which: Note, words: Words): Message {
  return notice(WARNINGS.has(which) ? 'warning' : 'info', words.say(`discord.note.${which}`), words);
}

/** The apology for a bug of ours, with a short id that the log has too. */
export function apology(requestId: string, words: Words): { readonly id: string; readonly message: Message } {
  const id = hashOf(requestId).slice(0, 8);
  return { id, message: notice('warning', words.say('discord.note.apology', { id }), words) };
}
