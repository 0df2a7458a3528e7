import type { Log } from '../../core/log.ts';
import type { PlatformPorts } from '../../core/platform.ts';
import type { Reply } from '../../core/request.ts';
import { deliveryError } from './faults.ts';
import { type IncomingMessage, message as shape } from './incoming.ts';
import { ask } from './interactions.ts';
import { isForUs, sentenceRequest } from './requests.ts';
import type { Api } from './rest.ts';
import { createSeen } from './running.ts';
import type { Sending, Spot } from './sending.ts';
import type { View } from './transport.ts';
import { WORDS } from './words.ts';

/** What answering mentions needs. */
export interface MentionPorts {
  readonly sending: Sending;
  readonly once: Api;
  readonly respond: PlatformPorts['respond'];
  readonly log: Log;
}

/** Handles every message that the gateway brings; answers those that are for us. */
export function createMentions({ sending, once, respond, log }: MentionPorts): (payload: unknown, view: View) => Promise<void> {
  const seen = createSeen();

  const showTyping = (channelId: string) =>
    once({ method: 'POST', path: `/channels/${channelId}/typing` }).catch((error: unknown) =>
      log.debug({ err: deliveryError(error) }, 'discord: no typing indicator'),
    );

  /** What is for one person alone goes to them alone, even where they asked aloud. */
  const answerAlone = async (message: IncomingMessage, spot: Spot, reply: Reply) => {
    try {
      await sending.direct(message.author.id, reply.message, message.id);
    } catch (error) {
      log.info({ err: deliveryError(error) }, 'discord: a private answer could not be delivered');
      await sending.inChannel(spot, WORDS.directClosed, message.id, message.id);
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
    void showTyping(message.channel_id);
    const request = sentenceRequest(message, us, permissions(message));
    const spot: Spot = { channelId: message.channel_id, tenant: request.place.tenant };
    const reply = await ask(respond, request, log);
    if (reply.needless === true) return;
    if (reply.private && message.guild_id !== undefined) await answerAlone(message, spot, reply);
    else await answerAloud(message, spot, reply);
  };
}
