import { tookPart } from '../meetings/answer/say.ts';
import type { MeetingList } from '../meetings/meeting.ts';
import type { Message, Node } from '../message.ts';
import type { Words } from '../words.ts';
import { askFor, labelFor, meetingNode, numbering } from './meeting-nodes.ts';
import { newestText, searchedText, sourcesNodes, suggestionNodes } from './sources.ts';

const SHOWN_MAX = 10;
const CHOICES_MAX = 5;

/** What people read of a MeetingList: each Meeting with who was there and the sentence that tells of it. */
export function presentMeetings(list: MeetingList, words: Words): Message {
  const { say } = words;
  const { meetings, sources, searched, suggestions } = list;
  const numbers = numbering();
  const shown = meetings.slice(0, SHOWN_MAX);
  const count = meetings.length === 0 ? say('meetings.none') : say('meetings.found', { count: meetings.length });
  const summary = meetings.length > SHOWN_MAX ? `${count} ${say('meetings.shown', { number: SHOWN_MAX })}` : count;
  const nodes: readonly Node[] = [
    { kind: 'text', text: summary },
    ...shown.flatMap((meeting): readonly Node[] => {
      const there = meeting.state === 'held' ? tookPart(meeting) : meeting.participants;
      const people = there.length > 0 ? words.list(there.map(({ name }) => name)) : say('meetings.nobody');
      const quotes = there.length > 0 ? there.map(({ evidence }) => evidence[0]) : [meeting.about[0]];
      return [
        meetingNode(meeting, words),
        {
          kind: 'bullet',
          text: people,
          citations: numbers.cite(quotes),
          date: null,
          tag: meeting.state === 'held' ? null : say(`state.${meeting.state}`),
        },
      ];
    }),
    ...(shown.length > 0
      ? [
          {
            kind: 'actions',
            actions: shown.slice(0, CHOICES_MAX).map((meeting) => ({ label: labelFor(meeting, words), ask: `who ${askFor(meeting)}` })),
          } as const,
        ]
      : []),
    {
      kind: 'notice',
      tone: 'info',
      text: [searchedText(searched, words), newestText(sources, words)].filter((text) => text !== null).join(' '),
    },
    ...suggestionNodes(suggestions, 'meetings', words),
    ...sourcesNodes(numbers.citations(), sources),
  ];
  return { nodes, summary };
}
