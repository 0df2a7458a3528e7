import type { DatabaseSync } from 'node:sqlite';
import type { Subscription } from '../core/digest.ts';
import type { Action } from '../core/message.ts';
import { presentOwnerNotice } from '../core/present/digest.ts';
import { oweNotice } from '../state/notices.ts';
import { words } from './words.ts';

/** A word that is owed: its kind and the slot that it is about, so that it is told once. */
interface Word {
  readonly kind: 'gone' | 'unknown' | 'failing' | 'owner-left' | 'owner-lacks';
  readonly slot: string;
  readonly text: string;
}

function buttonsOf({ kind, slot }: Word, id: string): readonly Action[] {
  const { buttons } = words;
  const why: Action = { label: buttons.why, ask: `digest why ${id}` };
  switch (kind) {
    case 'unknown':
      return [{ label: buttons.again, ask: `digest again ${id} ${slot}` }, why];
    case 'gone':
    case 'owner-lacks':
      return [{ label: buttons.resume, ask: `digest resume ${id}` }, why];
    case 'owner-left':
      return [
        { label: buttons.takeOver, ask: `digest resume ${id}` },
        { label: buttons.remove, ask: `digest remove ${id}`, style: 'danger' },
        why,
      ];
    case 'failing':
      return [why];
  }
}

/** Owes a word about a Subscription: to its owner in private, or to its channel where the owner has left. Inside the caller's transaction. */
export function owe(db: DatabaseSync, subscription: Subscription, word: Word, now: string): void {
  const { id } = subscription;
  const message = presentOwnerNotice(subscription, word.text, buttonsOf(word, id));
  const to = word.kind === 'owner-left' ? 'channel' : 'owner';
  oweNotice(db, { subscriptionId: id, kind: word.kind, ref: word.slot, message, to }, now);
}
