import type { WebClient } from '@slack/web-api';
import type { Opening } from '../../../core/platform.ts';
import type { Place } from '../../../core/request.ts';
import type { KeyValue } from '../../../core/state.ts';
import { escapeMrkdwn, oneLine } from '../escape.ts';
import { asDeliveryError } from '../faults.ts';
import { directChannel } from './direct.ts';

/** The timestamp of a message that was named by it, or by a link to it; null for a title. */
function threadTs(text: string): string | null {
  const link = /^<?https:\/\/[\w.-]+\/archives\/\w+\/p(\d{10})(\d{6})(?:\?\S*)?>?$/.exec(text);
  const asked = /[?&]thread_ts=(\d{10}\.\d{6})/.exec(text)?.[1];
  return asked ?? (link ? `${link[1]}.${link[2]}` : /^\d{10}\.\d{6}$/.test(text) ? text : null);
}

/** The place that digests can be sent to: a new thread begins with a message that says its title. @throws DeliveryError */
export async function openPlace(client: WebClient, state: KeyValue, { place, user, personal, thread }: Opening): Promise<Place> {
  const { platform, tenant, channel } = place;
  if (personal) return { platform, tenant, channel: await directChannel(user, { platform, tenant, channel: user }, state) };
  if (thread === null) return place;
  const known = threadTs(thread);
  if (known !== null) return { platform, tenant, channel, thread: known };
  try {
    const { ts } = await client.chat.postMessage({
      channel,
      text: escapeMrkdwn(oneLine(thread)),
      mrkdwn: false,
      unfurl_links: false,
      unfurl_media: false,
    });
    return { platform, tenant, channel, ...(ts !== undefined && { thread: ts }) };
  } catch (error) {
    throw asDeliveryError(error);
  }
}
