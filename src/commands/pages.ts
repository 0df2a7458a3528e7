import type { AnswerBook } from '../core/answers.ts';
import type { DigestBook, Subscription } from '../core/digest.ts';
import { type Library, viewFrom } from '../core/library.ts';
import type { QuoteNote } from '../core/message.ts';
import type { Pages, Paragraph } from '../core/platform.ts';
import type { Asker, Place } from '../core/request.ts';
import type { KeyValue } from '../core/state.ts';
import type { TopicBook } from '../core/topic.ts';
import { visible } from './digest/rights.ts';
import { topicsOf } from './topics.ts';

const RECENT_MAX = 5;
/** The same thing is often asked again, with more bullets or reasons: it stands there once. */
const RECENT_READ = 20;
const TOPICS_MAX = 10;
const LABEL_MAX = 70;
/** A paragraph may be a whole page where a text has no line ends: so much of it is shown on each side. */
const AROUND_MAX = 1_200;

/** What pages are made from. */
export interface PagePorts {
  readonly library: Library;
  readonly digests: DigestBook;
  readonly answers: AnswerBook;
  readonly topics: TopicBook;
  readonly state: KeyValue;
  readonly forgetTenant: (platform: string, tenant: string) => void;
}

/** The words of the paragraph around a quote; null where the text at that place is no longer the quote. */
export function paragraphOf(text: string, { quote, start, end }: QuoteNote): Paragraph | null {
  if (start === undefined || end === undefined || text.slice(start, end) !== quote) return null;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND_MAX);
  const next = text.indexOf('\n', end);
  const to = Math.min(next < 0 ? text.length : next, end + AROUND_MAX);
  const before = text.slice(from, start).toWellFormed();
  const after = text.slice(end, to).toWellFormed();
  return { before: start - from === AROUND_MAX ? `… ${before}` : before, quote, after: to - end === AROUND_MAX ? `${after} …` : after };
}

/** A line as its asker would say it: without what buttons put behind it. */
function labelOf(line: string): string {
  return line
    .replace(/\s*#[0-9a-f]{16}\b/, '')
    .replace(/ (?:explain:yes|bullets:\d+)\b/g, '')
    .slice(0, LABEL_MAX)
    .toWellFormed();
}

/** Pages over what the house remembers. Everything is looked up within the asker's own tenant. */
export function createPages({ library, digests, answers, topics, state, forgetTenant }: PagePorts): Pages {
  const seenBy = (place: Place, asker: Asker) => (one: Subscription) => visible({ place, asker }, one);
  return {
    home: async (place, asker) => {
      const own = (await digests.list(place)).filter(({ owner }) => owner === asker.id);
      const lines = await answers.recent(place, asker.id, RECENT_READ);
      const recent = new Map(lines.toReversed().map(({ line }) => [labelOf(line), line]));
      const book = await topicsOf(topics, state, place.tenant);
      return {
        digests: own.map((subscription) => ({ subscription, next: digests.next(subscription, 1)[0]?.due ?? null })),
        recent: [...recent]
          .reverse()
          .slice(0, RECENT_MAX)
          .map(([label, ask]) => ({ label, ask })),
        topics: book.topics.slice(0, TOPICS_MAX).map(({ title }) => title),
      };
    },
    digest: async (id, place, asker) => {
      const found = await digests.get(id);
      return found && seenBy(place, asker)(found) ? found : null;
    },
    paragraph: async (note, place) => {
      const found = await viewFrom(library, place).get(note.documentId);
      return found && paragraphOf(found.document.text, note);
    },
    forgetTenant: async ({ platform, tenant }) => forgetTenant(platform, tenant),
  };
}
