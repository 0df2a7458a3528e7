/** Options that put the stand-in for the analysis into a library. */
export const STUB = { analyser: new URL('./stub-analyser.ts', import.meta.url).href, weights: new Uint8Array() };
