import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import type { Reply } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import { COMPONENTS_V2, EPHEMERAL } from './components.ts';
import { compose, composePlainly, type Drawn } from './compose.ts';
import { deliveryError, hasCode } from './faults.ts';
import type { Interaction } from './incoming.ts';
import { nonceOf } from './keys.ts';
import type { Waits } from './limits.ts';
import { keepAll, openDirect } from './outbox.ts';
import type { Api } from './rest.ts';
import { WORDS } from './words.ts';

/** An answer to a person is never longer than this many messages. */
const MAX_PARTS = 3;

/** Unknown webhook, invalid webhook token, unknown interaction: the interaction's token is spent. */
const SPENT = [10015, 50027, 10062] as const;
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ANSWERED = 40060;
const UNKNOWN_MESSAGE = 10008;

/** What sending needs. `patient` repeats what may be repeated; `once` never does. */
export interface SendingPorts {
  readonly patient: Api;
  readonly once: Api;
  readonly state: KeyValue;
  readonly log: Log;
  /** Milliseconds. */
  readonly now: () => number;
  readonly waits: Waits;
}

/** Says things to people: in answer to an interaction, in a channel, directly. */
export interface Sending {
  /** The first response, at once: "thinking", for the asker alone. False where Discord no longer knows the interaction. */
  defer(interaction: Interaction): Promise<boolean>;
  /** The answer to a deferred interaction; through the channel or a direct message where its token is spent. `receivedAt` in milliseconds. */
  answer(interaction: Interaction, receivedAt: number, reply: Reply): Promise<void>;
  /** Puts a drawn answer in place of "thinking". */
  replace(interaction: Interaction, drawn: Drawn): Promise<void>;
  /** Puts a notice of ours in place of "thinking". */
  note(interaction: Interaction, message: Message): Promise<void>;
  /** Shows components to everybody where the interaction happened. @throws DeliveryError */
  publish(interaction: Interaction, body: Drawn['body']): Promise<void>;
  /** Writes in a channel; `replyTo` is a message there. Safe to repeat: nonces come from `key`. @throws DeliveryError */
  inChannel(channelId: string, reply: Message, key: string, replyTo: string | null): Promise<void>;
  /** Writes to a person alone. @throws DeliveryError */
  direct(userId: string, reply: Message, key: string): Promise<void>;
}

/** Ways to say things through Discord's REST interface. */
export function createSending({ patient, once, state, log, now, waits }: SendingPorts): Sending {
  const callback = (interaction: Interaction, body: object) =>
    once({
      method: 'POST',
      path: `/interactions/${interaction.id}/${interaction.token}/callback`,
      body,
      auth: false,
      timeoutMs: waits.firstResponseMs,
    });
  const followUpPath = (interaction: Interaction): `/${string}` => `/webhooks/${interaction.application_id}/${interaction.token}`;
  const edit = (interaction: Interaction, body: object) =>
    patient({ method: 'PATCH', path: `${followUpPath(interaction)}/messages/@original`, body, auth: false });

  /** A follow-up is sent once: Discord has no nonce for it, and an answer twice is worse than a late part missing. */
  const followUp = async (interaction: Interaction, body: Drawn['body'], ephemeral: boolean) => {
    const flags = COMPONENTS_V2 | (ephemeral ? EPHEMERAL : 0);
    await once({ method: 'POST', path: followUpPath(interaction), body: { ...body, flags }, auth: false });
  };

  const inChannel: Sending['inChannel'] = async (channelId, message, key, replyTo) => {
    for (const [index, { body, kept }] of compose(message, { maxParts: MAX_PARTS, share: false }).entries()) {
      await keepAll(state, kept, log);
      const reference = replyTo !== null && index === 0 ? { message_reference: { message_id: replyTo, fail_if_not_exists: false } } : {};
      const allowed = { allowed_mentions: { parse: [], replied_user: false } };
      const nonce = { nonce: nonceOf(`${key} ${index}`), enforce_nonce: true };
      try {
        await patient({ method: 'POST', path: `/channels/${channelId}/messages`, body: { ...body, ...reference, ...allowed, ...nonce } });
      } catch (cause) {
        throw deliveryError(cause);
      }
    }
  };

  const direct: Sending['direct'] = async (userId, message, key) => {
    const { id } = await openDirect(patient, userId);
    await inChannel(id, message, key, null);
  };

  /** The asker waited too long for the token to live: the answer comes all the same, to those who may see it. */
  const answerLate = async ({ id, channel_id, member, user }: Interaction, reply: Reply) => {
    log.warn({ interaction: id }, 'discord: the token of an interaction was spent before its answer; answering outside of it');
    if (reply.private) await direct(member?.user.id ?? user?.id ?? '', reply.message, id);
    else await inChannel(channel_id ?? '', reply.message, id, null);
  };

  const sendParts = async (interaction: Interaction, reply: Reply, parts: readonly Drawn[]) => {
    const [first, ...rest] = parts;
    const original = reply.private ? first : compose(WORDS.answeredBelow, { maxParts: 1, share: false })[0];
    if (original !== undefined) await edit(interaction, original.body);
    for (const { body } of reply.private ? rest : parts) await followUp(interaction, body, reply.private);
  };

  return {
    async defer(interaction) {
      try {
        await callback(interaction, { type: 5, data: { flags: EPHEMERAL } });
        return true;
      } catch (error) {
        // Our first try had arrived and only its reply was lost.
        if (hasCode(error, ALREADY_ANSWERED)) return true;
        log.warn({ interaction: interaction.id, err: deliveryError(error) }, 'discord: an interaction could not be acknowledged in time');
        return !hasCode(error, UNKNOWN_INTERACTION);
      }
    },
    async answer(interaction, receivedAt, reply) {
      if (now() - receivedAt > waits.tokenMs) return answerLate(interaction, reply);
      const share = reply.private && interaction.guild_id !== undefined;
      const parts = compose(reply.message, { maxParts: MAX_PARTS, share });
      for (const { kept } of parts) await keepAll(state, kept, log);
      try {
        await sendParts(interaction, reply, parts);
      } catch (error) {
        if (hasCode(error, UNKNOWN_MESSAGE))
          return log.debug({ interaction: interaction.id }, 'discord: the asker has dismissed the answer');
        if (hasCode(error, ...SPENT)) return answerLate(interaction, reply);
        if (deliveryError(error).fault !== 'refused') throw deliveryError(error);
        log.error(
          { interaction: interaction.id, err: deliveryError(error) },
          'discord: an answer was refused; its summary is sent instead',
        );
        await edit(interaction, composePlainly(reply.message));
      }
    },
    async replace(interaction, { body, kept }) {
      await keepAll(state, kept, log);
      await edit(interaction, body);
    },
    async note(interaction, message) {
      const [part] = compose(message, { maxParts: 1, share: false });
      if (part !== undefined) await edit(interaction, part.body);
    },
    async publish(interaction, body) {
      try {
        await followUp(interaction, body, false);
      } catch (cause) {
        throw deliveryError(cause);
      }
    },
    inChannel,
    direct,
  };
}
