import { createCharacterEncoder } from './characters.ts';
import { FEATURES, type Sentence } from './features.ts';
import { SHAPES, shapeOf } from './shape.ts';
import type { Simd } from './simd.ts';
import type { Vectors } from './vectors.ts';
import type { Weights } from './weights.ts';

/** Rows (tokens and the empty rows between sentences) that are worked on at once: few enough to stay in the processor's cache. */
export const ROWS = 1024;
const FLOAT = 4;
const PANEL = 8;

/** One of the networks that vote. */
export interface Network {
  /** Works out the first layer's part of the words numbered `first` and up. */
  readonly learn: (words: readonly string[], first: number) => void;
  /** Adds the tags' scores of the sentences' tokens to `scores`, from row `at` on. Together they must fit into `ROWS` with an empty row around each. */
  readonly addScores: (sentences: readonly Sentence[], features: readonly Int32Array[], scores: Float32Array, at: number) => void;
}

/** Hands out places in the memory, each a multiple of 16 bytes. */
export interface Memory {
  readonly simd: Simd;
  readonly take: (floats: number) => number;
  /** All of it as floats. */
  readonly floats: () => Float32Array;
}

interface Layer {
  readonly w: number;
  readonly bias: number;
  readonly depth: number;
}

const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** Lays a matrix of `outs` rows and `depth` columns into panels of 8 outputs, missing ones zero. */
function placeLayer(memory: Memory, matrix: (out: number, at: number) => number, bias: Float32Array, outs: number, depth: number): Layer {
  const width = roundUp(outs, PANEL);
  const w = memory.take(width * depth);
  const b = memory.take(width);
  const all = memory.floats();
  for (let out = 0; out < outs; out++) {
    all[b / FLOAT + out] = bias[out] ?? 0;
    const panel = w / FLOAT + Math.floor(out / PANEL) * depth * PANEL + (out % PANEL);
    for (let at = 0; at < depth; at++) all[panel + at * PANEL] = matrix(out, at);
  }
  return { w, bias: b, depth };
}

/** A stored convolution [outs, ins, 3] read as the matrix over three rows lying one after the other. */
const convolution =
  (kernel: Float32Array, ins: number) =>
  (out: number, at: number): number =>
    kernel[(out * ins + (at % ins)) * 3 + Math.floor(at / ins)] ?? 0;

/** Reads member `m0`, `m1` … of the weights and lays it into the memory. `capacity`: how many words can be learnt. */
export function createNetwork(weights: Weights, member: string, vectors: Vectors, memory: Memory, capacity: number): Network {
  const characters = createCharacterEncoder(weights, member);
  const shapes = weights.floats(`${member}.shapes`);
  const shapeSize = shapes.length / SHAPES;
  const kernel = weights.floats(`${member}.layer0`);
  const bias = weights.floats(`${member}.layer0.bias`);
  const hidden = bias.length;
  const statics = vectors.size + characters.size + shapeSize;
  const inputs = statics + FEATURES;
  const none = new Float32Array(3 * hidden);
  const first = placeLayer(
    memory,
    (out, at) => kernel[((out % hidden) * inputs + at) * 3 + Math.floor(out / hidden)] ?? 0,
    none,
    3 * hidden,
    statics,
  );
  const featureRows = Float32Array.from({ length: FEATURES * 3 * hidden }, (_, at) => {
    const out = at % hidden;
    const k = Math.floor(at / hidden) % 3;
    const feature = Math.floor(at / hidden / 3);
    return kernel[(out * inputs + statics + feature) * 3 + k] ?? 0;
  });
  const layers: Layer[] = [];
  for (let layer = 1; weights.header.tensors.some((tensor) => tensor.name === `${member}.layer${layer}`); layer++) {
    const stored = weights.floats(`${member}.layer${layer}`);
    layers.push(placeLayer(memory, convolution(stored, hidden), weights.floats(`${member}.layer${layer}.bias`), hidden, 3 * hidden));
  }
  const output = weights.floats(`${member}.output`);
  const labels = weights.header.labels.length;
  const last = placeLayer(memory, (out, at) => output[out * hidden + at] ?? 0, weights.floats(`${member}.output.bias`), labels, hidden);
  const labelWidth = roundUp(labels, PANEL);

  const wordRows = memory.take((capacity + 4) * 3 * hidden);
  const wordInput = memory.take((ROWS + 4) * statics);
  const buffers = [memory.take((ROWS + 8) * hidden), memory.take((ROWS + 8) * hidden)] as const;
  const scoreBuffer = memory.take((ROWS + 8) * labelWidth);
  const zeros = memory.take(Math.max(3 * hidden, labelWidth));
  const { affine } = memory.simd;

  const learn = (words: readonly string[], firstId: number): void => {
    for (let done = 0; done < words.length; done += ROWS) {
      const batch = words.slice(done, done + ROWS);
      const all = memory.floats();
      batch.forEach((word, row) => {
        const at = wordInput / FLOAT + row * statics;
        vectors.write(word, all, at);
        characters.write(word, all, at + vectors.size);
        const shape = shapeOf(word) * shapeSize;
        all.set(shapes.subarray(shape, shape + shapeSize), at + vectors.size + characters.size);
      });
      const y = wordRows + (firstId + done) * 3 * hidden * FLOAT;
      affine(wordInput, first.w, first.bias, y, batch.length, statics, statics * FLOAT, 3 * hidden * FLOAT, zeros, 0, -Infinity);
    }
  };

  /** Adds one of a word's three parts to a row. */
  const addPart = (from: Float32Array, at: number, to: Float32Array, row: number): void => {
    for (let i = 0; i < hidden; i++) to[row + i] = (to[row + i] ?? 0) + (from[at + i] ?? 0);
  };

  /** The first layer: each token gives a part to itself and to both neighbours. Returns how many rows are filled. */
  const fill = (sentences: readonly Sentence[], features: readonly Int32Array[], all: Float32Array): number => {
    const base = buffers[0] / FLOAT;
    const words = wordRows / FLOAT;
    let row = 1;
    sentences.forEach(({ ids }, index) => {
      const bits = features[index];
      const start = row;
      for (let at = 0; at < ids.length; at++) all.set(bias, base + (start + at) * hidden);
      for (let at = 0; at < ids.length; at++) {
        for (let k = 0; k < 3; k++) {
          const target = at + 1 - k;
          if (target < 0 || target >= ids.length) continue;
          const to = base + (start + target) * hidden;
          addPart(all, words + ((ids[at] ?? 0) * 3 + k) * hidden, all, to);
          for (let rest = bits?.[at] ?? 0; rest !== 0; rest &= rest - 1)
            addPart(featureRows, ((31 - Math.clz32(rest & -rest)) * 3 + k) * hidden, all, to);
        }
      }
      row += ids.length + 1;
    });
    for (let at = base + hidden; at < base + row * hidden; at++) if ((all[at] ?? 0) < 0) all[at] = 0;
    return row;
  };

  /** Empties the rows before, between and after the sentences, so that no sentence sees another. */
  const clearGaps = (sentences: readonly Sentence[], all: Float32Array, buffer: number): void => {
    let row = 0;
    for (const { ids } of sentences) {
      all.fill(0, buffer / FLOAT + row * hidden, buffer / FLOAT + (row + 1) * hidden);
      row += ids.length + 1;
    }
    all.fill(0, buffer / FLOAT + row * hidden, buffer / FLOAT + (row + 6) * hidden);
  };

  const addScores = (sentences: readonly Sentence[], features: readonly Int32Array[], scores: Float32Array, start: number): void => {
    const all = memory.floats();
    const rows = fill(sentences, features, all);
    let [x, y] = buffers;
    for (const layer of layers) {
      clearGaps(sentences, all, x);
      const row = hidden * FLOAT;
      affine(x, layer.w, layer.bias, y + row, rows, layer.depth, row, row, x + row, row, 0);
      [x, y] = [y, x];
    }
    affine(x, last.w, last.bias, scoreBuffer, rows, hidden, hidden * FLOAT, labelWidth * FLOAT, zeros, 0, -Infinity);
    let row = 1;
    let out = start * labels;
    for (const { ids } of sentences) {
      for (let at = 0; at < ids.length; at++, row++) {
        const from = scoreBuffer / FLOAT + row * labelWidth;
        for (let label = 0; label < labels; label++) scores[out + label] = (scores[out + label] ?? 0) + (all[from + label] ?? 0);
        out += labels;
      }
      row++;
    }
  };
  return { learn, addScores };
}
