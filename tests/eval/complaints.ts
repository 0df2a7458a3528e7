// node tests/eval/complaints.ts [DATA_DIR]: how many of the readers' complaints about a wrong attendee are mended: the name is listed no more.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { answerAttendance } from '../../src/core/meetings/attendance.ts';
import { meetingTerms } from '../../src/core/meetings/question.ts';
import { openLibrary } from '../../src/library/index.ts';
import { english } from '../words.ts';

const complaint = z.object({ line: z.string(), wrong: z.string().nullable(), at: z.string() });
const dataDir = resolve(process.argv[2] ?? process.env.DATA_DIR ?? 'data');
const file = join(dataDir, 'complaints.jsonl');

const complaints = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => complaint.parse(JSON.parse(line)))
  : [];
const scored = complaints.filter(({ wrong, line }) => wrong !== null && line.startsWith('who '));
if (scored.length === 0) console.log(`No complaint that names a wrong attendee (${file}): nothing measured.`);
else {
  const whole = await openLibrary({ path: join(dataDir, 'library.db') });
  const library = whole.forOperator();
  const names = await library.names('', 5_000);
  let mended = 0;
  for (const { line, wrong, at } of scored) {
    const question = line.replace(/^who /, '').replace(/ explain:yes$/, '');
    const result = await library.meetings({ terms: meetingTerms(question, names, at), limit: 60, asOf: at });
    const { meetings } = answerAttendance({ words: english, question, result, asOf: at, names });
    const listed = meetings.some(({ participants }) => participants.some(({ name }) => name === wrong));
    if (listed) console.log(`still listed: ${wrong}, asked "${question}"`);
    else mended += 1;
  }
  console.log(`complaints about a wrong attendee that are mended: ${mended} of ${scored.length}`);
  await whole.close();
}
