import { z } from 'zod';
import type { Delivery, Subscription } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import type { Node } from '../../core/message.ts';
import { presentComing, presentSubscription } from '../../core/present/digest.ts';
import { addDays, localDateAt } from '../../core/zone.ts';
import { type CommandAnswer, command } from '../command.ts';
import { isoDay } from './grammar.ts';
import { idField } from './reading.ts';
import { changing, type Desk, deskOf, mayChange, refuseSettings, running, visible } from './rights.ts';

/** Slots that are looked through for one that did not arrive. */
const LATEST = 20;
const GIVEN_UP: ReadonlySet<Delivery['state']> = new Set(['unknown', 'failed', 'expired']);
const UNTIL_EXAMPLE = 'For example: digest pause dabc12 until 2026-12-01';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The coming day that `until` names: a day, `tomorrow`, `monday`, `7d`. @throws UserError `bad_day` */
function readUntil(text: string, today: string): string {
  const word = text.trim().toLowerCase();
  const weekday = WEEKDAYS.indexOf(word);
  const span = /^(\d{1,3}) ?(?:d|days?)$/.exec(word);
  const ahead =
    word === 'tomorrow'
      ? 1
      : span
        ? Number(span[1])
        : weekday >= 0
          ? ((weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
          : null;
  const day = ahead === null ? isoDay(word) : addDays(today, ahead);
  if (!day) throw new UserError('bad_day', `"${text.trim().slice(0, 40)}" is not a day I can read.`, UNTIL_EXAMPLE);
  if (day <= today) throw new UserError('bad_day', `${day} is not ahead.`, UNTIL_EXAMPLE);
  return day;
}

function said(action: string, words: string, desk: Desk, subscription: Subscription, more: readonly Node[] = []): CommandAnswer {
  const next = action === 'remove' ? [] : desk.book.next(subscription, 1);
  const coming: Node[] =
    next.length > 0
      ? [{ kind: 'text', text: 'It comes next on:' }, ...presentComing(subscription, next, desk.zone ?? subscription.zone)]
      : [];
  return {
    result: { command: 'digest', action, subscription, next },
    message: presentSubscription(words, subscription, [...coming, ...more]),
    found: true,
  };
}

/** `/digest pause ID [until DAY]`. */
export const pause = command({
  name: 'pause',
  summary: 'No digests until a day, or until you resume it',
  examples: ['dabc12', 'dabc12 until 2026-12-01'],
  options: z.object({ id: idField, until: z.string().trim().describe('The day it runs again: 2026-12-01, monday, 7d').optional() }),
  positional: 'id',
  async answer(chosen, context) {
    const [id = '', ...rest] = chosen.id.split(/\s+/);
    const { desk, subscription } = await changing(context, id);
    const words = chosen.until ?? rest.join(' ').replace(/^until\s+/i, '');
    const until = words === '' ? null : readUntil(words, localDateAt(subscription.zone, desk.nowMs));
    return said('pause', until ? `Paused until ${until}:` : 'Paused:', desk, await desk.book.pause(subscription.id, until, desk.asker.id), [
      { kind: 'actions', actions: [{ label: 'Resume', ask: `digest resume ${subscription.id}` }] },
    ]);
  },
});

/** `/digest resume ID`. */
export const resume = command({
  name: 'resume',
  summary: 'A paused digest runs again',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await running(context, id);
    return said('resume', 'Runs again:', desk, await desk.book.resume(subscription.id, desk.asker.id));
  },
});

/** `/digest remove ID`, with an undo. */
export const remove = command({
  name: 'remove',
  summary: 'Ends a digest; it can be undone',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await changing(context, id);
    await desk.book.remove(subscription.id, desk.asker.id);
    const text = `Removed ${subscription.id} (${subscription.topics.join(', ')}).`;
    const actions = [{ label: 'Undo', ask: `digest undo ${subscription.id}` }];
    return {
      result: { command: 'digest', action: 'remove', subscription },
      message: {
        nodes: [
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
        summary: text,
      },
      found: true,
    };
  },
});

/** `/digest undo [ID]`: brings a removed digest back, the last one you removed here if none is named. */
export const undo = command({
  name: 'undo',
  summary: 'Brings back a removed digest',
  examples: ['', 'dabc12'],
  options: z.object({ id: idField.optional() }),
  positional: 'id',
  async answer({ id }, context) {
    const desk = deskOf(context);
    const found = await desk.book.removed({ ...(id ? { id: id.toLowerCase() } : {}), place: desk.place, by: desk.asker.id });
    if (!found || !visible(desk, found))
      throw new UserError(
        'nothing_to_undo',
        id ? `There is no removed digest "${id.slice(0, 40)}" here.` : 'You removed no digest here.',
        'The running ones are under: digest list',
      );
    mayChange(desk, found);
    refuseSettings(found);
    return said('undo', 'Back again:', desk, await desk.book.undo(found.id, desk.asker.id));
  },
});

const OPEN: ReadonlySet<Delivery['state']> = new Set(['planned', 'ready', 'sending', 'ambiguous']);

/** What became of a digest that was asked for. */
function sendingSaid(action: string, subscription: Subscription, delivery: Delivery, sent: string): CommandAnswer {
  const { id } = subscription;
  const open = OPEN.has(delivery.state);
  const text =
    delivery.state === 'sent'
      ? sent
      : open
        ? `${id} is on its way; see: digest why ${id}`
        : `${id} was not sent: ${delivery.reason ?? 'nothing is new'}.`;
  return {
    result: { command: 'digest', action, subscription, delivery },
    message: { nodes: [{ kind: 'text', text }], summary: text },
    found: delivery.state === 'sent' || open,
  };
}

/** `/digest again ID [DAY]`: sends what may not have arrived once more, word for word. */
export const again = command({
  name: 'again',
  summary: 'Sends again, word for word, what may not have arrived',
  examples: ['dabc12 2026-03-01'],
  options: z.object({
    id: idField,
    day: z.string().trim().describe('The day it stood for; the last one that failed if left out').optional(),
  }),
  positional: 'id',
  async answer(chosen, context) {
    const [id = '', word] = chosen.id.split(/\s+/);
    const { desk, subscription } = await running(context, id);
    const latest = (await desk.book.deliveries(subscription.id, LATEST)).find(
      ({ state, slot }) => GIVEN_UP.has(state) && !slot.startsWith('again@'),
    );
    const slot = chosen.day ?? word ?? latest?.slot ?? '';
    const delivery = slot === '' ? null : await desk.book.again(subscription.id, slot, desk.asker.id);
    if (!delivery)
      throw new UserError(
        'nothing_to_send_again',
        `Nothing of ${subscription.id}${slot === '' ? '' : ` for ${slot.slice(0, 40)}`} is left to send again.`,
        `See what became of it: digest why ${subscription.id}. A fresh one comes with: digest now ${subscription.id}`,
      );
    return sendingSaid('again', subscription, delivery, `Sent ${subscription.id} again, as it was written for ${delivery.localDate}.`);
  },
});

/** `/digest now ID`: sends one at once, apart from the schedule. */
export const now = command({
  name: 'now',
  summary: 'Sends a digest at once',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await running(context, id);
    const delivery = await desk.book.now(subscription.id, desk.asker.id);
    return sendingSaid('now', subscription, delivery, `Sent ${subscription.id} now.`);
  },
});
