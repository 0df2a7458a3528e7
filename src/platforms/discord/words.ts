import type { Role } from '../../core/meetings/report.ts';
import type { Message } from '../../core/message.ts';
import { hashOf } from './keys.ts';

/** A Message of one short notice of our own. */
function notice(tone: 'info' | 'warning', text: string): Message {
  return { nodes: [{ kind: 'notice', tone, text }], summary: text };
}

/** How a part in a Meeting reads after a name. */
const ROLES: { readonly [R in Role]: string } = {
  attended: 'attended',
  hosted: 'hosted',
  invited: 'was invited',
  expected: 'is expected',
  represented: 'was represented by somebody else',
  absent: 'was not there',
  declined: 'declined',
};

/** Short words of the drawings and buttons. */
export const TEXTS = {
  roles: ROLES,
  tones: { info: 'Note', warning: 'Warning' },
  disagree: 'Sources disagree:',
  undated: 'undated',
  sources: 'Sources',
  openQuote: 'Read the exact words of a source',
  chooseMeeting: 'Choose the meeting that you mean',
  choose: 'Choose what you mean',
  share: 'Share to channel',
  previous: 'Previous',
  next: 'Next',
  page: (page: number, of: number): string => `Page ${page} of ${of}`,
  open: (host: string): string => `Open ${host}`,
  sharedBy: (mention: string): string => `Shared by ${mention}`,
  leftOut: (count: number): string => `${count} more left out here for length: a narrower question shows them.`,
  nothingToShow: 'There is an answer, but it cannot be shown here.',
} as const;

/** Words of the form in which a digest is set up or changed. */
export const FORM = {
  titleNew: 'New digest',
  titleEdit: (id: string): string => `Change digest ${id}`,
  fields: {
    topic: { label: 'Topics', hint: 'Several with commas; -word leaves out what is about it', example: 'ukraine, nato -sports' },
    at: { label: 'Time of day', hint: 'When it comes, in the time zone below', example: '08:00' },
    days: { label: 'Days', hint: 'On which days it comes' },
    zone: { label: 'Time zone', hint: 'A city or an IANA name; UTC where you leave it empty', example: 'Europe/Kyiv' },
    channel: { label: 'Channel', hint: 'Where it is sent; here where you choose none' },
    empty: { label: 'When nothing is new', hint: 'What happens on a day without news' },
  },
  days: { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' },
  empty: { quiet: 'Send nothing', heartbeat: 'Send one line that says so' },
  again: 'Change and try again',
} as const;

/** What the Discord adapter itself says. */
export const WORDS = {
  expired: notice(
    'info',
    'This button belongs to an older answer and has expired. Ask again, for example with /brief, and the new answer will have new ones.',
  ),
  answeredBelow: notice('info', 'Answered below, for everybody in this channel.'),
  nothingToBriefOn: notice('warning', 'That message has no words that I could brief you on. /brief with a topic does.'),
  shared: notice('info', 'Shared with this channel.'),
  sharedBefore: notice('info', 'This answer has been shared with this channel already.'),
  notShared: notice('warning', 'Discord did not let me write in this channel, so nothing was shared.'),
  directClosed: notice(
    'info',
    'This answer is for one person alone, and I may not write to them directly. A slash command such as /brief is answered in private.',
  ),
} as const;

/** The apology for a bug of ours, with a short id that the log has too. */
export function apology(requestId: string): { readonly id: string; readonly message: Message } {
  const id = hashOf(requestId).slice(0, 8);
  return {
    id,
    message: notice(
      'warning',
      `Something went wrong on our side, and it has been recorded under ${id}. Nothing is wrong with your question.`,
    ),
  };
}
