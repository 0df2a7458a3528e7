import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { wording } from '../core/words.ts';
import { command } from './command.ts';

/** `/brief forget me`: deletes what is stored of a person's questions, of what they were shown, and of their feedback. */
export const forget = command({
  name: 'forget',
  summary: 'command.forget',
  examples: ['me'],
  options: z.object({
    who: z
      .enum(['me'])
      .describe('option.who')
      .meta({ wrong: wording('forget.takesMe') }),
  }),
  positional: 'who',
  async answer(_options, { answers, request, words: { say } }) {
    if (!answers || !request) throw new UserError('nothing_kept', wording('forget.nothing'), wording('forget.nothingHint'));
    const { questions, verdicts } = await answers.forget(request.place, request.asker.id);
    const text = say('forget.done', {
      questions: say('forget.questions', { count: questions }),
      verdicts: say('forget.verdicts', { count: verdicts }),
    });
    return {
      result: { command: 'forget', questions, verdicts },
      message: {
        nodes: [
          { kind: 'text', text },
          { kind: 'notice', tone: 'info', text: say('forget.digestsStay') },
        ],
        summary: text,
      },
      found: true,
    };
  },
});
