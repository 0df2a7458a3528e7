import type { Timeline } from '../../../src/core/briefing/briefing.ts';
import { fold } from '../../../src/core/language/fold.ts';
import type { Meeting } from '../../../src/core/meetings/meeting.ts';
import { samePerson } from '../../train/meetings/gold.ts';
import type { ExamAnswer } from './ask.ts';
import type { ExamQuestion } from './data.ts';

const tookPart = (meeting: Meeting | undefined): readonly string[] =>
  (meeting?.participants ?? [])
    .filter(({ kind, role }) => kind === 'person' && (role === 'attended' || role === 'hosted'))
    .map(({ name }) => name);

/** What is wrong with an answer, by the rules of the batch scorer; empty where it is right. */
export function problemsOf(wanted: ExamQuestion, answer: ExamAnswer): readonly string[] {
  const problems: string[] = [];
  const require = (right: boolean, what: string): void => {
    if (!right) problems.push(what);
  };
  if (answer.command === 'timeline') {
    timelineProblems(wanted, answer.entries, require);
    return problems;
  }
  if (wanted.status) require(wanted.status.includes(answer.status), `status ${answer.status}, not ${wanted.status.join(' or ')}`);
  for (const words of wanted.answerHas ?? [])
    require(fold(answer.answer).includes(fold(words)), `the answer lacks "${words}": ${answer.answer}`);
  for (const words of wanted.answerLacks ?? [])
    require(!fold(answer.answer).includes(fold(words)), `the answer holds "${words}": ${answer.answer}`);
  const said = /^(yes|no)\b/i.exec(answer.answer)?.[1]?.toLowerCase() ?? 'neither';
  if (wanted.verdict)
    require(wanted.verdict === 'not yes'
      ? said !== 'yes'
      : said === wanted.verdict, `says ${said}, not ${wanted.verdict}: ${answer.answer}`);
  if (answer.command === 'who') meetingProblems(wanted, answer.meetings, require);
  return problems;
}

function timelineProblems(wanted: ExamQuestion, entries: Timeline['entries'], require: (right: boolean, what: string) => void): void {
  for (const { date, has } of wanted.entries ?? []) {
    const told = entries.some((entry) => entry.date?.start === date && has.every((words) => fold(entry.text).includes(fold(words))));
    require(told, `no line of ${date} with ${has.join(', ')}`);
  }
  for (const words of wanted.lacks ?? []) require(!entries.some(({ text }) => fold(text).includes(fold(words))), `a line holds "${words}"`);
}

function meetingProblems(wanted: ExamQuestion, meetings: readonly Meeting[], require: (right: boolean, what: string) => void): void {
  const [best] = meetings;
  const people = tookPart(best);
  const named = (name: string, among: readonly string[]): boolean => among.some((other) => samePerson(name, other));
  if (wanted.participants) {
    const all = wanted.participants;
    const missed = all.filter((name) => !named(name, people));
    const added = people.filter((name) => !named(name, all));
    require(missed.length === 0, `missed ${missed.join(', ')}`);
    require(added.length === 0, `added ${added.join(', ')}`);
  }
  const wrong = meetings.flatMap(tookPart).filter((name) => named(name, wanted.never ?? []));
  require(wrong.length === 0, `says that ${wrong.join(', ')} took part`);
  if (wanted.place !== undefined) require(fold(best?.place?.name ?? '') === fold(wanted.place), `place ${best?.place?.name ?? 'none'}`);
  if (wanted.date !== undefined)
    require((best?.date?.start ?? null) === wanted.date, `date ${best?.date?.start ?? 'none'}, not ${wanted.date}`);
  if (wanted.state) require(wanted.state.includes(best?.state ?? ''), `state ${best?.state ?? 'none'}`);
  if (wanted.meetings) require(meetings.length >= wanted.meetings, `${meetings.length} meetings`);
}
