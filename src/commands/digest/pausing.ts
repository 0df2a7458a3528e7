import { z } from 'zod';
import type { Subscription } from '../../core/digest.ts';
import type { Node } from '../../core/message.ts';
import { presentComing, presentSubscription } from '../../core/present/digest.ts';
import { type Wording, wording } from '../../core/words.ts';
import { addDays, isDay, localDateAt } from '../../core/zone.ts';
import { type CommandAnswer, command } from '../command.ts';
import { idField } from './reading.ts';
import { changing, type Desk, running } from './rights.ts';
import { refusals } from './words.ts';

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
  const day = ahead === null ? word : addDays(today, ahead);
  if (!isDay(day)) throw refusals.badDay(text);
  if (day <= today) throw refusals.pastDay(day);
  return day;
}

/** Says a change with the next date. */
export function said(action: string, text: Wording, desk: Desk, subscription: Subscription, more: readonly Node[] = []): CommandAnswer {
  const next = desk.book.next(subscription, 1);
  const { words } = desk;
  const heading: Node = { kind: 'text', text: words.say('digest.comesNext') };
  const coming = next.length > 0 ? [heading, ...presentComing(subscription, next, desk.zone ?? subscription.zone, words)] : [];
  return {
    result: { command: 'digest', action, subscription, next },
    message: presentSubscription(text, subscription, [...coming, ...more], words),
    found: true,
  };
}

/** `/digest pause ID [until DAY]`. */
export const pause = command({
  name: 'pause',
  summary: 'command.digest.pause',
  examples: ['dabc12', 'dabc12 until 2026-12-01'],
  options: z.object({ id: idField, until: z.string().trim().describe('option.pauseUntil').optional() }),
  positional: 'id',
  async answer(chosen, context) {
    const [id = '', ...rest] = chosen.id.split(/\s+/);
    const { desk, subscription } = await changing(context, id);
    const day = chosen.until ?? rest.join(' ').replace(/^until\s+/i, '');
    const until = day === '' ? null : readUntil(day, localDateAt(subscription.zone, desk.nowMs));
    const text = until === null ? wording('digest.pausedNow') : wording('digest.pausedUntilNow', { day: until });
    return said('pause', text, desk, await desk.book.pause(subscription.id, until, desk.asker.id), [
      { kind: 'actions', actions: [{ label: desk.words.say('digest.button.resume'), ask: `digest resume ${subscription.id}` }] },
    ]);
  },
});

/** `/digest resume ID`. */
export const resume = command({
  name: 'resume',
  summary: 'command.digest.resume',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await running(context, id);
    return said('resume', wording('digest.runsAgain'), desk, await desk.book.resume(subscription.id, desk.asker.id));
  },
});
