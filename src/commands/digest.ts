import type { CommandGroup } from './command.ts';
import { add } from './digest/add.ts';
import { edit } from './digest/edit.ts';
import { pause, resume } from './digest/pausing.ts';
import { list, preview, why } from './digest/reading.ts';
import { remove, undo } from './digest/removing.ts';
import { again, now } from './digest/sending.ts';

/** `/digest …`: setting up, seeing and ending digests. */
export const digestGroup: CommandGroup = {
  name: 'digest',
  summary: 'command.digest',
  commands: [add, edit, list, preview, pause, resume, remove, undo, now, again, why],
};
