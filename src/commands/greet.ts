import type { Message } from '../core/message.ts';
import type { Request } from '../core/request.ts';
import { type KeyValue, personKey } from '../core/state.ts';
import type { Words } from '../core/words.ts';

const TEN_YEARS_MS = 3_650 * 86_400_000;
const REMEMBERED = 10_000;

/** Puts a greeting before the first thing that a person is told in private: once, also when several first questions come at the same moment. */
export function createGreeting(state: KeyValue | null): (request: Request, message: Message, words: Words) => Promise<Message> {
  const greeted = new Set<string>();
  return async ({ place: { platform, tenant }, asker }, message, words) => {
    if (!state || platform === 'terminal') return message;
    const key = personKey(platform, tenant, asker.id, 'greeted');
    if (greeted.has(key)) return message;
    if (greeted.size >= REMEMBERED) greeted.clear();
    greeted.add(key);
    if ((await state.get(key)) !== null) return message;
    await state.set(key, '1', TEN_YEARS_MS);
    return { ...message, nodes: [{ kind: 'text', text: words.say('chat.greeting') }, ...message.nodes] };
  };
}
