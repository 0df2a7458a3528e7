import { z } from 'zod';
import type { NameList } from '../core/briefing/briefing.ts';
import { presentNames } from '../core/present/names.ts';
import { command } from './command.ts';
import { windowOf } from './window.ts';

/** Every name found in the Documents, one entry a mention. */
export const names = command({
  name: 'names',
  summary: 'command.names',
  examples: [''],
  options: z.object({}),
  positional: null,
  async answer(_options, { library, now, words }) {
    const { hits } = await library.search({ ...windowOf({}, now), terms: [], limit: Number.MAX_SAFE_INTEGER });
    const list: NameList = {
      command: 'names',
      names: hits.flatMap(({ found }) =>
        found.analysis.mentions.map(({ kind, name, start, end }) => ({ kind, name, documentId: found.document.id, start, end })),
      ),
    };
    return { result: list, message: presentNames(list, words), found: list.names.length > 0 };
  },
});
