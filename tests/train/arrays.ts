import type { NameKind } from '../../src/core/analysis.ts';
import { CHARACTERS, createAlphabet } from '../../src/core/language/names/characters.ts';
import { featuresOf } from '../../src/core/language/names/features.ts';
import { numbered } from '../../src/core/language/names/recogniser.ts';
import { shapeOf } from '../../src/core/language/names/shape.ts';
import { vectorKeys } from '../../src/core/language/names/vectors.ts';
import { createWordTable } from '../../src/core/language/names/words.ts';
import type { Token } from '../../src/core/language/tokens.ts';
import { tokenise } from '../../src/core/language/tokens.ts';
import { lineSentences } from '../eval/names-lines.ts';
import type { MarkedText } from '../eval/names-texts.ts';

/** Characters with a vector of their own. */
export const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.'’,&/";
export const LABELS: readonly string[] = [
  'O',
  ...['PER', 'LOC', 'ORG'].flatMap((kind) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${kind}`)),
];
const KINDS: Readonly<Record<NameKind, string>> = { person: 'PER', organisation: 'ORG', place: 'LOC' };
/** word (4), features (4), shape, label, characters, filled up to 24 bytes. */
export const TOKEN_BYTES = 24;
const LONGEST = 120;

/** Collects tokens as the bytes that train.py reads. */
export interface Arrays {
  readonly add: (text: MarkedText, weight: number) => void;
  readonly tokens: () => Uint8Array;
  /** Pairs of a sentence's length and its weight in hundredths. */
  readonly sentences: () => Int32Array;
}

/** @param vocabulary row of each word that has a vector */
export function createArrays(vocabulary: ReadonlyMap<string, number>): Arrays {
  const chunks: Uint8Array[] = [];
  const lengths: number[] = [];
  const alphabet = createAlphabet(ALPHABET);
  const characters = new Map<string, Uint8Array>();
  const charactersOf = (word: string): Uint8Array => {
    const known = characters.get(word) ?? alphabet(word);
    characters.set(word, known);
    return known;
  };
  const rowOf = (word: string): number =>
    vectorKeys(word)
      .map((key) => vocabulary.get(key))
      .find((row) => row !== undefined) ?? -1;

  const add = ({ text, names }: MarkedText, weight: number): void => {
    const sentences = lineSentences(text).map((sentence) => tokenise(text, sentence));
    const table = createWordTable(text.length + 1, () => {});
    const features = featuresOf(
      sentences.map((tokens) => numbered(tokens, table)),
      table,
    );
    sentences.forEach((tokens, index) => {
      const labels = labelsOf(tokens, names);
      if (!labels || tokens.length === 0 || tokens.length > LONGEST) return;
      const bytes = new Uint8Array(tokens.length * TOKEN_BYTES);
      const view = new DataView(bytes.buffer);
      tokens.forEach((token, at) => {
        const base = at * TOKEN_BYTES;
        view.setInt32(base, rowOf(token.text), true);
        view.setInt32(base + 4, features[index]?.[at] ?? 0, true);
        bytes[base + 8] = shapeOf(token.text);
        bytes[base + 9] = labels[at] ?? 0;
        bytes.set(charactersOf(token.text).subarray(0, CHARACTERS), base + 10);
      });
      chunks.push(bytes);
      lengths.push(tokens.length, Math.round(weight * 100));
    });
  };
  return { add, tokens: () => new Uint8Array(Buffer.concat(chunks)), sentences: () => Int32Array.from(lengths) };
}

/** Tags of a sentence's tokens; null where a marked name is cut by a sentence's or a token's bounds. */
function labelsOf(tokens: readonly Token[], names: MarkedText['names']): Uint8Array | null {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, kind } of names) {
    if (end <= from || start >= to) continue;
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === end || (token.end === end + 1 && token.text.endsWith('.')));
    if (first < 0 || last < first) return null;
    const tag = (place: string): number => LABELS.indexOf(`${place}-${KINDS[kind]}`);
    if (first === last) labels[first] = tag('S');
    else labels.fill(tag('I'), first, last).set([tag('E')], last);
    if (first !== last) labels[first] = tag('B');
  }
  return labels;
}
