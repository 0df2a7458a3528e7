import type { Schedule, Subscription } from '../../core/digest.ts';
import type { Message, Node } from '../../core/message.ts';
import { presentComing, presentSubscription } from '../../core/present/digest.ts';
import type { Wording, Words } from '../../core/words.ts';
import { localTimeAt } from '../../core/zone.ts';
import type { CommandAnswer } from '../command.ts';
import { clockNotices } from './changes.ts';
import type { Desk } from './rights.ts';

const timeOf = (schedule: Schedule, due: string | undefined, zone: string): string =>
  schedule.kind === 'days' ? schedule.at : due ? localTimeAt(zone, Date.parse(due)) : schedule.expression;

function comes({ id, paused }: Subscription, ahead: boolean, { say }: Words): string {
  if (ahead) return say('digest.comesNext');
  return paused ? say('digest.comesOnceResumed', { id }) : say('digest.comesNever');
}

/** Says back in words what a Subscription will do, with the next three dates on the reader's clock and a coming change of the clocks. */
export function outlook(action: string, said: Wording, desk: Desk, subscription: Subscription, more: readonly Node[] = []): CommandAnswer {
  const { zone, schedule } = subscription;
  const { words } = desk;
  const next = desk.book.next(subscription, 3);
  const readerZone = desk.zone ?? zone;
  const coming: readonly Node[] = [
    { kind: 'text', text: comes(subscription, next.length > 0, words) },
    ...presentComing(subscription, next, readerZone, words),
  ];
  const clocks = clockNotices(subscription, timeOf(schedule, next[0]?.due, zone), desk, readerZone);
  const message: Message = presentSubscription(said, subscription, [...coming, ...more, ...clocks], words);
  return { result: { command: 'digest', action, subscription, next }, message, found: true };
}
