import { z } from 'zod';
import { claimsOf } from '../core/briefing/claims.ts';
import { composeInSteps } from '../core/briefing/compose.ts';
import { lastShown } from '../core/briefing/news.ts';
import { standingOf } from '../core/briefing/standing.ts';
import { readTopic, topicTerms } from '../core/briefing/topic.ts';
import type { LibraryQuery, LibraryView, SearchResult } from '../core/library.ts';
import { presentBriefing } from '../core/present/briefing.ts';
import { audienceOf } from './audience.ts';
import { command } from './command.ts';
import { bulletCount, since, until, wholeNumber, words } from './fields.ts';
import { nearest } from './nearest.ts';
import { windowOf } from './window.ts';

/** Documents that one Briefing is chosen from. */
const CANDIDATES = 30;
const DEFAULT_BULLETS = 5;

/** `/brief ukraine since:7d`: a short cited Briefing on a Topic; `since:last` tells what is new since this audience last asked. */
export const brief = command({
  name: 'brief',
  summary: 'command.brief',
  examples: ['ukraine', 'sanctions since:7d bullets:3', 'nato since:last'],
  options: z.object({
    topic: words('option.briefTopic', true).optional(),
    since: since.unwrap().describe('option.briefSince').optional(),
    until,
    bullets: bulletCount,
    words: wholeNumber(20, 1000).describe('option.maxWords').optional(),
  }),
  positional: 'topic',
  async answer(options, context) {
    const { library, now, topics, request, shown, words: reader } = context;
    const read = readTopic(options.topic ?? '', topics);
    // Nothing but emoji is a topic that no document speaks of, not a wish for all of them.
    const wordless = options.topic !== undefined && read.subjects.length + read.excluded.length === 0;
    const topic = wordless ? { ...read, words: options.topic ?? '' } : read;
    const window = windowOf(options, now);
    const audience = audienceOf(request);
    const before = options.since === 'last' && shown && audience ? await shown.of(audience) : undefined;
    const query = { ...window, terms: topicTerms(topic), limit: CANDIDATES };
    const found = await searchWithNews(library, query, before && lastShown(topic, before, now));
    const result = wordless ? { ...found, hits: [], matched: 0 } : found;
    const composed = await composeInSteps({
      topic,
      result,
      asOf: now,
      words: reader,
      bullets: options.bullets ?? DEFAULT_BULLETS,
      ...(options.words === undefined ? {} : { maxWords: options.words }),
      ...(before ? { shown: before, standing: await standingOf(library, before, now) } : {}),
      ...(window.since === undefined ? {} : { since: window.since }),
    });
    const wanting = composed.status === 'nothing_found' && composed.suggestions.length === 0 && options.topic !== undefined;
    const briefing = wanting ? { ...composed, suggestions: await nearest(topic.words, context) } : composed;
    if (shown && audience)
      await shown.record(
        audience,
        claimsOf(
          briefing,
          result.hits.map((hit) => hit.found),
          before,
        ),
      );
    return { result: briefing, message: presentBriefing(briefing, reader), found: briefing.status === 'answered' };
  },
});

/** The best Documents, and those learned since the Topic was shown: in a large Library a new one need not be among the best. */
async function searchWithNews(library: LibraryView, query: LibraryQuery, since: string | undefined): Promise<SearchResult> {
  const best = await library.search(query);
  if (!since) return best;
  const { hits } = await library.learnedSince(since, query);
  const known = new Set(best.hits.map(({ found }) => found.document.id));
  return { ...best, hits: [...best.hits, ...hits.filter(({ found }) => !known.has(found.document.id))] };
}
