import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../src/core/analysis.ts';
import type { NameSpan } from '../../src/core/language/names/recogniser.ts';

/** A text with all names that people marked in it. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly NameSpan[];
}

/** Data beside the repository's root; null where it is not there. */
export function sharedFile(path: string): string | null {
  const file = join(import.meta.dirname, '../../../shared', path);
  return existsSync(file) ? file : null;
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const GLUED_LEFT = /^(?:[,.;:!?%)\]}”’]|'s|’s|n't|'re|'ve|'ll|'d)$/u;
const GLUES_NEXT = /[([{“‘$£€]$/u;

/** Joins tokens the way a newspaper prints them, as eval/score.mjs does; `starts` are the tokens' offsets. */
export function printed(tokens: readonly string[]): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let open = false;
  const starts = tokens.map((token, at) => {
    const before = tokens[at - 1] ?? '';
    const glued = at === 0 || GLUED_LEFT.test(token) || (token === '"' && open) || GLUES_NEXT.test(before) || (before === '"' && open);
    if (!glued) text += ' ';
    const start = text.length;
    text += token;
    if (token === '"') open = !open;
    return start;
  });
  return { text, starts };
}

/** One row of the token-marked sets. */
export interface TokenRow {
  readonly doc: number | string;
  readonly tokens: readonly string[];
  /** First token, end token, PER, ORG, LOC or MISC. */
  readonly spans: readonly (readonly [number, number, string])[];
}

export function jsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** The rows of each document as one text, a line a row. */
export function joinRows(rows: readonly TokenRow[]): readonly MarkedText[] {
  return [...Map.groupBy(rows, (row) => String(row.doc))].map(([id, own]) => {
    let text = '';
    const names: NameSpan[] = [];
    for (const row of own) {
      const line = printed(row.tokens);
      const base = text === '' ? 0 : text.length + 1;
      text += (text === '' ? '' : '\n') + line.text;
      for (const [first, end, type] of row.spans) {
        const kind = KINDS[type];
        const [start, last, word] = [line.starts[first], line.starts[end - 1], row.tokens[end - 1]];
        if (kind && start !== undefined && last !== undefined && word !== undefined)
          names.push({ start: base + start, end: base + last + word.length, kind });
      }
    }
    return { id, text, names };
  });
}

interface CorpusText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** The corpus of our own, all texts whose id passes. */
export function corpusTexts(file: string, keep: (id: string) => boolean): readonly MarkedText[] {
  const kinds: ReadonlySet<string> = new Set(Object.values(KINDS));
  return jsonLines<CorpusText>(file)
    .filter(({ id }) => keep(id))
    .map(({ id, text, mentions }) => ({
      id,
      text,
      names: mentions.filter(({ kind }) => kinds.has(kind)).map(({ start, end, kind }) => ({ start, end, kind: kind as NameKind })),
    }));
}
