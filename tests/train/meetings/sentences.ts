import { readFileSync } from 'node:fs';
import type { Mention } from '../../../src/core/analysis.ts';
import { findDates } from '../../../src/core/language/dates.ts';
import { readPage } from '../../../src/core/language/page.ts';
import type { PageInput } from '../../../src/core/meetings/find/page.ts';
import type { Report } from '../../../src/core/meetings/report.ts';
import { foldName, samePerson } from './gold.ts';

/** One hard sentence of the news, with the people who took part. */
export interface HardSentence {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly spans: readonly (readonly [number, number, string])[];
  readonly participants: readonly string[];
  readonly optional: readonly string[];
  readonly status: string;
}

export function readSentences(file: string): readonly HardSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as HardSentence);
}

/** Joins tokens the way a newspaper prints them. */
export function detokenise(tokens: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let open = false;
  const starts = tokens.map((token, i) => {
    const left = /^([,.;:!?%)\]}”’]|'s|’s|n't|'re|'ve|'ll|'d)$/.test(token) || (token === '"' && open);
    const before = tokens[i - 1] ?? '';
    const glued = i === 0 || left || /[([{“‘$£€]$/.test(before) || (before === '"' && open);
    if (!glued) text += ' ';
    const start = text.length;
    text += token;
    if (token === '"') open = !open;
    return start;
  });
  return { text, starts };
}

const KINDS: Readonly<Record<string, Mention['kind']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** The reader's input with the marked names. */
export function sentenceInput(row: HardSentence): PageInput {
  const { text, starts } = detokenise(row.tokens);
  const page = readPage({ id: row.id, title: null, text, source: 'sentence', published: null, url: null });
  const spans = row.spans.flatMap(([a, b, type]) => {
    const start = starts[a] ?? 0;
    const end = (starts[b - 1] ?? 0) + (row.tokens[b - 1]?.length ?? 0);
    const kind = KINDS[type];
    return kind ? [{ start, end, kind, name: text.slice(start, end) }] : [];
  });
  const people = spans.filter((s) => s.kind === 'person').map((s) => s.name);
  const mentions = spans.map((s) => {
    const words = foldName(s.name).split(' ');
    const longer = people.find((p) => p.length > s.name.length && words.every((w) => foldName(p).split(' ').includes(w)));
    return s.kind === 'person' && longer ? { ...s, name: longer } : s;
  });
  return {
    text,
    sentences: page.sentences,
    mentions,
    references: [],
    dates: findDates(text, page.sentences, null),
    published: null,
    title: page.title,
  };
}

export interface SentenceTally {
  tp: number;
  fp: number;
  fn: number;
  exact: number;
  n: number;
}

/** Scores one sentence by the rules of the scorer; returns what was wrong. */
export function scoreSentence(row: HardSentence, reports: readonly Report[], tally: SentenceTally): string | null {
  const roles = ['attended', 'hosted', 'expected'];
  const said = [
    ...new Set(reports.flatMap((r) => r.participants.filter((p) => roles.includes(p.role) && p.kind === 'person').map((p) => p.name))),
  ];
  const found = row.participants.filter((g) => said.some((s) => samePerson(g, s)));
  const wrong = said.filter((s) => ![...row.participants, ...row.optional].some((g) => samePerson(g, s)));
  tally.n++;
  tally.tp += found.length;
  tally.fn += row.participants.length - found.length;
  tally.fp += wrong.length;
  if (found.length === row.participants.length && wrong.length === 0) {
    tally.exact++;
    return null;
  }
  return `${row.id} [${row.status}] wrong: ${wrong.join('; ') || '-'} | missed: ${row.participants.filter((g) => !found.includes(g)).join('; ') || '-'}`;
}
