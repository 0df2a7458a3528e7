import type { Topic } from './topic.ts';

/** What a Briefing brings, in one line. */
export function headlineOf(
  topic: Topic,
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
): string {
  const subject = topic.words || 'All documents';
  const gone = withdrawn > 0 ? `, ${withdrawn} no longer said` : '';
  if (nothingNew) return `${subject}: nothing new${gone}, ${counted(documents, 'document')} checked`;
  if (points === 0) return `${subject}: nothing found in ${counted(documents, 'document')}`;
  return `${subject}: ${counted(points, 'point')} from ${counted(sources, 'source')}${gone}`;
}

/** `1 point`, `2 points`. */
export function counted(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : `${noun}s`}`;
}
