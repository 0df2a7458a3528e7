import { z } from 'zod';
import type { LibraryQuery } from '../core/library.ts';
import { answerAttendance } from '../core/meetings/attendance.ts';
import { meetingTerms, searchTwice } from '../core/meetings/question.ts';
import { explain as explained } from '../core/meetings/why/explain.ts';
import { presentAttendance } from '../core/present/attendance.ts';
import { command } from './command.ts';
import { words } from './fields.ts';
import { windowOf } from './window.ts';

const CANDIDATES = 60;
const KNOWN_NAMES = 5_000;

/** `/who paris talks`: who took part in a Meeting, each with evidence, or an honest "the documents do not say". */
export const who = command({
  name: 'who',
  slackName: 'attended',
  summary: 'command.who',
  examples: ['paris talks', 'met zelenskyy in april 2022', 'did macron attend the paris talks?'],
  options: z.object({
    meeting: words('option.meeting', true),
    explain: z.enum(['yes', 'no']).describe('option.explain').optional(),
  }),
  positional: 'meeting',
  async answer({ meeting, explain }, { library, now, words: reader }) {
    const names = await library.names('', KNOWN_NAMES);
    const search = (terms: LibraryQuery['terms']) => library.meetings({ ...windowOf({}, now), terms, limit: CANDIDATES });
    const result = await searchTwice(search, (holders) => meetingTerms(meeting, names, now, holders));
    const answered = answerAttendance({ question: meeting, result, asOf: now, names, words: reader });
    const found = result.hits.map((hit) => hit.found);
    const meetings = explain === 'yes' ? await explained(answered.meetings, found, library.read) : answered.meetings;
    const attendance = { ...answered, meetings };
    return {
      result: attendance,
      message: presentAttendance(attendance, reader),
      found: attendance.status === 'answered' || attendance.status === 'ambiguous',
    };
  },
});
