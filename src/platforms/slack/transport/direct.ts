import type { Place } from '../../../core/request.ts';
import type { KeyValue } from '../../../core/state.ts';
import { personKey } from '../../../core/state.ts';

/** A person's conversation with the bot, where everything is private already: by its own id or by the person's. */
export function isDirect(channel: string): boolean {
  return /^[DUW]/.test(channel);
}

const KEPT_MS = 3_650 * 24 * 60 * 60_000;

/** Remembers the id of a person's conversation with the bot: it can be read back, which a person's id cannot. */
export async function rememberDirect(user: string, { tenant, channel }: Pick<Place, 'tenant' | 'channel'>, state: KeyValue): Promise<void> {
  const key = personKey('slack', tenant, user, 'direct');
  if (channel.startsWith('D') && (await state.get(key)) !== channel) await state.set(key, channel, KEPT_MS);
}

/** The id of a person's conversation with the bot; the person's own id, which Slack takes for sending, where it was never seen. */
export async function directChannel(user: string, { tenant, channel }: Place, state: KeyValue): Promise<string> {
  return channel.startsWith('D') ? channel : ((await state.get(personKey('slack', tenant, user, 'direct'))) ?? user);
}
