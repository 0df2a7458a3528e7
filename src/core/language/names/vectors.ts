import { withoutAccents } from '../fold.ts';
import type { Weights } from './weights.ts';

/** Typewriter forms of marks, as the vectors' makers wrote them. */
const MARKS: ReadonlyMap<string, string> = new Map(Object.entries({ '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '--' }));

/** FNV-1a over UTF-16 code units with a final mix, 32 bits (Fowler, Noll and Vo). */
export function hashWord(word: string): number {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** Spellings under which a word's vector is looked for, best first. */
export function vectorKeys(word: string): readonly string[] {
  const plain = (MARKS.get(word) ?? (word.length > 1 ? word.replace(/^’/u, "'") : word)).toLowerCase();
  const bare = withoutAccents(plain);
  return bare === plain ? [plain] : [plain, bare];
}

export interface Vectors {
  readonly size: number;
  /** Writes the word's vector into `into` from `at` on; a word without one gets the vector of unknown words. */
  readonly write: (word: string, into: Float32Array, at: number) => void;
}

/**
 * The word vectors: no words are kept, only the 32-bit hashes of them, sorted. The upper 16 bits choose a bucket, the lower 16 are compared;
 * one word in 20,000 that is not there is taken for another. Two values of 4 bits lie in a byte.
 */
export function createVectors(weights: Weights): Vectors {
  const counts = weights.tensor('buckets').values;
  const keys = weights.tensor('keys').values;
  const packed = weights.tensor('vectors').values;
  const scale = weights.floats('vectorScale');
  const unknown = weights.floats('unknown');
  const size = scale.length;
  const starts = new Int32Array(counts.length + 1);
  for (let bucket = 0; bucket < counts.length; bucket++) starts[bucket + 1] = (starts[bucket] ?? 0) + (counts[bucket] ?? 0);

  const find = (key: string): number => {
    const hash = hashWord(key);
    const low = hash & 0xffff;
    const end = starts[(hash >>> 16) + 1] ?? 0;
    for (let row = starts[hash >>> 16] ?? 0; row < end; row++) if (keys[row] === low) return row;
    return -1;
  };
  const write = (word: string, into: Float32Array, at: number): void => {
    for (const key of vectorKeys(word)) {
      const row = find(key);
      if (row < 0) continue;
      for (let pair = 0; pair < size / 2; pair++) {
        const byte = packed[(row * size) / 2 + pair] ?? 0;
        into[at + 2 * pair] = ((byte & 15) - 8) * (scale[2 * pair] ?? 0);
        into[at + 2 * pair + 1] = ((byte >> 4) - 8) * (scale[2 * pair + 1] ?? 0);
      }
      return;
    }
    into.set(unknown, at);
  };
  return { size, write };
}
