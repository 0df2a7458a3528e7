import { z } from 'zod';
import { wording } from '../../core/words.ts';
import { command } from '../command.ts';
import { said } from './pausing.ts';
import { roomIn } from './places.ts';
import { idField } from './reading.ts';
import { changing, deskOf, mayChange, refuseSettings, visible } from './rights.ts';
import { refusals } from './words.ts';

/** `/digest remove ID`, with an undo. */
export const remove = command({
  name: 'remove',
  summary: 'command.digest.remove',
  examples: ['dabc12'],
  options: z.object({ id: idField }),
  positional: 'id',
  async answer({ id }, context) {
    const { desk, subscription } = await changing(context, id);
    await desk.book.remove(subscription.id, desk.asker.id);
    const { say } = context.words;
    const text = say('digest.removed', { id: subscription.id, topics: subscription.topics.join(', ') });
    const actions = [{ label: say('digest.button.undo'), ask: `digest undo ${subscription.id}` }];
    return {
      result: { command: 'digest', action: 'remove', subscription },
      message: {
        nodes: [
          { kind: 'text', text },
          { kind: 'actions', actions },
        ],
        summary: text,
      },
      found: true,
    };
  },
});

/** `/digest undo [ID]`: brings a removed digest back, the last one you removed here if none is named. */
export const undo = command({
  name: 'undo',
  summary: 'command.digest.undo',
  examples: ['', 'dabc12'],
  options: z.object({ id: idField.optional() }),
  positional: 'id',
  async answer({ id }, context) {
    const desk = deskOf(context);
    const found = await desk.book.removed({ ...(id ? { id: id.toLowerCase() } : {}), place: desk.place, by: desk.asker.id });
    if (!found || !visible(desk, found)) throw refusals.nothingToUndo(id);
    mayChange(desk, found);
    refuseSettings(found);
    await roomIn(desk, found.place);
    return said('undo', wording('digest.backAgain'), desk, await desk.book.undo(found.id, desk.asker.id));
  },
});
