import { PAUSES } from '../pauses.ts';
import { type Wording, type Words, wording } from '../words.ts';

/** Why a Subscription is paused, from what is stored of it. */
export function pauseSaid(reason: string): Wording {
  for (const cause of ['onRequest', 'revoked', 'gone', 'ownerLeft', 'ownerLacks'] as const)
    if (reason === PAUSES[cause]) return wording(`pause.${cause}`);
  return wording('plain.text', { text: reason });
}

/** The same as a reader reads it. */
export const pauseInWords = (reason: string, { tell }: Words): string => tell(pauseSaid(reason));
