/** Why a Subscription is paused, as it is stored: shown in the words of `pauseSaid`. */
export const PAUSES = {
  /** A person's pause; the others are the bot's own. */
  onRequest: 'on request',
  /** Ends by itself once the platform lets us in again. */
  revoked: 'the platform no longer accepts this bot',
  /** The others end by themselves once they are seen to be mended when a slot comes due. */
  gone: 'the channel is archived, deleted or closed to this bot',
  ownerLeft: 'the one who set it up has left',
  ownerLacks: 'the one who set it up may no longer manage this channel',
} as const;

const SEEN_TO: ReadonlySet<string> = new Set([PAUSES.gone, PAUSES.ownerLeft, PAUSES.ownerLacks]);
const OWNERLESS: ReadonlySet<string> = new Set([PAUSES.ownerLeft, PAUSES.ownerLacks]);

interface Pausable {
  readonly paused: { readonly until: string | null; readonly reason: string } | null;
}

/** Whether the cause of its pause is looked at again when a slot comes due. */
export const mayMend = ({ paused }: Pausable): boolean => paused !== null && SEEN_TO.has(paused.reason);

/** Whether it is paused for want of an owner who may manage the channel: whoever may, can take it over. */
export const isOwnerless = ({ paused }: Pausable): boolean => paused !== null && OWNERLESS.has(paused.reason);
