import { z } from 'zod';
import type { LibraryQuery } from '../core/library.ts';
import { listMeetings } from '../core/meetings/list.ts';
import { meetingTerms, searchTwice } from '../core/meetings/question.ts';
import { presentMeetings } from '../core/present/meetings.ts';
import { command } from './command.ts';
import { since, until, words } from './fields.ts';
import { windowOf } from './window.ts';

const CANDIDATES = 100;
const KNOWN_NAMES = 5_000;

/** `/meetings blinken since:2022-01-01`: the Meetings found, newest first. */
export const meetings = command({
  name: 'meetings',
  summary: 'command.meetings',
  examples: ['blinken', 'paris since:2024-01'],
  options: z.object({ words: words('option.meetingWords', true).optional(), since, until }),
  positional: 'words',
  async answer(options, { library, now, words: reader }) {
    const names = await library.names('', KNOWN_NAMES);
    const wanted = options.words ?? '';
    const search = (terms: LibraryQuery['terms']) => library.meetings({ ...windowOf(options, now), terms, limit: CANDIDATES });
    const result = await searchTwice(search, (holders) => (wanted === '' ? [] : meetingTerms(wanted, names, now, holders)));
    const list = listMeetings({ words: wanted, result, asOf: now, names, reader });
    return { result: list, message: presentMeetings(list, reader), found: list.meetings.length > 0 };
  },
});
