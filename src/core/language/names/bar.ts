import type { Token } from '../tokens.ts';
import type { Tags } from './decode.ts';
import type { Sentence } from './features.ts';
import { MONTHS } from './lists.ts';
import { MARK, type WordTable } from './words.ts';

const BARRED = -1e3;
const HYPHEN = /^[-‐‑–]$/u;
const INNER_MARK = /^[-'’.‘"“”]$/u;
const FIGURE = /^\p{N}/u;
/** Particles and tails after a hyphen are no longer than this. */
const SHORT = 5;

/** A sentence, its tokens and the row of its first token's scores. */
export interface ScoredSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly start: number;
}

/**
 * Rules out what no name can be, whatever the networks say: persons that begin or end small (but for a tail after a hyphen, `Jong-un`), a role alone after
 * an article (`the Judge`), months before a figure. Changes `scores`.
 */
export function barImpossible(
  { sentence, tokens, start }: ScoredSentence,
  scores: Float32Array,
  { table, tags }: { readonly table: WordTable; readonly tags: Tags },
): void {
  const person = tags.kinds.find(({ kind }) => kind === 'PER');
  if (!person) return;
  const [begin, inside, end, single] = person.tags;
  const wordAt = (at: number): string => tokens[at]?.text ?? '';
  sentence.ids.forEach((id, at) => {
    const marks = table.marks[id] ?? 0;
    const row = (start + at) * tags.labels.length;
    const bar = (barred: readonly number[]): void => {
      for (const tag of barred) scores[row + tag] = BARRED;
    };
    if ((marks & MARK.upper) !== 0) {
      if (FIGURE.test(wordAt(at + 1)) && MONTHS.has(wordAt(at).toLowerCase().replace(/\.$/u, '')))
        bar(tags.kinds.flatMap((kind) => kind.tags));
      if ((marks & MARK.role) !== 0 && /^(?:the|a|an|chief)$/iu.test(wordAt(at - 1))) bar([single]);
      return;
    }
    const small = (marks & MARK.lower) !== 0 && wordAt(at).length <= SHORT;
    bar([begin, single]);
    if (!(small && HYPHEN.test(wordAt(at - 1)))) bar([end]);
    if (!small && !INNER_MARK.test(wordAt(at))) bar([inside]);
  });
}
