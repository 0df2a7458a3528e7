import type { Answer, Briefing, Timeline } from '../../../src/core/briefing/briefing.ts';
import type { Attendance } from '../../../src/core/meetings/meeting.ts';
import { runBot } from '../../bot/run.ts';
import type { ExamFolder } from './data.ts';

export type ExamAnswer = Attendance | Answer | Timeline;

/** What the bot said to one folder's questions and topics, in their order. */
export interface FolderAnswers {
  readonly folder: ExamFolder;
  readonly answers: readonly ExamAnswer[];
  readonly briefings: readonly Briefing[];
}

/** Asks the whole bot through its `batch` interface. @throws Error where a request got no proper answer. */
export async function askFolders(folders: readonly ExamFolder[]): Promise<readonly FolderAnswers[]> {
  const requests = folders.flatMap((folder) => [
    ...folder.questions.map(({ command, question }, i) => ({
      ...sent(folder),
      id: `${folder.name} question ${i}`,
      command,
      [command === 'timeline' ? 'topic' : 'question']: question,
    })),
    ...Object.entries(folder.topics).map(([topic, { max_bullets }]) => ({
      ...sent(folder),
      id: `${folder.name} topic ${topic}`,
      command: 'brief',
      topic,
      bullets: max_bullets,
    })),
  ]);
  const { out, err } = await runBot(['batch'], { input: requests.map((request) => JSON.stringify(request)).join('\n') });
  const lines = out.split('\n').filter(Boolean);
  if (lines.length !== requests.length) throw new Error(`${lines.length} answers to ${requests.length} requests: ${err.slice(-500)}`);
  const said = new Map(lines.map((line) => parsed(line)).map((answer) => [answer.id, answer]));
  const answerTo = <T>(id: string): T => said.get(id) as T;
  return folders.map((folder) => ({
    folder,
    answers: folder.questions.map((_, i) => answerTo<ExamAnswer>(`${folder.name} question ${i}`)),
    briefings: Object.keys(folder.topics).map((topic) => answerTo<Briefing>(`${folder.name} topic ${topic}`)),
  }));
}

const sent = ({ documents, asOf }: ExamFolder): object => ({ documents, asOf });

function parsed(line: string): { readonly id: string } {
  const answer = JSON.parse(line) as { readonly id: string; readonly error?: { readonly message: string } };
  if (answer.error) throw new Error(`${answer.id}: ${answer.error.message}`);
  return answer;
}
