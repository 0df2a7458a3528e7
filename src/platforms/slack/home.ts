import type { HomeView } from '@slack/types';
import type { Subscription } from '../../core/digest.ts';
import { editLine } from '../../core/digest-form.ts';
import type { Action, Node } from '../../core/message.ts';
import type { Home } from '../../core/platform.ts';
import { subscriptionInWords } from '../../core/present/digest.ts';
import { instantInWords } from '../../core/present/schedule.ts';
import type { CommandSpec } from '../../core/spec.ts';
import { limits } from './limits.ts';
import { hintOf } from './manifest.ts';
import { slackNameOf } from './reading.ts';
import { drawBlocks } from './render.ts';
import { words } from './words.ts';

/** Each takes two blocks, and there is more on the page. */
const DIGESTS_MAX = 25;

/** What the App Home is made from. */
export interface HomeState {
  /** Null where the house keeps nothing of people. */
  readonly home: Home | null;
  /** IANA zone of who looks. */
  readonly zone: string | null;
  /** What became of the last press; null on opening. */
  readonly notice: string | null;
  readonly specs: readonly CommandSpec[];
  readonly prefix: string | null;
}

const text = (words: string): Node => ({ kind: 'text', text: words });
const heading = (words: string): Node => ({ kind: 'heading', text: words });
const buttons = (actions: readonly Action[]): readonly Node[] => (actions.length > 0 ? [{ kind: 'actions', actions }] : []);

function digestActions(subscription: Subscription): readonly Action[] {
  const { id, paused } = subscription;
  return [
    paused ? { label: words.home.resume, ask: `digest resume ${id}` } : { label: words.home.pause, ask: `digest pause ${id}` },
    { label: words.home.edit, ask: editLine(subscription) },
    { label: words.home.preview, ask: `digest preview ${id}` },
    { label: words.home.why, ask: `digest why ${id}` },
    { label: words.home.remove, ask: `digest remove ${id}`, style: 'danger' },
  ];
}

function digestNodes({ digests }: Home, zone: string | null): readonly Node[] {
  const rows = digests.slice(0, DIGESTS_MAX).flatMap(({ subscription, next }) => {
    const when = next === null ? words.home.never : words.home.next(instantInWords(next, zone ?? subscription.zone));
    return [
      text(`${subscriptionInWords(subscription)}. ${subscription.paused ? '' : when}`.trim()),
      ...buttons(digestActions(subscription)),
    ];
  });
  const more = digests.length - DIGESTS_MAX;
  return [
    heading(words.home.title),
    ...(digests.length === 0 ? [text(words.home.none)] : rows),
    ...(more > 0 ? [text(words.home.more(more))] : []),
    ...buttons([{ label: words.home.add, ask: 'digest add', style: 'primary' }]),
  ];
}

function askedNodes({ recent, topics }: Home): readonly Node[] {
  const asks = topics.map((title) => ({ label: title, ask: `brief ${title}` }));
  return [
    ...(recent.length > 0 ? [heading(words.home.recent), ...buttons(recent)] : []),
    ...(asks.length > 0 ? [heading(words.home.topics), ...buttons(asks)] : []),
  ];
}

function helpNodes(specs: readonly CommandSpec[], prefix: string | null): readonly Node[] {
  return [
    heading(words.home.help),
    text(words.home.helpText),
    ...specs.map((spec): Node => {
      const line = `/${slackNameOf(spec, prefix)} ${hintOf(spec)}`.trim();
      return { kind: 'bullet', text: `${line}: ${spec.summary}`, citations: [], date: null, tag: null };
    }),
  ];
}

/** The App Home: my digests with what can be done to them, what I asked lately, the standing topics, and what can be asked. */
export function homeView({ home, zone, notice, specs, prefix }: HomeState): HomeView {
  const nodes: readonly Node[] = [
    ...(notice === null ? [] : [{ kind: 'notice', tone: 'info', text: notice } as const]),
    ...(home === null ? [] : [...digestNodes(home, zone), ...askedNodes(home)]),
    ...helpNodes(specs, prefix),
  ];
  return { type: 'home', blocks: drawBlocks(nodes).slice(0, limits.home.blocks) };
}
