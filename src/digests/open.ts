import { DeliveryError, UserError } from '../core/errors.ts';
import type { Opening, Outbox, Standing } from '../core/platform.ts';
import type { Place, PlatformName } from '../core/request.ts';
import { wording } from '../core/words.ts';

type Outboxes = ReadonlyMap<PlatformName, Outbox>;

/** Makes sure that digests can go to a place that was wished for. @throws UserError where that platform has none of the kind, or will not open it */
export async function openPlace(outboxes: Outboxes, wish: Opening): Promise<Place> {
  const open = outboxes.get(wish.place.platform)?.open;
  if (!open) {
    if (!wish.personal && wish.thread === null) return wish.place;
    throw new UserError('no_such_place', wording('digest.noThreads'), wording('digest.noThreadsHint'));
  }
  try {
    return await open(wish);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    throw new UserError('cannot_open', wording('digest.cannotOpen', { fault: error.fault }), wording('digest.cannotOpenHint'), {
      cause: error,
    });
  }
}

/** How a person stands to a place; `unknowable` where the platform does not say. */
export async function standingIn(outboxes: Outboxes, user: string, place: Place): Promise<Standing> {
  try {
    return (await outboxes.get(place.platform)?.standing?.(user, place, true)) ?? 'unknowable';
  } catch (error) {
    if (error instanceof DeliveryError) return 'unknowable';
    throw error;
  }
}
