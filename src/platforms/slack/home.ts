import type { HomeView } from '@slack/types';
import type { Subscription } from '../../core/digest.ts';
import { editLine } from '../../core/digest-form.ts';
import type { Action, Node } from '../../core/message.ts';
import type { Home } from '../../core/platform.ts';
import { subscriptionInWords } from '../../core/present/digest.ts';
import { instantInWords } from '../../core/present/schedule.ts';
import type { CommandSpec } from '../../core/spec.ts';
import type { Words } from '../../core/words.ts';
import { limits } from './limits.ts';
import { hintOf } from './manifest.ts';
import { slackNameOf } from './reading.ts';
import { drawBlocks } from './render.ts';

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
  readonly words: Words;
}

const text = (said: string): Node => ({ kind: 'text', text: said });
const heading = (said: string): Node => ({ kind: 'heading', text: said });
const buttons = (actions: readonly Action[]): readonly Node[] => (actions.length > 0 ? [{ kind: 'actions', actions }] : []);

function digestActions(subscription: Subscription, { say }: Words): readonly Action[] {
  const { id, paused } = subscription;
  return [
    paused
      ? { label: say('slack.home.resume'), ask: `digest resume ${id}` }
      : { label: say('slack.home.pause'), ask: `digest pause ${id}` },
    { label: say('slack.home.edit'), ask: editLine(subscription) },
    { label: say('slack.home.preview'), ask: `digest preview ${id}` },
    { label: say('slack.home.why'), ask: `digest why ${id}` },
    { label: say('slack.home.remove'), ask: `digest remove ${id}`, style: 'danger' },
  ];
}

function digestNodes({ digests }: Home, zone: string | null, words: Words): readonly Node[] {
  const { say } = words;
  const rows = digests.slice(0, DIGESTS_MAX).flatMap(({ subscription, next }) => {
    const when =
      next === null ? say('slack.home.never') : say('slack.home.next', { when: instantInWords(next, zone ?? subscription.zone, words) });
    return [
      text(`${subscriptionInWords(subscription, words)}. ${subscription.paused ? '' : when}`.trim()),
      ...buttons(digestActions(subscription, words)),
    ];
  });
  const more = digests.length - DIGESTS_MAX;
  return [
    heading(say('slack.home.title')),
    ...(digests.length === 0 ? [text(say('slack.home.none'))] : rows),
    ...(more > 0 ? [text(say('slack.home.more', { number: more }))] : []),
    ...buttons([{ label: say('slack.home.add'), ask: 'digest add', style: 'primary' }]),
  ];
}

function askedNodes({ recent, topics }: Home, { say }: Words): readonly Node[] {
  const asks = topics.map((title) => ({ label: title, ask: `brief ${title}` }));
  return [
    ...(recent.length > 0 ? [heading(say('slack.home.recent')), ...buttons(recent)] : []),
    ...(asks.length > 0 ? [heading(say('slack.home.topics')), ...buttons(asks)] : []),
  ];
}

function helpNodes(specs: readonly CommandSpec[], prefix: string | null, { say, tell }: Words): readonly Node[] {
  return [
    heading(say('slack.home.help')),
    text(say('slack.home.helpText')),
    ...specs.map((spec): Node => {
      const line = `/${slackNameOf(spec, prefix)} ${hintOf(spec)}`.trim();
      return { kind: 'bullet', text: `${line}: ${tell(spec.summary)}`, citations: [], date: null, tag: null };
    }),
  ];
}

/** The App Home: my digests with what can be done to them, what I asked lately, the standing topics, and what can be asked. */
export function homeView({ home, zone, notice, specs, prefix, words }: HomeState): HomeView {
  const nodes: readonly Node[] = [
    ...(notice === null ? [] : [{ kind: 'notice', tone: 'info', text: notice } as const]),
    ...(home === null ? [] : [...digestNodes(home, zone, words), ...askedNodes(home, words)]),
    ...helpNodes(specs, prefix, words),
  ];
  return { type: 'home', blocks: drawBlocks(nodes, words).slice(0, limits.home.blocks) };
}
