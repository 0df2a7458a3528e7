import { z } from 'zod';
import type { Node } from '../../core/message.ts';
import { spokenIn, wording } from '../../core/words.ts';
import { command } from '../command.ts';
import { words as freeWords } from '../fields.ts';
import { readDigest } from './grammar.ts';
import { outlook } from './outlook.ts';
import { placeFor } from './places.ts';
import { deskOf } from './rights.ts';
import { readZone } from './zones.ts';

/** What a digest is set up and changed by, each on its own. */
export const wishFields = {
  at: z.string().trim().describe('option.at').optional(),
  days: z.string().trim().describe('option.days').optional(),
  zone: z.string().trim().describe('option.zone').meta({ completes: true }).optional(),
  skip: z.string().trim().describe('option.skip').optional(),
  empty: z.enum(['quiet', 'heartbeat']).describe('option.empty').optional(),
  channel: z.string().trim().describe('option.channel').meta({ channel: true }).optional(),
  thread: z.string().trim().min(1).max(100).describe('option.thread').optional(),
  to: z.enum(['me', 'here']).describe('option.to').optional(),
};

const options = z.object({ topic: freeWords('option.digestTopic', true), ...wishFields });

/** The whole wish as one line, from typed options or free text. */
export function lineOf({ topic, at, days, zone, skip, empty }: Partial<z.infer<typeof options>>): string {
  const time = at && (/^(?:cron|at)\s/i.test(at) ? at : /^\S+(?:\s+\S+){4}$/.test(at) ? `cron ${at}` : `at ${at}`);
  return [topic, time, days, zone && readZone(zone), skip && `skip ${skip}`, empty].filter(Boolean).join(' ');
}

/** `/digest add ukraine, nato -sports at 08:00 weekdays Europe/Kyiv`: says back in words what will happen, with the next three dates. */
export const add = command({
  name: 'add',
  summary: 'command.digest.add',
  examples: [
    'ukraine at 08:00 weekdays Europe/Kyiv',
    'ukraine, nato -sports at 8am mon,thu heartbeat',
    'sanctions at 07:30 skip 2026-12-25',
    'grain at 18:00 to:me',
  ],
  options,
  positional: 'topic',
  async answer(chosen, context) {
    const desk = deskOf(context);
    const { whenEmpty = 'quiet', zone, ...wishes } = readDigest(lineOf(chosen));
    const { place, personal } = await placeFor(desk, { ...chosen, channel: chosen.to ?? chosen.channel });
    const subscription = await desk.book.add(
      {
        ...wishes,
        zone: zone ?? desk.zone ?? 'UTC',
        whenEmpty,
        place,
        owner: desk.asker.id,
        ...spokenIn(desk.words),
        ...(personal && { personal }),
      },
      desk.asker.id,
    );
    const utc: Node = { kind: 'notice', tone: 'warning', text: context.words.say('digest.utc') };
    return outlook('add', wording('digest.added'), desk, subscription, zone || desk.zone ? [] : [utc]);
  },
});
