import type { AnalysedDocument } from '../analysis.ts';
import type { OnTopic } from './hits.ts';
import { daysBetween } from './upcoming.ts';

const OLD_DAYS = 14;
const FEW_MENTIONS = 3;
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'Arabic',
  arb: 'Arabic',
  bul: 'Bulgarian',
  ces: 'Czech',
  cmn: 'Chinese',
  dan: 'Danish',
  deu: 'German',
  ell: 'Greek',
  est: 'Estonian',
  fin: 'Finnish',
  fra: 'French',
  heb: 'Hebrew',
  hin: 'Hindi',
  hun: 'Hungarian',
  ind: 'Indonesian',
  ita: 'Italian',
  jpn: 'Japanese',
  kor: 'Korean',
  lav: 'Latvian',
  lit: 'Lithuanian',
  nld: 'Dutch',
  nob: 'Norwegian',
  pes: 'Persian',
  pol: 'Polish',
  por: 'Portuguese',
  ron: 'Romanian',
  rus: 'Russian',
  slk: 'Slovak',
  spa: 'Spanish',
  srp: 'Serbian',
  swe: 'Swedish',
  tur: 'Turkish',
  ukr: 'Ukrainian',
  vie: 'Vietnamese',
};

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
export function notesOn({ cited, documents, asOf, mentions, since }: Coverage): readonly string[] {
  return [
    ageNote(cited, asOf),
    undatedNote(cited, since),
    thinNote(cited, mentions),
    copiesNote(documents),
    ...languageNotes(cited),
  ].filter((note) => note !== null);
}

function ageNote(cited: readonly AnalysedDocument[], asOf: string): string | null {
  const newest = cited
    .flatMap(({ analysis }) => analysis.published ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const days = daysBetween(newest, asOf);
  if (!Number.isFinite(days) || days < 0) return `Newest source: ${newest}.`;
  const age = days === 0 ? 'today' : days === 1 ? '1 day old' : `${days} days old`;
  return `${days > OLD_DAYS ? 'Old: newest' : 'Newest'} source is of ${newest}, ${age}.`;
}

function undatedNote(cited: readonly AnalysedDocument[], since: string | null): string | null {
  const undated = cited.filter(({ analysis }) => analysis.published === null).length;
  if (undated === 0) return null;
  if (since !== null) {
    const titles = cited
      .filter(({ analysis }) => analysis.published === null)
      .map(({ analysis, document }) => analysis.title ?? document.id);
    return `Undated, so that it is not known whether they are since ${since}: ${titles.join('; ')}.`;
  }
  if (undated === cited.length) return undated === 1 ? 'The source is undated.' : `All ${undated} sources are undated.`;
  return undated === 1 ? '1 of the sources is undated.' : `${undated} of the sources are undated.`;
}

function thinNote(cited: readonly AnalysedDocument[], mentions: number): string | null {
  if (cited.length === 0 || (cited.length > 1 && mentions >= FEW_MENTIONS)) return null;
  const sources = cited.length === 1 ? '1 source' : `${cited.length} sources`;
  if (mentions > FEW_MENTIONS || mentions === 0) return `Thin coverage: ${sources}.`;
  return `Thin coverage: ${mentions === 1 ? '1 mention' : `${mentions} mentions`} in ${sources}.`;
}

function copiesNote(documents: readonly OnTopic[]): string | null {
  const origins = new Set(documents.map((document) => document.origin)).size;
  if (origins === documents.length) return null;
  return `${documents.length} documents, ${origins === 1 ? '1 origin' : `${origins} origins`}: near-copies of one text count as one.`;
}

function languageNotes(cited: readonly AnalysedDocument[]): readonly string[] {
  const others = new Map<string, number>();
  for (const { analysis } of cited) {
    if (analysis.language !== 'eng' && analysis.language !== 'und') others.set(analysis.language, (others.get(analysis.language) ?? 0) + 1);
  }
  return Array.from(
    others,
    ([code, n]) => `${n === 1 ? '1 source is' : `${n} sources are`} in ${LANGUAGES[code] ?? `another language (${code})`}.`,
  );
}
