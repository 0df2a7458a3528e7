import { z } from 'zod';
import type { Delivery, Subscription } from '../../core/digest.ts';
import { type Wording, type Words, wording } from '../../core/words.ts';
import { type CommandAnswer, command } from '../command.ts';
import { idField } from './reading.ts';
import { running } from './rights.ts';
import { toldDelivery } from './told.ts';
import { refusals } from './words.ts';

/** Slots that are looked through for one that did not arrive. */
const LATEST = 20;
const GIVEN_UP: ReadonlySet<Delivery['state']> = new Set(['unknown', 'failed', 'expired']);
const OPEN: ReadonlySet<Delivery['state']> = new Set(['planned', 'ready', 'sending', 'ambiguous']);

/** What became of a digest that was asked for. */
function sendingSaid(action: string, subscription: Subscription, delivery: Delivery, sent: Wording, words: Words): CommandAnswer {
  const { id } = subscription;
  const open = OPEN.has(delivery.state);
  const notSent = wording('digest.notSent', { id, why: delivery.reason ?? wording('digest.nothingIsNew') });
  const text = words.tell(delivery.state === 'sent' ? sent : open ? wording('digest.onItsWay', { id }) : notSent);
  return {
    result: { command: 'digest', action, subscription, delivery: toldDelivery(delivery, words) },
    message: { nodes: [{ kind: 'text', text }], summary: text },
    found: delivery.state === 'sent' || open,
  };
}

/** `/digest again ID [DAY]`: sends what may not have arrived once more, word for word. */
export const again = command({
  name: 'again',
  summary: 'command.digest.again',
  examples: ['dabc12 2026-03-01'],
  options: z.object({
    id: idField,
    day: z.string().trim().describe('option.againDay').optional(),
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
    if (!delivery) throw refusals.nothingToSendAgain(subscription.id, slot);
    return sendingSaid(
      'again',
      subscription,
      delivery,
      wording('digest.sentAgain', { id: subscription.id, day: delivery.localDate }),
      desk.words,
    );
  },
});

/** `/digest now ID`: sends one at once, apart from the schedule. */
export const now = command({
  name: 'now',
  summary: 'command.digest.now',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await running(context, id);
    const delivery = await desk.book.now(subscription.id, desk.asker.id);
    return sendingSaid('now', subscription, delivery, wording('digest.sentNow', { id: subscription.id }), desk.words);
  },
});
