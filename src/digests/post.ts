import { DeliveryError } from '../core/errors.ts';
import type { Found, Receipt } from '../core/platform.ts';
import { type Wording, wording } from '../core/words.ts';
import type { KeptPart } from '../state/deliveries.ts';
import { readDelivery } from '../state/deliveries.ts';
import { isoOf } from './clock.ts';
import { countEnd, followUp } from './endings.ts';
import { backoffMs, MOST_TRIES, type Step, stepAfter } from './faults.ts';
import { end, inTime, type Job, LOOK_BACK_MS, letGo, now, overtaken, quit } from './job.ts';
import { ON_TIME_MS } from './window.ts';

/** A post that was under way when its process died may still arrive: nobody looks before. */
const SETTLED_AFTER_MS = 10_000;
const MOST_LOOKS = 8;
/** Looks that a limit puts off are no failed ones, but they end as well; after a sleep of the machine there is one more. */
const LOOKED_FOR_MS = 24 * 3_600_000;

/** Records a part as visible. @returns whether the Delivery is complete */
function recordSent(job: Job, part: KeptPart, messageId: string): boolean {
  const { ledger, delivery, subscription, tally, log } = job;
  const { platform } = subscription.place;
  const at = now(job);
  const complete = ledger.recordSent(delivery, part.part, messageId, at, () => followUp(job, delivery, quit('sent', null), at));
  if (complete) {
    countEnd(tally, platform, { state: 'sent' });
    if (delivery.slot === delivery.localDate && job.clock.now() - Date.parse(delivery.due) > ON_TIME_MS) tally.add('late', platform);
    log.info({ subscription: subscription.id, slot: delivery.slot, messageId }, 'a digest was sent');
  }
  return complete;
}

/** What became of a part: `on` with the next, or settled or let go for now. */
type Outcome = 'on' | 'stop';

/** An earlier intent whose end is not known: look whether it is there. */
async function reconcile(job: Job, part: KeptPart): Promise<Outcome> {
  const { ledger, delivery, subscription, outbox, clock } = job;
  const safeAt = Date.parse(part.intentAt ?? delivery.due) + SETTLED_AFTER_MS;
  // A clock that was set back makes the intent lie ahead: then it is surely long ago.
  if (clock.now() < safeAt && clock.now() >= safeAt - SETTLED_AFTER_MS) {
    ledger.release(delivery, isoOf(safeAt));
    return 'stop';
  }
  let found: Found;
  try {
    const since = isoOf(Math.min(Date.parse(part.firstIntentAt ?? delivery.due), clock.now()) - LOOK_BACK_MS);
    found = await inTime(job, outbox.find(subscription.place, part.key, since));
  } catch (error) {
    if (!(error instanceof DeliveryError))
      job.log.error({ err: error, subscription: subscription.id }, 'a bug while looking for a sent digest');
    const step = stepAfter(error, part.looks);
    const limited = step.kind === 'again' && !step.counts;
    const overdue = Date.parse(delivery.notBefore) - Date.parse(part.firstIntentAt ?? delivery.due) > LOOKED_FOR_MS;
    if (step.kind === 'give-up' || (limited ? overdue : part.looks + 1 >= MOST_LOOKS)) {
      end(job, {
        state: 'unknown',
        reason: wording('slot.searchFailed', { why: faultSaid(error) }),
        pauses: step.kind === 'give-up' ? step.pauses : 'nothing',
      });
      return 'stop';
    }
    const waitMs = step.kind === 'again' ? step.waitMs : backoffMs(part.looks);
    ledger.looked(delivery, part.part, isoOf(clock.now() + waitMs), !limited);
    return 'stop';
  }
  if (found === 'unknowable') {
    end(job, quit('unknown', wording('slot.unsearchable')));
    return 'stop';
  }
  if (found === 'absent') {
    // A process that died on its way is nobody's failed try.
    const tried = part.state === 'ambiguous';
    ledger.unsent(delivery, part.part, 'ready', wording('slot.lookedAbsent'), now(job), now(job), tried);
    if (!tried || delivery.attempts + 1 < MOST_TRIES) return 'on';
    end(job, quit('failed', wording('slot.notArrived', { tries: MOST_TRIES }), 'ambiguous'));
    return 'stop';
  }
  job.tally.add('reconciled', subscription.place.platform);
  recordSent(job, part, found.messageId);
  return 'on';
}

const faultSaid = (error: unknown): Wording =>
  error instanceof DeliveryError
    ? wording('fault.told', { fault: wording(`fault.${error.fault}`), detail: error.message.slice(0, 180) })
    : wording('slot.ownBug');

function afterFailure(job: Job, part: KeptPart, error: unknown, step: Step): void {
  const { ledger, delivery, subscription, clock, tally, circuit } = job;
  const { platform, tenant, channel } = subscription.place;
  const why = faultSaid(error);
  if (step.kind === 'look') {
    if (!(error instanceof DeliveryError)) job.log.error({ err: error, subscription: subscription.id }, 'a bug while sending a digest');
    tally.add('ambiguous', platform);
    const waitMs = Math.max(SETTLED_AFTER_MS, backoffMs(delivery.attempts));
    ledger.unsent(delivery, part.part, 'ambiguous', why, now(job), isoOf(clock.now() + waitMs), false);
    return;
  }
  if (step.kind === 'again') {
    const againAt = isoOf(clock.now() + step.waitMs);
    if (step.holds) job.holds.hold(step.holds, subscription.place, clock.now() + step.waitMs);
    ledger.unsent(delivery, part.part, 'ready', why, now(job), againAt, step.counts);
    tally.add('retries', platform);
    if (againAt > delivery.deadline)
      end(
        job,
        part.part === 0
          ? quit('expired', wording('slot.wouldBeTooLate', { why }))
          : quit('failed', wording('slot.partTooLate', { part: part.part + 1, why }), 'too_late'),
      );
    return;
  }
  if (step.pauses !== 'nothing' && circuit.refused(platform, `${tenant}/${channel}`, clock.now())) {
    tally.add('circuitsOpened', platform);
    job.log.error({ platform }, 'the platform refuses this bot everywhere; sending to it stops for ten minutes');
  }
  ledger.unsent(delivery, part.part, 'ready', why, now(job), now(job), true);
  end(job, { state: 'failed', reason: why, pauses: step.pauses, why: error instanceof DeliveryError ? error.fault : 'bug' });
}

/**
 * One that was built on time and is late by now says so, where none of it can be there yet: it is built anew at the next tick. What may be there is
 * never changed.
 */
function outdated({ ledger, delivery, clock }: Job): boolean {
  const onTimeUntil = Date.parse(delivery.due) + ON_TIME_MS;
  if (delivery.slot !== delivery.localDate || clock.now() <= onTimeUntil) return false;
  const thawed = ledger.thaw(delivery, isoOf(onTimeUntil), isoOf(clock.now()));
  if (thawed) ledger.release(delivery);
  return thawed;
}

/** ready → sending → sent. The intent is committed first, so that after any end of this process it is known that the part may be visible. */
async function post(job: Job, part: KeptPart): Promise<Outcome> {
  const { ledger, delivery, subscription, outbox, clock, circuit } = job;
  const { platform, tenant, channel } = subscription.place;
  await job.pace.send(platform, tenant, channel);
  const over = overtaken(job);
  if (over) {
    end(
      job,
      part.part === 0
        ? over
        : {
            ...over,
            state: 'failed',
            reason: wording('slot.onlyParts', { parts: part.part, why: over.reason ?? wording(`digest.state.${over.state}`) }),
            why: 'too_late',
          },
    );
    return 'stop';
  }
  const closed = circuit.openUntil(platform, clock.now()) ?? job.holds.until(subscription.place, clock.now());
  if (closed !== null) letGo(job, closed);
  else if (job.ending()) ledger.release(delivery);
  if (closed !== null || job.ending() || outdated(job)) return 'stop';
  ledger.intend(delivery, part.part, now(job));
  job.failpoint('intended', delivery);
  let receipt: Receipt;
  try {
    receipt = await inTime(job, outbox.send({ payload: part.payload }, subscription.place, part.key));
  } catch (error) {
    afterFailure(job, part, error, stepAfter(error, delivery.attempts));
    return 'stop';
  }
  job.failpoint('posted', delivery);
  circuit.accepted(platform);
  recordSent(job, part, receipt.messageId);
  job.failpoint('recorded', delivery);
  return 'on';
}

/** Sends what is not sent yet, part by part, until one has to wait or all are there. */
export async function sendParts(job: Job): Promise<void> {
  for (;;) {
    const part = job.ledger.parts(job.delivery).find((each) => each.state !== 'sent');
    if (!part) return;
    const fresh = readDelivery(job.db, job.delivery);
    const outcome =
      part.state === 'ready'
        ? await post({ ...job, delivery: fresh ?? job.delivery }, part)
        : await reconcile({ ...job, delivery: fresh ?? job.delivery }, part);
    if (outcome === 'stop') return;
  }
}
