import { fold } from '../language/fold.ts';
import type { Attendance, Meeting } from '../meetings/meeting.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';
import { askFor, labelFor, meetingNode, numbering, partNodes } from './meeting-nodes.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

/** So many Meetings are drawn whole; the others can be asked for. */
const WHOLE_MAX = 4;
/** So many buttons fit every platform. */
const CHOICES_MAX = 10;

/** What people read of an Attendance: the answer in one sentence, the Meeting with everybody's part and its quotes, or several to choose from. */
export function presentAttendance(attendance: Attendance, words: Words): Message {
  const { answer, meetings, sources, searched, suggestions } = attendance;
  const numbers = numbering();
  const shown = meetings.slice(0, WHOLE_MAX).flatMap((meeting) => [meetingNode(meeting, words), ...partNodes(meeting, numbers, words)]);
  const newest = newestText(sources, words);
  const nodes: readonly Node[] = [
    { kind: 'heading', text: headingOf(attendance, words) },
    { kind: 'text', text: answer },
    ...shown,
    ...choices(meetings, words),
    { kind: 'notice', tone: 'info', text: [searchedText(searched, words), newest].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(suggestions, 'who', words),
    ...sourcesNodes(numbers.citations(), sources),
  ];
  return { nodes, summary: answer };
}

/** What buttons put behind a question so that exactly one Meeting is meant: nobody wrote it, and nobody needs to read it. */
const HANDLE = /\s*#[0-9a-f]{16}\b/;

/** The question as it was asked; of a pressed button, the Meeting that it stands for. */
function headingOf({ question, meetings }: Attendance, words: Words): string {
  const [only] = meetings;
  if (!HANDLE.test(question)) return whoMet({ question, meetings }, words);
  return only !== undefined && meetings.length === 1 ? labelFor(only, words) : question.replace(HANDLE, '');
}

/** The question as a heading: `met orlovsky` is told as the whole question, with names as they are written. */
function whoMet({ question, meetings }: Pick<Attendance, 'question' | 'meetings'>, { say }: Words): string {
  const asked = /^met\s+(\S.*)$/i.exec(question.trim())?.[1];
  if (asked === undefined) return question;
  const written = new Map(
    meetings.flatMap(({ participants }) => participants.flatMap(({ name }) => name.split(' '))).map((word) => [fold(word), word]),
  );
  const people = asked.replace(/[\p{L}\p{M}'’-]+/gu, (word) => (/^\p{Ll}/u.test(word) ? (written.get(fold(word)) ?? word) : word));
  return say('answer.whoMet', { people });
}

/** Buttons: which Meeting was meant, or for a single one why each participant is listed. */
function choices(meetings: readonly Meeting[], words: Words): readonly Node[] {
  const [only] = meetings;
  if (!only) return [];
  if (meetings.length > 1) {
    return [
      {
        kind: 'actions',
        actions: meetings.slice(0, CHOICES_MAX).map((meeting) => ({ label: labelFor(meeting, words), ask: `who ${askFor(meeting)}` })),
      },
    ];
  }
  const isExplained = only.participants.some(({ why }) => why !== undefined);
  if (isExplained || only.participants.length === 0) return [];
  return [{ kind: 'actions', actions: [{ label: words.say('answer.whyThese'), ask: `who ${askFor(only)} explain:yes` }] }];
}
