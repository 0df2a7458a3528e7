import type { Change, Delivery } from '../../core/digest.ts';
import type { Words } from '../../core/words.ts';

/** A Delivery as the JSON interface has it: its texts in the asker's language. */
export function toldDelivery({ reason, story, ...delivery }: Delivery, { tell }: Words): object {
  return { ...delivery, reason: reason && tell(reason), story: story.map(({ at, what }) => ({ at, what: tell(what) })) };
}

/** The same of a Change. */
export const toldChange = ({ what, ...change }: Change, { tell }: Words): object => ({ ...change, what: tell(what) });
