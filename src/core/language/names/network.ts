import type { Sentence } from './features.ts';
import { createFirstLayer, type FirstLayer } from './first-layer.ts';
import { FLOAT_BYTES, type Layer, type Memory, padded, placeLayer } from './memory.ts';
import type { Vectors } from './vectors.ts';
import type { Weights } from './weights.ts';

/** Rows (tokens and the empty rows between sentences) that are worked on at once: few enough to stay in the processor's cache. */
export const ROWS = 512;
/** Rows past the last one that `affine`, working in fours, and a layer's reach may touch. */
const SPARE = 8;

/** One of the networks that vote. */
export interface Network {
  /** Works out what the first layer needs of the words numbered `first` and up. */
  readonly learn: FirstLayer['learn'];
  /** Adds the tags' scores of the sentences' tokens to `scores`, from row `at` on. Together they must fit into `ROWS` with an empty row around each. */
  readonly addScores: (sentences: readonly Sentence[], features: readonly Int32Array[], scores: Float32Array, at: number) => void;
}

/** A stored convolution [outs, ins, 3] read as the matrix over three rows lying one after the other. */
const convolution =
  (kernel: Float32Array, ins: number) =>
  (out: number, at: number): number =>
    kernel[(out * ins + (at % ins)) * 3 + Math.floor(at / ins)] ?? 0;

/** The layers `layer1`, `layer2` … of a member. */
function readLayers(weights: Weights, member: string, hidden: number, memory: Memory): readonly Layer[] {
  const names = new Set(weights.header.tensors.map(({ name }) => name));
  const layers: Layer[] = [];
  for (let name = `${member}.layer1`; names.has(name); name = `${member}.layer${layers.length + 1}`) {
    layers.push(placeLayer(memory, convolution(weights.floats(name), hidden), weights.floats(`${name}.bias`), hidden, 3 * hidden));
  }
  return layers;
}

/**
 * Reads member `m0`, `m1` … of the weights and lays it into the memory: convolutions of width 3 with residuals (Collobert and others 2011; He and others 2016),
 * then a score for each tag. `capacity`: how many words can be learnt.
 */
export function createNetwork(weights: Weights, member: string, vectors: Vectors, memory: Memory, capacity: number): Network {
  const first = createFirstLayer(weights, member, vectors, memory, capacity);
  const { hidden } = first;
  const rowBytes = hidden * FLOAT_BYTES;
  const layers = readLayers(weights, member, hidden, memory);
  const output = weights.floats(`${member}.output`);
  const labels = weights.header.labels.length;
  const width = padded(labels);
  const last = placeLayer(memory, (out, at) => output[out * hidden + at] ?? 0, weights.floats(`${member}.output.bias`), labels, hidden);
  const buffers = [memory.take((ROWS + SPARE) * hidden), memory.take((ROWS + SPARE) * hidden)] as const;
  const scored = memory.take((ROWS + SPARE) * width);
  const zeros = memory.take(width);
  const { affine } = memory.simd;

  /** Empties the rows before, between and after the sentences, so that no sentence sees another. */
  const clearGaps = (sentences: readonly Sentence[], buffer: number): void => {
    const floats = memory.floats();
    let row = buffer / FLOAT_BYTES;
    for (const { ids } of sentences) {
      floats.fill(0, row, row + hidden);
      row += (ids.length + 1) * hidden;
    }
    floats.fill(0, row, row + hidden);
  };

  const addScores = (sentences: readonly Sentence[], features: readonly Int32Array[], scores: Float32Array, start: number): void => {
    let [x, y] = buffers;
    const rows = first.write(sentences, features, x);
    for (const layer of layers) {
      clearGaps(sentences, x);
      affine(x, layer.w, layer.bias, y + rowBytes, rows - 1, layer.depth, rowBytes, rowBytes, x + rowBytes, rowBytes, 0);
      [x, y] = [y, x];
    }
    affine(x, last.w, last.bias, scored, rows, hidden, rowBytes, width * FLOAT_BYTES, zeros, 0, -Infinity);
    const floats = memory.floats();
    let from = scored / FLOAT_BYTES + width;
    let to = start * labels;
    for (const { ids } of sentences) {
      for (let at = 0; at < ids.length; at++, from += width, to += labels) {
        for (let label = 0; label < labels; label++) scores[to + label] = (scores[to + label] ?? 0) + (floats[from + label] ?? 0);
      }
      from += width;
    }
  };
  return { learn: first.learn, addScores };
}
