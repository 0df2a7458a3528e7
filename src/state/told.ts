import type { Wording } from '../core/words.ts';

/** A text as it is stored, so that every reader can be told it in their language. */
export const writeTold = (said: Wording): string => JSON.stringify(said);

/** A stored text. Those of earlier versions are English sentences, and stay so. */
export function readTold(stored: string): Wording {
  return stored.startsWith('{"key":') ? (JSON.parse(stored) as Wording) : { key: 'plain.text', values: { text: stored } };
}
