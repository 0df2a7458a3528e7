import type { Message } from '../../../core/message.ts';
import type { Place } from '../../../core/request.ts';
import { limits } from '../limits.ts';
import { drawParts } from '../parts.ts';
import { askBeforeSharing, sharedBy } from '../share.ts';
import { deliverParts, said } from './deliver.ts';
import type { Once } from './once.ts';
import { stateKey } from './outbox.ts';
import { type Arrival, privateWays, type ServeDeps, shareKey } from './serve.ts';
import { byUrl, message } from './ways.ts';

/** True unless Slack says that everybody in the channel belongs to this organisation. */
async function maybeExternal(channel: string, { client }: ServeDeps): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found === undefined || found.is_ext_shared === true || found.is_pending_ext_shared === true;
  } catch {
    return true;
  }
}

/** Posts a private answer into its channel, once, with who shared it; asks first where others' eyes may be. */
export async function share(arrival: Arrival, key: string, confirmed: boolean, once: Once, deps: ServeDeps): Promise<void> {
  const { asker, place: asked } = arrival.request;
  const place: Place = { platform: 'slack', tenant: asked.tenant, channel: asked.channel };
  const words = deps.wordsFor(asker.locale);
  const say = (key: 'expiredShare' | 'sharedAlready' | 'notShared') => said(words.say(`slack.${key}`), words);
  const tell = (drawn: ReturnType<typeof said>) =>
    deliverParts([drawn], privateWays(arrival, deps), `share-word:${arrival.request.id}`, deps);

  const stored = await deps.state.get(shareKey(arrival.request, key));
  if (stored === null) return void (await tell(say('expiredShare')));
  if (!confirmed && (await maybeExternal(place.channel, deps))) return void (await tell(askBeforeSharing(key, words)));
  if (!(await once([stateKey(place.tenant, 'shared', key)]))) return void (await tell(say('sharedAlready')));

  // Written by us when the answer was given, under a key that only its asker's presses can reach.
  const answer = JSON.parse(stored) as Message;
  const own = deps.wordsFor(answer.locale);
  const parts = sharedBy(drawParts(answer, limits.answerParts, own), asker.id, own);
  const url = arrival.responseUrl === null ? [] : [byUrl(arrival.responseUrl, 'in_channel', place, deps)];
  const outcome = await deliverParts(parts, [message(place, deps), ...url], `share:${key}`, deps);
  if (outcome === 'failed') await tell(say('notShared'));
}
