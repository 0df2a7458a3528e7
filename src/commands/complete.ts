import type { Library } from '../core/library.ts';
import type { Complete } from '../core/request.ts';
import type { KeyValue } from '../core/state.ts';
import type { TopicBook } from '../core/topic.ts';
import { topicsOf } from './topics.ts';

const MOST = 25;

/** Choices while typing: standing topics first for topics, known names for both topics and meetings. */
export function createComplete(ports: {
  readonly library: Library;
  readonly topics: TopicBook;
  readonly state: KeyValue | null;
}): Complete {
  return async ({ option, typed, place }) => {
    const start = typed.trim().toLowerCase();
    const book = await topicsOf(ports.topics, ports.state, place.tenant);
    const titles = option === 'topic' ? book.topics.map((topic) => topic.title).filter((title) => title.toLowerCase().includes(start)) : [];
    const known = option === 'zone' || option === 'id' ? [] : await ports.library.names(typed.trim(), MOST);
    return [...new Set([...titles, ...known.map((name) => name.name)])].slice(0, MOST);
  };
}
