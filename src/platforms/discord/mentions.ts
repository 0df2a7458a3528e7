import type { Log } from '../../core/log.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import type { Reply } from '../../core/request.ts';
import type { WordsFor } from '../../core/words.ts';
import { deliveryError } from './faults.ts';
import { type IncomingMessage, message as shape } from './incoming.ts';
import { ask } from './interactions.ts';
import { note } from './notes.ts';
import { isForUs, sentenceRequest } from './requests.ts';
import type { Api } from './rest.ts';
import { createSeen } from './running.ts';
import type { Sending, Spot } from './sending.ts';
import type { View } from './transport.ts';

/** What answering mentions needs. */
export interface MentionPorts {
  readonly sending: Sending;
  readonly once: Api;
  readonly respond: PlatformPorts['respond'];
  readonly log: Log;
  readonly wordsFor: WordsFor;
}

/** Discord shows a typing bot for 10 s (docs, "Trigger Typing Indicator"). */
const TYPING_MS = 8_000;

/** Handles every message that the gateway brings; answers those that are for us. */
export function createMentions({ sending, once, respond, log, wordsFor }: MentionPorts): (payload: unknown, view: View) => Promise<void> {
  const seen = createSeen();

  const type = (channelId: string) =>
    once({ method: 'POST', path: `/channels/${channelId}/typing` }).catch((error: unknown) =>
      log.debug({ err: deliveryError(error) }, 'discord: no typing indicator'),
    );

  /** Shows that an answer is on its way, for as long as `work` takes. */
  const whileTyping = async <T>(channelId: string, work: Promise<T>): Promise<T> => {
    void type(channelId);
    const timer = setInterval(() => void type(channelId), TYPING_MS);
    try {
      return await work;
    } finally {
      clearInterval(timer);
    }
  };

  /** What is for one person alone goes to them alone, even where they asked aloud. */
  const answerAlone = async (message: IncomingMessage, spot: Spot, reply: Reply) => {
    try {
      await sending.direct(message.author.id, reply.message, message.id);
    } catch (error) {
      log.info({ err: deliveryError(error) }, 'discord: a private answer could not be delivered');
      await sending.inChannel(spot, note('directClosed', wordsFor(reply.message.locale)), message.id, message.id);
    }
  };

  const answerAloud = async (message: IncomingMessage, spot: Spot, reply: Reply) => {
    try {
      await sending.inChannel(spot, reply.message, message.id, message.id);
    } catch (error) {
      if (deliveryError(error).fault !== 'gone') throw error;
      log.warn(
        { channel: message.channel_id, err: deliveryError(error) },
        'discord: may not write where it was asked; answering the asker directly',
      );
      await sending.direct(message.author.id, reply.message, message.id);
    }
  };

  return async (payload, { self, permissions }) => {
    const parsed = shape.safeParse(payload);
    if (!parsed.success)
      return log.debug({ problems: parsed.error.issues.length }, 'discord: a message of an unknown shape was left alone');
    const message = parsed.data;
    const us = self(message.guild_id ?? null);
    if (!isForUs(message, us) || seen(message.id)) return;
    const request = sentenceRequest(message, us, permissions(message));
    const spot: Spot = { channelId: message.channel_id, tenant: request.place.tenant };
    const reply = await whileTyping(message.channel_id, ask({ respond, wordsFor, log }, request));
    if (reply.needless === true) return;
    if (reply.private && message.guild_id !== undefined) await answerAlone(message, spot, reply);
    else await answerAloud(message, spot, reply);
  };
}
