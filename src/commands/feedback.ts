import { z } from 'zod';
import { type GivenAnswer, REASONS, type Verdict } from '../core/answers.ts';
import { UserError } from '../core/errors.ts';
import type { Action, Message } from '../core/message.ts';
import { type Words, wording } from '../core/words.ts';
import { type CommandAnswer, type CommandContext, command } from './command.ts';

const NAMES_MAX = 20;

function said(text: string, actions: readonly Action[] = []): CommandAnswer {
  const message: Message = {
    nodes: [{ kind: 'text', text }, ...(actions.length > 0 ? [{ kind: 'actions', actions } as const] : [])],
    summary: text,
  };
  return { result: { command: 'feedback' }, message, found: true };
}

/** The reasons that fit an answer: nobody can be wrong in a list that is not there. */
function reasonsFor({ names }: GivenAnswer): readonly NonNullable<Verdict['reason']>[] {
  return REASONS.filter((reason) => reason !== 'attendee' || names.length > 0);
}

/** What to ask next, or thanks. */
function next(id: string, answer: GivenAnswer, verdict: Pick<Verdict, 'good' | 'reason' | 'name'>, { say }: Words): CommandAnswer {
  if (verdict.good || verdict.name !== null) return said(say('feedback.thanks'));
  if (verdict.reason === null)
    return said(
      say('feedback.whatWasWrong'),
      reasonsFor(answer).map((reason) => ({ label: say(`feedback.reason.${reason}`), ask: `feedback ${id} ${reason}` })),
    );
  if (verdict.reason !== 'attendee') return said(say('feedback.thanks'));
  const names = answer.names.slice(0, NAMES_MAX).map((name) => ({ label: name, ask: `feedback ${id} attendee ${name}` }));
  return said(say('feedback.whoWasNot'), [...names, { label: say('feedback.notListed'), ask: `feedback ${id} missing` }]);
}

async function answered(id: string, { answers, request }: CommandContext): Promise<GivenAnswer> {
  const known = request && (await answers?.get(id, request.place));
  if (!known) throw new UserError('no_such_answer', wording('feedback.noSuchAnswer'), wording('feedback.askAgain'));
  return known;
}

/** What a reader says of an answer, by the buttons under it: `feedback ID good`, `feedback ID bad`, `feedback ID attendee NAME`. Stored with the question. */
export const feedback = command({
  name: 'feedback',
  summary: 'command.feedback',
  examples: [],
  options: z.object({ what: z.string().trim().min(1).describe('option.verdict') }),
  positional: 'what',
  async answer({ what }, context) {
    const [id = '', word = '', ...rest] = what.split(/\s+/);
    const answer = await answered(id, context);
    const reason = REASONS.find((one) => one === word) ?? null;
    // Only names that the answer lists: the file that is scored holds nothing that a reader typed.
    const name = reason === 'attendee' ? (answer.names.find((one) => one === rest.join(' ')) ?? null) : null;
    const verdict = { good: word === 'good', reason, name };
    const person = context.request?.asker.id ?? '';
    await context.answers?.judge(id, answer.place, { ...verdict, person, at: context.now });
    return next(id, answer, verdict, context.words);
  },
});
