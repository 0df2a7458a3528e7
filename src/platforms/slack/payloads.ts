import { z } from 'zod';

/** What we read of Slack's payloads; anything else in them is none of our business. */
export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
});

export const eventPayload = z.object({
  event_id: z.string().optional(),
  team_id: z.string(),
  event: z.object({
    type: z.string(),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
    user: z.string().optional(),
    text: z.string().default(''),
    channel: z.string(),
    channel_type: z.string().optional(),
    ts: z.string(),
    thread_ts: z.string().optional(),
  }),
});

export const pressPayload = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    type: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional(), action_ts: z.string().optional() })).min(1),
});

export const shortcutPayload = z.object({
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ text: z.string().default('') }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
});

export type EventPayload = z.infer<typeof eventPayload>;
export type PressPayload = z.infer<typeof pressPayload>;

/** Message subtypes that a person's own words come with; all others (edits, joins, bots) are not questions. */
const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** True for words that a person has just said; our own and other bots' never are. */
export function spoken({ event }: EventPayload): boolean {
  return event.user !== undefined && event.bot_id === undefined && SPOKEN.has(event.subtype);
}
