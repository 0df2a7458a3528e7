import type { Change, ComingSlot, Delivery, Subscription } from '../digest.ts';
import { editLine } from '../digest-form.ts';
import type { Action, Message, Node, NodeOf, QuoteNote } from '../message.ts';
import { dayInWords, instantInWords, scheduleInWords, topicsInWords } from './schedule.ts';

const notice = (text: string, tone: 'info' | 'warning' = 'info'): Node => ({ kind: 'notice', tone, text });
const line = (text: string): Node => ({ kind: 'text', text });
/** A line that says an instant on the reader's clock. */
const timed = (at: string, zone: string, say: (when: string) => string): Node => {
  const text = instantInWords(at, zone);
  return { kind: 'text', text: say(text), instants: [{ text, at }] };
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

/** The Message of a Digest: one Briefing per topic, or one line where nothing is new. `localDate` is the day it stands for. */
export function presentDigest(subscription: Subscription, briefings: readonly Message[], localDate: string): Message {
  const topics = topicsInWords(subscription);
  const day = dayInWords(localDate);
  const body = briefings.length > 0 ? joined(briefings) : [line(`Nothing new on ${topics} since the last digest.`)];
  const actions = [
    { label: 'Pause', ask: `digest pause ${subscription.id}` },
    { label: subscription.personal ? 'Unsubscribe' : 'Stop this digest', ask: `digest remove ${subscription.id}` },
  ];
  // What stands in the settings is not stopped from a channel.
  const buttons: readonly Node[] = subscription.settings === undefined ? [{ kind: 'actions', actions }] : [];
  return {
    nodes: [{ kind: 'heading', text: `Digest: ${topics} · ${day}` }, ...body, ...buttons],
    summary:
      briefings.length > 0
        ? `Your digest on ${topics} for ${day}. ${briefings.map((briefing) => briefing.summary).join(' ')}`
        : `Nothing new on ${topics}.`,
  };
}

/** The Message with notices under its heading: that it is late, that a pause has ended. */
export function withNotices(message: Message, notices: readonly string[]): Message {
  if (notices.length === 0) return message;
  const [heading, ...rest] = message.nodes;
  return {
    nodes: [...(heading ? [heading] : []), ...notices.map((text) => notice(text)), ...rest],
    summary: `${notices.join('. ')}. ${message.summary}`,
  };
}

/** `ukraine, on weekdays at 08:00 (Europe/Kyiv)`, with what is special about it. */
export function subscriptionInWords(subscription: Subscription): string {
  const { schedule, zone, skip, whenEmpty, paused, settings } = subscription;
  const words = [
    `${topicsInWords(subscription)}, ${scheduleInWords(schedule)} (${zone})`,
    skip.length > 0 ? `not on ${skip.join(', ')}` : '',
    whenEmpty === 'heartbeat' ? 'with a line when nothing is new' : 'silent when nothing is new',
    paused ? (paused.until === null ? `paused: ${paused.reason}` : `paused until ${paused.until}: ${paused.reason}`) : '',
    settings === undefined ? '' : 'from settings',
  ];
  return words.filter(Boolean).join('; ');
}

/** When it comes next, on the reader's own clock. */
export function presentComing(subscription: Subscription, coming: readonly ComingSlot[], readerZone: string): readonly Node[] {
  const own = readerZone === subscription.zone;
  return coming.map((slot) => {
    const note =
      slot.note === 'gap'
        ? ' (the clocks jump over its time that day)'
        : slot.note === 'overlap'
          ? ' (its time comes twice that day: the first one)'
          : '';
    return timed(slot.due, readerZone, (when) => `${when}${own ? '' : ` your time (${readerZone})`}${note}`);
  });
}

/** One Subscription as it was set up or changed: what will happen, in words, with the next dates. */
export function presentSubscription(said: string, subscription: Subscription, rest: readonly Node[]): Message {
  const words = `${said} ${subscription.id}: ${subscriptionInWords(subscription)}.`;
  const actions = [
    { label: 'Preview', ask: `digest preview ${subscription.id}` },
    { label: 'Edit', ask: editLine(subscription) },
    { label: 'Remove', ask: `digest remove ${subscription.id}`, style: 'danger' as const },
  ];
  return { nodes: [line(words), ...rest, { kind: 'actions', actions }], summary: words };
}

/** Every Subscription of a place, one line each. */
export function presentSubscriptions(
  subscriptions: readonly (Subscription & { readonly next: string | null })[],
  readerZone: string,
): Message {
  if (subscriptions.length === 0) {
    const none = 'There are no digests here yet. For example: digest add ukraine at 08:00 weekdays';
    return { nodes: [notice(none)], summary: none };
  }
  const lines = subscriptions.map((each) => {
    const words = `${each.id}: ${subscriptionInWords(each)}`;
    return each.next ? timed(each.next, readerZone, (when) => `${words}; next ${when}`) : line(words);
  });
  return {
    nodes: [{ kind: 'heading', text: 'Digests' }, ...lines],
    summary: `${subscriptions.length} ${subscriptions.length === 1 ? 'digest' : 'digests'}.`,
  };
}

/** Who reads a story, and where. */
interface Reader {
  readonly id: string;
  readonly zone: string;
}

const CHANGES_TOLD = 5;
const BY_ITSELF: Readonly<Record<string, string>> = { delivery: 'the bot', schedule: 'the bot', settings: 'config/bot.json' };

/** The latest changes of a Subscription: when, who, what. */
function presentChanges(changes: readonly Change[], reader: Reader): readonly Node[] {
  const who = (by: string): string => (by === reader.id ? 'you' : (BY_ITSELF[by] ?? by));
  return changes
    .slice(-CHANGES_TOLD)
    .toReversed()
    .map(({ at, by, what }) => timed(at, reader.zone, (when) => `${when}: ${who(by)} ${what}`));
}

/** What became of the latest slots, each with its story, and who changed what. */
export function presentStory(
  subscription: Subscription,
  deliveries: readonly Delivery[],
  changes: readonly Change[],
  reader: Reader,
): Message {
  const readerZone = reader.zone;
  const nodes = deliveries.flatMap((delivery): Node[] => [
    timed(delivery.due, readerZone, (when) => {
      const slot = delivery.slot.startsWith('now@') ? 'Asked for' : delivery.slot;
      return `${slot}, due ${when}: ${delivery.state}${delivery.reason ? `, ${delivery.reason}` : ''}`;
    }),
    ...delivery.story.map(({ at, what }) => timed(at, readerZone, (when) => `${when}: ${what}`)),
  ]);
  const [latest] = deliveries;
  const summary = latest
    ? `The last slot of ${subscription.id}, ${latest.slot}: ${latest.state}.`
    : `No slot of ${subscription.id} has come yet.`;
  return {
    nodes: [
      { kind: 'heading', text: `Digest ${subscription.id}: ${topicsInWords(subscription)}` },
      ...(nodes.length > 0 ? nodes : [line(summary)]),
      { kind: 'heading', text: 'Changes' },
      ...presentChanges(changes, reader),
    ],
    summary,
  };
}

/** A word to an owner, or to a channel without one, about one digest, with what can be done. */
export function presentOwnerNotice(subscription: Subscription, words: string, actions: readonly Action[]): Message {
  const text = `Digest ${subscription.id} on ${topicsInWords(subscription)}: ${words}`;
  return { nodes: [notice(text, 'warning'), { kind: 'actions', actions }], summary: text };
}
