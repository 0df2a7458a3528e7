import { z } from 'zod';
import type { Node } from '../core/message.ts';
import { command } from './command.ts';

/** Examples of the commands that a newcomer tries first; a test checks each against the table. */
export const HELP_LINES: readonly (readonly [string, string])[] = [
  ['brief TOPIC', 'a short briefing in which every line cites the exact words it rests on'],
  ['who MEETING', 'who took part in a meeting, with evidence'],
  ['ask QUESTION', 'an answer in the words of the documents, or "the documents do not say"'],
  ['meetings WORDS', 'the meetings found, newest first'],
  ['timeline TOPIC', 'what happened when'],
  ['digest add TOPIC at 08:00 weekdays', 'what is new, every day, once'],
  ['topics', 'the standing topics'],
];

/** `/help`: short, with examples from the standing topics. */
export const help = command({
  name: 'help',
  slackName: 'briefing-help',
  summary: 'What you can ask, with examples',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_options, { topics }) {
    const examples = topics.topics
      .slice(0, 3)
      .map((topic) => ({ label: `Brief: ${topic.title}`.slice(0, 70), ask: `brief ${topic.title}` }));
    const nodes: Node[] = [
      { kind: 'heading', text: 'What you can ask' },
      ...HELP_LINES.map(([line, meaning]): Node => ({ kind: 'text', text: `${line}: ${meaning}` })),
      { kind: 'text', text: 'Add since:7d or until:2022-04-25 to look at a window of time. A plain question works as well.' },
      ...(examples.length > 0 ? [{ kind: 'actions', actions: examples } as const] : []),
    ];
    return {
      result: { command: 'help', commands: HELP_LINES.map(([line, meaning]) => ({ line, meaning })) },
      message: { nodes, summary: 'What you can ask: brief, who, ask, meetings, timeline, digest, topics.' },
      found: true,
    };
  },
});
