import type { Words } from '../words.ts';
import type { Topic } from './topic.ts';

/** What a Briefing brings, in one line. */
export function headlineOf(
  { words: topic }: Topic,
  {
    points,
    nothingNew,
    withdrawn,
    sources,
    documents,
  }: {
    readonly points: number;
    readonly nothingNew: boolean;
    readonly withdrawn: number;
    readonly sources: number;
    readonly documents: number;
  },
  { say }: Words,
): string {
  const told = { topic: topic || say('brief.allDocuments'), gone: withdrawn };
  if (nothingNew)
    return say(withdrawn > 0 ? 'brief.headlineNothingNewGone' : 'brief.headlineNothingNew', {
      ...told,
      documents: say('brief.documents', { count: documents }),
    });
  if (points === 0) return say('brief.headlineNothing', { ...told, documents: say('brief.inDocuments', { count: documents }) });
  return say(withdrawn > 0 ? 'brief.headlineGone' : 'brief.headline', {
    ...told,
    points: say('brief.points', { count: points }),
    sources: say('brief.fromSources', { count: sources }),
  });
}
