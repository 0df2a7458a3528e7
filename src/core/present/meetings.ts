import { listed, tookPart } from '../meetings/answer/say.ts';
import type { MeetingList } from '../meetings/meeting.ts';
import type { Message, Node } from '../message.ts';
import { askFor, labelFor, meetingNode, numbering } from './meeting-nodes.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

const SHOWN_MAX = 10;
const CHOICES_MAX = 5;

/** What people read of a MeetingList: each Meeting with who was there and the sentence that tells of it. */
export function presentMeetings(list: MeetingList): Message {
  const { meetings, sources, searched, suggestions } = list;
  const numbers = numbering();
  const shown = meetings.slice(0, SHOWN_MAX);
  const count =
    meetings.length === 0
      ? 'No meetings found.'
      : meetings.length === 1
        ? '1 meeting found.'
        : `${meetings.length} meetings found, newest first.`;
  const more = meetings.length > SHOWN_MAX ? ` The first ${SHOWN_MAX} are shown.` : '';
  const nodes: readonly Node[] = [
    { kind: 'text', text: `${count}${more}` },
    ...shown.flatMap((meeting): readonly Node[] => {
      const there = meeting.state === 'held' ? tookPart(meeting) : meeting.participants;
      const people = there.length > 0 ? listed(there.map(({ name }) => name)) : 'Nobody is named as taking part';
      const quotes = there.length > 0 ? there.map(({ evidence }) => evidence[0]) : [meeting.about[0]];
      return [
        meetingNode(meeting),
        { kind: 'bullet', text: people, citations: numbers.cite(quotes), date: null, tag: meeting.state === 'held' ? null : meeting.state },
      ];
    }),
    ...(shown.length > 0
      ? [
          {
            kind: 'actions',
            actions: shown.slice(0, CHOICES_MAX).map((meeting) => ({ label: labelFor(meeting), ask: `who ${askFor(meeting)}` })),
          } as const,
        ]
      : []),
    { kind: 'notice', tone: 'info', text: [searchedText(searched), newestText(sources)].filter((text) => text !== null).join(' ') },
    ...suggestionNodes(suggestions, 'meetings'),
    ...sourcesNodes(numbers.citations(), sources),
  ];
  return { nodes, summary: `${count}${more}` };
}
