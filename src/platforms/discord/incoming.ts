import { z } from 'zod';

/** What we read of Discord's payloads; the rest of them is let through unseen. Discord sends ids and permissions as text. */
const id = z.string();

const user = z.object({ id, bot: z.boolean().optional() });

/** An option as it arrives: a subcommand (1) with options of its own, or a value. */
export interface IncomingOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly IncomingOption[] | undefined;
}

const option: z.ZodType<IncomingOption> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    options: z.array(option).optional(),
  }),
);

/** A field of a sent form: a text (4), the chosen values of a select (3, 8). */
export interface IncomingField {
  readonly custom_id?: string | undefined;
  readonly value?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

const field: z.ZodType<IncomingField> = z.object({
  custom_id: z.string().optional(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});

/** A row of a sent form: a label (18) holds one field, an action row (1) several, a text none. */
const formRow = z.object({ component: field.optional(), components: z.array(field).optional() });

/** A preview under a message: a link's title and what stands below it. */
const embed = z.object({ title: z.string().optional(), description: z.string().optional() });

/** Any interaction: a command (2), a press (3), typing (4), a sent form (5). */
export const interaction = z.object({
  id,
  application_id: id,
  token: z.string(),
  type: z.number(),
  guild_id: id.optional(),
  channel_id: id.optional(),
  channel: z.object({ type: z.number() }).optional(),
  locale: z.string().optional(),
  member: z.object({ user, permissions: z.string().optional() }).optional(),
  user: user.optional(),
  message: z.object({ id, flags: z.number().optional() }).optional(),
  /** 0 in a guild, 1 with the bot alone, 2 in another private channel. */
  context: z.number().optional(),
  /** By whom the bot was installed: "0" a guild, "1" a person. */
  authorizing_integration_owners: z.record(z.string(), z.string()).optional(),
  data: z
    .object({
      name: z.string().optional(),
      type: z.number().optional(),
      options: z.array(option).optional(),
      target_id: id.optional(),
      resolved: z
        .object({
          messages: z.record(id, z.object({ content: z.string().default(''), embeds: z.array(embed).default([]) })).optional(),
          channels: z.record(id, z.object({ permissions: z.string().optional() })).optional(),
        })
        .optional(),
      custom_id: z.string().optional(),
      values: z.array(z.string()).optional(),
      components: z.array(formRow).optional(),
    })
    .optional(),
});
export type Interaction = z.infer<typeof interaction>;

/** A message that somebody wrote. */
export const message = z.object({
  id,
  channel_id: id,
  guild_id: id.optional(),
  type: z.number(),
  content: z.string(),
  author: user,
  webhook_id: id.optional(),
  member: z.object({ roles: z.array(id) }).optional(),
  mentions: z.array(z.object({ id })),
  /** The message that this one replies to (type 0, or left out), or forwards (1). */
  message_reference: z.object({ message_id: id.optional(), type: z.number().optional() }).optional(),
  mention_roles: z.array(id).default([]),
});
export type IncomingMessage = z.infer<typeof message>;
