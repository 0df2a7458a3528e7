import type { DeliveryError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Message } from '../../core/message.ts';
import { directTenant, type Reply } from '../../core/request.ts';
import type { KeyValue } from '../../core/state.ts';
import type { WordsFor } from '../../core/words.ts';
import type { Body } from './components.ts';
import { compose, composePlainly, type Drawn, noteBody } from './compose.ts';
import { deliveryError, hasCode } from './faults.ts';
import type { Interaction } from './incoming.ts';
import { nonceOf } from './keys.ts';
import type { Waits } from './limits.ts';
import { note as noteOf } from './notes.ts';
import { openDirect } from './opening.ts';
import { keepAll, orAsEmbed } from './outbox.ts';
import { askerOf, isAmongOthers, placeOf } from './requests.ts';
import type { Api } from './rest.ts';

/** Unknown webhook, invalid webhook token, unknown interaction: the interaction's token is spent. */
const SPENT = [10015, 50027, 10062] as const;
const UNKNOWN_MESSAGE = 10008;

/** What sending needs. `patient` repeats what may be repeated; `once` never does. */
export interface SendingPorts {
  readonly patient: Api;
  readonly once: Api;
  readonly state: KeyValue;
  readonly log: Log;
  readonly wordsFor: WordsFor;
  /** Milliseconds. */
  readonly now: () => number;
  readonly waits: Waits;
}

/** A channel, and whose buttons are in it. */
export interface Spot {
  readonly channelId: string;
  readonly tenant: string;
}

/** Says things to people: in answer to an interaction, in a channel, directly. */
export interface Sending {
  /**
   * The answer to a deferred interaction; through the channel or a direct message where its token is spent. `receivedAt` in milliseconds; `about` is the guild
   * that it is about where it was asked from elsewhere.
   */
  answer(interaction: Interaction, receivedAt: number, reply: Reply, about?: string): Promise<void>;
  /** Puts a drawn answer in place of "thinking". */
  replace(interaction: Interaction, drawn: Drawn): Promise<void>;
  /** Puts a notice of ours in place of "thinking". */
  note(interaction: Interaction, message: Message): Promise<void>;
  /** Shows components to everybody where the interaction happened. @throws DeliveryError */
  publish(interaction: Interaction, body: Body): Promise<void>;
  /** Writes in a channel; `replyTo` is a message there. Safe to repeat: the nonce comes from `key`. @throws DeliveryError */
  inChannel(spot: Spot, message: Message, key: string, replyTo: string | null): Promise<void>;
  /** Writes to a person alone. @throws DeliveryError */
  direct(userId: string, message: Message, key: string): Promise<void>;
}

/** Ways to say things through Discord's REST interface. */
export function createSending({ patient, once, state, log, wordsFor, now, waits }: SendingPorts): Sending {
  const followUpPath = (interaction: Interaction): `/${string}` => `/webhooks/${interaction.application_id}/${interaction.token}`;
  const edit = (interaction: Interaction, body: object) =>
    patient({ method: 'PATCH', path: `${followUpPath(interaction)}/messages/@original`, body, auth: false });
  /** What the asker has dismissed meanwhile is not shown again; what follows on it still comes. */
  const editCard = async (interaction: Interaction, body: Body): Promise<void> => {
    try {
      await orAsEmbed(body, (some) => edit(interaction, some), log);
    } catch (error) {
      if (!hasCode((error as DeliveryError).cause, UNKNOWN_MESSAGE)) throw error;
      log.debug({ interaction: interaction.id }, 'discord: the asker has dismissed the answer');
    }
  };

  /** A follow-up is sent once: Discord has no nonce for it, and an answer twice is worse than a late part missing. */
  const followUp = (interaction: Interaction, body: Body) =>
    orAsEmbed(body, (some) => once({ method: 'POST', path: followUpPath(interaction), body: some, auth: false }), log);

  const inChannel: Sending['inChannel'] = async ({ channelId, tenant }, message, key, replyTo) => {
    const { body, kept } = compose(message, { tenant, share: false, wordsFor });
    await keepAll(state, kept, log);
    const more = {
      ...(replyTo === null ? {} : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
      allowed_mentions: { parse: [], replied_user: false },
      nonce: nonceOf(key),
      enforce_nonce: true,
    };
    await orAsEmbed(body, (some) => patient({ method: 'POST', path: `/channels/${channelId}/messages`, body: { ...some, ...more } }), log);
  };

  const direct: Sending['direct'] = async (userId, message, key) => {
    const { id } = await openDirect(patient, userId);
    await inChannel({ channelId: id, tenant: directTenant(userId) }, message, key, null);
  };

  /** The asker waited too long for the token to live: the answer comes all the same, to those who may see it. */
  const answerLate = async (interaction: Interaction, reply: Reply) => {
    log.warn({ interaction: interaction.id }, 'discord: the token of an interaction was spent before its answer; answering outside of it');
    if (reply.private) return direct(askerOf(interaction).id, reply.message, interaction.id);
    const { tenant, channel } = placeOf(interaction);
    await inChannel({ channelId: channel, tenant }, reply.message, interaction.id, null);
  };

  const note = async (interaction: Interaction, message: Message) => {
    await editCard(interaction, noteBody(message, wordsFor));
  };

  /** A private answer stands in place of "thinking"; a public one below it, for everybody. */
  const show = async (interaction: Interaction, reply: Reply, { body }: Drawn) => {
    if (reply.private) {
      await editCard(interaction, body);
      return;
    }
    await note(interaction, noteOf('answeredBelow', wordsFor(interaction.locale)));
    await followUp(interaction, body);
  };

  return {
    async answer(interaction, receivedAt, reply, about) {
      if (now() - receivedAt > waits.tokenMs) return answerLate(interaction, reply);
      // What rests on sources is worth showing to others; a mistake, a setting or what is stored of a person concerns nobody else.
      const rests = reply.message.nodes.some((node) => node.kind === 'sources' && node.quotes.length > 0);
      const share =
        rests && reply.private && reply.problem === undefined && (interaction.guild_id !== undefined || isAmongOthers(interaction));
      const { tenant } = placeOf(interaction);
      const drawn = compose(reply.message, { tenant, share, wordsFor, ...(about === undefined ? {} : { about }) });
      await keepAll(state, drawn.kept, log);
      try {
        await show(interaction, reply, drawn);
      } catch (error) {
        const { cause } = error as DeliveryError;
        if (hasCode(cause, ...SPENT)) return answerLate(interaction, reply);
        if (deliveryError(error).fault !== 'refused') throw error;
        log.error({ interaction: interaction.id, err: error }, 'discord: an answer was refused; its summary is sent instead');
        await edit(interaction, composePlainly(reply.message, wordsFor));
      }
    },
    async replace(interaction, { body, kept }) {
      await keepAll(state, kept, log);
      await editCard(interaction, body);
    },
    note,
    async publish(interaction, body) {
      await followUp(interaction, body);
    },
    inChannel,
    direct,
  };
}
