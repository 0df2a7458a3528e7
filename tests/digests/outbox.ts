import { DeliveryError, type LimitScope, UserError } from '../../src/core/errors.ts';
import type { Message } from '../../src/core/message.ts';
import type { Found, Opening, Outbox, Standing } from '../../src/core/platform.ts';
import type { Place, PlatformName } from '../../src/core/request.ts';
import { wording } from '../../src/core/words.ts';

/** What the fake does with one send: takes it, takes it but loses the answer, or throws without taking it. */
export type Fate = 'take' | 'take-and-lose' | 'hang' | 'take-and-hang' | Error | (() => void);

export interface Visible {
  readonly channel: string;
  readonly tenant: string;
  readonly key: string;
  readonly payload: string;
  readonly at: number;
}

export interface FakeOutbox extends Outbox {
  /** What people see, in order. */
  readonly visible: Visible[];
  /** Every try, also those that failed. */
  readonly tries: { readonly place: Place; readonly key: string; readonly at: number }[];
  /** Where an earlier send was looked for. */
  readonly looked: Place[];
  readonly told: { readonly user: string; readonly message: Message }[];
  /** Fates of the next sends, first come first; a function decides by place. */
  fates: Fate[];
  decide: (place: Place, key: string) => Fate;
  finds: (Found | Error)[];
  tellFails: Error[];
  /** How owners stand; a function decides by user and place. */
  stands: (user: string, place: Place) => Standing | Error;
  /** What was opened. */
  readonly opened: Opening[];
}

export const fault = (kind: DeliveryError['fault'], retryAfterMs?: number, scope?: LimitScope): DeliveryError =>
  new DeliveryError('fake', kind, kind, { ...(retryAfterMs !== undefined && { retryAfterMs }), ...(scope && { scope }) });

/** A platform in memory. Each node of kind `text` that says `part` begins a new part. */
export function fakeOutbox(
  name: PlatformName,
  now: () => number,
  sleep: (ms: number) => Promise<void> = () => new Promise(() => {}),
): FakeOutbox {
  const outbox: FakeOutbox = {
    name,
    visible: [],
    tries: [],
    looked: [],
    told: [],
    fates: [],
    finds: [],
    tellFails: [],
    stands: () => 'unknowable',
    opened: [],
    open: async (wish) => {
      outbox.opened.push(wish);
      const { place, user, personal, thread } = wish;
      if (personal) return { platform: name, tenant: place.tenant, channel: `D-${user}` };
      if (place.channel === 'C-FORUM' && thread === null)
        throw new UserError('needs_title', wording('digest.forum'), wording('digest.forumHint'));
      return thread === null ? place : { ...place, thread: `t-${thread}` };
    },
    standing: async (user, place) => {
      const standing = outbox.stands(user, place);
      if (standing instanceof Error) throw standing;
      return standing;
    },
    decide: () => 'take',
    prepare: (message) => {
      const words = message.nodes.flatMap((node) => (node.kind === 'text' || node.kind === 'notice' ? [node.text] : []));
      const parts = words.filter((text) => text.startsWith('part ')).map((text) => ({ payload: text }));
      return parts.length > 0 ? parts : [{ payload: words.join(' | ') }];
    },
    send: async (part, place, key) => {
      outbox.tries.push({ place, key, at: now() });
      const fate = outbox.fates.shift() ?? outbox.decide(place, key);
      if (fate instanceof Error) throw fate;
      if (typeof fate === 'function') fate();
      if (fate === 'hang') await sleep(10 * 3_600_000);
      const { channel, tenant } = place;
      outbox.visible.push({ channel, tenant, key, payload: part.payload, at: now() });
      if (fate === 'take-and-hang') await sleep(10 * 3_600_000);
      if (fate === 'take-and-lose') throw fault('ambiguous');
      return { messageId: `m${outbox.visible.length}` };
    },
    find: async (place, key) => {
      outbox.looked.push(place);
      const scripted = outbox.finds.shift();
      if (scripted instanceof Error) throw scripted;
      if (scripted !== undefined) return scripted;
      const index = outbox.visible.findIndex((message) => message.key === key && message.channel === place.channel);
      return index < 0 ? 'absent' : { messageId: `m${index + 1}` };
    },
    tell: async (user, _, message) => {
      const failure = outbox.tellFails.shift();
      if (failure) throw failure;
      outbox.told.push({ user, message });
    },
  };
  return outbox;
}
