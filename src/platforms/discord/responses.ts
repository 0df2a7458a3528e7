import type { Log } from '../../core/log.ts';
import { type Body, EPHEMERAL } from './components.ts';
import type { EmbedBody } from './embed.ts';
import { deliveryError, hasCode, loggable } from './faults.ts';
import type { Form } from './form.ts';
import type { Interaction } from './incoming.ts';
import type { Waits } from './limits.ts';
import { orAsEmbed } from './outbox.ts';
import type { Api } from './rest.ts';

const UNKNOWN_INTERACTION = 10062;
const ALREADY_ANSWERED = 40060;

/** Kinds of first response (docs, "Interaction Callback Type"). */
const SAY = 4;
const DEFER = 5;
const UPDATE = 7;
const CHOICES = 8;
const FORM = 9;

/** The first response to an interaction: within 3 seconds, once, never repeated. */
export interface Responses {
  /** "Thinking", for the asker alone. False where Discord no longer knows the interaction. */
  defer(interaction: Interaction): Promise<boolean>;
  /** Opens a form. False where Discord refuses it: the interaction still waits for its first response. */
  form(interaction: Interaction, form: Form): Promise<boolean>;
  /** Puts components in place of those of the message on which a button was pressed. */
  update(interaction: Interaction, body: Body): Promise<void>;
  /** Shows components to the asker alone. */
  say(interaction: Interaction, body: Body): Promise<void>;
  /** Choices for what is being typed. */
  choices(interaction: Interaction, choices: readonly { readonly name: string; readonly value: string }[]): Promise<void>;
}

/** First responses. `once` must not repeat requests: a second try would come too late, or be refused since the first had arrived. */
export function createResponses(once: Api, log: Log, waits: Waits): Responses {
  const respond = (interaction: Interaction, type: number, data: object) =>
    once({
      method: 'POST',
      path: `/interactions/${interaction.id}/${interaction.token}/callback`,
      body: { type, data },
      auth: false,
      timeoutMs: waits.firstResponseMs,
    });

  /** A form or a page that comes too late costs one more press, no more: it is logged. False where it was refused. */
  const attempt = async (interaction: Interaction, response: Promise<unknown>): Promise<boolean> => {
    try {
      await response;
      return true;
    } catch (error) {
      const failed = deliveryError(error);
      if (hasCode(failed.cause, ALREADY_ANSWERED)) return true;
      log.warn({ interaction: interaction.id, err: failed }, 'discord: a first response was not taken');
      return failed.fault !== 'refused';
    }
  };

  /** A response that was refused is none: the interaction still waits for its first one. */
  const show = async (interaction: Interaction, type: number, body: Body, flags: number) => {
    const send = (some: Body | EmbedBody) => respond(interaction, type, { ...some, flags: some.flags | flags });
    await attempt(interaction, orAsEmbed(body, send, log));
  };

  return {
    async defer(interaction) {
      try {
        await respond(interaction, DEFER, { flags: EPHEMERAL });
        return true;
      } catch (error) {
        // Our first try had arrived and only its reply was lost.
        if (hasCode(error, ALREADY_ANSWERED)) return true;
        log.warn({ interaction: interaction.id, err: deliveryError(error) }, 'discord: an interaction could not be acknowledged in time');
        return !hasCode(error, UNKNOWN_INTERACTION);
      }
    },
    form: (interaction, form) => attempt(interaction, respond(interaction, FORM, form)),
    update: (interaction, body) => show(interaction, UPDATE, body, 0),
    say: (interaction, body) => show(interaction, SAY, body, EPHEMERAL),
    choices: (interaction, choices) =>
      respond(interaction, CHOICES, { choices }).then(
        () => {},
        (error: unknown) => log.debug({ err: loggable(error) }, 'discord: choices came too late'),
      ),
  };
}
