import type { DigestBook, Subscription } from '../../core/digest.ts';
import { isOwnerless } from '../../core/pauses.ts';
import { type Asker, isDirectTenant, type Place } from '../../core/request.ts';
import type { Words } from '../../core/words.ts';
import type { CommandContext } from '../command.ts';
import { refusals } from './words.ts';

/** Whoever sits at the command line may do everything there. They and their place are those of the prompt: one person, one screen. */
const LOCAL: Asker = { id: 'terminal', zone: null, locale: null, managesChannel: true, admin: true, guest: false };
const TERMINAL: Place = { platform: 'terminal', tenant: 'terminal', channel: 'terminal' };

/** Who asks for digests, where, of which book. */
export interface Desk {
  readonly book: DigestBook;
  readonly place: Place;
  readonly asker: Asker;
  /** IANA zone of the asker, null where it is not known. */
  readonly zone: string | null;
  /** The asker's language. */
  readonly words: Words;
  /** Asked in direct messages. */
  readonly direct?: boolean;
  /** The "now" of the answer, in ms. */
  readonly nowMs: number;
}

/** @throws UserError `no_digests` where this process keeps none */
export function deskOf({ digests, request, now, words }: CommandContext): Desk {
  if (!digests) throw refusals.noDigests();
  const asker = request?.asker ?? LOCAL;
  return {
    book: digests,
    place: request?.place ?? TERMINAL,
    asker,
    zone: asker.zone,
    words,
    direct: request?.direct ?? false,
    nowMs: Date.parse(now),
  };
}

/** @throws UserError `not_allowed` */
export function mayAdd({ asker, place }: Desk): void {
  if (asker.guest) throw refusals.guest();
  // On Slack inviting the bot mends it; on Discord whoever manages the server adds it.
  if (asker.botAbsent && !asker.admin) throw place.platform === 'discord' ? refusals.botAway() : refusals.botAbsent();
  if (!asker.managesChannel && !asker.admin) throw refusals.managesNothing();
}

/**
 * On Discord the right to manage a channel is a permission of its own; on Slack it only says that somebody is a member, so that there the digest must
 * also be theirs.
 */
const MANAGING_IS_ENOUGH: ReadonlySet<Place['platform']> = new Set(['discord', 'terminal', 'web']);

/** @throws UserError `not_allowed` */
export function mayChange(desk: Desk, subscription: Subscription): void {
  const { asker } = desk;
  if (asker.admin && !asker.guest) return;
  mayAdd(desk);
  const here = subscription.place.channel === desk.place.channel;
  const own = subscription.owner === asker.id;
  // One whose owner has left belongs to whoever manages its channel.
  if (own || (here && (MANAGING_IS_ENOUGH.has(desk.place.platform) || isOwnerless(subscription)))) return;
  throw refusals.notTheirs(subscription.id);
}

const sameTenant = (a: Place, b: Place): boolean => a.platform === b.platform && a.tenant === b.tenant;

/** Whether this Subscription may be seen from here: one of another tenant is not there, one of another person's direct messages neither. */
export function visible(desk: Pick<Desk, 'place' | 'asker'>, subscription: Subscription): boolean {
  if (!sameTenant(desk.place, subscription.place)) return false;
  return (
    subscription.place.channel === desk.place.channel ||
    subscription.owner === desk.asker.id ||
    // A person's own messages are nobody else's, not even an admin's.
    (desk.asker.admin && !subscription.personal && !isDirectTenant(desk.place.tenant))
  );
}

/** The Subscription of an id, as far as it is there for the asker. @throws UserError `no_such_digest` */
export async function subscriptionOf(desk: Desk, id: string): Promise<Subscription> {
  const found = await desk.book.get(id.trim().toLowerCase());
  if (found && visible(desk, found)) return found;
  const own = (await desk.book.list(desk.place)).filter((each) => visible(desk, each));
  throw refusals.noSuchDigest(
    id,
    own.slice(0, 5).map((each) => each.id),
  );
}

/** The desk and the Subscription of an id that the asker is about to let run or send. @throws UserError where it is not there, or not theirs to run */
export async function running(context: CommandContext, id: string): Promise<{ readonly desk: Desk; readonly subscription: Subscription }> {
  const desk = deskOf(context);
  const subscription = await subscriptionOf(desk, id);
  mayChange(desk, subscription);
  return { desk, subscription };
}

/** What stands in the settings is changed there alone. @throws UserError `from_settings` */
export function refuseSettings({ id, settings }: Subscription): void {
  if (settings === undefined) return;
  throw refusals.fromSettings(id, settings);
}

/** The same for one that is about to be changed. @throws UserError, also for one from the settings */
export async function changing(context: CommandContext, id: string): ReturnType<typeof running> {
  const found = await running(context, id);
  refuseSettings(found.subscription);
  return found;
}
