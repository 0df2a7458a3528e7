import { agree } from './agree.ts';
import type { Tags } from './decode.ts';
import { featuresOf, type Sentence } from './features.ts';
import { type Network, ROWS } from './network.ts';
import { MARK, type WordTable } from './words.ts';

/**
 * By so much a person's tags must lead: the networks, which have seen persons of all countries invented, are a little too fond of them.
 * Chosen on worldwide-dev, UniversalNER and CrossNER, where 0.4 gains up to a point of F1.
 */
const PERSON_MARGIN = 0.4;

export interface Reader {
  readonly table: WordTable;
  readonly networks: readonly Network[];
  readonly tags: Tags;
}

/** The tags' scores of all tokens of a document, one row a token: the mean of the networks, mentions of one word made to agree. */
export function scoreSentences(sentences: readonly Sentence[], { table, networks, tags }: Reader): Float32Array {
  const features = featuresOf(sentences, table);
  const total = sentences.reduce((sum, { ids }) => sum + ids.length, 0);
  const scores = new Float32Array(total * tags.labels.length);
  let row = 0;
  for (const [first, last] of batches(sentences)) {
    for (const network of networks) network.addScores(sentences.slice(first, last), features.slice(first, last), scores, row);
    for (let at = first; at < last; at++) row += sentences[at]?.ids.length ?? 0;
  }
  average(scores, networks.length, tags);
  agree(scores, capitalisedWords(sentences, total, table), tags);
  return scores;
}

/** Runs of sentences, [first, last), that fit into a network's rows. */
function* batches(sentences: readonly Sentence[]): Generator<readonly [number, number]> {
  let first = 0;
  let rows = 1;
  for (let at = 0; at < sentences.length; at++) {
    const needed = (sentences[at]?.ids.length ?? 0) + 1;
    if (rows + needed > ROWS) {
      yield [first, at];
      first = at;
      rows = 1;
    }
    rows += needed;
  }
  if (first < sentences.length) yield [first, sentences.length];
}

function average(scores: Float32Array, networks: number, tags: Tags): void {
  const persons: ReadonlySet<number> = new Set(tags.kinds.find(({ kind }) => kind === 'PER')?.tags);
  const margins = tags.labels.map((_, tag) => (persons.has(tag) ? PERSON_MARGIN : 0));
  const n = tags.labels.length;
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / networks - (margins[at % n] ?? 0);
}

/** For each token the number of its word, -1 where it has no capital. */
function capitalisedWords(sentences: readonly Sentence[], total: number, table: WordTable): Int32Array {
  const words = new Int32Array(total);
  let row = 0;
  for (const { ids } of sentences) {
    for (const id of ids) words[row++] = ((table.marks[id] ?? 0) & MARK.upper) !== 0 ? (table.folded[id] ?? -1) : -1;
  }
  return words;
}
