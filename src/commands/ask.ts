import { z } from 'zod';
import { answerQuestion, questionTerms } from '../core/briefing/ask.ts';
import { readAhead } from '../core/briefing/hits.ts';
import { presentAnswer } from '../core/present/answer.ts';
import { command } from './command.ts';
import { since, until, words } from './fields.ts';
import { nearest } from './nearest.ts';
import { windowOf } from './window.ts';

const CANDIDATES = 30;

/** `/ask how much aid was pledged?`: the sentences that answer, or "the documents do not say". */
export const ask = command({
  name: 'ask',
  summary: 'command.ask',
  examples: ['how much aid was pledged?', 'where did blinken and macron meet?'],
  options: z.object({ question: words('option.question'), since, until }),
  positional: 'question',
  async answer(options, context) {
    const { library, now, topics, words: reader } = context;
    const query = { ...windowOf(options, now), terms: questionTerms(options.question, topics), limit: CANDIDATES };
    const result = await readAhead(await library.search(query));
    const composed = answerQuestion({ question: options.question, result, asOf: now, words: reader });
    const wanting = composed.status === 'not_stated' && composed.suggestions.length === 0;
    const answer = wanting ? { ...composed, suggestions: await nearest(options.question, context) } : composed;
    return { result: answer, message: presentAnswer(answer, reader), found: answer.status === 'answered' };
  },
});
