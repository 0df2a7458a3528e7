import type { HomeView } from '@slack/types';
import type { Node } from '../../core/message.ts';
import type { CommandSpec } from '../../core/spec.ts';
import { limits } from './limits.ts';
import { hintOf } from './manifest.ts';
import { drawBlocks } from './render.ts';
import { slackNameOf } from './words.ts';

/** What the App Home shows: what the bot is for and one working example of each command, from the command table. */
export function homeView(specs: readonly CommandSpec[], prefix: string | null): HomeView {
  const examples = specs.map(({ name, examples: [example] }) => `${name} ${example ?? ''}`.trim());
  const nodes: readonly Node[] = [
    { kind: 'heading', text: 'Briefings you can check' },
    { kind: 'text', text: 'Every line cites the exact words it rests on. Ask here, mention me in a channel, or use a command:' },
    ...specs.map((spec): Node => {
      const line = `/${slackNameOf(spec, prefix)} ${hintOf(spec)}`.trim();
      return { kind: 'bullet', text: `${line}: ${spec.summary}`, citations: [], date: null, tag: null };
    }),
    { kind: 'actions', actions: examples.slice(0, limits.actions).map((ask) => ({ label: ask, ask })) },
  ];
  return { type: 'home', blocks: [...drawBlocks(nodes)] };
}
