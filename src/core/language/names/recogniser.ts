import type { NameKind } from '../../analysis.ts';
import type { Span } from '../../passage.ts';
import { type Token, tokenise } from '../tokens.ts';
import { barImpossible } from './bar.ts';
import { mendBounds } from './bounds.ts';
import { bestTags, createTags, runsOf } from './decode.ts';
import type { Sentence } from './features.ts';
import { settlePlaces } from './known-places.ts';
import { createMemory } from './memory.ts';
import { createNetwork, ROWS } from './network.ts';
import { type Reader, scoreSentences } from './score.ts';
import { createVectors } from './vectors.ts';
import { readWeights } from './weights.ts';
import { createWordTable, type WordTable } from './words.ts';

/** A name where it stands in the text, titles outside of it. */
export interface NameSpan extends Span {
  readonly kind: NameKind;
}

/** Finds the names in a text's sentences: in order, never overlapping. Pure: the same text gives the same names. */
export type Recognise = (text: string, sentences: readonly Span[]) => readonly NameSpan[];

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
/** Words whose first layer is kept between texts; a text with more distinct words than fit is read in parts. */
const CAPACITY = 8192;
/** Tokens of one text that are read as one document; longer texts are read in parts. */
const DOCUMENT_TOKENS = CAPACITY / 2;

/** The recogniser of a weights file. @throws Error where the bytes are no weights file. */
export function createRecogniser(weights: Uint8Array): Recognise {
  const read = readWeights(weights);
  const memory = createMemory();
  const vectors = createVectors(read);
  const networks = Array.from({ length: read.header.members }, (_, m) => createNetwork(read, `m${m}`, vectors, memory, CAPACITY));
  const tags = createTags(read.header.labels, read.floats('transitions'));
  const unlearnt: string[] = [];
  const table = createWordTable(CAPACITY, (word) => unlearnt.push(word));
  const learn = (): void => {
    for (const network of networks) network.learn(unlearnt, table.count() - unlearnt.length);
    unlearnt.length = 0;
  };
  return (text, sentences) => {
    const found: NameSpan[] = [];
    for (const part of partsOf(sentences.flatMap((sentence) => pieces(tokenise(text, sentence))))) {
      if (table.count() + DOCUMENT_TOKENS + ROWS > CAPACITY) table.clear();
      const numbers = part.map((tokens) => numbered(tokens, table));
      learn();
      found.push(...recognisePart(part, numbers, { table, networks, tags }));
    }
    return found;
  };
}

/** A sentence's tokens, cut where there are more than the networks take at once. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const most = ROWS / 2;
  if (tokens.length <= most) return tokens.length > 0 ? [tokens] : [];
  return Array.from({ length: Math.ceil(tokens.length / most) }, (_, at) => tokens.slice(at * most, (at + 1) * most));
}

/** Sentences in groups of at most `DOCUMENT_TOKENS` tokens. */
function partsOf(sentences: readonly (readonly Token[])[]): readonly (readonly (readonly Token[])[])[] {
  const parts: (readonly Token[])[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    if (sentence.length > room || parts.length === 0) {
      parts.push([]);
      room = DOCUMENT_TOKENS;
    }
    parts.at(-1)?.push(sentence);
    room -= sentence.length;
  }
  return parts;
}

/** A sentence's tokens as numbers. */
export function numbered(tokens: readonly Token[], table: WordTable): Sentence {
  const ids = Int32Array.from(tokens, (token) => table.idOf(token.text));
  const glued = Uint8Array.from(tokens, (token, at) => (tokens[at - 1]?.end === token.start ? 1 : 0));
  return { ids, glued };
}

function recognisePart(part: readonly (readonly Token[])[], sentences: readonly Sentence[], reader: Reader): readonly NameSpan[] {
  const scores = scoreSentences(sentences, reader);
  let row = 0;
  const read = part.map((tokens, index) => {
    const start = row;
    row += tokens.length;
    const sentence = sentences[index];
    if (sentence) barImpossible({ sentence, tokens, start }, scores, reader);
    const runs = runsOf(bestTags(scores, start, tokens.length, reader.tags), reader.tags.labels);
    return { runs: mendBounds(runs, tokens), tokens };
  });
  return settlePlaces(read).flatMap((runs, index) =>
    runs.flatMap((run) => {
      const tokens = part[index] ?? [];
      const [first, last, kind] = [tokens[run.start], tokens[run.end - 1], KINDS[run.kind]];
      return first && last && kind ? [{ start: first.start, end: last.end, kind }] : [];
    }),
  );
}
