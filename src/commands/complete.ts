import type { Library } from '../core/library.ts';
import { listMeetings } from '../core/meetings/list.ts';
import type { Meeting } from '../core/meetings/meeting.ts';
import { meetingTerms } from '../core/meetings/question.ts';
import type { Complete } from '../core/request.ts';
import type { KeyValue } from '../core/state.ts';
import type { TopicBook } from '../core/topic.ts';
import { zonesLike } from './digest/zones.ts';
import { topicsOf } from './topics.ts';

const MOST = 25;
const CANDIDATES = 30;
const MOST_MEETINGS = 15;

interface CompletePorts {
  readonly library: Library;
  readonly topics: TopicBook;
  readonly state: KeyValue | null;
  readonly now: () => Date;
}

/** A meeting as a person would ask for it: its title and its day, where that is known. */
function words({ title, date }: Meeting): string {
  return date?.start && !title.includes(date.text) ? `${title} ${date.start}` : title;
}

async function meetingsLike(typed: string, { library, now }: CompletePorts): Promise<readonly string[]> {
  if (typed === '') return [];
  const names = await library.names(typed, MOST);
  const asOf = now().toISOString();
  const result = await library.meetings({ terms: meetingTerms(typed, names), limit: CANDIDATES, asOf });
  return listMeetings({ words: typed, result, asOf, names }).meetings.slice(0, MOST_MEETINGS).map(words);
}

/** Choices while typing: standing topics for topics, meetings found for meetings, known names for both. */
export function createComplete(ports: CompletePorts): Complete {
  return async ({ option, typed, place }) => {
    if (option === 'zone') return zonesLike(typed, MOST);
    const start = typed.trim().toLowerCase();
    const book = await topicsOf(ports.topics, ports.state, place.tenant);
    const titles = option === 'topic' ? book.topics.map((topic) => topic.title).filter((title) => title.toLowerCase().includes(start)) : [];
    const found = option === 'meeting' || option === 'words' ? await meetingsLike(typed.trim(), ports) : [];
    const known = await ports.library.names(typed.trim(), MOST);
    return [...new Set([...titles, ...found, ...known.map((name) => name.name)])].slice(0, MOST);
  };
}
