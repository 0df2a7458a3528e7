import { createSimd, type Simd } from './simd.ts';

export const FLOAT_BYTES = 4;
/** Outputs of a layer come in groups of so many. */
export const PANEL = 8;
const PAGE = 65536;

/** Hands out places in WebAssembly's memory, each at a multiple of 16 bytes; nothing is ever given back. */
export interface Memory {
  readonly simd: Simd;
  /** Where so many floats, all zero, begin: a byte offset. */
  readonly take: (floats: number) => number;
  /** All of it as floats; take it anew after `take`, which may have moved it. */
  readonly floats: () => Float32Array;
}

export function createMemory(): Memory {
  const simd = createSimd(PAGE);
  let used = 0;
  let floats = new Float32Array(simd.memory.buffer);
  const take = (count: number): number => {
    const at = used;
    used = Math.ceil((used + count * FLOAT_BYTES) / 16) * 16;
    const missing = used - simd.memory.buffer.byteLength;
    if (missing > 0) {
      simd.memory.grow(Math.ceil(missing / PAGE));
      floats = new Float32Array(simd.memory.buffer);
    }
    return at;
  };
  return { simd, take, floats: () => floats };
}

/** A matrix with its bias as `Simd.affine` wants it: byte offsets, and how many inputs it has. */
export interface Layer {
  readonly w: number;
  readonly bias: number;
  readonly depth: number;
}

/** The next multiple of `PANEL`. */
export const padded = (outs: number): number => Math.ceil(outs / PANEL) * PANEL;

/** Lays a matrix of `outs` rows and `depth` columns into panels of outputs, missing ones zero. */
export function placeLayer(
  memory: Memory,
  matrix: (out: number, at: number) => number,
  bias: Float32Array,
  outs: number,
  depth: number,
): Layer {
  const w = memory.take(padded(outs) * depth);
  const b = memory.take(padded(outs));
  const all = memory.floats();
  all.set(bias, b / FLOAT_BYTES);
  for (let out = 0; out < outs; out++) {
    const panel = w / FLOAT_BYTES + Math.floor(out / PANEL) * depth * PANEL + (out % PANEL);
    for (let at = 0; at < depth; at++) all[panel + at * PANEL] = matrix(out, at);
  }
  return { w, bias: b, depth };
}
