import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { command } from './command.ts';
import { words } from './words.ts';

/** `/brief forget me`: deletes what is stored of a person's questions, of what they were shown, and of their feedback. */
export const forget = command({
  name: 'forget',
  summary: 'Deletes what is stored of your questions and feedback',
  examples: ['me'],
  options: z.object({ who: z.enum(['me'], 'takes one word: me').describe('me: your own questions and feedback') }),
  positional: 'who',
  async answer(_options, { answers, request }) {
    if (!answers || !request)
      throw new UserError('nothing_kept', 'Nothing is stored of you here.', 'In a chat, the same words delete what is stored there.');
    const { questions, verdicts } = await answers.forget(request.place, request.asker.id);
    const text = words.forgotten(questions, verdicts);
    return {
      result: { command: 'forget', questions, verdicts },
      message: {
        nodes: [
          { kind: 'text', text },
          { kind: 'notice', tone: 'info', text: words.digestsStay },
        ],
        summary: text,
      },
      found: true,
    };
  },
});
