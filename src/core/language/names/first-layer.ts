import { createCharacterEncoder } from './characters.ts';
import { FEATURES, type Sentence } from './features.ts';
import { FLOAT_BYTES, type Memory, placeLayer } from './memory.ts';
import { SHAPES, shapeOf } from './shape.ts';
import type { Vectors } from './vectors.ts';
import type { Weights } from './weights.ts';

/** Words are learnt in batches of so many. */
const BATCH = 512;
/** Sets of features that are kept; texts have a few hundred. */
const SETS = 1024;
/** A layer of width 3 sees the token before, the token, and the one after. */
const WIDTH = 3;

/** The first layer, most of whose work is done once a word: what depends on words alone is kept, and a token only adds up six rows. */
export interface FirstLayer {
  readonly hidden: number;
  /** Works out the parts of the words numbered `first` and up. */
  readonly learn: (words: readonly string[], first: number) => void;
  /** Writes the layer's output for the sentences from byte offset `to` on: an empty row, a sentence's rows, an empty row, the next … Returns how many rows. */
  readonly write: (sentences: readonly Sentence[], features: readonly Int32Array[], to: number) => number;
}

/** @param capacity how many words can be learnt */
export function createFirstLayer(weights: Weights, member: string, vectors: Vectors, memory: Memory, capacity: number): FirstLayer {
  const characters = createCharacterEncoder(weights, member);
  const shapes = weights.floats(`${member}.shapes`);
  const shapeSize = shapes.length / SHAPES;
  const kernel = weights.floats(`${member}.layer0`);
  const bias = weights.floats(`${member}.layer0.bias`);
  const hidden = bias.length;
  const wide = WIDTH * hidden;
  const inputs = vectors.size + characters.size + shapeSize;
  const weightOf = (out: number, input: number): number =>
    kernel[((out % hidden) * (inputs + FEATURES) + input) * WIDTH + Math.floor(out / hidden)] ?? 0;

  const words = placeLayer(memory, weightOf, new Float32Array(wide), wide, inputs);
  const input = memory.take((BATCH + 4) * inputs);
  const wordRows = memory.take((capacity + 4) * wide);
  const setRows = memory.take(SETS * wide);
  const nothing = memory.take(wide);

  const learn = (all: readonly string[], first: number): void => {
    for (let done = 0; done < all.length; done += BATCH) {
      const batch = all.slice(done, done + BATCH);
      const floats = memory.floats();
      batch.forEach((word, row) => {
        const at = input / FLOAT_BYTES + row * inputs;
        vectors.write(word, floats, at);
        characters.write(word, floats, at + vectors.size);
        const shape = shapeOf(word) * shapeSize;
        floats.set(shapes.subarray(shape, shape + shapeSize), at + vectors.size + characters.size);
      });
      const y = wordRows + (first + done) * wide * FLOAT_BYTES;
      memory.simd.affine(
        input,
        words.w,
        words.bias,
        y,
        batch.length,
        inputs,
        inputs * FLOAT_BYTES,
        wide * FLOAT_BYTES,
        nothing,
        0,
        -Infinity,
      );
    }
  };

  const known = new Map<number, number>();
  /** Where the sum of a set of features begins, in floats; the bias is within its middle part. */
  const setRow = (bits: number): number => {
    const row = known.get(bits);
    if (row !== undefined) return row;
    if (known.size === SETS) known.clear();
    const made = setRows / FLOAT_BYTES + known.size * wide;
    const floats = memory.floats();
    for (let out = 0; out < wide; out++) {
      let sum = Math.floor(out / hidden) === 1 ? (bias[out % hidden] ?? 0) : 0;
      for (let feature = 0; feature < FEATURES; feature++) if ((bits >> feature) & 1) sum += weightOf(out, inputs + feature);
      floats[made + out] = sum;
    }
    known.set(bits, made);
    return made;
  };

  const wordRow = (id: number | undefined): number => (id === undefined ? nothing : wordRows + id * wide * FLOAT_BYTES);
  const rowBytes = hidden * FLOAT_BYTES;
  const write = (sentences: readonly Sentence[], features: readonly Int32Array[], to: number): number => {
    let row = to + rowBytes;
    let count = 1;
    sentences.forEach(({ ids }, index) => {
      const sets = Array.from(features[index] ?? [], (bits) => setRow(bits) * FLOAT_BYTES);
      for (let at = 0; at < ids.length; at++) {
        memory.simd.addSix(
          wordRow(ids[at - 1]),
          wordRow(ids[at]) + rowBytes,
          wordRow(ids[at + 1]) + 2 * rowBytes,
          sets[at - 1] ?? nothing,
          (sets[at] ?? nothing) + rowBytes,
          (sets[at + 1] ?? nothing) + 2 * rowBytes,
          row,
          rowBytes,
        );
        row += rowBytes;
      }
      row += rowBytes;
      count += ids.length + 1;
    });
    return count;
  };
  return { hidden, learn, write };
}
