import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import type { Action } from '../core/message.ts';
import { presentOwnerNotice } from '../core/present/digest.ts';
import type { Wording, Words, WordsFor } from '../core/words.ts';
import { oweNotice } from '../state/notices.ts';

/** A word that is owed: its kind and the slot that it is about, so that it is told once. */
interface Word {
  readonly kind: 'gone' | 'unknown' | 'failing' | 'owner-left' | 'owner-lacks';
  readonly slot: string;
  readonly said: Wording;
}

/** Whose word it is. */
type Owing = Readonly<{ db: DatabaseSync; subscription: Subscription; wordsFor: WordsFor }>;

function buttonsOf({ kind, slot }: Word, id: string, { say }: Words): readonly Action[] {
  const why: Action = { label: say('notice.button.why'), ask: `digest why ${id}` };
  switch (kind) {
    case 'unknown':
      return [{ label: say('notice.button.again'), ask: `digest again ${id} ${slot}` }, why];
    case 'gone':
    case 'owner-lacks':
      return [{ label: say('notice.button.resume'), ask: `digest resume ${id}` }, why];
    case 'owner-left':
      return [
        { label: say('notice.button.takeOver'), ask: `digest resume ${id}` },
        { label: say('notice.button.remove'), ask: `digest remove ${id}`, style: 'danger' },
        why,
      ];
    case 'failing':
      return [why];
  }
}

/** Owes a word about a Subscription: to its owner in private, or to its channel where the owner has left. Inside the caller's transaction. */
export function owe({ db, subscription, wordsFor }: Owing, word: Word, now: string): void {
  const { id } = subscription;
  const words = wordsFor(subscription.locale);
  const message = presentOwnerNotice(subscription, words.tell(word.said), buttonsOf(word, id, words), words);
  const to = word.kind === 'owner-left' ? 'channel' : 'owner';
  oweNotice(db, { subscriptionId: id, kind: word.kind, ref: word.slot, message, to }, now);
}
