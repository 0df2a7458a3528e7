import { z } from 'zod';
import { UserError } from '../../core/errors.ts';
import type { Opening } from '../../core/platform.ts';
import { directTenant, type Place } from '../../core/request.ts';
import { type Words, type WordsFor, wording } from '../../core/words.ts';
import { deliveryError } from './faults.ts';
import type { Api } from './rest.ts';

/** Channels that hold posts alone (docs, "Channel Types"): forum and media. */
const FORUMS: ReadonlySet<number> = new Set([15, 16]);
const PUBLIC_THREAD = 11;
const LONGEST_TITLE = 100;

const channel = z.object({ type: z.number() });
const created = z.object({ id: z.string() });

/** The id of a thread that was named by its id, a mention or a link; null for a title. */
function threadId(text: string): string | null {
  return (
    /^(?:<#)?(\d{15,20})>?$/.exec(text)?.[1] ?? /^https:\/\/(?:\w+\.)?discord\.com\/channels\/\d+\/(\d{15,20})/.exec(text)?.[1] ?? null
  );
}

/** `forum`: the words in which the first post of a forum's thread is said; null where the channel is no forum. */
async function startThread(api: Api, parent: string, title: string, forum: Words | null): Promise<string> {
  const name = title.slice(0, LONGEST_TITLE);
  const first = { message: { content: forum?.say('discord.threadBegins'), allowed_mentions: { parse: [] } } };
  const body = forum ? { name, ...first } : { name, type: PUBLIC_THREAD };
  return created.parse(await api({ method: 'POST', path: `/channels/${parent}/threads`, body })).id;
}

/** The channel of direct messages with a person. @throws DeliveryError */
export async function openDirect(api: Api, user: string): Promise<{ readonly id: string }> {
  try {
    return created.parse(await api({ method: 'POST', path: '/users/@me/channels', body: { recipient_id: user } }));
  } catch (cause) {
    throw deliveryError(cause);
  }
}

/** The place that digests can be sent to; on Discord a thread, and a post of a forum, is a channel of its own. @throws UserError, DeliveryError */
export async function openPlace(api: Api, { place, user, personal, thread, locale }: Opening, wordsFor: WordsFor): Promise<Place> {
  if (personal) return { platform: 'discord', tenant: directTenant(user), channel: (await openDirect(api, user)).id };
  const known = thread === null ? null : threadId(thread);
  if (known !== null) return { ...place, channel: known };
  try {
    const { type } = channel.parse(await api({ method: 'GET', path: `/channels/${place.channel}` }));
    if (thread === null && FORUMS.has(type)) throw new UserError('needs_title', wording('digest.forum'), wording('digest.forumHint'));
    return thread === null
      ? place
      : { ...place, channel: await startThread(api, place.channel, thread, FORUMS.has(type) ? wordsFor(locale) : null) };
  } catch (error) {
    throw error instanceof UserError ? error : deliveryError(error);
  }
}
