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
    /** Who wrote the message that the thread begins with. */
    parent_user_id: z.string().optional(),
  }),
});

const who = {
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
};

const option = z.object({ value: z.string() });

export const pressPayload = z.object({
  ...who,
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({
    type: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
  }),
  view: z.object({ type: z.string() }).nullish(),
  trigger_id: z.string(),
  response_url: z.string().optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: option.nullish(),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
});

/** A preview of a link, or what another app attached to its message. */
const preview = z.object({ title: z.string().nullish(), text: z.string().nullish(), fallback: z.string().nullish() });

export const shortcutPayload = z.object({
  ...who,
  channel: z.object({ id: z.string() }),
  message: z.object({ text: z.string().default(''), attachments: z.array(preview).nullish() }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
});

export const globalShortcutPayload = z.object({ ...who, trigger_id: z.string() });

/** What stands in one field of a submitted form, whichever kind of field it is. */
const fieldValue = z.object({
  value: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_conversation: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
});

export const submissionPayload = z.object({
  ...who,
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldValue)) }),
  }),
});

export const optionsPayload = z.object({ ...who, value: z.string().default('') });

/** Events that are not a person's words. */
export const homePayload = z.object({ team_id: z.string(), event: z.object({ user: z.string(), tab: z.string(), channel: z.string() }) });
export const joinedPayload = z.object({
  team_id: z.string(),
  event: z.object({ user: z.string(), channel: z.string(), inviter: z.string().optional() }),
});
export const assistantPayload = z.object({
  team_id: z.string(),
  event: z.object({ assistant_thread: z.object({ user_id: z.string(), channel_id: z.string(), thread_ts: z.string() }) }),
});
export const endingPayload = z.object({
  team_id: z.string().nullish(),
  enterprise_id: z.string().nullish(),
  authorizations: z.array(z.object({ enterprise_id: z.string().nullish(), is_enterprise_install: z.boolean().nullish() })).nullish(),
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(), team_ids: z.array(z.string()).nullish() }),
});

export type EventPayload = z.infer<typeof eventPayload>;
export type PressPayload = z.infer<typeof pressPayload>;
export type Submission = z.infer<typeof submissionPayload>;

/** Message subtypes that a person's own words come with; all others (edits, joins, bots) are not questions. */
const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** True for words that a person has just said; our own and other bots' never are. */
export function spoken({ event }: EventPayload): boolean {
  return event.user !== undefined && event.bot_id === undefined && SPOKEN.has(event.subtype);
}
