import { z } from 'zod';
import type { Schedule } from '../../core/digest.ts';
import { UserError } from '../../core/errors.ts';
import type { Node } from '../../core/message.ts';
import { presentComing, presentSubscription } from '../../core/present/digest.ts';
import { localTimeAt } from '../../core/zone.ts';
import { command } from '../command.ts';
import { words } from '../fields.ts';
import { clockNotices } from './changes.ts';
import { EXAMPLE, readDigest } from './grammar.ts';
import { deskOf, mayAdd } from './rights.ts';

const MOST_PER_CHANNEL = 25;

const options = z.object({
  topic: words('Topics, and words to leave out: ukraine, nato -sports', true),
  at: z.string().trim().describe('Time of day: 08:00').optional(),
  days: z.string().trim().describe('weekdays, daily, mon,wed').optional(),
  zone: z.string().trim().describe('Time zone: Europe/Kyiv; yours where it is known').meta({ completes: true }).optional(),
  skip: z.string().trim().describe('Days without a digest: 2026-12-25').optional(),
  empty: z.enum(['quiet', 'heartbeat']).describe('When nothing is new: say nothing, or one line').optional(),
  channel: z.string().trim().describe('Where to; here if left out').meta({ channel: true }).optional(),
});

/** The whole wish as one line, from typed options or free text. */
function lineOf({ topic, at, days, zone, skip, empty }: z.infer<typeof options>): string {
  return [topic, at && `at ${at}`, days, zone, skip && `skip ${skip}`, empty].filter(Boolean).join(' ');
}

const cronTime = ({ expression }: Extract<Schedule, { kind: 'cron' }>, due: string | undefined, zone: string): string =>
  due ? localTimeAt(zone, Date.parse(due)) : expression;

/** `/digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv`: says back in words what will happen, with the next three dates. */
export const add = command({
  name: 'add',
  summary: 'A daily or weekly digest for this channel',
  examples: [
    'ukraine at 08:00 weekdays Europe/Kyiv',
    'ukraine, nato -sports at 8am mon,thu heartbeat',
    'sanctions at 07:30 skip 2026-12-25',
  ],
  options,
  positional: 'topic',
  async answer(chosen, context) {
    const desk = deskOf(context);
    mayAdd(desk);
    const wishes = readDigest(lineOf(chosen));
    const channel = chosen.channel?.replace(/^<#([^|>]+).*>$/, '$1') ?? desk.place.channel;
    if (channel !== desk.place.channel && !desk.asker.admin) {
      throw new UserError('not_allowed', 'I can only check your rights in the channel you ask from.', `Ask there: ${EXAMPLE}`);
    }
    const others = (await desk.book.list(desk.place)).filter((each) => each.place.channel === channel);
    if (others.length >= MOST_PER_CHANNEL)
      throw new UserError('too_many', `There are ${others.length} digests here already.`, 'Remove one first, for example: digest list');
    const zone = wishes.zone ?? desk.zone ?? 'UTC';
    const place = channel === desk.place.channel ? desk.place : { platform: desk.place.platform, tenant: desk.place.tenant, channel };
    const { topics, exclude, schedule, skip } = wishes;
    const whenEmpty = wishes.whenEmpty ?? 'quiet';
    const subscription = await desk.book.add(
      { place, topics, exclude, schedule, zone, skip, whenEmpty, owner: desk.asker.id },
      desk.asker.id,
    );
    const next = desk.book.next(subscription, 3);
    const readerZone = desk.zone ?? zone;
    const at = schedule.kind === 'days' ? schedule.at : cronTime(schedule, next[0]?.due, zone);
    const unsaid: Node[] =
      wishes.zone || desk.zone
        ? []
        : [
            {
              kind: 'notice',
              tone: 'warning',
              text: 'I do not know your time zone, so this is UTC. Name one behind the time, for example Europe/Kyiv.',
            },
          ];
    const rest: Node[] = [
      { kind: 'text', text: next.length > 0 ? 'It comes next on:' : 'It never comes: no such day is ahead.' },
      ...presentComing(subscription, next, readerZone),
    ];
    const nowMs = Date.parse(context.now.length === 10 ? `${context.now}T00:00:00Z` : context.now);
    const message = presentSubscription('Added', subscription, [...rest, ...unsaid, ...clockNotices(subscription, at, readerZone, nowMs)]);
    return { result: { command: 'digest', action: 'add', subscription, next }, message, found: true };
  },
});
