import { ANALYSIS_VERSION, type Analysis, type Mention, type Sentence } from '../../src/core/analysis.ts';
import type { Document } from '../../src/core/document.ts';
import type { Report } from '../../src/core/meetings/report.ts';
import type { Analyse } from '../../src/library/search/analyse.ts';

/**
 * A quick stand-in for the core's analysis: a sentence a line, names are runs of capitalised words, `A met B in C` is a meeting. A line
 * `CRASH` ends the thread and `FAIL` throws, so that tests see what becomes of the callers.
 */
export function createAnalyse(): Analyse {
  return (document) => {
    if (document.text.startsWith('CRASH')) process.exit(3);
    if (document.text.startsWith('FAIL')) throw new TypeError('a bug of the analysis');
    return analysisOf(document);
  };
}

function analysisOf(document: Document): Analysis {
  const sentences: Sentence[] = [];
  for (const line of document.text.matchAll(/[^\n]+/g)) {
    const kind = line[0].startsWith('Share this') ? 'furniture' : 'body';
    sentences.push({ start: line.index, end: line.index + line[0].length, kind, paragraph: sentences.length });
  }
  return {
    version: ANALYSIS_VERSION,
    language: 'eng',
    published: document.published ?? /^date (\S+)/.exec(document.text)?.[1] ?? null,
    title: document.title,
    sentences,
    mentions: mentionsIn(document.text.slice(0, 10_000)),
    references: [],
    dates: [],
    reports: reportsIn(document.text.slice(0, 10_000)),
  };
}

function mentionsIn(text: string): readonly Mention[] {
  return [...text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)].map((match) => {
    return { start: match.index, end: match.index + match[0].length, kind: 'person', name: match[0] };
  });
}

function reportsIn(text: string): readonly Report[] {
  return [...text.matchAll(/(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) met (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) in (\p{Lu}\p{Ll}+)/gu)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const participant = (name: string) =>
      ({ name, kind: 'person', described: null, role: 'attended', evidence: [span], reasons: [] }) as const;
    return {
      triggers: [span],
      kind: 'meeting',
      title: match[0],
      state: 'held',
      place: { name: match[3] ?? '', span },
      date: { text: 'in April', start: '2024-04-02', end: '2024-04-02', precision: 'day', span },
      participants: [participant(match[1] ?? ''), participant(match[2] ?? '')],
      mentioned: [],
      sentences: [span],
    };
  });
}
