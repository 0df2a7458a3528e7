import { fold } from '../../language/fold.ts';
import type { Meeting } from '../meeting.ts';

/** The sentences that tell of a Meeting and of its participants' parts, folded. */
export function ownWords({ about, participants }: Meeting): string {
  return fold([...about, ...participants.flatMap(({ evidence }) => evidence)].map(({ quote }) => quote).join('\n'));
}
