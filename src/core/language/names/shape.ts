/** How many classes of shape there are. */
export const SHAPES = 15;
const CLASSES: readonly (readonly [number, RegExp])[] = [
  [1, /^\p{Lu}\.?$/u],
  [2, /^\p{Lu}\P{Ll}*$/u],
  [3, /^\p{Lu}[\p{Ll}\p{M}]+\.?$/u],
  [4, /^\p{Lu}/u],
  [5, /^\p{Ll}\P{Lu}*$/u],
  [6, /^\p{Ll}/u],
  [7, /^\p{Nd}/u],
  [8, /^[.!?…]$/u],
  [9, /^[,;:]$/u],
  [10, /^["“”'’‘«»]$/u],
  [11, /^[-–—]$/u],
  [12, /^[()[\]]$/u],
  [13, /^['’]/u],
];

/** Class of a token's shape: capitals, case, digits, kinds of punctuation; 14 for all else. */
export function shapeOf(word: string): number {
  return CLASSES.find(([, pattern]) => pattern.test(word))?.[0] ?? SHAPES - 1;
}
