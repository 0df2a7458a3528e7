import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Delivery, DigestBook, Subscription, SubscriptionDraft } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { isOwnerless, PAUSES } from '../core/pauses.ts';
import type { Outbox } from '../core/platform.ts';
import { scheduleSaid, topicsSaid } from '../core/present/schedule.ts';
import type { PlatformName } from '../core/request.ts';
import { type Wording, wording } from '../core/words.ts';
import { localDateAt } from '../core/zone.ts';
import { transaction } from '../state/database.ts';
import { type DeliveryKey, deliveriesOf, deliveryOf, insertDelivery, readDelivery, tellStory, toldUpTo } from '../state/deliveries.ts';
import { shownTo } from '../state/shown.ts';
import {
  changesOf,
  insertSubscription,
  type KeptSubscription,
  lastRemoved,
  listSubscriptions,
  readSubscription,
  recordChange,
  setProgress,
  setRemoved,
  updateSubscription,
} from '../state/subscriptions.ts';
import { prepareAgain } from './again.ts';
import { audienceOf, FIRST_COVERS_MS } from './build.ts';
import { type Clock, isoOf } from './clock.ts';
import type { Compose } from './compose.ts';
import { editSubscription } from './edit.ts';
import { newId } from './keys.ts';
import { openPlace, standingIn } from './open.ts';
import { type Entered, enterSlots, nextDue } from './plan.ts';
import { nextSlots } from './slots.ts';
import { ASKED_FOR_MS, CATCH_UP_MS } from './window.ts';

interface BookPorts {
  readonly db: DatabaseSync;
  readonly clock: Clock;
  readonly compose: Compose;
  readonly settleOne: (which: DeliveryKey) => Promise<void>;
  readonly entered: Entered;
  readonly outboxes: ReadonlyMap<PlatformName, Outbox>;
}

/** All Subscriptions, on the state's file. Every change is recorded: who, when and what. */
export function digestBook({ db, clock, compose, settleOne, entered, outboxes }: BookPorts): DigestBook {
  const now = (): string => isoOf(clock.now());

  function known(id: string): KeptSubscription {
    const kept = readSubscription(db, id);
    if (!kept || kept.removedAt !== null)
      throw new UserError('no_such_digest', wording('digest.noneOf', { id }), wording('digest.seeList'));
    return kept;
  }

  /** Brought back, it owes what could still be sent, and nothing of the days in which it was not there. */
  function bringBack(id: string): void {
    const { subscription, cursor, cursorDate } = known(id);
    const from = isoOf(Math.max(Date.parse(cursor), clock.now() - CATCH_UP_MS));
    setProgress(db, id, { cursor: from, cursorDate, nextDue: nextDue(subscription, from, cursorDate)?.due ?? null });
  }

  function described(which: DeliveryKey): Delivery {
    const delivery = readDelivery(db, which);
    if (!delivery) throw new Error(`the delivery ${which.slot} of ${which.subscriptionId} is gone`);
    return deliveryOf(db, delivery);
  }

  function changed(id: string, by: string, what: Wording, change: (subscription: Subscription) => Subscription): Subscription {
    return transaction(db, () => {
      known(id);
      enterSlots(db, id, clock.now(), entered);
      const kept = known(id);
      const subscription = change(kept.subscription);
      updateSubscription(db, subscription, kept.nextDue);
      recordChange(db, { subscriptionId: id, at: now(), by, what });
      return subscription;
    });
  }

  return {
    add: async (draft: SubscriptionDraft, by) => {
      const createdAt = now();
      // Also the check of the schedule: a cron that is too dense is refused here.
      const due = nextSlots(draft.schedule, draft.zone, clock.now(), 1)[0]?.due ?? null;
      return transaction(db, () => {
        const subscription: Subscription = {
          ...draft,
          id: newId((id) => readSubscription(db, id) !== null, randomUUID()),
          paused: null,
          createdAt,
        };
        insertSubscription(db, subscription, { cursor: createdAt, cursorDate: '', nextDue: due });
        const { schedule, zone } = draft;
        const what = wording('change.added', { topics: topicsSaid(draft), schedule: scheduleSaid(schedule), zone });
        recordChange(db, { subscriptionId: subscription.id, at: createdAt, by, what });
        return subscription;
      });
    },
    get: async (id) => {
      const kept = readSubscription(db, id);
      return kept && kept.removedAt === null ? kept.subscription : null;
    },
    list: async (tenant) => listSubscriptions(db, tenant),
    change: async (id, patch, by) =>
      transaction(db, () => {
        known(id);
        return editSubscription(db, id, patch, { by, nowMs: clock.now(), entered });
      }),
    pause: async (id, until, by) =>
      changed(id, by, until === null ? wording('change.paused') : wording('change.pausedUntil', { day: until }), (subscription) => ({
        ...subscription,
        paused: { until, reason: PAUSES.onRequest },
      })),
    resume: async (id, by) =>
      changed(id, by, wording('change.resumed'), (subscription) => ({
        ...subscription,
        // Who resumes one without an owner takes it over.
        owner: isOwnerless(subscription) ? by : subscription.owner,
        paused: null,
      })),
    remove: async (id, by) =>
      transaction(db, () => {
        const { subscription } = known(id);
        setRemoved(db, id, { at: now(), by });
        recordChange(db, { subscriptionId: id, at: now(), by, what: wording('change.removed') });
        return subscription;
      }),
    removed: async ({ id, place, by }) => {
      const kept = id === undefined ? lastRemoved(db, place, by) : readSubscription(db, id);
      return kept && kept.removedAt !== null ? kept.subscription : null;
    },
    undo: async (id, by) => {
      transaction(db, () => {
        setRemoved(db, id, null);
        bringBack(id);
        recordChange(db, { subscriptionId: id, at: now(), by, what: wording('change.broughtBack') });
      });
      return known(id).subscription;
    },
    next: ({ id, schedule, zone, skip, paused }, count) =>
      nextSlots(schedule, zone, clock.now(), count + (paused?.until ? 400 : 0), skip)
        .filter((slot) => !paused || (paused.until !== null && slot.localDate >= paused.until))
        .slice(0, count)
        .map((slot) => ({ subscriptionId: id, ...slot })),
    preview: async (subscription) => {
      const since = toldUpTo(db, subscription.id) ?? isoOf(clock.now() - FIRST_COVERS_MS);
      const localDate = localDateAt(subscription.zone, clock.now());
      return compose(subscription, { since, asOf: now(), shown: shownTo(db, audienceOf(subscription)), localDate });
    },
    again: async (id, slot, by) => {
      const again = transaction(db, () => {
        known(id);
        return prepareAgain(db, { subscriptionId: id, slot }, { nowMs: clock.now(), by });
      });
      if (!again) return null;
      await settleOne(again);
      return described(again);
    },
    now: async (id, by) => {
      const at = now();
      const which = { subscriptionId: id, slot: `now@${at}` };
      transaction(db, () => {
        const { subscription } = known(id);
        const { platform, tenant, channel, thread = null } = subscription.place;
        const deadline = isoOf(clock.now() + ASKED_FOR_MS);
        const localDate = localDateAt(subscription.zone, clock.now());
        insertDelivery(
          db,
          {
            ...which,
            localDate,
            due: at,
            deadline,
            platform,
            tenant,
            channel,
            thread,
            state: 'planned',
            reason: null,
            note: null,
            doubtful: false,
          },
          at,
        );
        tellStory(db, which, at, wording('slot.askedFor', { by }));
        recordChange(db, { subscriptionId: id, at, by, what: wording('change.sentNow') });
      });
      await settleOne(which);
      return described(which);
    },
    deliveries: async (id, limit) => deliveriesOf(db, id, limit),
    changes: async (id) => changesOf(db, id),
    standing: (user, place) => standingIn(outboxes, user, place),
    open: (wish) => openPlace(outboxes, wish),
  };
}
