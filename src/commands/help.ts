import { z } from 'zod';
import type { Node } from '../core/message.ts';
import { command } from './command.ts';

/** Examples of the commands that a newcomer tries first; a test checks each against the table. */
export const HELP_LINES = [
  ['brief TOPIC', 'help.brief'],
  ['who MEETING', 'help.who'],
  ['ask QUESTION', 'help.ask'],
  ['meetings WORDS', 'help.meetings'],
  ['timeline TOPIC', 'help.timeline'],
  ['digest add TOPIC at 08:00 weekdays', 'help.digest'],
  ['topics', 'help.topics'],
] as const;

/** `/help`: short, with examples from the standing topics. */
export const help = command({
  name: 'help',
  slackName: 'briefing-help',
  summary: 'command.help',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_options, { topics, words: { say } }) {
    const lines = HELP_LINES.map(([line, key]) => ({ line, meaning: say(key) }));
    const examples = topics.topics
      .slice(0, 3)
      .map((topic) => ({ label: say('help.briefOn', { topic: topic.title }).slice(0, 70), ask: `brief ${topic.title}` }));
    const nodes: Node[] = [
      { kind: 'heading', text: say('help.heading') },
      ...lines.map((line): Node => ({ kind: 'text', text: say('help.line', line) })),
      { kind: 'text', text: say('help.window') },
      ...(examples.length > 0 ? [{ kind: 'actions', actions: examples } as const] : []),
    ];
    return {
      result: { command: 'help', commands: lines },
      message: { nodes, summary: say('help.summary') },
      found: true,
    };
  },
});
