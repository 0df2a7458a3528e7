import type { AnalysedDocument } from '../analysis.ts';
import type { Words } from '../words.ts';
import type { OnTopic } from './hits.ts';
import { daysBetween } from './upcoming.ts';

const OLD_DAYS = 14;
const FEW_MENTIONS = 3;
/** What is called by the name of the whole: a text tells its language, not its norm. */
const WHOLE: Readonly<Record<string, string>> = { nob: 'nor', arb: 'ara' };

/** What a Briefing rests on. */
interface Coverage {
  readonly cited: readonly AnalysedDocument[];
  readonly documents: readonly OnTopic[];
  /** ISO day or instant. */
  readonly asOf: string;
  /** Sentences that say the topic themselves. */
  readonly mentions: number;
  /** ISO day from which on Documents were asked for. */
  readonly since: string | null;
}

/** What a reader must know of the coverage: age of the newest source, undated ones, thin coverage, copies, other languages. */
export function notesOn({ cited, documents, asOf, mentions, since }: Coverage, words: Words): readonly string[] {
  return [
    ageNote(cited, asOf, words),
    undatedNote(cited, since, words),
    thinNote(cited, mentions, words),
    copiesNote(documents, words),
    ...languageNotes(cited, words),
  ].filter((note) => note !== null);
}

function ageNote(cited: readonly AnalysedDocument[], asOf: string, { say, date }: Words): string | null {
  const newest = cited
    .flatMap(({ analysis }) => analysis.published ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const days = daysBetween(newest, asOf);
  if (!Number.isFinite(days) || days < 0) return say('note.newest', { day: date(newest) });
  const age = days === 0 ? say('note.today') : say('note.daysOld', { count: days });
  return say(days > OLD_DAYS ? 'note.oldAge' : 'note.newestAge', { day: date(newest), age });
}

function undatedNote(cited: readonly AnalysedDocument[], since: string | null, { say, date }: Words): string | null {
  const undated = cited.filter(({ analysis }) => analysis.published === null);
  if (undated.length === 0) return null;
  if (since !== null) {
    const titles = undated.map(({ analysis, document }) => analysis.title ?? document.id);
    return say('note.undatedSince', { day: date(since), titles: titles.join('; ') });
  }
  if (undated.length < cited.length) return say('note.undatedSome', { count: undated.length });
  return undated.length === 1 ? say('note.undatedOnly') : say('note.undatedAll', { number: undated.length });
}

function thinNote(cited: readonly AnalysedDocument[], mentions: number, { say }: Words): string | null {
  if (cited.length === 0 || (cited.length > 1 && mentions >= FEW_MENTIONS)) return null;
  const sources = say('brief.sources', { count: cited.length });
  if (mentions > FEW_MENTIONS || mentions === 0) return say('note.thin', { sources });
  return say('note.thinMentions', {
    mentions: say('note.mentions', { count: mentions }),
    sources: say('brief.fromSources', { count: cited.length }),
  });
}

function copiesNote(documents: readonly OnTopic[], { say }: Words): string | null {
  const origins = new Set(documents.map((document) => document.origin)).size;
  if (origins === documents.length) return null;
  return say('note.copies', { documents: documents.length, origins: say('tag.originCount', { count: origins }) });
}

function languageNotes(cited: readonly AnalysedDocument[], { say, language }: Words): readonly string[] {
  const others = new Map<string, number>();
  for (const { analysis } of cited) {
    if (analysis.language !== 'eng' && analysis.language !== 'und') others.set(analysis.language, (others.get(analysis.language) ?? 0) + 1);
  }
  return Array.from(others, ([code, count]) =>
    say('note.language', { count, language: language(WHOLE[code] ?? code) ?? say('note.otherLanguage', { code }) }),
  );
}
