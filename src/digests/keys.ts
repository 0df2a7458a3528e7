import { createHash } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Letters and digits of a hash: the same words give the same text, everywhere and for good. */
function shortHash(words: readonly string[], length: number): string {
  const bytes = createHash('sha256').update(JSON.stringify(words)).digest();
  return Array.from(bytes.subarray(0, length), (byte) => LETTERS[byte & 31]).join('');
}

/** The key that travels with a part, so that it can be looked for: 24 letters and digits, within Discord's nonce of 25. */
export function partKey(subscriptionId: string, slot: string, part: number): string {
  return `bb${shortHash([subscriptionId, slot, String(part)], 22)}`;
}

/** The id of a new Subscription: short, since people type it; longer where that one is taken. */
export function newId(taken: (id: string) => boolean, seed: string): string {
  for (let length = 5; ; length++) {
    const id = `d${shortHash([seed], length)}`;
    if (!taken(id)) return id;
  }
}
