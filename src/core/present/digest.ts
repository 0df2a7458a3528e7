import type { Change, ComingSlot, Delivery, Subscription } from '../digest.ts';
import { editLine } from '../digest-form.ts';
import type { Action, Message, Node, NodeOf, QuoteNote } from '../message.ts';
import { spokenIn, type Wording, type Words } from '../words.ts';
import { pauseInWords } from './pause.ts';
import { dayInWords, instantInWords, scheduleInWords, topicsInWords } from './schedule.ts';

const notice = (text: string, tone: 'info' | 'warning' = 'info'): Node => ({ kind: 'notice', tone, text });
const line = (text: string): Node => ({ kind: 'text', text });
/** A line that says an instant on the reader's clock. */
const timed = (at: string, zone: string, words: Words, tell: (when: string) => string): Node => {
  const text = instantInWords(at, zone, words);
  return { kind: 'text', text: tell(text), instants: [{ text, at }] };
};

/** The node with its citation numbers moved up by `by`. */
function renumbered(node: Exclude<Node, NodeOf<'sources'>>, by: number): Node {
  const move = (refs: readonly number[]): readonly number[] => refs.map((n) => n + by);
  if (node.kind === 'conflict') return { ...node, claims: node.claims.map((claim) => ({ ...claim, citations: move(claim.citations) })) };
  return 'citations' in node ? { ...node, citations: move(node.citations) } : node;
}

/** One body out of several Messages: citations are numbered through, and one list of sources stands at the end. */
function joined(messages: readonly Message[]): readonly Node[] {
  const body: Node[] = [];
  const quotes: QuoteNote[] = [];
  for (const { nodes } of messages) {
    const by = quotes.length;
    for (const node of nodes) {
      if (node.kind === 'sources') quotes.push(...node.quotes.map((quote) => ({ ...quote, n: quote.n + by })));
      else if (node.kind !== 'actions') body.push(renumbered(node, by));
    }
  }
  return quotes.length > 0 ? [...body, { kind: 'sources', quotes }] : body;
}

/** A digest of one topic has said it in its own heading: the Briefing's does not say it once more. */
function belowHeading(body: readonly Node[], briefings: number, topic: string): readonly Node[] {
  const [first, ...rest] = body;
  if (briefings > 1 || first?.kind !== 'heading' || !first.text.startsWith(`${topic}: `)) return body;
  return [line(first.text.slice(topic.length + 2)), ...rest];
}

/** The Message of a Digest: one Briefing per topic, or one line where nothing is new. `localDate` is the day it stands for. */
export function presentDigest(subscription: Subscription, briefings: readonly Message[], localDate: string, words: Words): Message {
  const { say } = words;
  const topics = topicsInWords(subscription, words);
  const day = dayInWords(localDate, words);
  const body =
    briefings.length > 0 ? belowHeading(joined(briefings), briefings.length, topics) : [line(say('digest.nothingNew', { topics }))];
  const actions = [
    { label: say('digest.button.pause'), ask: `digest pause ${subscription.id}` },
    { label: say(subscription.personal ? 'digest.button.unsubscribe' : 'digest.button.stop'), ask: `digest remove ${subscription.id}` },
  ];
  // What stands in the settings is not stopped from a channel.
  const buttons: readonly Node[] = subscription.settings === undefined ? [{ kind: 'actions', actions }] : [];
  return {
    nodes: [{ kind: 'heading', text: say('digest.heading', { topics, day }) }, ...body, ...buttons],
    summary:
      briefings.length > 0
        ? say('digest.summary', { topics, day, summaries: briefings.map((briefing) => briefing.summary).join(' ') })
        : say('digest.nothingNewShort', { topics }),
    ...spokenIn(words),
  };
}

/** The Message with notices under its heading: that it is late, that a pause has ended. */
export function withNotices(message: Message, notices: readonly string[]): Message {
  if (notices.length === 0) return message;
  const [heading, ...rest] = message.nodes;
  return {
    ...message,
    nodes: [...(heading ? [heading] : []), ...notices.map((text) => notice(text)), ...rest],
    summary: `${notices.join('. ')}. ${message.summary}`,
  };
}

/** `ukraine, on weekdays at 08:00 (Europe/Kyiv)`, with what is special about it. */
export function subscriptionInWords(subscription: Subscription, words: Words): string {
  const { say } = words;
  const { schedule, zone, skip, whenEmpty, paused, settings } = subscription;
  const why = paused ? pauseInWords(paused.reason, words) : '';
  const parts = [
    say('digest.inWords', { topics: topicsInWords(subscription, words), schedule: scheduleInWords(schedule, words), zone }),
    skip.length > 0 ? say('digest.notOn', { days: skip.join(', ') }) : '',
    say(whenEmpty === 'heartbeat' ? 'digest.heartbeat' : 'digest.quiet'),
    paused ? (paused.until === null ? say('digest.isPaused', { why }) : say('digest.isPausedUntil', { day: paused.until, why })) : '',
    settings === undefined ? '' : say('digest.fromSettings'),
  ];
  return parts.filter(Boolean).join('; ');
}

/** An instant on the reader's own clock, said to be so where the digest goes by another one. */
const onClock = (instant: string, { zone }: Subscription, readerZone: string, { say }: Words): string =>
  zone === readerZone ? instant : say('digest.yourTime', { when: instant, zone: readerZone });

/** When it comes next, on the reader's own clock. */
export function presentComing(
  subscription: Subscription,
  coming: readonly ComingSlot[],
  readerZone: string,
  words: Words,
): readonly Node[] {
  const { say } = words;
  return coming.map(({ due, note }) =>
    timed(due, readerZone, words, (instant) => {
      const when = onClock(instant, subscription, readerZone, words);
      return note === null ? when : say(`digest.${note}`, { when });
    }),
  );
}

/** One Subscription as it was set up or changed: what was done (`said`, with a place for its `id` and for `what` it will do), with the next dates. */
export function presentSubscription(said: Wording, subscription: Subscription, rest: readonly Node[], words: Words): Message {
  const { say } = words;
  const { id } = subscription;
  const text = say(said.key, { ...said.values, id, what: subscriptionInWords(subscription, words) });
  const actions = [
    { label: say('digest.button.preview'), ask: `digest preview ${id}` },
    { label: say('digest.button.edit'), ask: editLine(subscription) },
    { label: say('digest.button.remove'), ask: `digest remove ${id}`, style: 'danger' as const },
  ];
  return { nodes: [line(text), ...rest, { kind: 'actions', actions }], summary: text };
}

/** Every Subscription of a place, one line each. */
export function presentSubscriptions(
  subscriptions: readonly (Subscription & { readonly next: string | null })[],
  readerZone: string,
  words: Words,
): Message {
  const { say } = words;
  if (subscriptions.length === 0) {
    const none = say('digest.none');
    return { nodes: [notice(none)], summary: none };
  }
  const lines = subscriptions.map((each) => {
    const text = say('digest.listLine', { id: each.id, what: subscriptionInWords(each, words) });
    return each.next
      ? timed(each.next, readerZone, words, (when) => say('digest.listNext', { line: text, when: onClock(when, each, readerZone, words) }))
      : line(text);
  });
  return {
    nodes: [{ kind: 'heading', text: say('digest.listHeading') }, ...lines],
    summary: say('digest.count', { count: subscriptions.length }),
  };
}

/** Who reads a story, and where. */
interface Reader {
  readonly id: string;
  readonly zone: string;
}

const CHANGES_TOLD = 5;
const BY_ITSELF: ReadonlySet<string> = new Set(['delivery', 'schedule']);

/** The latest changes of a Subscription: when, who, what. */
function presentChanges(changes: readonly Change[], reader: Reader, words: Words): readonly Node[] {
  const { say } = words;
  const who = (by: string): string => {
    if (by === reader.id) return say('digest.by.you');
    if (BY_ITSELF.has(by)) return say('digest.by.bot');
    return by === 'settings' ? 'config/bot.json' : by;
  };
  return changes
    .slice(-CHANGES_TOLD)
    .toReversed()
    .map(({ at, by, what }) => timed(at, reader.zone, words, (when) => say('digest.changeLine', { when, who: who(by), what })));
}

/** What became of the latest slots, each with its story, and who changed what. */
export function presentStory(
  subscription: Subscription,
  deliveries: readonly Delivery[],
  changes: readonly Change[],
  reader: Reader,
  words: Words,
): Message {
  const { say } = words;
  const { id } = subscription;
  const nodes = deliveries.flatMap((delivery): Node[] => [
    timed(delivery.due, reader.zone, words, (when) => {
      const slot = delivery.slot.startsWith('now@') ? say('digest.askedFor') : delivery.slot;
      const told = { slot, when, state: say(`digest.state.${delivery.state}`) };
      return delivery.reason === null ? say('digest.slotLine', told) : say('digest.slotLineWhy', { ...told, why: delivery.reason });
    }),
    ...delivery.story.map(({ at, what }) => timed(at, reader.zone, words, (when) => say('digest.storyLine', { when, what }))),
  ]);
  const [latest] = deliveries;
  const summary = latest
    ? say('digest.lastSlot', { id, slot: latest.slot, state: say(`digest.state.${latest.state}`) })
    : say('digest.noSlot', { id });
  return {
    nodes: [
      { kind: 'heading', text: say('digest.storyHeading', { id, topics: topicsInWords(subscription, words) }) },
      ...(nodes.length > 0 ? nodes : [line(summary)]),
      { kind: 'heading', text: say('digest.changesHeading') },
      ...presentChanges(changes, reader, words),
    ],
    summary,
  };
}

/** A word to an owner, or to a channel without one, about one digest, with what can be done. */
export function presentOwnerNotice(subscription: Subscription, what: string, actions: readonly Action[], words: Words): Message {
  const text = words.say('digest.ownerNotice', { id: subscription.id, topics: topicsInWords(subscription, words), text: what });
  return { nodes: [notice(text, 'warning'), { kind: 'actions', actions }], summary: text, ...spokenIn(words) };
}
