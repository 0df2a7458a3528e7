import type { Analysis } from '../../core/analysis.ts';
import type { Document } from '../../core/document.ts';
import type { Report } from '../../core/meetings/report.ts';
import { type Fields, stemsOf } from './words.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a search for Documents reads: title and text, page furniture left out. */
export function documentFields(document: Document, analysis: Analysis): Fields {
  return { title: stemsOf([analysis.title ?? document.title ?? '']), body: stemsOf(withoutFurniture(document.text, analysis)) };
}

/** What a search for meetings reads; null where the Document reports none. Titles, people and places weigh like a title. */
export function meetingFields(analysis: Analysis): Fields | null {
  if (analysis.reports.length === 0) return null;
  return { title: stemsOf(analysis.reports.flatMap(headline)), body: stemsOf(analysis.reports.flatMap(detail)) };
}

function headline(report: Report): readonly string[] {
  return [report.title, report.place?.name ?? '', ...report.participants.map(({ name }) => name)];
}

function detail(report: Report): readonly string[] {
  const { date, kind, participants } = report;
  const days = date ? [date.text, dateWords(date.start), dateWords(date.end)] : [];
  return [kind, ...days, ...participants.map(({ described }) => described ?? '')];
}

/** `2024-04-02` as people write it, so that "April 2024" is found. */
function dateWords(day: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  if (!match) return '';
  return `${match[0]} ${Number(match[3])} ${MONTHS[Number(match[2]) - 1] ?? ''} ${match[1]}`;
}

function withoutFurniture(text: string, analysis: Analysis): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { kind, start, end } of analysis.sentences) {
    if (kind !== 'furniture') continue;
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)];
}
