import { z } from 'zod';
import type { SubscriptionDraft, Weekday } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { isDay, isZone } from '../core/zone.ts';
import { readCron } from './cron.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NAMED_DAYS = { daily: [1, 2, 3, 4, 5, 6, 7], weekdays: [1, 2, 3, 4, 5], weekends: [6, 7] } as const;

/** A fixed offset or a short name (CET, EST) would ignore the clock changes of the place that is meant. */
const isPlace = (zone: string): boolean => (zone.includes('/') || zone === 'UTC') && isZone(zone);

const cron = z.string().superRefine((expression, context) => {
  try {
    readCron(expression);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.addIssue({ code: 'custom', params: { said: [error.what, error.hint] } });
  }
});

const words = z.string().trim().min(1).max(200);

/** One Subscription as it stands in `config/bot.json`. */
const wanted = z
  .strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be up to 40 small letters, digits and hyphens')
      .describe('What this digest is known by here: keep it, and the digest keeps its history'),
    platform: z.enum(['slack', 'discord']),
    tenant: z.string().min(1).describe('Id of the workspace (T…) or server'),
    channel: z.string().min(1).describe('Id of the channel'),
    thread: z.string().min(1).optional().describe('Id of the thread, where it goes into one'),
    owner: z.string().min(1).describe('Id of the person who is told of failures'),
    topics: z.array(words).min(1).max(10),
    exclude: z.array(words).max(20).default([]).describe('Documents with these words are left out'),
    at: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 08:00')
      .optional(),
    days: z
      .union(
        [z.enum(['daily', 'weekdays', 'weekends']), z.array(z.enum(DAYS)).min(1)],
        'must be daily, weekdays, weekends or a list such as ["mon", "thu"]',
      )
      .optional()
      .describe('Every day if left out'),
    cron: cron.optional().describe('Instead of at and days: five fields, once a day at most'),
    zone: z.string().refine(isPlace, 'must be an IANA time zone such as Europe/Kyiv'),
    language: z.enum(['en', 'de']).optional().describe('What it speaks; English if left out'),
    whenEmpty: z.enum(['quiet', 'heartbeat']).default('quiet').describe('When nothing is new: say nothing, or one line'),
    skip: z.array(z.string().refine(isDay, 'must be a day such as 2026-12-25')).default([]).describe('Days without a digest'),
  })
  .refine(({ at, cron: expression }) => (at === undefined) !== (expression === undefined), {
    error: 'must have either at or cron',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine(({ days, cron: expression }) => days === undefined || expression === undefined, {
    error: 'must not have days beside cron, which names its days itself',
    when: ({ value }) => typeof value === 'object' && value !== null,
  });

/** Looked at even where something else is wrong, so that all problems are told at once: nothing of the value is sure. */
const nameOf = (entry: unknown): unknown => (typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : undefined);

/** The digests of `config/bot.json`, for its schema: every problem is told at once. */
export const wantedDigests = z.array(wanted).superRefine(
  (list: readonly unknown[], context) => {
    const names = list.map(nameOf);
    for (const [index, name] of names.entries())
      if (name !== undefined && names.indexOf(name) < index)
        context.addIssue({ code: 'custom', path: [index, 'name'], message: `stands there twice: "${String(name)}"` });
  },
  { when: ({ value }) => Array.isArray(value) },
);

/** A Subscription that the settings ask for. */
export interface Wanted {
  readonly name: string;
  readonly draft: SubscriptionDraft;
}

function daysOf(days: z.infer<typeof wanted>['days']): readonly Weekday[] {
  if (Array.isArray(days)) return DAYS.flatMap((day, index) => (days.includes(day) ? [(index + 1) as Weekday] : []));
  return NAMED_DAYS[days ?? 'daily'];
}

/** What the settings ask for, as Subscriptions. */
export function wantedOf(list: z.infer<typeof wantedDigests>): readonly Wanted[] {
  return list.map(
    ({ name, platform, tenant, channel, thread, at, days, cron: expression, owner, topics, exclude, zone, language, whenEmpty, skip }) => ({
      name,
      draft: {
        place: { platform, tenant, channel, ...(thread !== undefined && { thread }) },
        schedule: expression === undefined ? { kind: 'days', at: at ?? '08:00', days: daysOf(days) } : { kind: 'cron', expression },
        owner,
        topics,
        exclude,
        zone,
        // English is what one speaks of which nothing is said.
        ...(language !== undefined && language !== 'en' && { locale: language }),
        whenEmpty,
        skip,
      },
    }),
  );
}
