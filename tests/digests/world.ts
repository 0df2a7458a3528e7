import { randomUUID } from 'node:crypto';
import { wordsFor } from '../../src/catalogues.ts';
import type { Composed, Delivery, SubscriptionDraft } from '../../src/core/digest.ts';
import type { Log } from '../../src/core/log.ts';
import type { PlatformName } from '../../src/core/request.ts';
import { systemClock } from '../../src/digests/clock.ts';
import type { Compose } from '../../src/digests/compose.ts';
import { createDigests, type DigestPorts, type Digests } from '../../src/digests/index.ts';
import type { Wanted } from '../../src/digests/wanted.ts';
import { openState, type State } from '../../src/state/database.ts';
import { type Holder, thisHolder } from '../../src/state/holder.ts';
import { type TestClock, testClock } from './clock.ts';
import { type FakeOutbox, fakeOutbox } from './outbox.ts';

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A digest that says one thing. */
export function saying(words: string | readonly string[]): Composed {
  const texts = typeof words === 'string' ? [words] : words;
  const claims = texts.map((text) => ({ key: text, text, passages: [], textHashes: {}, shownAt: '2026-01-01T00:00:00.000Z' }));
  return { message: { nodes: texts.map((text) => ({ kind: 'text', text })), summary: texts.join(' ') }, claims, empty: false };
}

export const nothing: Composed = {
  message: { nodes: [{ kind: 'text', text: 'nothing new' }], summary: 'nothing new' },
  claims: [],
  empty: true,
};

export interface World {
  readonly state: State;
  readonly clock: TestClock;
  readonly slack: FakeOutbox;
  readonly discord: FakeOutbox;
  readonly digests: Digests;
  /** One tick, the clock running on as far as needed. */
  tick(): Promise<void>;
  /** Ticks every 15 s of the test's clock, or every `stepS`, from now until the instant. */
  runUntil(instant: string, stepS?: number): Promise<void>;
  add(wishes?: Partial<SubscriptionDraft>): Promise<string>;
  deliveries(id: string): Promise<readonly TellingDelivery[]>;
  /** `localDate state` of each slot, oldest first. */
  ends(id: string): Promise<readonly string[]>;
  close(): void;
}

export interface WorldOptions {
  readonly start: string;
  readonly file?: string;
  readonly compose?: Compose;
  readonly me?: Holder;
  readonly clock?: TestClock;
  readonly slack?: FakeOutbox;
  readonly discord?: FakeOutbox;
  readonly busyTimeoutMs?: number;
  readonly wanted?: readonly Wanted[];
  /** What ticks once digests have started; default: nothing but what a test does by hand. */
  readonly onTick?: DigestPorts['onTick'];
  /** True: the engine runs by the machine's clock, which `clock` does not move. */
  readonly realClock?: boolean;
}

export const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

/** A Delivery with its texts in English. */
type TellingDelivery = Omit<Delivery, 'reason' | 'story'> & {
  readonly reason: string | null;
  readonly story: readonly { readonly at: string; readonly what: string }[];
};

function inEnglish({ reason, story, ...delivery }: Delivery): TellingDelivery {
  const { tell } = wordsFor('en');
  return { ...delivery, reason: reason && tell(reason), story: story.map(({ at, what }) => ({ at, what: tell(what) })) };
}

/** Digests over fakes: a clock of the test's own, platforms in memory, one real state database. */
export function world(options: WorldOptions): World {
  const clock = options.clock ?? testClock(options.start);
  const state = openState(options.file ?? ':memory:', { busyTimeoutMs: options.busyTimeoutMs ?? 5_000 });
  const slack = options.slack ?? fakeOutbox('slack', clock.now, clock.sleep);
  const discord = options.discord ?? fakeOutbox('discord', clock.now, clock.sleep);
  const outboxes = new Map<PlatformName, FakeOutbox>([
    ['slack', slack],
    ['discord', discord],
  ]);
  const compose: Compose = options.compose ?? (async (_, { asOf }) => saying(`news of ${asOf}`));
  const me = options.me ?? { ...thisHolder(), nonce: randomUUID() };
  const digests = createDigests({
    wordsFor,
    db: state.db,
    me,
    outboxes,
    compose,
    clock: options.realClock ? systemClock : clock,
    log: silent,
    onTick: options.onTick ?? (() => ({ stop: () => {} })),
  });
  if (options.wanted) digests.apply(options.wanted);
  const tick = (): Promise<void> => clock.drive(digests.tick());
  const self: World = {
    state,
    clock,
    slack,
    discord,
    digests,
    tick,
    runUntil: async (instant, stepS = 15) => {
      while (clock.now() < Date.parse(instant)) {
        clock.set(new Date(Math.min(Date.parse(instant), clock.now() + stepS * 1000)).toISOString());
        await tick();
      }
    },
    add: async (wishes = {}) => {
      const draft: SubscriptionDraft = {
        place: { platform: 'slack', tenant: 'T1', channel: 'C1' },
        topics: ['ukraine'],
        exclude: [],
        schedule: { kind: 'days', at: '08:00', days: everyDay },
        zone: 'UTC',
        whenEmpty: 'quiet',
        skip: [],
        owner: 'U1',
        ...wishes,
      };
      return (await digests.book.add(draft, draft.owner)).id;
    },
    deliveries: async (id) => (await digests.book.deliveries(id, 1000)).map(inEnglish),
    ends: async (id) => (await self.deliveries(id)).toReversed().map(({ slot, state }) => `${slot} ${state}`),
    close: () => state.close(),
  };
  return self;
}
