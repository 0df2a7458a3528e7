import { withoutAccents } from '../fold.ts';
import type { Weights } from './weights.ts';

/** So many characters of a word are read: the first half and the last half of long words. */
export const CHARACTERS = 14;

/** Numbers of a word's characters: 0 for none, 1 for any that the alphabet lacks even without its accent. */
export function createAlphabet(characters: string): (word: string) => Uint8Array {
  const numbers = new Map([...characters].map((character, at) => [character, at + 2]));
  const numberOf = (character: string): number => numbers.get(character) ?? numbers.get(withoutAccents(character).charAt(0)) ?? 1;
  return (word) => {
    const all = [...word];
    const half = CHARACTERS / 2;
    const read = all.length > CHARACTERS ? [...all.slice(0, half), ...all.slice(-half)] : all;
    const out = new Uint8Array(CHARACTERS);
    read.forEach((character, at) => {
      out[at] = numberOf(character);
    });
    return out;
  };
}

export interface CharacterEncoder {
  readonly size: number;
  /** Writes what the word's characters say of it into `into` from `at` on. */
  readonly write: (word: string, into: Float32Array, at: number) => void;
}

/**
 * A convolution of width 3 over a word's characters with its maximum over all positions (Ma and Hovy 2016). The product of each character's vector with
 * each of the three kernels is made beforehand, so that reading a word is only adding.
 */
export function createCharacterEncoder(weights: Weights, member: string): CharacterEncoder {
  const table = weights.floats(`${member}.characters`);
  const kernels = weights.floats(`${member}.characterKernel`);
  const bias = weights.floats(`${member}.characterBias`);
  const numbersOf = createAlphabet(weights.header.characters);
  const size = bias.length;
  const width = kernels.length / size / 3;
  const products = multiply(table, kernels, size, width);
  const sum = new Float32Array(size);
  const write = (word: string, into: Float32Array, at: number): void => {
    const numbers = numbersOf(word);
    into.fill(0, at, at + size);
    for (let position = 0; position < CHARACTERS; position++) {
      sum.set(bias);
      for (let k = 0; k < 3; k++) {
        const number = numbers[position + k - 1] ?? 0;
        if (number === 0) continue;
        const base = (number * 3 + k) * size;
        for (let out = 0; out < size; out++) sum[out] = (sum[out] ?? 0) + (products[base + out] ?? 0);
      }
      for (let out = 0; out < size; out++) into[at + out] = Math.max(into[at + out] ?? 0, sum[out] ?? 0);
    }
  };
  return { size, write };
}

/** products[(character * 3 + k) * size + out] = vector of the character · kernel k of the output. */
function multiply(table: Float32Array, kernels: Float32Array, size: number, width: number): Float32Array {
  const characters = table.length / width;
  const products = new Float32Array(characters * 3 * size);
  for (let character = 0; character < characters; character++) {
    for (let k = 0; k < 3; k++) {
      for (let out = 0; out < size; out++) {
        let total = 0;
        for (let i = 0; i < width; i++) total += (table[character * width + i] ?? 0) * (kernels[(out * width + i) * 3 + k] ?? 0);
        products[(character * 3 + k) * size + out] = total;
      }
    }
  }
  return products;
}
