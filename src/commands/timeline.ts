import { z } from 'zod';
import { readAhead } from '../core/briefing/hits.ts';
import { composeTimeline } from '../core/briefing/timeline.ts';
import { readTopic, topicTerms } from '../core/briefing/topic.ts';
import { presentTimeline } from '../core/present/timeline.ts';
import { command } from './command.ts';
import { since, until, words } from './fields.ts';
import { nearest } from './nearest.ts';
import { windowOf } from './window.ts';

const CANDIDATES = 60;

/** `/timeline ukraine`: one line a happening, dated and cited, undated ones apart. */
export const timeline = command({
  name: 'timeline',
  summary: 'command.timeline',
  examples: ['ukraine', 'nato since:2022'],
  options: z.object({ topic: words('option.timelineTopic', true), since, until }),
  positional: 'topic',
  async answer(options, context) {
    const { library, now, topics, words: reader } = context;
    const topic = readTopic(options.topic, topics);
    const query = { ...windowOf(options, now), terms: topicTerms(topic), limit: CANDIDATES };
    const result = await readAhead(await library.search(query));
    const composed = composeTimeline({ topic, result, asOf: now, words: reader });
    const wanting = composed.entries.length === 0 && composed.suggestions.length === 0;
    const line = wanting ? { ...composed, suggestions: await nearest(topic.words, context) } : composed;
    return { result: line, message: presentTimeline(line, reader), found: line.entries.length > 0 };
  },
});
