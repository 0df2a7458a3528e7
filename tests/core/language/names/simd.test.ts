import { describe, expect, it } from 'vitest';
import { createSimd } from '../../../../src/core/language/names/simd.ts';

/** Some numbers that are no pattern. */
const number = (at: number): number => Math.sin(at * 12.9898) * 2;

describe('createSimd', () => {
  it.each([
    { rows: 4, depth: 3, outs: 8, floor: 0 },
    { rows: 9, depth: 80, outs: 16, floor: -Infinity },
    { rows: 1, depth: 1, outs: 24, floor: 0 },
  ])('multiplies like plain loops: $rows rows, depth $depth, $outs outputs', ({ rows, depth, outs, floor }) => {
    const { memory, affine } = createSimd(1 << 20);
    const all = new Float32Array(memory.buffer);
    const [x, w, bias, add, y] = [0, 10_000, 40_000, 50_000, 60_000] as const;
    for (let at = 0; at < 59_000; at++) all[at] = number(at);
    affine(4 * x, 4 * w, 4 * bias, 4 * y, rows, depth, 4 * depth, 4 * outs, 4 * add, 4 * outs, floor);
    for (let row = 0; row < rows; row++) {
      for (let out = 0; out < outs; out++) {
        let sum = number(bias + out);
        for (let at = 0; at < depth; at++)
          sum += number(x + row * depth + at) * number(w + (Math.floor(out / 8) * depth + at) * 8 + (out % 8));
        expect(all[y + row * outs + out]).toBeCloseTo(Math.max(floor, sum) + number(add + row * outs + out), 3);
      }
    }
  });

  it.each([16, 48, 384])('adds six rows, nothing below zero: %i bytes', (bytes) => {
    const { memory, addSix } = createSimd(1 << 20);
    const all = new Float32Array(memory.buffer);
    for (let at = 0; at < 6000; at++) all[at] = number(at);
    addSix(0, 4000, 8000, 12_000, 16_000, 20_000, 40_000, bytes);
    for (let at = 0; at < bytes / 4; at++) {
      const sum = [0, 1000, 2000, 3000, 4000, 5000].reduce((total, row) => total + number(row + at), 0);
      expect(all[10_000 + at]).toBeCloseTo(Math.max(0, sum), 3);
    }
    expect(all[10_000 + bytes / 4]).toBe(0);
  });
});
