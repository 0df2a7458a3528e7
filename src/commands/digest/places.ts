import type { Place } from '../../core/request.ts';
import { spokenIn } from '../../core/words.ts';
import { type Desk, mayAdd } from './rights.ts';
import { refusals } from './words.ts';

const MOST_PER_PLACE = 25;

/** Where a digest is wanted: both left out, here. */
interface Wish {
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
}

/** Where a digest goes; `personal`: into a person's direct messages. */
interface Found {
  readonly place: Place;
  readonly personal: boolean;
}

const samePlace = (a: Place, b: Place): boolean => a.tenant === b.tenant && a.channel === b.channel && a.thread === b.thread;

/** @throws UserError `too_many` where a place has as many digests as it may have, without the one of this id */
export async function roomIn({ book }: Desk, place: Place, id?: string): Promise<void> {
  const others = (await book.list(place)).filter((each) => samePlace(each.place, place) && each.id !== id);
  if (others.length >= MOST_PER_PLACE) throw refusals.tooMany(others.length);
}

/** @throws UserError `not_allowed` where the asker may not manage digests there, or the platform does not say */
async function mayAddTo(desk: Desk, place: Place): Promise<void> {
  if (place.channel === desk.place.channel) return mayAdd(desk);
  if (desk.asker.guest) return mayAdd(desk);
  if (desk.asker.admin || (await desk.book.standing(desk.asker.id, place)) === 'manages') return;
  throw refusals.managesNothingThere();
}

/**
 * The place that was wished for: `channel` a channel, `me` or `here`; `thread` an id or a link, or the title of a new one, which a forum needs. `id`: of the
 * digest that moves there.
 * @throws UserError where the asker may not set up digests there, there are too many already, or a forum has no title
 */
export async function placeFor(desk: Desk, { channel, thread }: Wish, id?: string): Promise<Found> {
  const named = channel?.replace(/^<#([^|>]+).*>$/, '$1').replace(/^@(?=me$)/i, '');
  const personal = named?.toLowerCase() === 'me' || (desk.direct === true && (named === undefined || named.toLowerCase() === 'here'));
  if (personal && desk.asker.guest) mayAdd(desk);
  const here = named === undefined || ['here', 'me'].includes(named.toLowerCase());
  const target: Place = here ? desk.place : { platform: desk.place.platform, tenant: desk.place.tenant, channel: named };
  if (!personal) await mayAddTo(desk, target);
  const place =
    personal && desk.direct
      ? desk.place
      : await desk.book.open({
          place: target,
          user: desk.asker.id,
          personal,
          thread: thread ?? null,
          ...spokenIn(desk.words),
        });
  if (!personal && place.channel !== target.channel) await mayAddTo(desk, place);
  await roomIn(desk, place, id);
  return { place, personal };
}
